package dev.longhand.check.universe;

import dev.longhand.check.evaluation.NamedFunction;
import dev.longhand.check.evaluation.References;
import dev.longhand.latex.tree.Relation;
import dev.longhand.latex.tree.Tree.Join;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Index;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import dev.longhand.notes.relation.DeclaredShape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gathers what a document defines: the first equation of a name, formulas before numbers. */
public final class FactsReading {

    /** The last layer and moment are layers and moments like others. */
    private static final Map<String, Integer> LAST = Map.of("L", 3, "T", 3);

    private final @Nullable NetworkNames network;
    private final List<DocumentDefinition> definitions = new ArrayList<>();
    private final Map<String, List<DocumentDefinition>> byBase = new HashMap<>();
    private final Map<Integer, DocumentDefinition> byRelation = new HashMap<>();
    /** The network that each definition belongs to, by its position. */
    private final Map<Integer, Integer> networks = new HashMap<>();

    private final Map<String, NamedFunction> functions = new LinkedHashMap<>();
    private final Set<Integer> functionRelations = new HashSet<>();
    private final Set<String> called = new HashSet<>();
    private final Set<String> used = new HashSet<>();
    private final Set<String> losses = new HashSet<>();
    /** Keys of what is differentiated somewhere: with a prime it is a name of its own, not a derivative. */
    private final Set<String> differentiated = new HashSet<>();

    private final Shares shares = new Shares();
    private final List<DocumentFacts.Restatement> restatements = new ArrayList<>();
    /** Bases that have a member before the first. */
    private final Set<String> begun = new HashSet<>();

    private final List<DeclaredName> declared;
    private Squares squares = new Squares(List.of());
    private boolean marksEntrywise;
    private boolean matrices;
    private Instances instances = new Instances(List.of(), byBase);

    /** @param declared what is said of the shapes of names */
    public FactsReading(@Nullable NetworkNames network, List<DeclaredName> declared) {
        this.network = network;
        this.declared = network == null ? List.copyOf(declared) : List.of();
        this.matrices = this.declared.stream().anyMatch(d -> d.kind() == DeclaredShape.Kind.MATRIX);
    }

    /** The relations that give a name or function its meaning. */
    public Set<Integer> defining() {
        Set<Integer> all = new HashSet<>(byRelation.keySet());
        all.addAll(functionRelations);
        all.addAll(shares.relations());
        return all;
    }

    /** Reads all relations of a document. */
    public DocumentFacts of(List<Stated> statements) {
        Set<String> inFormulas = new HashSet<>();
        instances = new Instances(statements, byBase);
        List<Meaning> sides =
                statements.stream().flatMap(s -> s.sides().stream()).toList();
        squares = new Squares(sides);
        marksEntrywise = sides.stream().anyMatch(FactsReading::hasEntrywiseSign);
        for (Stated s : statements) {
            if (s.left() instanceof Meaning.Reference r
                    && s.right() != null
                    && Formulas.isNamed(s.right())
                    && mayDefine(s)
                    && !refersToItself(r.name(), s.right())) {
                inFormulas.add(r.name().key(Map.of()));
            }
        }
        Map<Stated, Meaning> endings = endings(statements);
        for (Stated s : endings.keySet()) {
            if (s.right() instanceof Meaning.Reference r) {
                inFormulas.add(r.name().key(Map.of()));
            }
        }
        for (Stated s : statements) {
            if (s.left() != null && s.right() != null) {
                begin(s.left());
                begin(s.right());
            }
            s.sides().forEach(this::differentiate);
        }
        for (Stated s : statements) {
            Meaning left = s.left();
            Meaning right = s.right();
            if (left != null && right != null) {
                survey(left);
                survey(right);
                shares.take(s, left, right);
                take(s, left, right, inFormulas);
            }
        }
        reversed(endings);
        definitions.forEach(d -> calls(d.body()));
        for (DocumentDefinition d : definitions) {
            for (WrittenName name : References.in(d.body())) {
                use(name);
            }
        }
        for (NamedFunction f : functions.values()) {
            References.in(f.body()).forEach(this::use);
        }
        return new DocumentFacts(
                definitions,
                functions,
                called,
                used,
                losses,
                shares.of(definitions),
                restatements,
                declared,
                squares,
                marksEntrywise,
                matrices);
    }

    private static boolean hasEntrywiseSign(Meaning meaning) {
        return (meaning instanceof Meaning.Multiplied product
                        && (product.joins().contains(Join.ODOT)
                                || product.joins().contains(Join.CIRC)))
                || References.parts(meaning).stream().anyMatch(FactsReading::hasEntrywiseSign);
    }

    private void calls(Meaning meaning) {
        if (meaning instanceof Meaning.Call call && call.callee() instanceof Callee.Named named) {
            called.add(named.name());
        }
        References.parts(meaning).forEach(this::calls);
    }

    /** A name that a definition needs; with letters among its indices, all that the letters can stand for. */
    private void use(WrittenName name) {
        used.add(name.key(Map.of()));
        if (!name.letters().isEmpty() || (name.sub().isEmpty() && name.sup().isEmpty())) {
            used.add(DocumentFacts.family(name));
        }
    }

    private static boolean mayDefine(Stated s) {
        Relation.Kind kind = s.relation().relation().kind();
        return s.part() == Stated.Part.STATEMENT
                && s.relation().link() == 0
                && (kind == Relation.Kind.EQUAL || kind == Relation.Kind.DEFINED);
    }

    private void take(Stated s, Meaning left, Meaning right, Set<String> inFormulas) {
        if (!mayDefine(s)) {
            return;
        }
        if (left instanceof Meaning.Call call && call.order() == 0 && call.callee() instanceof Callee.Named named) {
            function(s, named.name(), call.arguments(), right);
            return;
        }
        if (!(left instanceof Meaning.Reference reference)) {
            return;
        }
        WrittenName name = reference.name();
        String key = name.key(Map.of());
        boolean ofFile = isKnown(name) && !isRepurposed(name, right);
        boolean defined = network != null ? ofFile : byBase.containsKey(name.base());
        if (defined && Formulas.isNamed(right) && !refersToItself(name, right)) {
            restatements.add(new DocumentFacts.Restatement(new DocumentDefinition(
                    name, right, s.relation().number(), s.relation().section().number(), 0)));
        }
        if (ofFile || (!Formulas.isNamed(right) && inFormulas.contains(key))) {
            return;
        }
        List<DocumentDefinition> alike = byBase.getOrDefault(name.base(), List.of());
        boolean again = alike.stream()
                .anyMatch(d -> d.pattern().equals(name)
                        && (d.scope() == s.relation().section().number()
                                || (Formulas.isNamed(right) && d.body().equals(right))));
        if (again || refersToItself(name, right)) {
            return;
        }
        if (name.primes() > 0
                && !differentiated.contains(name.key(Map.of()))
                && References.in(right).stream().noneMatch(n -> n.primes() > 0 || n.equals(name.unprimed()))) {
            return;
        }
        if (isPartOfDefined(name, right) || instances.isClaim(name, right)) {
            return;
        }
        WrittenName counterpart = Squares.counterpart(name);
        if (network == null
                && squares.has(name.base())
                && alike.stream().anyMatch(d -> d.pattern().equals(counterpart))) {
            return;
        }
        int part = s.relation().section().network();
        boolean earlier = alike.stream()
                .anyMatch(d -> d.pattern().equals(name) && networks.getOrDefault(d.position(), part) == part);
        if (earlier && Formulas.isNamed(right)) {
            return;
        }
        define(s, name, right);
    }

    /** Entries of a whole that is defined, and the whole of entries that are, need no definition of their own. */
    private boolean isPartOfDefined(WrittenName name, Meaning body) {
        String running = name.sub().size() > 1 ? "abcdefghijklmnopqrstuvw" : "ijkmnpqrst";
        boolean runs = !name.sub().isEmpty()
                && name.sub().stream()
                        .allMatch(i -> i.letter() != null && i.letter().length() == 1 && running.contains(i.letter()));
        for (DocumentDefinition d : byBase.getOrDefault(name.base(), List.of())) {
            WrittenName other = d.pattern();
            Set<String> letters = other.letters();
            boolean general = letters.contains("l") || letters.contains("t") || letters.contains("\\ell");
            Map<String, Integer> instance = general ? other.match(name, LAST) : null;
            if (instance != null && Formulas.isNamed(d.body()) && !isBaseCase(d, instance, name, body)) {
                return true;
            }
            if (!other.base().equals(name.base())
                    || other.primes() != name.primes()
                    || other.sup().size() != name.sup().size()
                    || (other.sub().isEmpty() && name.sub().isEmpty())
                    || (!other.sub().isEmpty() && !name.sub().isEmpty())) {
                continue;
            }
            boolean whole =
                    References.in(d.body()).stream().noneMatch(n -> n.base().equals(name.base()));
            if (runs
                    && whole
                    && other.match(name.whole(), LAST) != null
                    && (!RoleWords.isLoss(name.base()) || name.sub().size() > 1)
                    && other.sub().isEmpty()
                    && Formulas.isNamed(d.body())) {
                return true;
            }
            boolean otherRuns = !other.sub().isEmpty()
                    && other.sub().stream()
                            .allMatch(i -> i.letter() != null && i.offset() == 0 && "ijkmnpqr".contains(i.letter()));
            if (name.sub().isEmpty()
                    && otherRuns
                    && !Formulas.isFold(body, name.base())
                    && other.whole().match(name, LAST) != null) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a recursion does not say what it begins with, and this is that: what comes before the first, the first where
     * the document has nothing before it, or the last where the recursion runs backwards.
     */
    private boolean isBaseCase(DocumentDefinition d, Map<String, Integer> instance, WrittenName name, Meaning body) {
        int step = 0;
        for (WrittenName n : References.in(d.body())) {
            step = n.base().equals(name.base()) && step == 0 ? offset(n) - offset(d.pattern()) : step;
        }
        boolean own = References.in(body).stream().anyMatch(n -> n.base().equals(name.base()));
        if (step == 0 || own) {
            return false;
        }
        if (step > 0) {
            return name.letters().stream().anyMatch(LAST::containsKey) && offset(name) == 0;
        }
        int first = instance.values().stream().min(Integer::compare).orElse(1);
        return first < 1 || (first == 1 && !begun.contains(name.base()));
    }

    private static int offset(WrittenName name) {
        return Stream.concat(name.sub().stream(), name.sup().stream())
                .mapToInt(Index::offset)
                .filter(o -> o != 0)
                .findFirst()
                .orElse(0);
    }

    private void differentiate(Meaning meaning) {
        if (meaning instanceof Meaning.Slope slope && slope.of() instanceof Meaning.Reference r) {
            differentiated.add(r.name().key(Map.of()));
        }
        References.parts(meaning).forEach(this::differentiate);
    }

    /** Takes note of names with an index 0. */
    private void begin(Meaning meaning) {
        for (WrittenName n : References.in(meaning)) {
            if (Stream.concat(n.sub().stream(), n.sup().stream())
                    .anyMatch(i -> i.letter() == null && i.prefix().equals("0"))) {
                begun.add(n.base());
            }
        }
    }

    private void define(Stated s, WrittenName name, Meaning body) {
        DocumentDefinition d = new DocumentDefinition(
                name,
                body,
                s.relation().number(),
                s.relation().section().number(),
                s.relation().section().example());
        definitions.add(d);
        byBase.computeIfAbsent(name.base(), b -> new ArrayList<>()).add(d);
        byRelation.put(s.relation().number(), d);
        networks.put(s.relation().number(), s.relation().section().network());
    }

    private boolean isKnown(WrittenName name) {
        return network != null
                && (network.quantity(name, Map.of()).isPresent()
                        || !new Aliases(network, RoleWords.USUAL)
                                .of(name, Map.of())
                                .isEmpty()
                        || network.layered().contains(name.base())
                        || (network.layered().contains(name.base().toLowerCase(java.util.Locale.ROOT))
                                && !name.sup().isEmpty()));
    }

    private boolean isRepurposed(WrittenName name, Meaning formula) {
        return network != null && network.quantity(name, Map.of()).isEmpty() && Repurposed.is(name, formula);
    }

    private static boolean refersToItself(WrittenName name, Meaning body) {
        return References.in(body).stream()
                .anyMatch(n -> n.base().equals(name.base())
                        && n.primes() == name.primes()
                        && (n.equals(name)
                                || (n.sub().size() == name.sub().size()
                                        && n.sup().size() == name.sup().size()
                                        && n.key(Map.of()).equals(name.key(Map.of())))));
    }

    private void function(Stated s, String name, List<Meaning> arguments, Meaning body) {
        List<WrittenName> parameters = new ArrayList<>();
        for (Meaning argument : arguments) {
            if (!(argument instanceof Meaning.Reference r)) {
                return;
            }
            parameters.add(r.name());
        }
        if (functions.containsKey(name)
                || (network != null && network.functions().containsKey(name))
                || !isFormulaOrNumber(body, parameters)) {
            return;
        }
        if (body instanceof Meaning.Reference
                || (body instanceof Meaning.Call c
                        && c.callee() instanceof Callee.Named n
                        && n.name().equals(name))) {
            return;
        }
        functions.put(name, new NamedFunction(name, parameters, body));
        functionRelations.add(s.relation().number());
    }

    private static boolean isFormulaOrNumber(Meaning body, List<WrittenName> parameters) {
        return References.in(body).stream().anyMatch(parameters::contains) || body instanceof Meaning.Cases;
    }

    /** The formulas that names get at the end of a chain, the first time that they are met. */
    private Map<Stated, Meaning> endings(List<Stated> statements) {
        Map<Integer, Meaning> formulas = new HashMap<>();
        Map<Stated, Meaning> endings = new LinkedHashMap<>();
        for (Stated s : statements) {
            Meaning left = s.left();
            if (left != null && Formulas.isNamed(left)) {
                formulas.put(s.relation().chain(), left);
            }
            // behind its value a formula may get a name too
            boolean valued = left != null && !Formulas.isNamed(left);
            Meaning body = valued ? formulas.get(s.relation().chain()) : left;
            if (s.right() instanceof Meaning.Reference r
                    && body != null
                    && s.relation().relation().kind() == Relation.Kind.EQUAL
                    && Formulas.isNamed(body)
                    && !(body instanceof Meaning.Reference)
                    && (valued || !(body instanceof Meaning.Slope))
                    && !isKnown(r.name())
                    && r.name().primes() == 0
                    && !refersToItself(r.name(), body)
                    && !used(statements, r.name(), s)) {
                endings.put(s, body);
            }
        }
        return endings;
    }

    /** A name that only ever ends a chain is defined there. */
    private void reversed(Map<Stated, Meaning> endings) {
        endings.forEach((s, body) -> {
            if (s.right() instanceof Meaning.Reference r && !isRelated(r.name())) {
                define(s, r.name(), body);
            }
        });
        definitions.sort((a, b) -> Integer.compare(a.position(), b.position()));
    }

    /** Whether something is said of a name, of a whole or of parts of it, or of all names like it. */
    private boolean isRelated(WrittenName name) {
        return byBase.getOrDefault(name.base(), List.of()).stream()
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
                .anyMatch(letter -> !byBase.containsKey(letter)
                        && (network == null || network.quantity(letter).isEmpty()));
    }

    private static boolean used(List<Stated> statements, WrittenName name, Stated except) {
        for (Stated s : statements) {
            if (s.relation().number() >= except.relation().number()) {
                continue;
            }
            if (s.sides().stream().anyMatch(side -> References.in(side).contains(name))) {
                return true;
            }
        }
        return false;
    }

    private void survey(Meaning meaning) {
        if (meaning instanceof Meaning.Slope slope
                && slope.of() instanceof Meaning.Reference r
                && RoleWords.isLoss(r.name().base())) {
            losses.add(r.name().key(Map.of()));
        }
        boolean norm = meaning instanceof Meaning.Absolute a
                && a.norm()
                && References.in(a.operand()).stream().anyMatch(n -> n.base().matches("[A-Z]"));
        if (meaning instanceof Meaning.Transposed || norm) {
            matrices = true;
        }
        if (meaning instanceof Meaning.Reference r && r.name().bold()) {
            matrices = true;
        }
        if (meaning instanceof Meaning.Multiplied product
                && (product.joins().contains(Join.ODOT) || product.joins().contains(Join.OTIMES))) {
            matrices = true;
        }
        References.parts(meaning).forEach(this::survey);
    }
}
