package dev.longhand.check.fact;

import dev.longhand.check.definition.Circles;
import dev.longhand.check.definition.DeclaredName;
import dev.longhand.check.definition.Defined;
import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.definition.Formulas;
import dev.longhand.check.definition.GivenNumber;
import dev.longhand.check.definition.Occurrences;
import dev.longhand.check.definition.Redefinition;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.network.Aliases;
import dev.longhand.check.network.NetworkNames;
import dev.longhand.check.network.RoleWords;
import dev.longhand.check.quantity.NamedFunction;
import dev.longhand.check.quantity.References;
import dev.longhand.latex.tree.Relation;
import dev.longhand.notes.declaration.DeclaredShape;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import dev.longhand.notes.wording.Parting;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers what a document defines: the first equation of a name, formulas before numbers. */
public final class FactsReading {

    private final @Nullable NetworkNames network;
    private final List<DeclaredName> declared;
    private final List<Redefinition> redefinitions = new ArrayList<>();
    private FunctionDefinitions functions;
    private Shares shares = new Shares();
    private final List<DocumentFacts.Restatement> restatements = new ArrayList<>();
    /** The relations that give a name a new value made of its old one. */
    private final Set<Integer> steps = new HashSet<>();

    private Occurrences occurrences = new Occurrences(List.of());
    private final Map<String, Set<String>> bounds;
    private final Map<String, String> counted;
    private final Set<String> ofSeveral;
    private final UnwrittenNames said;
    /** Relations that write a vector or matrix by its own entries. */
    private final Set<Integer> spelt = new HashSet<>();
    /** Relations between names that have numbers of their own. */
    private UnequalNames unequal = new UnequalNames(List.of());

    private Defined defined = new Defined(List.of(), occurrences, Set.of());
    private PrimedNames primed = new PrimedNames(defined, occurrences, false);

    /**
     * @param declared what is said of the shapes of names
     * @param bounds the letters that run up to another one, by that one
     * @param counted the letters that run from 1 up to another one, with that one
     * @param ofSeveral letters that stand for one function here and for another there
     * @param said what names are said to depend on
     */
    public FactsReading(
            @Nullable NetworkNames network,
            List<DeclaredName> declared,
            Map<String, Set<String>> bounds,
            Map<String, String> counted,
            Set<String> ofSeveral,
            UnwrittenNames said) {
        this.said = said;
        this.ofSeveral = Set.copyOf(ofSeveral);
        this.network = network;
        this.declared = network == null ? List.copyOf(declared) : List.of();
        this.bounds = network == null ? Map.copyOf(bounds) : Map.of();
        this.counted = network == null ? Map.copyOf(counted) : Map.of();
        this.functions = new FunctionDefinitions(network, List.of());
    }

    /** The relations that give a name or function its meaning. */
    public Set<Integer> defining() {
        Set<Integer> all = new HashSet<>(defined.relations());
        all.addAll(functions.relations());
        all.addAll(shares.relations());
        all.addAll(spelt);
        all.addAll(steps);
        return all;
    }

    /** The equations that may give names other meanings, as far as they are not taken to do so. */
    public List<Redefinition> redefinitions() {
        return redefinitions;
    }

    /** Reads all relations of a document. */
    public DocumentFacts of(List<Stated> statements) {
        return of(statements, Set.of());
    }

    /**
     * Reads all relations of a document.
     *
     * @param redefining the numbers of those that give a name another meaning
     */
    public DocumentFacts of(List<Stated> statements, Set<Integer> redefining) {
        redefinitions.clear();
        restatements.clear();
        steps.clear();
        functions = new FunctionDefinitions(network, statements);
        shares = new Shares();
        occurrences = new Occurrences(statements);
        Set<String> lastLetters = network == null ? LastLetters.of(statements, bounds) : Set.of("L", "T");
        defined = new Defined(statements, occurrences, lastLetters);
        primed = new PrimedNames(defined, occurrences, network == null);
        ChainEndings ends = new ChainEndings(statements, name -> isKnown(name) || isSize(name));
        Map<Stated, Meaning> endings = ends.formulas();
        unequal = new UnequalNames(network == null ? statements : List.of());
        Set<String> inFormulas = inFormulas(statements, endings.keySet());
        Set<String> speltOut = speltOut(statements);
        Ties ties = new Ties(network == null ? statements : List.of());
        OwnEntries entries = new OwnEntries(statements);
        List<DeclaredName> shapes = new ArrayList<>(declared);
        spelt.clear();
        Map<Stated, Meaning> wholes = network == null ? new EntriesBeforeWholes(statements).wholes() : Map.of();
        wholes.forEach((s, body) -> {
            if (s.left() instanceof Meaning.Reference whole) {
                defined.add(s, whole.name(), body);
            }
        });
        for (Stated s : statements) {
            if (wholes.containsKey(s)) {
                continue;
            }
            Meaning left = s.left();
            Meaning right = s.right();
            Optional<DeclaredName> whole = network == null && left != null && right != null && mayDefine(s)
                    ? entries.of(left, right)
                    : Optional.empty();
            if (whole.isPresent()) {
                shapes.add(whole.get());
                spelt.add(s.relation().number());
                continue;
            }
            Meaning tied = ties.of(s);
            if (tied != null && left instanceof Meaning.Reference r) {
                defined.add(s, r.name(), tied);
            } else if (left != null && right != null) {
                shares.take(s, left, right);
                take(s, left, right, inFormulas, speltOut, redefining);
                ends.number(s)
                        .filter(number -> right instanceof Meaning.Reference r
                                && !inFormulas.contains(r.name().key(Map.of()))
                                && !isRelated(r.name()))
                        .ifPresent(number -> defined.add(s, ((Meaning.Reference) right).name(), number));
            }
        }
        endings.forEach((s, body) -> {
            if (s.right() instanceof Meaning.Reference r && !isRelated(r.name())) {
                defined.add(s, r.name(), body);
            }
        });
        List<DocumentDefinition> definitions =
                network == null ? completed(statements, defined.inOrder()) : defined.inOrder();
        Set<String> called = new HashSet<>();
        Set<String> used = new HashSet<>();
        for (DocumentDefinition d : definitions) {
            calls(d.body(), called);
            References.in(d.body()).forEach(name -> use(name, used));
        }
        used.addAll(new VectorEntries(definitions, restatements).families());
        called.removeAll(ofSeveral);
        for (NamedFunction f : functions.byName().values()) {
            References.in(f.body()).forEach(name -> use(name, used));
        }
        if (network == null && occurrences.hasMatrices()) {
            shapes.addAll(CapitalWeights.in(statements));
            shapes.addAll(NumberForms.in(definitions));
            shapes.addAll(PairNumbers.undeclared(statements, declared));
        }
        boolean matrices = occurrences.hasMatrices()
                || occurrences.hasIdentity()
                || shapes.stream().anyMatch(d -> d.kind() == DeclaredShape.Kind.MATRIX);
        return new DocumentFacts(
                definitions,
                functions.byName(),
                functions.later(),
                redefining,
                called,
                used,
                occurrences.losses(),
                shares.of(definitions),
                restatements,
                shapes,
                lastLetters,
                counted,
                occurrences.squares(),
                occurrences.hasEntrywiseSign(),
                occurrences.hasTransposedFactor(),
                matrices,
                network == null
                        ? LooseOutputs.in(definitions, functions.byName().values())
                        : LooseOutputs.NONE,
                network == null
                        ? said.beside(definitions, functions.byName().keySet(), statements)
                        : UnwrittenNames.NONE,
                false);
    }

    private static List<DocumentDefinition> completed(List<Stated> statements, List<DocumentDefinition> definitions) {
        List<DocumentDefinition> named = new NumbersPutIn(statements, LaterNames.in(definitions)).named();
        return TotalDifferentials.completed(named, statements);
    }

    /** The keys of names that get a formula somewhere, so that an equation with a number gives them none. */
    private Set<String> inFormulas(List<Stated> statements, Set<Stated> endings) {
        Set<String> keys = new HashSet<>();
        for (Stated s : statements) {
            if (s.left() instanceof Meaning.Reference r
                    && s.right() != null
                    && Formulas.isNamed(s.right())
                    && mayDefine(s)
                    && !unequal.has(s)
                    && !ChainEndings.isPartOf(r.name(), s.right())) {
                keys.add(r.name().key(Map.of()));
            }
        }
        for (Stated s : endings) {
            if (s.right() instanceof Meaning.Reference r) {
                keys.add(r.name().key(Map.of()));
            }
        }
        return keys;
    }

    private static void calls(Meaning meaning, Set<String> called) {
        if (meaning instanceof Meaning.Call call && call.callee() instanceof Callee.Named named) {
            called.add(named.name());
        }
        References.parts(meaning).forEach(part -> calls(part, called));
    }

    /** A name that a definition needs; with letters among its indices, all that the letters can stand for. */
    private static void use(WrittenName name, Set<String> used) {
        used.add(name.key(Map.of()));
        if (!name.letters().isEmpty() || (name.sub().isEmpty() && name.sup().isEmpty())) {
            used.add(DocumentFacts.family(name));
        }
    }

    private static boolean mayDefine(Stated s) {
        Relation.Kind kind = s.relation().relation().kind();
        return s.part() == Stated.Part.STATEMENT && s.relation().link() == 0 && kind.mayDefine();
    }

    /** The keys of names that get a formula in which every sum says what it runs over. */
    private static Set<String> speltOut(List<Stated> statements) {
        Set<String> keys = new HashSet<>();
        for (Stated s : statements) {
            if (s.left() instanceof Meaning.Reference r
                    && s.right() != null
                    && mayDefine(s)
                    && Formulas.isNamed(s.right())
                    && !Formulas.hasBareSum(s.right())) {
                keys.add(r.name().key(Map.of()));
            }
        }
        return keys;
    }

    private void take(
            Stated s,
            Meaning left,
            Meaning right,
            Set<String> inFormulas,
            Set<String> speltOut,
            Set<Integer> redefining) {
        if (left instanceof Meaning.Slope) {
            functions.slope(s);
            return;
        }
        boolean follows = s.part() == Stated.Part.STATEMENT
                && s.relation().link() == 1
                && s.relation().relation().kind() == Relation.Kind.EQUAL
                && left instanceof Meaning.Call;
        if ((!mayDefine(s) && !follows) || unequal.has(s)) {
            if (unequal.ties(s)) {
                redefinitions.add(new Redefinition(s, s.subject(), Parting.MAYBE, false, false));
            }
            return;
        }
        if (left instanceof Meaning.Call call && call.order() == 0 && call.callee() instanceof Callee.Named named) {
            functions.take(
                    s,
                    named.name(),
                    call.arguments(),
                    right,
                    redefining.contains(s.relation().number()));
            functions.redefinition(s, call, named.name(), right).ifPresent(redefinitions::add);
            return;
        }
        if (!(left instanceof Meaning.Reference reference)) {
            return;
        }
        WrittenName name = reference.name();
        boolean formula = Formulas.isNamed(right);
        boolean itself = ChainEndings.isPartOf(name, right);
        boolean ofFile = isKnown(name) && !isRepurposed(name, right);
        boolean isDefined = network != null ? ofFile : !defined.of(name.base()).isEmpty();
        if (isDefined && formula && !itself && !redefining.contains(s.relation().number())) {
            restatements.add(new DocumentFacts.Restatement(new DocumentDefinition(
                    name, right, s.relation().number(), s.relation().section().number(), 0)));
        }
        String key = name.key(Map.of());
        boolean isNumberOfFormula = !formula && inFormulas.contains(key);
        if (network == null && isNumberOfFormula && isAlone(s) && GivenNumber.is(right)) {
            defined.anew(s, name).ifPresent(redefinitions::add);
        }
        boolean isSpeltOutElsewhere = Formulas.hasBareSum(right) && speltOut.contains(key);
        if (ofFile || isNumberOfFormula || isSpeltOutElsewhere || itself || primed.isDerivative(s, name, right)) {
            return;
        }
        boolean again =
                network == null && formula && redefining.contains(s.relation().number());
        boolean first = again || !defined.isClaim(s, name, right, network == null);
        if (first && !(network == null && !again && isCircle(s, name, right))) {
            defined.add(s, name, right);
        } else if (network == null && formula && !first) {
            defined.claimed(s, name, right);
            defined.redefinition(s, name, right).ifPresent(redefinitions::add);
        }
    }

    /** Whether an equation is all of a formula among words, as data are given. */
    private static boolean isAlone(Stated s) {
        return !s.relation().formula().display()
                && s.relation().link() == 0
                && s.relation().tex().length()
                        >= s.relation().formula().tex().strip().length();
    }

    /** Whether an equation leads back to its own name, so that it defines nothing. */
    private boolean isCircle(Stated s, WrittenName name, Meaning body) {
        Circles.Kind kind = defined.circle(name, body);
        if (kind == Circles.Kind.STEP) {
            steps.add(s.relation().number());
        } else if (kind == Circles.Kind.CLAIM) {
            // where it does not hold, the names in it may be others than before
            redefinitions.add(new Redefinition(s, name.base(), Parting.MAYBE, false, false));
        }
        return kind != Circles.Kind.NONE;
    }

    /** Whether a letter is said to be how long something is. */
    private boolean isSize(WrittenName name) {
        Meaning letter = new Meaning.Reference(name);
        return declared.stream().anyMatch(d -> letter.equals(d.rows()) || letter.equals(d.columns()));
    }

    private boolean isKnown(WrittenName name) {
        return network != null
                && (network.quantity(name, Map.of()).isPresent()
                        || !new Aliases(network, RoleWords.USUAL, false)
                                .of(name, Map.of())
                                .isEmpty()
                        || network.layered().contains(name.base())
                        || (network.layered().contains(name.base().toLowerCase(Locale.ROOT))
                                && !name.sup().isEmpty()));
    }

    private boolean isRepurposed(WrittenName name, Meaning formula) {
        return network != null && network.quantity(name, Map.of()).isEmpty() && Repurposed.is(name, formula);
    }

    /** Whether something is said of a name, of a whole or of parts of it, or of all names like it. */
    private boolean isRelated(WrittenName name) {
        return defined.of(name.base()).stream()
                .map(DocumentDefinition::pattern)
                .anyMatch(other -> other.equals(name)
                        || name.sub().isEmpty()
                        || other.sub().isEmpty()
                        || hasOpenLetters(name)
                        || hasOpenLetters(other));
    }

    /** Whether a letter numbers something in a name, rather than being the name of something itself. */
    private boolean hasOpenLetters(WrittenName name) {
        return name.letters().stream()
                .anyMatch(letter -> defined.of(letter).isEmpty()
                        && (network == null || network.quantity(letter).isEmpty()));
    }
}
