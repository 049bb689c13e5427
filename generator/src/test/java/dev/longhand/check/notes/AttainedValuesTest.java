package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a formula is in a case that words describe is no slip of what it is in general. */
class AttainedValuesTest {

    private static final String PARTITION =
            "$$S = \\sum_{j=1}^m \\exp\\left(\\sum_{k=1}^K \\theta_k h_k(j)\\right)$$\n\n"
                    + "Without constraints all $\\theta_k$ vanish, and ";
    private static final String SHARES = "$$q_k = \\frac{e^{s_k}}{\\sum_{j=1}^m e^{s_j}}$$\n\n"
            + "$$\\mu = \\frac1m \\sum_{j=1}^m s_j$$\n\nIt follows that ";

    @ParameterizedTest
    @CsvSource({"$r_j^* = 1/S = 1/m$.", "$r_j^* = \\frac1S = \\frac1m$.", "$\\ln S = \\ln m$."})
    void ofOneCase(String claim) {
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(PARTITION + claim));
    }

    @ParameterizedTest
    @CsvSource({
        "\\sum_{k=1}^m q_k = 1, RIGHT",
        "\\sum_{k=1}^m q_k = \\frac1m, WRONG",
        "\\frac{\\partial\\mu}{\\partial s_k} = \\frac1m, RIGHT",
        "\\frac{\\partial\\mu}{\\partial s_k} = \\frac2m, WRONG",
        "\\frac{\\partial\\mu^2}{\\partial s_k} = \\frac2m, WRONG"
    })
    void whatDoesNotVaryIsJudged(String claim, Verdict verdict) {
        assertEquals(verdict, VerdictsOf.last(SHARES + "$$" + claim + "$$"));
    }
}
