package dev.longhand.cas.symja;

import dev.longhand.expr.Expression;
import dev.longhand.expr.Name;
import dev.longhand.expr.Rational;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Derivatives against Richardson's extrapolation of central differences (Richardson 1911), with 34 digits. */
class CentralDifferencesTest {

    private static final Rational STEP = Rational.of(1, 1_000_000);
    private static final Rational HALF_STEP = Rational.of(1, 2_000_000);
    private static final double TOLERANCE = 1e-13;

    private final SymjaAlgebra algebra = new SymjaAlgebra();

    @Test
    void twoHundredRandomExpressions() {
        RandomExpressions random = new RandomExpressions(2_026);
        for (int i = 0; i < 200; i++) {
            Expression e = random.next(1 + i % 4);
            Map<Name, Rational> point = random.point();
            for (Name by : RandomExpressions.NAMES) {
                Expression derivative = algebra.differentiate(e, by).orElseThrow();
                RandomExpressions.assertClose(
                        extrapolated(e, point, by),
                        RandomExpressions.value(derivative, point),
                        TOLERANCE,
                        "derivative of " + e + " by " + by + ": " + derivative);
            }
        }
    }

    private static BigDecimal extrapolated(Expression e, Map<Name, Rational> point, Name by) {
        BigDecimal coarse = difference(e, point, by, STEP);
        BigDecimal fine = difference(e, point, by, HALF_STEP);
        return fine.multiply(BigDecimal.valueOf(4))
                .subtract(coarse)
                .divide(BigDecimal.valueOf(3), MathContext.DECIMAL128);
    }

    private static BigDecimal difference(Expression e, Map<Name, Rational> point, Name by, Rational step) {
        BigDecimal rise = shifted(e, point, by, step).subtract(shifted(e, point, by, step.negated()));
        BigDecimal run = new BigDecimal(step.denominator()).divide(BigDecimal.valueOf(2));
        return rise.multiply(run);
    }

    private static BigDecimal shifted(Expression e, Map<Name, Rational> point, Name by, Rational step) {
        Map<Name, Rational> moved = new HashMap<>(point);
        moved.computeIfPresent(by, (name, at) -> at.plus(step));
        return RandomExpressions.value(e, moved);
    }
}
