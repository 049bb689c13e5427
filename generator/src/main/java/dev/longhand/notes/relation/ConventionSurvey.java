package dev.longhand.notes.relation;

import dev.longhand.expr.Function;
import dev.longhand.expr.Primitive;
import dev.longhand.latex.tree.Relation;
import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Accented;
import dev.longhand.latex.tree.Tree.BigOperator;
import dev.longhand.latex.tree.Tree.Bracket;
import dev.longhand.latex.tree.Tree.Derivative;
import dev.longhand.latex.tree.Tree.Fraction;
import dev.longhand.latex.tree.Tree.Group;
import dev.longhand.latex.tree.Tree.Join;
import dev.longhand.latex.tree.Tree.Marked;
import dev.longhand.latex.tree.Tree.Matrix;
import dev.longhand.latex.tree.Tree.Numeral;
import dev.longhand.latex.tree.Tree.Product;
import dev.longhand.latex.tree.Tree.Root;
import dev.longhand.latex.tree.Tree.Scripted;
import dev.longhand.latex.tree.Tree.Sum;
import dev.longhand.latex.tree.Tree.Symbol;
import dev.longhand.latex.tree.Tree.Words;
import dev.longhand.notes.meaning.Brackets;
import dev.longhand.notes.meaning.Conventions;
import dev.longhand.notes.meaning.FunctionNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Learns from a whole document which names are functions, which superscripts are layers, and what begins a name. */
public final class ConventionSurvey {

    private static final Set<String> USUAL_FUNCTIONS =
            Set.of("f", "g", "h", "F", "G", "H", "\\sigma", "\\phi", "\\varphi", "\\psi", "\\rho", "\\Phi", "act");

    private static final Set<String> PREFIXES = Set.of("\\Delta", "\\delta", "d");

    /** In what holds for small changes it begins the name of one. */
    private static final String CHANGE = "\\Delta";

    private final Set<String> functions = new HashSet<>();
    private final Set<String> primed = new HashSet<>();
    private final Set<String> bare = new HashSet<>();
    /** What stands with indices or exponents. */
    private final Set<String> indexed = new HashSet<>();
    /** What has nothing but primes at it, and may be the derivative of a function. */
    private final Set<String> derivatives = new HashSet<>();

    private final Set<String> called = new HashSet<>();
    /** Names that stand somewhere without a bracket behind them. */
    private final Set<String> loose = new HashSet<>();

    /** Words that stand before a bracket of any kind. */
    private final Set<String> applied = new HashSet<>();

    private final Set<String> calls = new HashSet<>();
    private final Set<String> layered = new HashSet<>();
    private final Set<String> prefixed = new HashSet<>();
    private final Set<String> raised = new HashSet<>();
    private final Set<String> alone = new HashSet<>();
    private final Set<String> before = new HashSet<>();

    /** What stands in the brackets of functions that the note defines. */
    private final Map<String, List<Tree>> parameters = new HashMap<>();

    private final LossCalls losses = new LossCalls();
    private final DefinedValues values = new DefinedValues();
    private final LayeredVectors vectors = new LayeredVectors();

    private ConventionSurvey() {}

    /**
     * Surveys a document.
     *
     * @param symbols activations that the network file gives a symbol to
     * @param stated what the words of the note say letters are as functions
     * @param networkLayered bases of the network's names that carry a layer above
     * @param hasNetwork whether a network file says what its names are
     */
    public static Conventions of(
            NotedRelations note,
            Map<String, Function> symbols,
            SaidFunctions stated,
            Set<String> networkFunctions,
            Set<String> networkLayered,
            boolean hasNetwork) {
        ConventionSurvey survey = new ConventionSurvey();
        survey.layered.addAll(networkLayered);
        survey.alone.addAll(note.letters());
        for (NotedRelation relation : note.relations()) {
            survey.head(relation);
            relation.sides().forEach(survey::walk);
        }
        Set<String> functions = new HashSet<>(survey.functions);
        functions.addAll(networkFunctions);
        functions.addAll(survey.primed);
        for (String name : survey.called) {
            boolean value =
                    survey.indexed.contains(name) || (survey.bare.contains(name) && survey.alone.contains(name));
            if (USUAL_FUNCTIONS.contains(name) && !value) {
                functions.add(name);
            }
        }
        Set<String> said = hasNetwork ? new HashSet<>() : survey.losses.said(survey.alone, survey.loose);
        if (!hasNetwork) {
            functions.removeAll(said);
            Set<String> ofNames = survey.losses.functions(said);
            ofNames.removeAll(survey.calls);
            functions.addAll(ofNames);
        }
        Map<String, List<Tree>> indexed = hasNetwork ? Map.of() : IndexedFunctions.of(note);
        functions.removeAll(indexed.keySet());
        said.removeAll(indexed.keySet());
        if (!hasNetwork) {
            said.addAll(IndexedValues.of(note));
        }
        survey.calls.removeAll(functions);
        Map<String, Function> known = new HashMap<>(symbols);
        known.putIfAbsent("\\sigma", Primitive.SIGMOID);
        known.keySet().removeIf(name -> survey.functions.contains(name) && !symbols.containsKey(name));
        if (!hasNetwork) {
            stated.known().forEach((letter, function) -> {
                if (!survey.functions.contains(letter)) {
                    known.put(letter, function);
                }
            });
            List.of(stated.arbitrary(), stated.several()).forEach(letters -> {
                known.keySet().removeAll(letters);
                functions.addAll(letters);
            });
        }
        functions.removeAll(known.keySet());
        functions.removeIf(name -> !survey.functions.contains(name) && FunctionNames.isWord(name));
        boolean changes = note.relations().stream()
                .anyMatch(relation -> relation.relation().kind() == Relation.Kind.APPROXIMATELY
                        && relation.sides().stream()
                                .anyMatch(side -> side.spelling().contains(CHANGE)));
        if (changes && survey.before.contains(CHANGE)) {
            survey.prefixed.add(CHANGE);
        }
        survey.prefixed.removeAll(survey.alone);
        survey.layered.addAll(survey.vectors.found());
        return new Conventions(
                        functions,
                        known,
                        survey.layered,
                        survey.prefixed,
                        survey.alone,
                        survey.calls,
                        survey.operators(functions, known.keySet()))
                .calling(new Brackets(
                        hasNetwork ? Map.of() : survey.parameters,
                        said,
                        indexed,
                        hasNetwork ? Map.of() : survey.values.ingredients(functions)));
    }

    private Set<String> operators(Set<String> functions, Set<String> known) {
        Set<String> operators = new HashSet<>(applied);
        List.of(functions, known, loose, alone, calls, PREFIXES).forEach(operators::removeAll);
        operators.removeIf(FunctionNames::isWord);
        return operators;
    }

    /** Whether a sign occurs anywhere. */
    public static boolean occurs(NotedRelations note, String sign) {
        ConventionSurvey survey = walked(note);
        return survey.bare.contains(sign)
                || survey.derivatives.contains(sign)
                || survey.called.contains(sign)
                || survey.before.contains(sign);
    }

    /** Whether a sign stands right before a name anywhere, so that both may be one name. */
    public static boolean standsBeforeName(NotedRelations note, String sign) {
        return walked(note).before.contains(sign);
    }

    private static ConventionSurvey walked(NotedRelations note) {
        ConventionSurvey survey = new ConventionSurvey();
        note.relations().forEach(relation -> relation.sides().forEach(survey::walk));
        return survey;
    }

    /** Bases that carry a plain number above, which may be a power or a layer. */
    public static Set<String> raised(NotedRelations note) {
        return walked(note).raised;
    }

    /** Whether a name is followed by a bracket anywhere. */
    public static boolean calls(NotedRelations note, String name) {
        return walked(note).called.contains(name);
    }

    /** What a statement begins with says what it is about. */
    private void head(NotedRelation relation) {
        Tree left = relation.left();
        boolean equality = relation.relation().kind() == Relation.Kind.EQUAL
                || relation.relation().kind() == Relation.Kind.DEFINED;
        if (relation.link() == 1 && equality && left instanceof Product product) {
            definedValue(product, relation.right());
        }
        if (relation.link() > 0 || !equality) {
            return;
        }
        if (left instanceof Product product
                && product.factors().size() == 2
                && product.factors().get(1).join() == Join.BESIDE) {
            Tree first = product.factors().get(0).operand();
            Tree second = product.factors().get(1).operand();
            if (second instanceof Group group
                    && group.bracket() == Bracket.ROUND
                    && !base(first).isEmpty()) {
                definedCall(first, group, relation.right());
            } else if (PREFIXES.contains(base(first)) && !base(second).isEmpty()) {
                prefixed.add(base(first));
            }
        } else if (left instanceof Symbol symbol) {
            if (!symbol.base().equals("\\pi") || !(relation.right() instanceof Numeral)) {
                alone.add(symbol.base());
            }
            values.take(symbol.base(), relation.right());
        }
        if (left instanceof Scripted scripted
                && !(relation.right() instanceof Numeral)
                && scripted.sup() instanceof Numeral
                && !base(scripted.base()).isEmpty()) {
            layered.add(base(scripted.base()));
        }
    }

    /** A function whose formula follows where it is first called: {@code y = f(x) = x + x^2}. */
    private void definedValue(Product product, Tree right) {
        boolean call = product.factors().size() == 2
                && product.factors().get(1).join() == Join.BESIDE
                && product.factors().get(0).operand() instanceof Symbol function
                && USUAL_FUNCTIONS.contains(function.base())
                && !function.base().equals("\\sigma")
                && !functions.contains(function.base());
        if (call
                && product.factors().get(1).operand() instanceof Group group
                && group.bracket() == Bracket.ROUND
                && group.items().stream().allMatch(ConventionSurvey::isPlain)) {
            definedCall(product.factors().get(0).operand(), group, right);
        }
    }

    private void definedCall(Tree first, Group group, Tree right) {
        boolean whole = right instanceof Matrix && base(first).equals("\\sigma");
        if (whole
                || (first instanceof Scripted s && (s.primes() > 0 || isInverse(s)))
                || FunctionNames.isWord(base(first))) {
            return;
        }
        boolean plain = group.items().stream().allMatch(ConventionSurvey::isPlain);
        boolean partial = first instanceof Scripted s && plain && isOfParameters(s);
        if (partial) {
            return;
        }
        losses.definition(base(first), group, right);
        String full = first instanceof Scripted s && s.sub() != null ? keyOf(s) : base(first);
        if (plain && !(right instanceof Numeral)) {
            functions.add(full);
            parameters.putIfAbsent(full, group.items());
            group.items().stream().filter(item -> base(item).equals("e")).forEach(item -> alone.add("e"));
        } else if (first instanceof Symbol || first instanceof Words) {
            calls.add(base(first));
        }
    }

    private static boolean isInverse(Scripted scripted) {
        return scripted.sup() instanceof Sum sum
                && sum.terms().size() == 1
                && sum.terms().get(0).sign() == Tree.Sign.MINUS;
    }

    /** Whether what stands below a function are parameters of it, by which it is differentiated. */
    private boolean isOfParameters(Scripted scripted) {
        List<Tree> own = parameters.get(base(scripted));
        Tree below = scripted.sub();
        if (own == null || below == null) {
            return false;
        }
        Set<String> names = new HashSet<>();
        own.forEach(parameter -> names.add(base(parameter)));
        List<Tree> letters = below instanceof Product p
                ? p.factors().stream().map(Tree.Factor::operand).toList()
                : List.of(below);
        return letters.stream().allMatch(letter -> letter instanceof Symbol && names.contains(base(letter)));
    }

    static boolean isPlain(Tree tree) {
        return (tree instanceof Symbol s && isLetter(s.base())) || tree instanceof Accented;
    }

    /** Whether a sign is a letter that may name something: one of the alphabet, or a Greek one that is no function. */
    static boolean isLetter(String base) {
        return base.length() == 1 || (base.matches("\\\\[A-Za-z]{2,}") && !FunctionNames.isWord(base));
    }

    private static String keyOf(Scripted scripted) {
        return base(scripted.base()) + "_"
                + (scripted.sub() instanceof Numeral n
                        ? n.digits()
                        : base(java.util.Objects.requireNonNull(scripted.sub())));
    }

    private void walk(Tree tree) {
        if (tree instanceof Product product) {
            product(product);
            return;
        }
        loose.add(base(tree));
        if (tree instanceof Scripted scripted) {
            scripted(scripted);
            if (base(scripted.base()).isEmpty()) {
                walk(scripted.base());
            }
            return;
        }
        if (tree instanceof Symbol symbol) {
            bare.add(symbol.base());
            return;
        }
        parts(tree).forEach(this::walk);
    }

    private void product(Product product) {
        for (int i = 0; i < product.factors().size(); i++) {
            Tree factor = product.factors().get(i).operand();
            String name = base(factor instanceof Scripted s ? s.base() : factor);
            if (factor instanceof Symbol
                    && i + 1 < product.factors().size()
                    && product.factors().get(i + 1).join() == Join.BESIDE
                    && !base(product.factors().get(i + 1).operand()).isEmpty()) {
                before.add(name);
            }
            boolean followed = i + 1 < product.factors().size()
                    && product.factors().get(i + 1).join() == Join.BESIDE
                    && isBracket(product.factors().get(i + 1).operand());
            boolean before = i + 1 < product.factors().size()
                    && product.factors().get(i + 1).join() == Join.BESIDE
                    && enclosed(product.factors().get(i + 1).operand());
            if (before && isOperatorLike(name, product.factors().get(i + 1).operand())) {
                applied.add(name);
                if (!followed) {
                    if (factor instanceof Scripted s && s.sub() != null) {
                        walk(s.sub());
                    }
                    continue;
                }
            }
            if (!name.isEmpty() && followed) {
                called.add(name);
                if (factor instanceof Scripted s && s.primes() > 0) {
                    primed.add(name);
                }
                if (factor instanceof Scripted s) {
                    scripted(s);
                }
                Tree group = product.factors().get(i + 1).operand();
                if (group instanceof Group g) {
                    losses.call(name, g);
                }
                boolean label = group instanceof Group g
                        && g.items().size() == 1
                        && g.items().get(0) instanceof Scripted;
                if (label && factor instanceof Symbol && name.length() > 0 && !USUAL_FUNCTIONS.contains(name)) {
                    calls.add(name);
                }
            } else {
                walk(factor);
            }
        }
    }

    /** A word before a bracket, or one of the capitals that are operators there to everybody. */
    private static boolean isOperatorLike(String name, Tree bracketed) {
        Tree inner = bracketed instanceof Scripted s ? s.base() : bracketed;
        boolean square = inner instanceof Group g && g.bracket() == Bracket.SQUARE;
        return name.matches("[A-Za-z]{2,}|P|\\\\Gamma") || (square && name.matches("[A-Z]"));
    }

    private static boolean enclosed(Tree tree) {
        Tree inner = tree instanceof Scripted s ? s.base() : tree;
        return inner instanceof Group g
                && (g.bracket() == Bracket.ROUND || g.bracket() == Bracket.SQUARE || g.bracket() == Bracket.CURLY)
                && !g.items().isEmpty();
    }

    private static boolean isBracket(Tree tree) {
        Tree inner = tree instanceof Scripted s ? s.base() : tree;
        return inner instanceof Group g
                && g.bracket() == Bracket.ROUND
                && !g.items().isEmpty();
    }

    private void scripted(Scripted scripted) {
        String name = base(scripted.base());
        if (name.isEmpty()) {
            return;
        }
        boolean derived = scripted.primes() > 0 && scripted.sub() == null && scripted.sup() == null;
        (derived ? derivatives : bare).add(name);
        if (!derived) {
            indexed.add(name);
        }
        vectors.take(scripted, name);
        Tree sup = scripted.sup();
        if (sup == null) {
            return;
        }
        if (sup instanceof Numeral) {
            raised.add(name);
        }
        boolean layer = sup instanceof Symbol s
                && (s.base().equals("l") || s.base().equals("L") || s.base().equals("\\ell"));
        boolean shifted = sup instanceof Sum sum
                && sum.terms().size() == 2
                && sum.terms().get(0).operand() instanceof Symbol s
                && s.base().length() == 1
                && sum.terms().get(1).operand() instanceof Numeral;
        boolean vector = scripted.base() instanceof Accented a && a.accent().equals("\\vec") && sup instanceof Numeral;
        if (layer || shifted || vector) {
            layered.add(name);
        }
        if (sup instanceof Product p
                && p.factors().stream()
                        .anyMatch(
                                f -> f.operand() instanceof Symbol s && s.base().equals("l"))) {
            layered.add(name);
        }
    }

    /** The base of a name, empty for other trees. */
    static String base(Tree tree) {
        if (tree instanceof Symbol symbol) {
            return symbol.base();
        }
        if (tree instanceof Words words) {
            return words.text().strip();
        }
        if (tree instanceof Scripted scripted) {
            return base(scripted.base());
        }
        if (tree instanceof Marked marked) {
            return base(marked.content());
        }
        if (tree instanceof Accented accented) {
            String inner = base(accented.content());
            Set<String> names =
                    Set.of("\\hat", "\\bar", "\\tilde", "\\dot", "\\widehat", "\\overline", "\\widetilde", "\\mathcal");
            return inner.isEmpty() || !names.contains(accented.accent())
                    ? inner
                    : accented.accent().replace("wide", "").replace("overline", "bar") + " " + inner;
        }
        return "";
    }

    static List<Tree> parts(Tree tree) {
        List<Tree> parts = new ArrayList<>();
        if (tree instanceof Sum sum) {
            sum.terms().forEach(t -> parts.add(t.operand()));
        } else if (tree instanceof Fraction f) {
            parts.add(f.numerator());
            parts.add(f.denominator());
        } else if (tree instanceof Group g) {
            parts.addAll(g.items());
        } else if (tree instanceof Derivative d) {
            Tree of = d.of();
            if (of != null) {
                parts.add(of);
            }
            parts.addAll(d.by());
        } else if (tree instanceof BigOperator b) {
            parts.add(b.body());
        } else if (tree instanceof Matrix m) {
            m.rows().forEach(parts::addAll);
        } else if (tree instanceof Marked m) {
            parts.add(m.content());
        } else if (tree instanceof Root r) {
            parts.add(r.radicand());
        } else if (tree instanceof Tree.Cases c) {
            c.branches().forEach(b -> parts.add(b.value()));
        } else if (tree instanceof Tree.Chain c) {
            parts.addAll(c.sides());
        }
        return parts;
    }
}
