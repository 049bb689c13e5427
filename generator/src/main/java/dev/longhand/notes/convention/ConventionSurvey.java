package dev.longhand.notes.convention;

import dev.longhand.expr.Function;
import dev.longhand.expr.Primitive;
import dev.longhand.latex.tree.Relation;
import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Bracket;
import dev.longhand.latex.tree.Tree.Group;
import dev.longhand.latex.tree.Tree.Join;
import dev.longhand.latex.tree.Tree.Numeral;
import dev.longhand.latex.tree.Tree.Product;
import dev.longhand.latex.tree.Tree.Scripted;
import dev.longhand.latex.tree.Tree.Symbol;
import dev.longhand.notes.meaning.Brackets;
import dev.longhand.notes.meaning.Conventions;
import dev.longhand.notes.meaning.FunctionNames;
import dev.longhand.notes.meaning.NameForm;
import dev.longhand.notes.naming.BaseName;
import dev.longhand.notes.naming.LayerMarks;
import dev.longhand.notes.naming.LossCalls;
import dev.longhand.notes.relation.NotedRelation;
import dev.longhand.notes.relation.NotedRelations;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Learns from a whole document which names are functions, which superscripts are layers, and what begins a name. */
public final class ConventionSurvey {

    private static final Set<String> PREFIXES = Set.of("\\Delta", "\\delta", "d");

    /** Before brackets it makes the differential of what they hold. */
    private static final String D = "d";

    /** In what holds for small changes it begins the name of one. */
    private static final String CHANGE = "\\Delta";

    private final NameUses uses;
    private final Set<String> prefixed = new HashSet<>();
    private final Set<String> alone = new HashSet<>();

    private final LossCalls losses = new LossCalls();
    private final FunctionHeads heads = new FunctionHeads(losses);
    private final LayerMarks layers = new LayerMarks();
    private final DefinedValues values = new DefinedValues();
    private final NamedSlopes slopes = new NamedSlopes();

    private ConventionSurvey() {
        this.uses = new NameUses(losses, layers);
    }

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
        survey.alone.addAll(note.letters());
        for (NotedRelation relation : note.relations()) {
            survey.head(relation);
            relation.sides().forEach(survey.uses::walk);
        }
        survey.uses.calls.addAll(survey.heads.calls());
        survey.alone.addAll(survey.heads.names());
        Set<String> expectations = hasNetwork ? Set.of() : Expectations.in(note);
        Set<String> functions = survey.called(networkFunctions);
        functions.removeAll(expectations);
        Set<String> said = hasNetwork ? new HashSet<>() : survey.losses.said(survey.alone, survey.uses.loose);
        if (!hasNetwork) {
            functions.removeAll(said);
            Set<String> ofNames = survey.losses.functions(said);
            ofNames.removeAll(survey.uses.calls);
            functions.addAll(ofNames);
        }
        Map<String, List<Tree>> indexed = hasNetwork ? Map.of() : IndexedFunctions.of(note);
        Set<String> layerFunctions = hasNetwork ? Set.of() : LayerFunctions.in(note);
        functions.removeAll(layerFunctions);
        functions.removeAll(indexed.keySet());
        said.removeAll(indexed.keySet());
        if (!hasNetwork) {
            said.addAll(IndexedValues.of(note));
            said.addAll(DependentValues.of(note));
        }
        survey.uses.calls.removeAll(functions);
        survey.uses.calls.removeAll(expectations);
        said.removeAll(expectations);
        Map<String, Function> known = survey.known(symbols, hasNetwork ? SaidFunctions.NONE : stated, functions);
        Set<String> softmaxes = hasNetwork ? Set.of() : SoftmaxLetters.in(note);
        List.of(softmaxes, hasNetwork ? Set.<String>of() : stated.softmaxes()).forEach(letters -> {
            letters.stream().filter(known::containsKey).forEach(functions::add);
            known.keySet().removeAll(letters);
        });
        functions.removeAll(known.keySet());
        functions.removeIf(name -> !survey.heads.functions().contains(name) && FunctionNames.isWord(name));
        if (!hasNetwork) {
            Set<String> unknown = new HashSet<>(functions);
            unknown.removeAll(survey.heads.functions());
            functions.addAll(NumberedCalls.in(note, unknown));
            functions.addAll(ComposedCalls.in(note, known.keySet()));
        }
        boolean changes = note.relations().stream()
                .anyMatch(relation -> relation.relation().kind() == Relation.Kind.APPROXIMATELY
                        && relation.sides().stream()
                                .anyMatch(side -> side.spelling().contains(CHANGE)));
        if (changes && survey.uses.before.contains(CHANGE)) {
            survey.prefixed.add(CHANGE);
        }
        survey.prefixed.removeAll(survey.alone);
        Set<String> layered = survey.layers.layered();
        layered.addAll(networkLayered);
        layered.addAll(note.numbered());
        return new Conventions(
                        functions,
                        known,
                        layered,
                        survey.prefixed,
                        survey.alone,
                        survey.uses.calls,
                        survey.operators(functions, known.keySet(), expectations))
                .calling(new Brackets(
                        hasNetwork ? Map.of() : survey.heads.parameters(),
                        said,
                        indexed,
                        layerFunctions,
                        hasNetwork ? Map.of() : survey.values.ingredients(functions),
                        hasNetwork ? Set.of() : IndexedValues.entries(note),
                        Set.of()));
    }

    /** What equations define with brackets, and usual letters for functions that stand before brackets. */
    private Set<String> called(Set<String> networkFunctions) {
        Set<String> functions = new HashSet<>(heads.functions());
        functions.addAll(networkFunctions);
        functions.addAll(uses.primed);
        for (String name : uses.called) {
            boolean value = uses.indexed.contains(name) || (uses.bare.contains(name) && alone.contains(name));
            if (FunctionHeads.USUAL.contains(name) && !value) {
                functions.add(name);
            }
        }
        functions.addAll(slopes.functions(functions, uses.called, alone));
        return functions;
    }

    /** The functions whose formula is known; letters that stand for no certain one are taken to the other functions. */
    private Map<String, Function> known(Map<String, Function> symbols, SaidFunctions stated, Set<String> functions) {
        Map<String, Function> known = new HashMap<>(symbols);
        known.putIfAbsent("\\sigma", Primitive.SIGMOID);
        known.keySet().removeIf(name -> heads.functions().contains(name) && !symbols.containsKey(name));
        stated.known().forEach((letter, function) -> {
            if (!heads.functions().contains(letter)) {
                known.put(letter, function);
            }
        });
        List.of(stated.arbitrary(), stated.several()).forEach(letters -> {
            known.keySet().removeAll(letters);
            functions.addAll(letters);
        });
        return known;
    }

    private Set<String> operators(Set<String> functions, Set<String> known, Set<String> expectations) {
        Set<String> operators = new HashSet<>(uses.applied);
        List.of(functions, known, uses.loose, alone, uses.calls, PREFIXES).forEach(operators::removeAll);
        operators.removeIf(FunctionNames::isWord);
        operators.addAll(expectations);
        boolean isName = functions.contains(D) || alone.contains(D) || uses.loose.contains(D);
        if (uses.differentials && !isName) {
            operators.add(D);
        }
        return operators;
    }

    /** Whether a sign occurs anywhere. */
    public static boolean occurs(NotedRelations note, String sign) {
        NameUses uses = walked(note).uses;
        return uses.bare.contains(sign)
                || uses.derivatives.contains(sign)
                || uses.called.contains(sign)
                || uses.before.contains(sign);
    }

    /** Whether a sign stands right before a name anywhere, so that both may be one name. */
    public static boolean standsBeforeName(NotedRelations note, String sign) {
        return walked(note).uses.before.contains(sign);
    }

    private static ConventionSurvey walked(NotedRelations note) {
        ConventionSurvey survey = new ConventionSurvey();
        note.relations().forEach(relation -> relation.sides().forEach(survey.uses::walk));
        return survey;
    }

    /** Bases that carry a plain number above, which may be a power or a layer. */
    public static Set<String> raised(NotedRelations note) {
        return walked(note).layers.raised();
    }

    /** Whether a name is followed by a bracket anywhere. */
    public static boolean calls(NotedRelations note, String name) {
        return walked(note).uses.called.contains(name);
    }

    /** What a statement begins with says what it is about. */
    private void head(NotedRelation relation) {
        Tree left = relation.left();
        boolean equality = relation.relation().kind().mayDefine();
        if (relation.link() == 1 && equality && left instanceof Product product) {
            heads.value(product, relation.right());
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
                    && !BaseName.of(first).isEmpty()
                    && !Expectations.isMarked(first)) {
                heads.call(first, group, relation.right());
            } else if (PREFIXES.contains(BaseName.of(first))
                    && !BaseName.of(second).isEmpty()) {
                prefixed.add(BaseName.of(first));
            }
        } else if (left instanceof Symbol symbol) {
            if (!symbol.base().equals("\\pi") || !(relation.right() instanceof Numeral)) {
                alone.add(symbol.base());
            }
            values.take(symbol.base(), relation.right());
            slopes.take(symbol.base(), relation.right());
        } else if (left instanceof Scripted scripted
                && scripted.base() instanceof Symbol symbol
                && NameForm.isNumber(scripted.sup())) {
            // the error e^{(n)} of an example is no power
            alone.add(symbol.base());
        }
        layers.head(left, relation.right());
    }
}
