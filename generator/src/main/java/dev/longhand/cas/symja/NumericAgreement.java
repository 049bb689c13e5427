package dev.longhand.cas.symja;

import dev.longhand.expr.Expression;
import dev.longhand.expr.Name;
import dev.longhand.expr.Operands;
import dev.longhand.expr.PreciseEvaluation;
import dev.longhand.expr.Quantity;
import dev.longhand.expr.Rational;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Whether two expressions have the same values at some points: exactly where only fractions meet. */
final class NumericAgreement {

    private static final int POINTS = 8;
    private static final int FEWEST_POINTS = 3;
    private static final long SEED = 20_260_101;
    private static final int GRID = 32;

    private static final MathContext DIGITS = new MathContext(30);
    private static final BigDecimal TOLERANCE = new BigDecimal("1e-20");

    private NumericAgreement() {}

    /**
     * Compares at fractions, half of the points with all names in (0, 1), where probabilities are, and half in
     * (-2, 2). Points where either expression has no value do not count, but a few must.
     */
    static boolean of(Expression a, Expression b) {
        Random random = new Random(SEED);
        int compared = 0;
        for (int i = 0; i < POINTS; i++) {
            boolean isProbability = i % 2 == 0;
            Map<Name, Quantity> point = new HashMap<>();
            for (Name name : Operands.names(a)) {
                point.put(name, Quantity.of(coordinate(random, isProbability)));
            }
            Optional<Quantity> left = value(a, point);
            Optional<Quantity> right = value(b, point);
            if (left.isPresent() && right.isPresent()) {
                if (!areEqual(left.get(), right.get())) {
                    return false;
                }
                compared++;
            }
        }
        return compared >= FEWEST_POINTS;
    }

    private static Rational coordinate(Random random, boolean isProbability) {
        int inside = 1 + random.nextInt(GRID - 1);
        return isProbability ? Rational.of(inside, GRID) : Rational.of(4 * inside - 2 * GRID + 1, GRID);
    }

    private static Optional<Quantity> value(Expression e, Map<Name, Quantity> point) {
        try {
            return Optional.of(new PreciseEvaluation(point, DIGITS).evaluate(e));
        } catch (ArithmeticException undefined) {
            return Optional.empty();
        }
    }

    private static boolean areEqual(Quantity a, Quantity b) {
        if (a.isExact() && b.isExact()) {
            return a.compareTo(b) == 0;
        }
        BigDecimal size = a.digits().abs().max(b.digits().abs()).max(BigDecimal.ONE);
        return a.digits().subtract(b.digits()).abs().compareTo(size.multiply(TOLERANCE)) <= 0;
    }
}
