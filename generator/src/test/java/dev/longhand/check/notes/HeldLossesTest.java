package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The derivative of a loss with a penalty goes by way of the loss: nobody holds that. */
class HeldLossesTest {

    private static final String UNITS = "Units $q_k = \\sigma(v^T u_k)$ have the loss\n\n"
            + "$$L(v) = -\\sum_{k=1}^m\\left[t_k\\log q_k + (1-t_k)\\log(1-q_k)\\right].$$\n\n"
            + "Descent: $v^{new} = v^{old} - \\alpha U^T(q-t)$.\n\nWith $J(v) = L(v) + \\frac\\mu2 v^T v$,\n\n"
            + "$$\\frac{\\partial J}{\\partial v} = ";

    @ParameterizedTest
    @CsvSource({"U^T(q-t) + \\mu v, UNDECIDED", "\\sum_{k=1}^m (q_k - t_k)u_k + \\mu v, RIGHT"})
    void aPenaltyOnManyWeights(String slope, Verdict expected) {
        assertEquals(expected, VerdictsOf.last(UNITS + slope + "$$"));
    }

    @ParameterizedTest
    @CsvSource({"(y - t)x + \\mu w, RIGHT", "\\mu w, UNDECIDED", "(y - t)x - \\mu w, WRONG"})
    void aPenaltyOnOne(String slope, Verdict expected) {
        String note = "$y = wx$, $L = \\frac12(y - t)^2$ and $J = L + \\frac\\mu2 w^2$ with numbers $w$ and $x$. "
                + "Then $\\frac{\\partial J}{\\partial w} = ";
        assertEquals(expected, VerdictsOf.last(note + slope + "$."));
    }
}
