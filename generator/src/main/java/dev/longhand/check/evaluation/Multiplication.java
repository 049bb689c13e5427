package dev.longhand.check.evaluation;

import dev.longhand.check.arithmetic.Arithmetic;
import dev.longhand.check.quantity.Choices;
import dev.longhand.check.quantity.Names;
import dev.longhand.check.quantity.Tensor;
import dev.longhand.check.quantity.Unsettled;
import dev.longhand.latex.tree.Tree.Join;
import java.util.ArrayList;
import java.util.List;

/**
 * Products whose kind is settled by shapes: by a number, of matrices, and where neither fits, entry by entry or row by
 * row.
 */
final class Multiplication<S> {

    private static final Choices.Option ENTRY_BY_ENTRY = new Choices.Option(Evaluation.ENTRY_BY_ENTRY, true);
    private static final Choices.Option UNMARKED = new Choices.Option(Evaluation.ENTRY_BY_ENTRY, false);
    private static final Choices.Option INNER =
            new Choices.Option("a dot between two vectors is their inner product", true);

    private static final Choices.Option LOST =
            new Choices.Option("two columns side by side are their inner product", false);

    private final Arithmetic<S> arithmetic;
    private final Choices choices;
    private final Names names;

    Multiplication(Arithmetic<S> arithmetic, Choices choices, Names names) {
        this.arithmetic = arithmetic;
        this.choices = choices;
        this.names = names;
    }

    Tensor<S> of(Tensor<S> a, Join join, Tensor<S> b) {
        if (join == Join.SLASH) {
            return divided(a, b);
        }
        if (a.isRepeated() || b.isRepeated()) {
            return new Repetition<>(arithmetic, this).product(a, join, b);
        }
        if (a.isOpen() || b.isOpen()) {
            return byIdentity(a, join, b);
        }
        if (a.isScalar()) {
            return b.each(x -> arithmetic.times(a.at(0, 0), x));
        }
        if (b.isScalar()) {
            return a.each(x -> arithmetic.times(x, b.at(0, 0)));
        }
        if (join == Join.ODOT || join == Join.CIRC || (join == Join.STAR && a.hasShapeOf(b))) {
            return entries(a, b);
        }
        if (join == Join.CROSS && a.hasShapeOf(b) && a.isVector()) {
            return across(a, b);
        }
        if (join == Join.OTIMES) {
            if (a.columns() == 1 && b.columns() == 1) {
                return matrices(a, b.transposed());
            }
            throw misfit(a, b);
        }
        if (a.hasShapeOf(b) && a.isVector()) {
            boolean dot = join == Join.DOT;
            int taken = choices.pick(
                    "equal vectors joined by " + join,
                    dot ? List.of(INNER, entryByEntry()) : List.of(entryByEntry(), unmarkedInner(join)));
            return dot == (taken == 0) ? inner(a, b) : a.zip(b, arithmetic::times);
        }
        if (a.columns() == b.rows()) {
            return matrices(a, b);
        }
        if (a.hasShapeOf(b)) {
            choices.pick("entry by entry", List.of(entryByEntry(), entryByEntry()));
            return a.zip(b, arithmetic::times);
        }
        return scaled(a, b);
    }

    /** A matrix product with a multiple of the identity matrix scales; no other product of it is known without its size. */
    private Tensor<S> byIdentity(Tensor<S> a, Join join, Tensor<S> b) {
        if (join != Join.BESIDE && join != Join.DOT && !a.isScalar() && !b.isScalar()) {
            throw misfit(a, b);
        }
        if (a.isScalar()) {
            return b.scaled(x -> arithmetic.times(a.at(0, 0), x));
        }
        return a.isOpen() && !b.isScalar()
                ? b.scaled(x -> arithmetic.times(a.factor(), x))
                : a.scaled(x -> arithmetic.times(x, b.isOpen() ? b.factor() : b.at(0, 0)));
    }

    /** Of an author who has a sign for products entry by entry, one without it is such a product on that condition only. */
    private Choices.Option entryByEntry() {
        return names.marksEntrywise() ? UNMARKED : ENTRY_BY_ENTRY;
    }

    /** Of an author who has transposes, columns side by side are one on that condition only. */
    private Choices.Option unmarkedInner(Join join) {
        return join == Join.BESIDE && names.marksTransposes() ? LOST : INNER;
    }

    private static Unsettled misfit(Tensor<?> a, Tensor<?> b) {
        return new Unsettled(Unsettled.Cause.SHAPE, "a product of shapes " + a.shape() + " and " + b.shape());
    }

    Tensor<S> divided(Tensor<S> a, Tensor<S> b) {
        if (b.isScalar()) {
            return a.scaled(x -> arithmetic.dividedBy(x, b.at(0, 0)));
        }
        if (a.isScalar()) {
            return b.each(x -> arithmetic.dividedBy(a.at(0, 0), x));
        }
        if (a.hasShapeOf(b)) {
            return a.zip(b, arithmetic::dividedBy);
        }
        if (a.isRepeated() || b.isRepeated()) {
            throw Tensor.endless();
        }
        throw misfit(a, b);
    }

    /** Entry by entry; a vector is repeated along the other side. */
    private Tensor<S> entries(Tensor<S> a, Tensor<S> b) {
        return a.hasShapeOf(b) ? a.zip(b, arithmetic::times) : scaled(a, b);
    }

    private Tensor<S> scaled(Tensor<S> a, Tensor<S> b) {
        if (a.columns() == 1 && a.rows() == b.rows()) {
            return stretched(b, a, true);
        }
        if (b.rows() == 1 && b.columns() == a.columns()) {
            return stretched(a, b, false);
        }
        if (a.rows() == 1 && a.columns() == b.columns()) {
            return stretched(b, a, false);
        }
        if (b.columns() == 1 && b.rows() == a.rows()) {
            return stretched(a, b, true);
        }
        throw misfit(a, b);
    }

    private Tensor<S> stretched(Tensor<S> matrix, Tensor<S> vector, boolean byRow) {
        choices.pick(
                "rows scaled",
                List.of(
                        new Choices.Option("a vector times a matrix of its length scales the rows or columns", false),
                        new Choices.Option("", false)));
        List<S> cells = new ArrayList<>();
        for (int r = 0; r < matrix.rows(); r++) {
            for (int c = 0; c < matrix.columns(); c++) {
                S factor = byRow ? vector.at(r, 0) : vector.at(0, c);
                cells.add(arithmetic.times(matrix.at(r, c), factor));
            }
        }
        return new Tensor<>(matrix.rows(), matrix.columns(), cells);
    }

    /** The cross product of two vectors of three; who writes its sign may mean another product all the same. */
    private Tensor<S> across(Tensor<S> a, Tensor<S> b) {
        if (a.cells().size() != 3) {
            throw new Unsettled(Unsettled.Cause.UNSUPPORTED, "a cross between vectors that are not of three");
        }
        choices.doubt("cross between vectors");
        List<S> cells = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            int next = (i + 1) % 3;
            int last = (i + 2) % 3;
            cells.add(arithmetic.minus(
                    arithmetic.times(a.cells().get(next), b.cells().get(last)),
                    arithmetic.times(a.cells().get(last), b.cells().get(next))));
        }
        return new Tensor<>(a.rows(), a.columns(), cells);
    }

    private Tensor<S> inner(Tensor<S> a, Tensor<S> b) {
        S sum = arithmetic.times(a.cells().get(0), b.cells().get(0));
        for (int i = 1; i < a.cells().size(); i++) {
            sum = arithmetic.plus(
                    sum, arithmetic.times(a.cells().get(i), b.cells().get(i)));
        }
        return Tensor.scalar(sum);
    }

    Tensor<S> matrices(Tensor<S> a, Tensor<S> b) {
        if (a.isRepeated() || b.isRepeated()) {
            return new Repetition<>(arithmetic, this).product(a, Join.BESIDE, b);
        }
        if (a.isOpen() || b.isOpen()) {
            return byIdentity(a, Join.BESIDE, b);
        }
        List<S> cells = new ArrayList<>();
        for (int r = 0; r < a.rows(); r++) {
            for (int c = 0; c < b.columns(); c++) {
                S sum = arithmetic.times(a.at(r, 0), b.at(0, c));
                for (int k = 1; k < a.columns(); k++) {
                    sum = arithmetic.plus(sum, arithmetic.times(a.at(r, k), b.at(k, c)));
                }
                cells.add(sum);
            }
        }
        return new Tensor<>(a.rows(), b.columns(), cells);
    }
}
