package dev.longhand.check.evaluation;

import dev.longhand.check.arithmetic.Arithmetic;
import dev.longhand.check.quantity.Choices;
import dev.longhand.check.quantity.Tensor;
import dev.longhand.check.quantity.Unsettled;
import dev.longhand.expr.Primitive;
import dev.longhand.expr.Rational;
import dev.longhand.latex.tree.Tree.Join;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Meaning;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Powers: of numbers, entry by entry, of square matrices; the square of a length. */
final class PowerEvaluation<S> {

    private static final int LARGEST_POWER = 64;
    /** In bits. */
    private static final int LARGEST_MATRIX_POWER = 4;

    private static final List<Choices.Option> SQUARE_OF_VECTOR = List.of(
            new Choices.Option("the square of a vector is taken entry by entry", true),
            new Choices.Option("the square of a vector is the square of its length", true));
    private static final List<Choices.Option> POWER_OF_MATRIX =
            List.of(Choices.Option.PLAIN, new Choices.Option("the power of a matrix is taken entry by entry", false));

    private final Evaluation<S> evaluation;
    private final Arithmetic<S> arithmetic;

    PowerEvaluation(Evaluation<S> evaluation) {
        this.evaluation = evaluation;
        this.arithmetic = evaluation.arithmetic;
    }

    Tensor<S> of(Meaning.Raised raised, Map<String, Integer> bound) {
        Rational exponent = constant(raised.exponent());
        if (raised.base() instanceof Meaning.Absolute norm && exponent != null && exponent.equals(Rational.of(2))) {
            Tensor<S> inside = evaluation.of(norm.operand(), bound);
            if (!inside.isVector() && !inside.isScalar() && !norm.norm()) {
                throw new Unsettled(Unsettled.Cause.UNSUPPORTED, "bars around a matrix");
            }
            return Tensor.scalar(squares(inside));
        }
        if (raised.base() instanceof Meaning.Call length
                && length.callee() == Callee.Whole.LENGTH
                && exponent != null
                && exponent.equals(Rational.of(2))) {
            return Tensor.scalar(
                    squares(WholeCall.vector(evaluation.of(length.arguments().get(0), bound))));
        }
        Tensor<S> base = evaluation.of(raised.base(), bound);
        if (exponent == null) {
            Tensor<S> power = evaluation.of(raised.exponent(), bound);
            if (!base.isScalar() || !power.isScalar()) {
                throw new Unsettled(Unsettled.Cause.UNSUPPORTED, "a power with a vector");
            }
            S log = arithmetic.apply(Primitive.LOG, base.at(0, 0));
            return Tensor.scalar(arithmetic.apply(Primitive.EXP, arithmetic.times(log, power.at(0, 0))));
        }
        if (exponent.signum() == 0
                && raised.base() instanceof Meaning.Literal zero
                && zero.value().signum() == 0) {
            throw new Unsettled(Unsettled.Cause.UNSUPPORTED, "zero to the power of zero");
        }
        if (exponent.bitLength() > LARGEST_POWER) {
            throw new Unsettled(Unsettled.Cause.UNSUPPORTED, "a power with a very large exponent");
        }
        if (!base.isScalar() && exponent.signum() < 0 && !base.isVector()) {
            throw new Unsettled(Unsettled.Cause.UNSUPPORTED, "the inverse of a matrix");
        }
        boolean square = base.rows() == base.columns() && !base.isScalar();
        if (square && exponent.isInteger() && exponent.signum() > 0) {
            if (exponent.bitLength() > LARGEST_MATRIX_POWER) {
                throw new Unsettled(Unsettled.Cause.UNSUPPORTED, "a power with a large exponent");
            }
            if (evaluation.choices.pick("power of a matrix", POWER_OF_MATRIX) == 0) {
                Tensor<S> product = base;
                for (int i = 1; i < exponent.numerator().intValueExact(); i++) {
                    product = evaluation.multiplication().matrices(product, base);
                }
                return product;
            }
            return base.each(x -> arithmetic.power(x, exponent));
        }
        if (!base.isScalar() && exponent.equals(Rational.of(2))) {
            int taken = evaluation.choices.pick("square of a vector", SQUARE_OF_VECTOR);
            return taken == 1 ? Tensor.scalar(squares(base)) : base.each(x -> arithmetic.power(x, exponent));
        }
        return base.each(x -> arithmetic.power(x, exponent));
    }

    /** The sum of the squares of all cells. */
    S squares(Tensor<S> t) {
        S sum = arithmetic.times(t.cells().get(0), t.cells().get(0));
        for (S cell : t.cells().subList(1, t.cells().size())) {
            sum = arithmetic.plus(sum, arithmetic.times(cell, cell));
        }
        return sum;
    }

    /** An exponent that is a number as it stands; null for others. */
    private static @Nullable Rational constant(Meaning meaning) {
        if (meaning instanceof Meaning.Literal number) {
            return number.value();
        }
        if (meaning instanceof Meaning.Negated negated) {
            Rational value = constant(negated.operand());
            return value == null ? null : value.negated();
        }
        if (meaning instanceof Meaning.Quotient quotient) {
            Rational a = constant(quotient.numerator());
            Rational b = constant(quotient.denominator());
            return a == null || b == null || b.signum() == 0 ? null : a.dividedBy(b);
        }
        if (meaning instanceof Meaning.Multiplied m
                && m.factors().size() == 2
                && m.joins().get(1) == Join.SLASH) {
            return constant(new Meaning.Quotient(m.factors().get(0), m.factors().get(1)));
        }
        return null;
    }
}
