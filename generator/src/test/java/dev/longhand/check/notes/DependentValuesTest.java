package dev.longhand.check.notes;

import static dev.longhand.check.report.Verdict.RIGHT;
import static dev.longhand.check.report.Verdict.WRONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of which a note says what they hang on, without saying how. */
class DependentValuesTest {

    private static final String COST = "$$C = \\frac{1}{2n} \\sum_x \\|y(x)-a^L(x)\\|^2$$\n\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Here $y = y(x)$ is wanted and $a^L = a^L(x)$ is what comes out.",
                "Here $y=y(x)$.",
                "$z = z(u, v)$ and $u = u(t)$."
            })
    void aNameWithWhatItHangsOn(String words) {
        assertFalse(VerdictsOf.note(COST + words).contains(WRONG));
    }

    @Test
    void bracketsWithOtherThingsStay() {
        String note = "$s = s(t)$, $q = w s(t)$.\n\n";
        assertEquals(RIGHT, VerdictsOf.last(note + "$$\\frac{\\partial q}{\\partial w} = s$$"));
        assertEquals(WRONG, VerdictsOf.last(note + "$$\\frac{\\partial q}{\\partial w} = 2s$$"));
        assertNotEquals(RIGHT, VerdictsOf.last(note + "$$\\frac{\\partial q}{\\partial w} = s(t-1)$$"));
        assertEquals(WRONG, VerdictsOf.last("$y = wx$.\n\n$$y = y(x-1)$$"));
    }
}
