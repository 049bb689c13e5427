package dev.longhand.notes.elaboration;

import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Bracket;
import dev.longhand.latex.tree.Tree.Derivative;
import dev.longhand.latex.tree.Tree.Factor;
import dev.longhand.latex.tree.Tree.Group;
import dev.longhand.latex.tree.Tree.Join;
import dev.longhand.latex.tree.Tree.Numeral;
import dev.longhand.latex.tree.Tree.Product;
import dev.longhand.latex.tree.Tree.Scripted;
import dev.longhand.latex.tree.Tree.Symbol;
import dev.longhand.notes.meaning.Brackets;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.FunctionWords;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.NameForm;
import dev.longhand.notes.meaning.NotUnderstood;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a row of factors from left to right: which are calls, which operators reach over what follows. */
final class FactorReading {

    /** How a bracket beside a factor begins, in the text of a tree. */
    private static final String BRACKET_BESIDE =
            ", Factor\\[join=BESIDE, operand=(?:Scripted\\[span=, base=)?Group\\[span=, bracket=(?:ROUND|SQUARE|CURLY)";

    private final Elaboration elaboration;
    private final FactorRow row;

    FactorReading(Elaboration elaboration, List<Factor> factors) {
        this.elaboration = elaboration;
        this.row = new FactorRow(factors);
    }

    /** All factors. */
    Meaning product() throws NotUnderstood {
        if (elaboration.conventions().convolves()) {
            stars();
        }
        List<Join> joins = new ArrayList<>();
        List<Meaning> read = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        while (row.hasNext()) {
            starts.add(row.taken());
            joins.add(row.peek().join());
            read.add(factor());
        }
        Meaning fromLeft = combined(joins, read);
        if (isMixedNumber()) {
            return new Meaning.Either(
                    "a whole number right before a fraction",
                    List.of(new Meaning.Reading("", fromLeft), new Meaning.Reading("", new Meaning.Total(read))));
        }
        for (int i = 0; i + 1 < starts.size(); i++) {
            if (joins.get(i) == Join.SLASH && row.all().get(starts.get(i)).operand() instanceof Numeral) {
                int end = i + 1;
                while (end < starts.size() && isLetterBeside(row.all().get(starts.get(end)))) {
                    end++;
                }
                if (end > i + 1) {
                    return new Meaning.Either(
                            "denominator after a slash",
                            List.of(
                                    new Meaning.Reading("", fromLeft),
                                    new Meaning.Reading(
                                            "letters right behind a slash and a number are in the denominator",
                                            below(joins, read, i, end))));
                }
            }
        }
        return fromLeft;
    }

    /** A star between two names is no product in a note that speaks of convolutions. */
    private void stars() throws NotUnderstood {
        for (int i = 1; i < row.all().size(); i++) {
            Factor factor = row.all().get(i);
            if (factor.join() == Join.STAR
                    && hasName(factor.operand())
                    && hasName(row.all().get(i - 1).operand())) {
                throw NotUnderstood.unjudged(factor.operand().span(), "a star in a note that speaks of convolutions");
            }
        }
    }

    private static boolean hasName(Tree tree) {
        String text = tree.spelling();
        return text.contains("Symbol[") || text.contains("Words[");
    }

    /** Whether this is all of a whole number and a fraction less than one, which may be added up: three and a half. */
    private boolean isMixedNumber() {
        return row.all().size() == 2
                && row.all().get(1).join() == Join.BESIDE
                && row.all().get(0).operand() instanceof Numeral whole
                && row.all().get(1).operand() instanceof Tree.Fraction fraction
                && fraction.numerator() instanceof Numeral above
                && fraction.denominator() instanceof Numeral below
                && Stream.of(whole, above, below).allMatch(n -> n.digits().matches("[1-9]\\d{0,5}"))
                && Integer.parseInt(above.digits()) < Integer.parseInt(below.digits());
    }

    private static boolean isLetterBeside(Factor factor) {
        Tree base = factor.operand() instanceof Scripted s ? s.base() : factor.operand();
        return factor.join() == Join.BESIDE
                && NameForm.head(base)
                        .filter(h -> !FunctionWords.of(h.base()).isPresent())
                        .isPresent();
    }

    /** A product in which the factors from a slash on are divided by as one: {@code 1/2m}. */
    private static Meaning below(List<Join> joins, List<Meaning> read, int slash, int end) {
        List<Join> outer = new ArrayList<>(joins.subList(0, slash + 1));
        List<Meaning> product = new ArrayList<>(read.subList(0, slash));
        List<Join> inner = new ArrayList<>(List.of(Join.BESIDE));
        inner.addAll(joins.subList(slash + 1, end));
        product.add(new Meaning.Multiplied(inner, read.subList(slash, end)));
        outer.addAll(joins.subList(end, joins.size()));
        product.addAll(read.subList(end, read.size()));
        return new Meaning.Multiplied(outer, product);
    }

    private static Meaning combined(List<Join> joins, List<Meaning> read) {
        return read.size() == 1 && joins.get(0) != Join.SLASH ? read.get(0) : new Meaning.Multiplied(joins, read);
    }

    /** The next factor with all that belongs to it. */
    Meaning factor() throws NotUnderstood {
        Tree tree = row.take().operand();
        if (tree instanceof Derivative derivative && derivative.of() == null) {
            return operated(derivative);
        }
        if (tree instanceof Derivative derivative && PointReading.isPoint(derivative, row)) {
            Tree point = row.take().operand();
            return new PointReading(elaboration).behind(elaboration.of(derivative), point);
        }
        if (OrderReading.is(tree, row, elaboration.conventions().names())) {
            throw NotUnderstood.unjudged(tree.span(), "an order of magnitude");
        }
        if (isNabla(tree)) {
            return new GradientReading(this, elaboration, row).of(tree);
        }
        if (isComposition(tree) && row.isBeside(Bracket.ROUND)) {
            return composedCall(tree);
        }
        if (isJacobian(tree)) {
            if (factor() instanceof Meaning.Call inner && inner.order() == 0) {
                return new Meaning.Call(inner.callee(), 1, inner.arguments());
            }
            throw new NotUnderstood(tree.span(), "a function with its arguments is needed after D");
        }
        if (row.isBeside()
                && Indicators.mark(tree)
                && Indicators.holdsComparison(row.peek().operand())) {
            Meaning indicated = elaboration.indicator(row.take().operand());
            return new Meaning.Call(Callee.Whole.INDICATOR, 0, List.of(indicated));
        }
        if (row.isBracketBeside() && tree instanceof Scripted scripted) {
            Optional<PartialDerivative> partial = PartialDerivative.of(scripted, elaboration);
            if (partial.isPresent()) {
                return partial.get().at(arguments((Group) row.take().operand(), new Callee.Operator("")));
            }
        }
        if (row.isBracketBeside()
                && NameForm.head(tree).filter(h -> isSaid(h.base())).isPresent()) {
            row.take();
            return elaboration.of(tree);
        }
        if (row.isBracketBeside() && isSaidOf(tree, row.peek().operand())) {
            row.take();
            return elaboration.of(tree);
        }
        Optional<Meaning> value = new CalledValue(elaboration, row).of(tree);
        if (value.isPresent()) {
            return value.get();
        }
        Optional<Application> application = new ApplicationReading(elaboration, row).of(tree);
        if (application.isPresent()) {
            return called(application.get(), tree);
        }
        Meaning joined = JoinedName.of(elaboration, tree, row);
        if (joined != null) {
            return joined;
        }
        return ofSeveral(tree);
    }

    /** A name, with the brackets behind it where they hold what it is a function of. */
    private Meaning ofSeveral(Tree tree) throws NotUnderstood {
        Optional<String> function = severalArguments(tree);
        if (function.isEmpty()) {
            return elaboration.of(tree);
        }
        Callee callee = new Callee.Operator(function.get());
        return new Meaning.Call(callee, 0, arguments((Group) row.take().operand(), callee));
    }

    /** A name before several things in brackets is a function of them, though nothing says which one. */
    private Optional<String> severalArguments(Tree tree) throws NotUnderstood {
        boolean several = row.isBracketBeside()
                && row.peek().operand() instanceof Group group
                && group.items().size() > 1
                && group.separator() == Tree.Separator.COMMA;
        if (several && tree instanceof Scripted scripted && scripted.sup() == null) {
            return new ScriptReading(elaboration).name(scripted).map(name -> name.key(Map.of()));
        }
        return several && !(tree instanceof Scripted) ? NameForm.head(tree).map(NameForm.Head::base) : Optional.empty();
    }

    /** Whether brackets behind a name only say of what it is a function. */
    private boolean isSaidOf(Tree tree, Tree brackets) {
        if (!(brackets instanceof Group group)
                || group.bracket() != Bracket.ROUND
                || (tree instanceof Scripted scripted && scripted.primes() > 0)) {
            return false;
        }
        List<String> arguments = new ArrayList<>();
        for (Tree item : group.items()) {
            arguments.add(NameForm.head(item).map(NameForm.Head::base).orElse(""));
        }
        boolean raised = tree instanceof Scripted s && s.sub() == null;
        return NameForm.head(tree instanceof Scripted s ? s.base() : tree)
                .map(name -> raised ? Brackets.RAISED + name.base() : name.base())
                .filter(base -> isSaid(Brackets.saidOf(base, String.join(",", arguments))))
                .isPresent();
    }

    private boolean isSaid(String base) {
        return elaboration.conventions().said().contains(base);
    }

    private Meaning called(Application application, Tree tree) throws NotUnderstood {
        if (row.isBracketBeside()) {
            Group group = (Group) row.peek().operand();
            if (application.name() == null && application.callee() instanceof Callee.Named named) {
                Optional<Meaning> name = JoinedName.bracketed(named.name(), group);
                if (name.isPresent()) {
                    row.take();
                    return name.get();
                }
                return ofSeveral(tree);
            }
            if (repeats(group, tree) || isEntryBefore(group, tree)) {
                return elaboration.of(tree);
            }
            row.take();
            return application.raised(application.at(arguments(group, application.callee())), elaboration);
        }
        boolean isFunction = application.name() != null || !(application.callee() instanceof Callee.Named);
        if (row.isRaisedBracketBeside() || (isFunction && row.isIndexedBracketBeside())) {
            return application.raised(raisedBehind(application), elaboration);
        }
        if (!application.needsBracket() && row.isBeside()) {
            return new FunctionReach(this, elaboration, application, row).read();
        }
        if (application.callee() instanceof Callee.Operator && !application.needsBracket()) {
            throw new NotUnderstood(tree.span(), "a function without its argument");
        }
        return elaboration.of(tree);
    }

    /** A function of brackets that have an index, an exponent or a transpose behind them, which are those of its value. */
    private Meaning raisedBehind(Application application) throws NotUnderstood {
        Scripted scripted = (Scripted) row.take().operand();
        Meaning value = application.at(arguments((Group) scripted.base(), application.callee()));
        if (scripted.sub() != null) {
            value = EntryReading.of(value, scripted.sub());
        }
        ScriptReading.Above above = new ScriptReading(elaboration).above("", scripted.sup());
        for (int i = 0; i < above.transposes(); i++) {
            value = new Meaning.Transposed(value);
        }
        Tree exponent = above.power();
        return exponent == null ? value : new Meaning.Raised(value, elaboration.of(exponent));
    }

    private List<Meaning> arguments(Group group, Callee callee) throws NotUnderstood {
        List<Meaning> arguments = new ArrayList<>();
        if (callee == Callee.Whole.INDICATOR) {
            return List.of(elaboration.indicator(group.items().get(0)));
        }
        for (Tree item : group.items()) {
            arguments.add(elaboration.of(item));
        }
        return arguments;
    }

    /** A function that occurs bare in its own brackets is a value: {@code f(1 - f)}, but not {@code f(1 - f(x))}. */
    private static boolean repeats(Group group, Tree tree) {
        String name = tree.spelling();
        Pattern bare = Pattern.compile(Pattern.quote("operand=" + name + "]") + "(?!" + BRACKET_BESIDE + ")");
        return group.items().stream()
                .anyMatch(item -> bare.matcher(item.spelling()).find());
    }

    /** Whether a name is an entry that the note has a formula for, before a sum that it is multiplied by. */
    private boolean isEntryBefore(Group group, Tree tree) {
        return tree instanceof Scripted entry
                && entry.primes() == 0
                && (entry.sub() instanceof Numeral
                        || (entry.sub() instanceof Symbol index && index.base().matches("[i-np-s]")))
                && group.items().size() == 1
                && group.items().get(0) instanceof Tree.Sum sum
                && sum.terms().size() > 1
                && NameForm.head(entry.base())
                        .filter(h ->
                                elaboration.conventions().brackets().entries().contains(h.base()))
                        .isPresent();
    }

    /** {@code (f \circ G)}. */
    private boolean isComposition(Tree tree) {
        return tree instanceof Group g
                && g.bracket() == Bracket.ROUND
                && g.items().size() == 1
                && g.items().get(0) instanceof Product p
                && p.factors().size() == 2
                && p.factors().get(1).join() == Join.CIRC
                && isFunction(p.factors().get(0).operand())
                && isFunction(p.factors().get(1).operand());
    }

    private boolean isFunction(Tree tree) {
        return NameForm.head(tree)
                .filter(h -> elaboration.conventions().functions().contains(h.base()))
                .isPresent();
    }

    /** {@code (f \circ G)(x)}. */
    private Meaning composedCall(Tree tree) throws NotUnderstood {
        List<Factor> functions = ((Product) ((Group) tree).items().get(0)).factors();
        Callee outer = new Callee.Named(head(functions.get(0)));
        Callee inner = new Callee.Named(head(functions.get(1)));
        List<Meaning> arguments = arguments((Group) row.take().operand(), inner);
        return new Meaning.Call(outer, 0, List.of(new Meaning.Call(inner, 0, arguments)));
    }

    private static String head(Factor factor) {
        return NameForm.head(factor.operand()).orElseThrow().base();
    }

    /** {@code DF(x)}: a D before a function that has its arguments behind it. */
    private boolean isJacobian(Tree tree) {
        return tree instanceof Symbol s
                && s.base().equals("D")
                && row.isBeside()
                && row.isGroupSecond()
                && isFunction(row.peek().operand());
    }

    /** Whether this is a nabla, or a sign of a partial derivative with what it is taken by below. */
    static boolean isNabla(Tree tree) {
        Tree base = tree instanceof Scripted s ? s.base() : tree;
        return base instanceof Symbol symbol
                && (symbol.base().equals("\\nabla") || symbol.base().equals("\\partial"));
    }

    /** An operator acts on everything up to the end of its product, or on the brackets right behind it alone. */
    private Meaning operated(Derivative operator) throws NotUnderstood {
        if (!row.hasNext()) {
            throw new NotUnderstood(operator.span(), "nothing follows that could be differentiated");
        }
        boolean brackets =
                (row.isBracketBeside() || row.isRaisedBracketBeside()) && !OperatorReach.hasOperator(row.left());
        List<Join> joins = new ArrayList<>();
        List<Meaning> read = new ArrayList<>();
        while (row.hasNext()) {
            joins.add(row.peek().join());
            read.add(factor());
        }
        Meaning far = elaboration.slope(combined(joins, read), operator);
        if (!brackets || read.size() == 1) {
            return far;
        }
        List<Meaning> product = new ArrayList<>(List.of(elaboration.slope(read.get(0), operator)));
        product.addAll(read.subList(1, read.size()));
        return new Meaning.Either(
                "reach of an operator before brackets",
                List.of(
                        new Meaning.Reading("", far),
                        new Meaning.Reading(
                                "an operator before brackets differentiates what is in them alone",
                                new Meaning.Multiplied(joins, product))));
    }
}
