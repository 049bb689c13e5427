package dev.longhand.check.notes;

import static dev.longhand.check.report.Verdict.UNDECIDED;
import static dev.longhand.check.report.Verdict.WRONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Steps of a procedure that are written as equations. */
class OwnMultiplesTest {

    @ParameterizedTest
    @ValueSource(strings = {"s = \\frac{s}{2}", "s = 0.5 s", "s = s \\cdot 0.9", "V = V \\odot q", "V = q V"})
    void giveTheNextValue(String step) {
        assertNotEquals(
                WRONG, VerdictsOf.last("Set $s = 1$, compute $V = AB$, and then set $" + step + "$ and go on."));
    }

    @Test
    void othersAreClaims() {
        assertEquals(WRONG, VerdictsOf.last("Let $r = 3 s$. Then $r = 6 s$."));
        assertEquals(WRONG, VerdictsOf.last("Let $h^k = f(v^k)$. Then $h^k = 2 h^k$."));
        assertEquals(UNDECIDED, VerdictsOf.last("Let $r = 3 s$. Then $r = 2 r$."));
    }
}
