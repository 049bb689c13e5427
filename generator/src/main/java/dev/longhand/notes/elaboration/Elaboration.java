package dev.longhand.notes.elaboration;

import dev.longhand.expr.Primitive;
import dev.longhand.expr.Rational;
import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Accented;
import dev.longhand.latex.tree.Tree.BigOperator;
import dev.longhand.latex.tree.Tree.Blank;
import dev.longhand.latex.tree.Tree.Bracket;
import dev.longhand.latex.tree.Tree.Chain;
import dev.longhand.latex.tree.Tree.Derivative;
import dev.longhand.latex.tree.Tree.Differential;
import dev.longhand.latex.tree.Tree.Ditto;
import dev.longhand.latex.tree.Tree.Ellipsis;
import dev.longhand.latex.tree.Tree.Fraction;
import dev.longhand.latex.tree.Tree.Group;
import dev.longhand.latex.tree.Tree.Marked;
import dev.longhand.latex.tree.Tree.Matrix;
import dev.longhand.latex.tree.Tree.Numeral;
import dev.longhand.latex.tree.Tree.Product;
import dev.longhand.latex.tree.Tree.Root;
import dev.longhand.latex.tree.Tree.Scripted;
import dev.longhand.latex.tree.Tree.Sign;
import dev.longhand.latex.tree.Tree.Sum;
import dev.longhand.latex.tree.Tree.Symbol;
import dev.longhand.latex.tree.Tree.Term;
import dev.longhand.latex.tree.Tree.Words;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Conventions;
import dev.longhand.notes.meaning.FunctionNames;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.NameForm;
import dev.longhand.notes.meaning.NotUnderstood;
import dev.longhand.notes.meaning.WrittenName;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** From what stands on the paper to what it says, under the conventions of one document. */
public final class Elaboration {

    private static final int LONGEST_NUMBER = 60;
    /** What stands between factors without being a sign of a product. */
    private static final Set<String> NUMBER_SETS = Set.of("N", "Z", "Q", "R", "C");

    private static final Set<String> SIGNS_BETWEEN = Set.of("\\star");

    private final Conventions conventions;
    private final CaseReading cases;

    /** Reads signs as the conventions of a document have them. */
    public Elaboration(Conventions conventions) {
        this.conventions = conventions;
        this.cases = new CaseReading(this);
    }

    Conventions conventions() {
        return conventions;
    }

    /**
     * The meaning of a tree.
     *
     * @throws NotUnderstood with the place
     */
    public Meaning of(Tree tree) throws NotUnderstood {
        if (tree instanceof Numeral numeral) {
            return number(numeral);
        }
        if (tree instanceof Scripted scripted) {
            if (isSet(scripted.base())) {
                throw NotUnderstood.unjudged(tree.span(), "a set of numbers");
            }
            return new ScriptReading(this).of(scripted);
        }
        if (tree instanceof Symbol || tree instanceof Accented || tree instanceof Words) {
            return name(tree);
        }
        if (tree instanceof Group group) {
            return group(group);
        }
        if (tree instanceof Product marked && EntrywisePower.isMarked(marked)) {
            throw NotUnderstood.unjudged(marked.span(), "what is done entry by entry, or more than once,");
        }
        if (tree instanceof Product product) {
            return new FactorReading(this, product.factors()).product();
        }
        if (tree instanceof Sum sum) {
            return sum(sum);
        }
        if (tree instanceof Fraction fraction) {
            return new Meaning.Quotient(of(fraction.numerator()), of(fraction.denominator()));
        }
        if (tree instanceof Root root) {
            return root(root);
        }
        if (tree instanceof Derivative derivative) {
            return derivative(derivative);
        }
        if (tree instanceof BigOperator operator) {
            return fold(operator);
        }
        if (tree instanceof Matrix matrix) {
            return matrix(matrix);
        }
        if (tree instanceof Tree.Cases table) {
            return cases.of(table);
        }
        if (tree instanceof Marked marked) {
            if (marked.struck()) {
                throw new NotUnderstood(marked.span(), "it is struck out");
            }
            return of(marked.content());
        }
        if (tree instanceof Ellipsis) {
            return new Meaning.Dots(null);
        }
        if (tree instanceof Differential differential) {
            return differential(differential);
        }
        if (tree instanceof Tree.Notation notation) {
            throw NotUnderstood.unjudged(notation.span(), unjudged(notation.saying()));
        }
        throw new NotUnderstood(tree.span(), strange(tree));
    }

    private static String unjudged(Tree.Saying saying) {
        return switch (saying) {
            case GIVEN -> "what holds under a condition, as in p(y|x),";
            case SET -> "a set";
            case DIVERGENCE -> "a divergence";
            case INTERVAL -> "an interval";
            case FACTORIAL -> "a factorial";
            case BINOMIAL -> "a binomial coefficient";
            case FLOOR, CEILING -> "rounding to a whole number";
            case TORN -> "a formula that goes on in what is not understood";
        };
    }

    private static String strange(Tree tree) {
        if (tree instanceof Ditto) {
            return "a ditto mark has nothing above it here";
        }
        if (tree instanceof Blank) {
            return "nothing stands here";
        }
        return tree instanceof Chain ? "a relation inside a formula" : "not understood";
    }

    private static Meaning.Literal number(Numeral numeral) throws NotUnderstood {
        if (numeral.digits().length() > LONGEST_NUMBER) {
            throw new NotUnderstood(numeral.span(), "a number of more than " + LONGEST_NUMBER + " digits");
        }
        return new Meaning.Literal(Rational.of(new BigDecimal(numeral.digits())), numeral.digits());
    }

    private Meaning name(Tree tree) throws NotUnderstood {
        if (Ones.is(tree)) {
            return new Meaning.Ones("" + tree.span().start());
        }
        if (Ones.isZeros(tree)) {
            return Meaning.Literal.of(0);
        }
        if (isSet(tree)) {
            throw NotUnderstood.unjudged(tree.span(), "a set of numbers");
        }
        NameForm.Head head =
                NameForm.head(tree).orElseThrow(() -> new NotUnderstood(tree.span(), "a name is needed here"));
        if (SIGNS_BETWEEN.contains(head.base())) {
            throw NotUnderstood.unjudged(tree.span(), "a convolution or correlation");
        }
        if (FunctionNames.isWord(head.base())) {
            throw new NotUnderstood(tree.span(), "a function without its argument");
        }
        if (head.base().equals("\\infty")) {
            throw new NotUnderstood(tree.span(), "infinity is no number");
        }
        if (head.base().equals("\\pi")
                && !conventions.functions().contains("\\pi")
                && !conventions.names().contains("\\pi")) {
            return new Meaning.Call(new Callee.Known(Primitive.PI), 0, List.of());
        }
        return reference(tree, new WrittenName(conventions.base(head), head.bold(), List.of(), List.of(), 0));
    }

    /**
     * What stands for the value of a name.
     *
     * @throws NotUnderstood where it is the name of an operator
     */
    Meaning.Reference reference(Tree tree, WrittenName name) throws NotUnderstood {
        if (conventions.differentiates(name)) {
            throw NotUnderstood.unjudged(tree.span(), "an operator without brackets around what it is applied to");
        }
        return new Meaning.Reference(name);
    }

    private static boolean isSet(Tree tree) {
        return tree instanceof Tree.Accented accented
                && accented.accent().equals("\\mathbb")
                && accented.content() instanceof Symbol letter
                && NUMBER_SETS.contains(letter.base());
    }

    private Meaning group(Group group) throws NotUnderstood {
        List<Tree> items = group.items();
        if (items.isEmpty()) {
            throw new NotUnderstood(group.span(), "nothing stands between the brackets");
        }
        if (group.bracket() == Bracket.BAR || group.bracket() == Bracket.DOUBLE_BAR) {
            return new Meaning.Absolute(of(items.get(0)), group.bracket() == Bracket.DOUBLE_BAR);
        }
        if (Indicators.isIverson(group)) {
            return new Meaning.Call(Callee.Whole.INDICATOR, 0, List.of(indicator(group)));
        }
        if (items.size() == 1) {
            return of(items.get(0));
        }
        List<Meaning> cells = new ArrayList<>();
        for (Tree item : items) {
            cells.add(of(item));
        }
        if (group.bracket() == Bracket.ANGLE && group.separator() == Tree.Separator.COMMA && cells.size() == 2) {
            return new Meaning.Call(Callee.Whole.INNER_PRODUCT, 0, cells);
        }
        if (group.separator() == Tree.Separator.SEMICOLON) {
            return new Meaning.Grid(
                    DottedCells.filled(cells.stream().map(List::of).toList()));
        }
        return new Meaning.Grid(DottedCells.filled(List.of(cells)));
    }

    private Meaning sum(Sum sum) throws NotUnderstood {
        Meaning near = termByTerm(sum);
        Optional<Sum> stopping = OperatorStop.in(sum);
        if (stopping.isPresent()) {
            return OperatorStop.either(near, termByTerm(stopping.get()));
        }
        Optional<Sum> reaching = OperatorReach.overSum(sum);
        return reaching.isEmpty()
                ? near
                : new Meaning.Either(
                        "reach of an operator before a sum",
                        List.of(
                                new Meaning.Reading("", near),
                                new Meaning.Reading(
                                        "the operator differentiates the whole sum behind it",
                                        termByTerm(reaching.get()))));
    }

    private Meaning termByTerm(Sum sum) throws NotUnderstood {
        List<Meaning> terms = new ArrayList<>();
        for (Term term : DottedSum.terms(sum)) {
            if (term.sign() == Sign.PLUS_MINUS) {
                throw new NotUnderstood(sum.span(), "a term with both signs");
            }
            Meaning operand = of(term.operand());
            terms.add(term.sign() == Sign.MINUS ? new Meaning.Negated(operand) : operand);
        }
        List<Meaning> filled = DottedSum.filled(terms, sum);
        return filled.size() == 1 ? filled.get(0) : new Meaning.Total(filled);
    }

    private Meaning root(Root root) throws NotUnderstood {
        Meaning radicand = of(root.radicand());
        if (root.index() == null) {
            return new Meaning.Call(new Callee.Known(Primitive.SQRT), 0, List.of(radicand));
        }
        return new Meaning.Raised(radicand, new Meaning.Quotient(Meaning.Literal.of(1), of(root.index())));
    }

    private Meaning derivative(Derivative derivative) throws NotUnderstood {
        if (derivative.of() == null) {
            throw new NotUnderstood(derivative.span(), "nothing follows that could be differentiated");
        }
        return slope(of(derivative.of()), derivative);
    }

    Meaning slope(Meaning of, Derivative derivative) throws NotUnderstood {
        List<Meaning> by = new ArrayList<>();
        for (Tree tree : derivative.by()) {
            by.add(of(tree));
        }
        return new Meaning.Slope(of, by, !derivative.partial());
    }

    private Meaning differential(Differential differential) throws NotUnderstood {
        if (!differential.partial() && of(differential.operand()) instanceof Meaning.Reference r) {
            return new Meaning.Reference(r.name().differential());
        }
        throw new NotUnderstood(differential.span(), "a differential outside a quotient");
    }

    static WrittenName prefixed(String prefix, WrittenName name) {
        return new WrittenName(prefix + " " + name.base(), name.bold(), name.sub(), name.sup(), name.primes());
    }

    private Meaning fold(BigOperator operator) throws NotUnderstood {
        Meaning.Fold fold = switch (operator.operator()) {
            case "\\sum" -> Meaning.Fold.SUM;
            case "\\prod" -> Meaning.Fold.PRODUCT;
            case "\\max" -> Meaning.Fold.MAXIMUM;
            case "\\min" -> Meaning.Fold.MINIMUM;
            default -> throw new NotUnderstood(operator.span(), operator.operator() + " is not understood here");
        };
        Meaning to = operator.upper() == null ? null : of(operator.upper());
        Meaning all = new RunningRange(this).fold(fold, operator.lower(), to, of(operator.body()));
        Optional<ProductReach> near = fold == Meaning.Fold.PRODUCT ? ProductReach.of(this, operator) : Optional.empty();
        if (near.isEmpty()) {
            return all;
        }
        Meaning product = new RunningRange(this)
                .fold(fold, operator.lower(), to, of(near.get().inside()));
        return near.get().or(product, all, this);
    }

    private Meaning matrix(Matrix matrix) throws NotUnderstood {
        List<List<Meaning>> rows = new ArrayList<>();
        for (List<Tree> row : matrix.rows()) {
            List<Meaning> cells = new ArrayList<>();
            for (Tree cell : row) {
                if (!(cell instanceof Marked m && m.struck())) {
                    cells.add(cell instanceof Blank ? new Meaning.Empty() : of(cell));
                }
            }
            if (!cells.isEmpty()) {
                rows.add(cells);
            }
        }
        if (rows.isEmpty()) {
            throw new NotUnderstood(matrix.span(), "a matrix without cells");
        }
        return new Meaning.Grid(DottedCells.filled(rows));
    }

    /**
     * A comparison of two sides.
     *
     * @throws NotUnderstood where it is none
     */
    public Meaning.Condition condition(Tree tree) throws NotUnderstood {
        return cases.condition(tree);
    }

    /** One where a condition holds, else zero. */
    Meaning indicator(Tree condition) throws NotUnderstood {
        return cases.indicator(condition);
    }
}
