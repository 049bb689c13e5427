package dev.longhand.check.evaluation;

import dev.longhand.check.arithmetic.Arithmetic;
import dev.longhand.check.arithmetic.Dual;
import dev.longhand.check.arithmetic.DualArithmetic;
import dev.longhand.check.quantity.Choices;
import dev.longhand.check.quantity.Dependence;
import dev.longhand.check.quantity.Effort;
import dev.longhand.check.quantity.MeasuredArithmetic;
import dev.longhand.check.quantity.Names;
import dev.longhand.check.quantity.Quantity;
import dev.longhand.check.quantity.References;
import dev.longhand.check.quantity.Remembered;
import dev.longhand.check.quantity.Seed;
import dev.longhand.check.quantity.Seeding;
import dev.longhand.check.quantity.Spelling;
import dev.longhand.check.quantity.Tensor;
import dev.longhand.check.quantity.Unsettled;
import dev.longhand.expr.Rational;
import dev.longhand.notes.meaning.Meaning;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Values of meanings in one arithmetic, under one assignment of readings. Derivatives are taken forward, by evaluating
 * again with tangents; a name that is differentiated by counts as independent of what it is defined by.
 */
public final class Evaluation<S> {

    /** Derivatives of derivatives: a note has them of the second order, seldom of the third. */
    private static final int DEEPEST = 6;

    /** Entries that a free name may have: a matrix of a hundred rows and columns, printed, is no note's any more. */
    private static final int MOST_ENTRIES = 10_000;

    /** What is supposed where a partial derivative leaves out the ways through other names. */
    public static final String DIRECT = "partial derivatives are taken along direct dependence alone";

    /** What is supposed of a product without a sign, of two vectors or matrices of one shape. */
    public static final String ENTRY_BY_ENTRY = "a product of two equal shapes is taken entry by entry";

    /** A condition: derivatives of vectors by vectors are laid out so. */
    public static final String ROW_FOR_EACH_VARIABLE =
            "the derivative of a vector by a vector has a row for each variable";

    /** Begins the keys of derivatives among the values that names are put to. */
    public static final String SLOPE = "\\partial ";

    private static final Choices.Option QUANTITY =
            new Choices.Option("a letter that runs as an index is a quantity where it stands alone", false);

    final Arithmetic<S> arithmetic;
    final Names names;
    final Choices choices;
    final Effort effort;
    final Map<String, Tensor<S>> locals;
    private final List<Seeding<S>> seedings;
    private final Map<String, Tensor<S>> known = new HashMap<>();
    private final Set<String> underway = new HashSet<>();
    private final Map<String, Dependence> dependences = new HashMap<>();
    /** What was evaluated with tangents along a variable, until it is asked for again. */
    private final Map<Seed, Evaluation<Dual<S>>> idle = new HashMap<>();

    /** What was evaluated before; null where nothing is kept. */
    private @Nullable Remembered<S> remembered;

    private @Nullable DualArithmetic<S> tangents;
    private final Multiplication<S> multiplication;
    private final Addition<S> addition;
    /** Values of the variable of this derivative, and of what does not depend on it; null where there is none underway. */
    private final @Nullable Function<Quantity, @Nullable Tensor<S>> inherited;

    /** Values without any derivative underway. */
    public Evaluation(Arithmetic<S> arithmetic, Names names, Choices choices, Effort effort) {
        this(new MeasuredArithmetic<>(arithmetic, effort), names, choices, effort, Map.of(), List.of(), null);
    }

    Evaluation(
            Arithmetic<S> arithmetic,
            Names names,
            Choices choices,
            Effort effort,
            Map<String, Tensor<S>> locals,
            List<Seeding<S>> seedings,
            @Nullable Function<Quantity, @Nullable Tensor<S>> inherited) {
        this.arithmetic = arithmetic;
        this.names = names;
        this.choices = choices;
        this.effort = effort;
        this.locals = locals;
        this.seedings = seedings;
        this.inherited = inherited;
        this.multiplication = new Multiplication<>(arithmetic, choices, names);
        this.addition = new Addition<>(arithmetic);
    }

    /** What it computes with. */
    public Arithmetic<S> arithmetic() {
        return arithmetic;
    }

    /**
     * This evaluation, which keeps the values of derivatives and of these very meanings from now on: for many formulas that
     * are made of the same parts.
     *
     * @param bound the values of running letters of all that is to be evaluated
     */
    public Evaluation<S> remembering(List<Meaning> parts, Map<String, Integer> bound) {
        remembered = new Remembered<>(parts, bound);
        return this;
    }

    /** The value of a derivative, if need be from before. */
    private Tensor<S> slope(Meaning.Slope slope, Map<String, Integer> bound) {
        return remembered == null
                ? new SlopeEvaluation<>(this).of(slope, bound)
                : remembered.slope(slope, bound, () -> new SlopeEvaluation<>(this).of(slope, bound));
    }

    /** The same with names put to values. */
    public Evaluation<S> withValues(Map<String, Tensor<S>> others) {
        return others.isEmpty() ? this : with(others);
    }

    /** The same with other names put to values. */
    Evaluation<S> with(Map<String, Tensor<S>> others) {
        Map<String, Tensor<S>> all = new HashMap<>(locals);
        all.putAll(others);
        return new Evaluation<>(arithmetic, names, choices, effort, all, seedings, null);
    }

    /** The same with names put to other values, at which no derivative has been printed. */
    Evaluation<S> elsewhere(Map<String, Tensor<S>> others) {
        Map<String, Tensor<S>> all = new HashMap<>(locals);
        all.keySet().removeIf(key -> key.startsWith(SLOPE));
        all.putAll(others);
        return new Evaluation<>(arithmetic, names, choices, effort, all, seedings, null);
    }

    Multiplication<S> multiplication() {
        return multiplication;
    }

    /** Whether a derivative by the quantity of this key is underway. */
    boolean isVariable(String key) {
        return seedings.stream().anyMatch(s -> key.equals(s.seed().key()));
    }

    /** Whether it is another member of a family by one of which a derivative is taken: they are no functions of one another. */
    private boolean isSibling(String key) {
        int base = key.indexOf('_');
        return base > 0
                && seedings.stream()
                        .map(s -> s.seed().key())
                        .anyMatch(seed -> seed != null && seed.startsWith(key.substring(0, base + 1)));
    }

    /** The arithmetic of tangents over this one. */
    DualArithmetic<S> tangents() {
        if (tangents == null) {
            tangents = new DualArithmetic<>(arithmetic);
        }
        return tangents;
    }

    /** What an evaluation with tangents along a variable gives; it keeps what it has evaluated for the next time. */
    Tensor<Dual<S>> along(Seed variable, Function<Evaluation<Dual<S>>, Tensor<Dual<S>>> formula) {
        // taken out while in use: inside it the same derivative may be asked for again
        Evaluation<Dual<S>> before = idle.remove(variable);
        Evaluation<Dual<S>> inner = before == null ? differentiating(tangents(), Map.of(), variable) : before;
        Tensor<Dual<S>> value = formula.apply(inner);
        idle.put(variable, inner);
        return value;
    }

    /** An evaluation with tangents over this one. */
    Evaluation<Dual<S>> differentiating(
            DualArithmetic<S> tangents, Map<String, Tensor<Dual<S>>> others, @Nullable Seed by) {
        if (by != null && seedings.size() >= DEEPEST) {
            // each level costs as much again as all below it
            throw new Unsettled(Unsettled.Cause.TIME, "derivatives are nested too deeply, or in a circle");
        }
        Map<String, Tensor<Dual<S>>> lifted = new HashMap<>();
        locals.forEach((key, value) -> lifted.put(key, value.map(tangents::lift)));
        List<Seeding<Dual<S>>> all = new ArrayList<>();
        seedings.forEach(s -> all.add(s.lifted()));
        if (by != null) {
            Seeding<Dual<S>> seeding = Seeding.of(by, tangents);
            lifted.computeIfPresent(String.valueOf(by.key()), (name, value) -> seeded(value, seeding));
            all.add(seeding);
        }
        lifted.putAll(others);
        String key = by == null ? null : by.key();
        // locals and formulas may be anywhere in a definition: nothing is inherited past them
        boolean plain = lifted.isEmpty() && by != null && by.formula() == null;
        Dependence dependence =
                plain && key != null ? dependences.computeIfAbsent(key, k -> new Dependence(names, choices, k)) : null;
        return new Evaluation<>(
                tangents,
                names,
                choices,
                effort,
                lifted,
                all,
                dependence == null
                        ? null
                        : quantity -> Spelling.key(quantity).equals(key) || !dependence.of(quantity)
                                ? value(quantity).map(tangents::lift)
                                : null);
    }

    /**
     * The value of a meaning.
     *
     * @param bound the values of running letters
     * @throws Unsettled when it has none in this reading
     * @throws dev.longhand.check.arithmetic.Undefined when it has none at this point
     */
    public Tensor<S> of(Meaning meaning, Map<String, Integer> bound) {
        Tensor<S> before = remembered == null ? null : remembered.of(meaning, bound);
        if (before != null) {
            return before;
        }
        effort.spend(1);
        effort.enter();
        try {
            Tensor<S> value = plain(meaning, bound);
            if (meaning instanceof Meaning.Call) {
                for (Seeding<S> seeding : seedings) {
                    String formula = seeding.seed().formula();
                    if (formula != null
                            && formula.equals(new Spelling(names, choices, locals.keySet()).of(meaning, bound))) {
                        value = seeded(value, seeding);
                    }
                }
            }
            if (remembered != null) {
                remembered.keep(meaning, bound, value);
            }
            return value;
        } finally {
            effort.leave();
        }
    }

    private Tensor<S> plain(Meaning meaning, Map<String, Integer> bound) {
        if (meaning instanceof Meaning.Literal number) {
            return Tensor.scalar(arithmetic.constant(number.value()));
        }
        if (meaning instanceof Meaning.Reference unit && unit.name().isIdentity()) {
            return Tensor.identity(arithmetic.constant(Rational.ONE));
        }
        if (meaning instanceof Meaning.Ones) {
            return Tensor.ones(arithmetic.constant(Rational.ONE));
        }
        if (meaning instanceof Meaning.Reference reference) {
            return reference(reference, bound);
        }
        if (meaning instanceof Meaning.Total total) {
            return total(total, bound);
        }
        if (meaning instanceof Meaning.Negated negated) {
            return of(negated.operand(), bound).scaled(arithmetic::negated);
        }
        if (meaning instanceof Meaning.Multiplied product) {
            return new ProductEvaluation<>(this).of(product, bound);
        }
        if (meaning instanceof Meaning.Quotient quotient) {
            return multiplication.divided(of(quotient.numerator(), bound), of(quotient.denominator(), bound));
        }
        if (meaning instanceof Meaning.Transposed transposed) {
            return of(transposed.operand(), bound).transposed();
        }
        if (meaning instanceof Meaning.Call call) {
            return new CallEvaluation<>(this).of(call, bound);
        }
        Tensor<S> printed = meaning instanceof Meaning.Slope && !locals.isEmpty() ? locals.get(SLOPE + meaning) : null;
        if (printed != null) {
            return printed;
        }
        if (meaning instanceof Meaning.Slope slope) {
            return slope(slope, bound);
        }
        return new StructureEvaluation<>(this).of(meaning, bound);
    }

    private Tensor<S> total(Meaning.Total total, Map<String, Integer> bound) {
        Tensor<S> sum = of(total.terms().get(0), bound);
        for (int i = 1; i < total.terms().size(); i++) {
            Tensor<S> next = of(total.terms().get(i), bound);
            boolean number = (sum.isScalar()
                            && !next.isVector()
                            && hasNames(total.terms().subList(0, i)))
                    || (next.isScalar()
                            && !sum.isVector()
                            && hasNames(total.terms().subList(i, i + 1)));
            if (number) {
                // a name beside a matrix, of which nothing is known, hardly is a number
                choices.doubt("number beside a matrix");
            }
            sum = addition.of(sum, next);
        }
        return sum;
    }

    private static boolean hasNames(List<Meaning> terms) {
        return terms.stream().anyMatch(term -> !References.in(term).isEmpty());
    }

    private Tensor<S> reference(Meaning.Reference reference, Map<String, Integer> bound) {
        // spelling a name costs more than finding it
        Tensor<S> local = locals.isEmpty() ? null : locals.get(reference.name().key(bound));
        if (local != null) {
            return local;
        }
        Integer letter =
                reference.name().sub().isEmpty() && reference.name().sup().isEmpty()
                        ? bound.get(reference.name().letter())
                        : null;
        if (letter != null && isIndex(reference.name().letter())) {
            return Tensor.scalar(arithmetic.constant(Rational.of(letter)));
        }
        return value(names.quantity(reference.name(), bound, choices));
    }

    /** Whether a letter that runs here is meant by itself, rather than a quantity of the same name. */
    private boolean isIndex(String letter) {
        if (!names.isName(letter)) {
            return true;
        }
        // L and T are how many layers and moments there are nearly everywhere
        boolean small = letter.endsWith("'") || Character.isLowerCase(letter.charAt(letter.length() - 1));
        return small && choices.pick("index " + letter, List.of(Choices.Option.PLAIN, QUANTITY)) == 0;
    }

    /** The value of a quantity. */
    public Tensor<S> value(Quantity quantity) {
        String key = Spelling.key(quantity);
        Tensor<S> local = locals.get(key);
        if (local != null) {
            return local;
        }
        Tensor<S> before = known.get(key);
        if (before != null) {
            return before;
        }
        if (inherited != null) {
            Tensor<S> independent = inherited.apply(quantity);
            if (independent != null) {
                return remembered(key, independent);
            }
        }
        if (!underway.add(key)) {
            throw new Unsettled(Unsettled.Cause.NAME, key + Unsettled.CIRCLE);
        }
        try {
            return remembered(key, fresh(quantity));
        } finally {
            underway.remove(key);
        }
    }

    private Tensor<S> remembered(String key, Tensor<S> value) {
        Tensor<S> varied = value;
        for (Seeding<S> seeding : seedings) {
            if (key.equals(seeding.seed().key())) {
                varied = seeded(varied, seeding);
            }
        }
        known.put(key, varied);
        return varied;
    }

    private Tensor<S> fresh(Quantity quantity) {
        if (quantity instanceof Quantity.Count count) {
            return Tensor.scalar(arithmetic.constant(Rational.of(count.value())));
        }
        if (quantity instanceof Quantity.Free free) {
            choices.meet(free.key());
            if (free.mayDepend() && !seedings.isEmpty() && !isVariable(free.key()) && !isSibling(free.key())) {
                throw new Unsettled(Unsettled.Cause.NAME, "it is not said what " + free.key() + " depends on");
            }
            if ((long) free.rows() * free.columns() > MOST_ENTRIES) {
                throw new Unsettled(Unsettled.Cause.TIME, free.key() + " has too many entries to evaluate them");
            }
            return symbols(free);
        }
        if (quantity instanceof Quantity.Defined defined) {
            return of(defined.body(), defined.bound());
        }
        if (quantity instanceof Quantity.Entry entry) {
            return cell(value(entry.whole()), entry);
        }
        Quantity.Whole whole = (Quantity.Whole) quantity;
        List<S> cells = new ArrayList<>();
        for (Quantity cell : whole.cells()) {
            Tensor<S> value = value(cell);
            if (!value.isScalar()) {
                throw new Unsettled(Unsettled.Cause.SHAPE, "a cell of " + whole.key() + " is a matrix");
            }
            cells.add(value.at(0, 0));
        }
        return new Tensor<>(whole.rows(), whole.columns(), cells);
    }

    /** What stands for a name that nothing defines: symbols, or unknown functions of what it depends on. */
    private Tensor<S> symbols(Quantity.Free free) {
        List<S> arguments = new ArrayList<>();
        free.on().forEach(other -> arguments.addAll(value(other).cells()));
        if (!free.isSaid() && !seedings.isEmpty()) {
            choices.doubt("what " + free.key() + " depends on");
        }
        List<Integer> orders = Collections.nCopies(arguments.size(), 0);
        List<S> cells = new ArrayList<>();
        boolean one = free.rows() == 1 && free.columns() == 1;
        for (int r = 0; r < free.rows(); r++) {
            for (int c = 0; c < free.columns(); c++) {
                String key = one ? free.key() : free.key() + "[" + (r + 1) + "," + (c + 1) + "]";
                cells.add(
                        arguments.isEmpty()
                                ? arithmetic.symbol(key)
                                : arithmetic.unknown("value of " + key, orders, arguments));
            }
        }
        return new Tensor<>(free.rows(), free.columns(), cells);
    }

    /**
     * One cell of a whole; of a row as of a column.
     *
     * @throws Unsettled when the whole has no such cell
     */
    static <S> Tensor<S> cell(Tensor<S> value, Quantity.Entry entry) {
        Tensor<S> whole = value.rows() == 1 && entry.column() == 0 ? value.transposed() : value;
        if (entry.row() < 0 || entry.column() < 0) {
            throw new Unsettled(Unsettled.Cause.RANGE, "an index before the first of " + Spelling.key(entry.whole()));
        }
        if (entry.row() >= whole.rows() || entry.column() >= whole.columns()) {
            throw new Unsettled(Unsettled.Cause.RANGE, "an index past the end of " + Spelling.key(entry.whole()));
        }
        return Tensor.scalar(whole.at(entry.row(), entry.column()));
    }

    /** The value as an independent variable: one of its cells has slope one, the others none. */
    private static <T> Tensor<T> seeded(Tensor<T> value, Seeding<T> seeding) {
        List<T> cells = new ArrayList<>();
        for (int r = 0; r < value.rows(); r++) {
            for (int c = 0; c < value.columns(); c++) {
                boolean here = r == seeding.seed().row() && c == seeding.seed().column();
                cells.add((here ? seeding.variable() : seeding.fixed()).apply(value.at(r, c)));
            }
        }
        return new Tensor<>(value.rows(), value.columns(), cells);
    }
}
