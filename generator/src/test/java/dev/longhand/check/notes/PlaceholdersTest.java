package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A dot in the place of an argument leaves it out. */
class PlaceholdersTest {

    private static final String NOTE =
            "A layer is $a = g(Vx + c)$, a state $s_k = \\tanh(\\cdot)$, the loss $Q = \\frac12 (s_2 - r)^2$.\n\n";

    @ParameterizedTest
    @CsvSource({
        "s_2 = g(s_1), DEFINITION",
        "s_3 = s_2, DEFINITION",
        "\\frac{\\partial Q}{\\partial s_2} = s_2 - r, RIGHT",
        "\\frac{\\partial Q}{\\partial s_2} = s_2 + r, WRONG"
    })
    void aDotOnTheRightSaysNothingOfValues(String formula, Verdict verdict) {
        assertEquals(verdict, VerdictsOf.last(NOTE + "$$" + formula + "$$"));
    }

    @Test
    void onBothSidesItIsTheParameter() {
        String note = "$$g(\\cdot) = (\\cdot)^2$$\n\n$$a = g(x)$$\n\n";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "$$\\frac{\\partial a}{\\partial x} = 2x$$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + "$$\\frac{\\partial a}{\\partial x} = x$$"));
    }
}
