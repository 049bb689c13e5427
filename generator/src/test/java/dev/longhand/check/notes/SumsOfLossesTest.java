package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A loss without a formula varies with the network where a penalty is added to it. */
class SumsOfLossesTest {

    private static final String UNIT = "$s = vx + c$, $a = \\tanh(s)$. ";

    @ParameterizedTest
    @CsvSource({
        "\\frac{\\partial J}{\\partial v} = \\frac{\\partial L}{\\partial s} x + \\lambda v, RIGHT",
        "\\frac{\\partial J}{\\partial v} = \\frac{\\partial L}{\\partial v} + \\lambda v, RIGHT",
        "\\frac{\\partial J}{\\partial c} = \\frac{\\partial L}{\\partial s}, RIGHT",
        "\\frac{\\partial J}{\\partial v} = \\lambda v, WRONG",
        "\\frac{\\partial J}{\\partial v} = \\frac{\\partial L}{\\partial s} x + 2\\lambda v, WRONG",
        "\\frac{\\partial J}{\\partial v} = \\frac{\\partial L}{\\partial s} x, WRONG"
    })
    void withAPenalty(String claim, Verdict verdict) {
        VerdictsOf.assertBehind(UNIT + "$$J = L + \\frac{\\lambda}{2} v^2$$ ", claim, verdict);
        VerdictsOf.assertBehind(UNIT + "$R = \\frac{\\lambda}{2} v^2$, $$J = L + R$$ ", claim, verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "\\frac{\\partial (L + \\frac{\\lambda}{2} v^2)}{\\partial v} = \\frac{\\partial L}{\\partial s} x + \\lambda v, RIGHT",
        "\\frac{\\partial (L + \\frac{\\lambda}{2} v^2)}{\\partial v} = \\lambda v, WRONG",
        "\\frac{\\partial (3L)}{\\partial v} = 3 \\frac{\\partial L}{\\partial s} x, RIGHT",
        "\\frac{\\partial (L^2)}{\\partial v} = 2 L \\frac{\\partial L}{\\partial s} x, RIGHT",
        "\\frac{\\partial (L^2)}{\\partial v} = 2 \\frac{\\partial L}{\\partial s} x, WRONG"
    })
    void whatIsDifferentiated(String claim, Verdict verdict) {
        VerdictsOf.assertBehind(UNIT + "$\\delta = \\frac{\\partial L}{\\partial a}$ ", claim, verdict);
    }

    @Test
    void aLossThatIsNowhereDifferentiated() {
        assertNotEquals(
                Verdict.RIGHT,
                VerdictsOf.last(UNIT
                        + "$$J = L + \\frac{\\lambda}{2} v^2$$ $$\\frac{\\partial J}{\\partial v} = \\lambda v$$"));
    }

    /** Losses of moments that have no formula depend on what they are differentiated by. */
    @ParameterizedTest
    @CsvSource({
        "\\frac{\\partial E}{\\partial V} = \\sum_{t=1}^T \\frac{\\partial E_t}{\\partial V}, true",
        "\\frac{\\partial E}{\\partial V} = \\frac{\\partial E_t}{\\partial V}, false",
        "\\frac{\\partial E_t}{\\partial s_t} = V^T \\frac{\\partial E_t}{\\partial o_t}, true",
        "\\frac{\\partial E_t}{\\partial s_t} = V \\frac{\\partial E_t}{\\partial o_t}, false",
        "\\frac{\\partial E}{\\partial V} = \\sum_{t=1}^T \\frac{\\partial E_t}{\\partial o_t} s_t^T, true",
        "\\frac{\\partial E}{\\partial V} = \\sum_{t=1}^T \\frac{\\partial E_t}{\\partial o_t} s_{t-1}^T, false",
        "\\frac{\\partial E}{\\partial o_t} = \\frac{\\partial E_t}{\\partial o_t}, true",
        "\\frac{\\partial E}{\\partial s_t} = V^T \\frac{\\partial E_t}{\\partial o_t}, false",
        "\\frac{\\partial E}{\\partial s_t} = V^T \\frac{\\partial E_t}{\\partial o_t} + U^T (\\frac{\\partial E}{\\partial s_{t+1}}"
                + " \\odot (1 - s_{t+1}^2)), true",
    })
    void ofMomentsWithoutAFormula(String claim, boolean right) {
        String note = "$E = \\sum_{t=1}^T E_t$, $s_t = \\tanh(U s_{t-1} + W x_t)$, $o_t = V s_t$\n\n"
                + "$$\\frac{\\partial E_t}{\\partial V} = \\frac{\\partial E_t}{\\partial o_t} s_t^T$$\n\n";
        Verdict found = VerdictsOf.last(note + "$$" + claim + "$$");
        assertEquals(right ? Verdict.RIGHT : Verdict.UNDECIDED, found, claim);
    }
}
