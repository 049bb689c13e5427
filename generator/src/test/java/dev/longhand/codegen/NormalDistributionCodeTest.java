package dev.longhand.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.longhand.expr.Expression.Constant;
import dev.longhand.expr.PreciseEvaluation;
import dev.longhand.expr.Primitive;
import dev.longhand.expr.Rational;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The distribution function that emitted classes bring with them. */
class NormalDistributionCodeTest {

    private final CompiledClass compiled = HandBuilt.value(HandBuilt.of(Primitive.NORMAL_CDF, HandBuilt.X));

    @Test
    void relativeErrorIsSmallInBothTails() {
        PreciseEvaluation precise = new PreciseEvaluation(Map.of(), new MathContext(40));
        for (double z = -37.4; z < 12; z += 0.0837) {
            Constant at = new Constant(Rational.of(new BigDecimal(z)));
            double expected =
                    precise.evaluate(HandBuilt.of(Primitive.NORMAL_CDF, at)).toDouble();
            assertEquals(expected, compiled.value(z, 0)[0], 1e-13 * expected, "at " + z);
        }
    }

    @Test
    void endsAreZeroAndOne() {
        assertEquals(0.5, compiled.value(0, 0)[0]);
        assertEquals(1, compiled.value(1e300, 0)[0]);
        assertEquals(0, compiled.value(-1e300, 0)[0]);
        assertEquals(0, compiled.value(Double.NEGATIVE_INFINITY, 0)[0]);
        assertTrue(Double.isNaN(compiled.value(Double.NaN, 0)[0]));
    }
}
