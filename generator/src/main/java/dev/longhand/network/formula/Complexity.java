package dev.longhand.network.formula;

import dev.longhand.expr.Expression;
import dev.longhand.expr.Expression.Power;
import dev.longhand.expr.Operands;
import dev.longhand.expr.Rational;
import java.util.Optional;

/** Bounds what a short text can make: compositions and powers multiply. */
final class Complexity {

    private static final int MOST_NODES = 5_000;
    private static final int DEEPEST = 200;
    private static final long HIGHEST_DEGREE = 10_000;

    private int nodes;

    private Complexity() {}

    /** What is too much or senseless in an expression; nothing when it is within all bounds. */
    static Optional<String> excess(Expression e) {
        return new Complexity().visit(e, 0, 1);
    }

    private Optional<String> visit(Expression e, int depth, long degree) {
        if (++nodes > MOST_NODES) {
            return Optional.of("written out, this has more than " + MOST_NODES + " parts");
        }
        if (depth > DEEPEST) {
            return Optional.of("written out, this nests more than " + DEEPEST + " deep");
        }
        Optional<String> defect = Defects.of(e);
        if (defect.isPresent()) {
            return defect;
        }
        long inner = e instanceof Power p ? degree * size(p.exponent()) : degree;
        if (inner > HIGHEST_DEGREE) {
            return Optional.of("the exponents of nested powers multiply to more than " + HIGHEST_DEGREE);
        }
        for (Expression operand : Operands.of(e)) {
            Optional<String> excess = visit(operand, depth + 1, inner);
            if (excess.isPresent()) {
                return excess;
            }
        }
        return Optional.empty();
    }

    /** The whole part of a constant exponent, which {@link Defects} has found small. */
    private static long size(Expression exponent) {
        Rational value = ConstantValue.of(exponent).orElse(Rational.ONE);
        return Math.max(1, value.numerator().abs().divide(value.denominator()).longValue());
    }
}
