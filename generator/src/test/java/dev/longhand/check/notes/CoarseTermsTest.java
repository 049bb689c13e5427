package dev.longhand.check.notes;

import static dev.longhand.check.report.Verdict.ROUNDED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.longhand.check.report.Verdict;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Terms with fewer decimals than others beside them do not make up for a slip in those. */
class CoarseTermsTest {

    private static final Set<Verdict> ACCEPTED = Set.of(Verdict.RIGHT, Verdict.RIGHT_IF, ROUNDED);

    private static final String NOTE = "Let $g(u) = u^2 - 3u$. We have $g(0.123) \\approx -0.354$.\n\n";

    @ParameterizedTest
    @ValueSource(strings = {"0.07 - 0.9", "0.05 - 0.9", "0.12 - 0.9", "-0.9 + 0.07"})
    void slips(String sum) {
        assertFalse(ACCEPTED.contains(VerdictsOf.last(NOTE + "$$g(0.3) = " + sum + "$$")), sum);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.09 - 0.9", "-0.9 + 0.09"})
    void right(String sum) {
        assertEquals(Verdict.RIGHT, VerdictsOf.last(NOTE + "$$g(0.3) = " + sum + "$$"));
    }

    /** 0.298 to two decimals is 0.30, and to three digits 12.4 is as good as 0.0456. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "$s = \\sigma(-0.857)$ with $\\sigma(z) = 1/(1 + e^{-z})$ and $b = 0.47$: $s + b \\approx 0.3 + 0.47$",
                "$q = 3.516^2$ and $b = 0.0456$, so $q \\approx 12.4$: $q + b \\approx 12.4 + 0.0456$"
            })
    void rounded(String note) {
        assertEquals(ROUNDED, VerdictsOf.last(note));
    }
}
