package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much a sum over everything comes to may be known without being said. */
class SupposedSumsTest {

    @ParameterizedTest
    @CsvSource({"m + \\sum_k a_k/R, UNDECIDED", "m + \\sum_k a_k, WRONG", "m - \\sum_k a_k/R, WRONG"})
    void numbersOfTerms(String sum, Verdict expected) {
        String note = "$$\\frac{1 + a_i/R}{\\sum_k (1 + a_k/R)} = \\frac{1 + a_i/R}{" + sum + "}$$\n\n"
                + "Smoothed labels are $t_s = (1 - c)t + \\frac{c}{m}$.";
        assertEquals(expected, VerdictsOf.note(note).get(0));
    }

    @ParameterizedTest
    @CsvSource({"q_i - t_i, UNDECIDED", "q_i \\sum_k t_k - 2t_i, WRONG"})
    void sharesOfTargets(String right, Verdict expected) {
        String note = "$$q_i\\left(\\sum_k t_k\\right) - t_i = " + right + "$$\n\n"
                + "With the quadratic cost it is $C = \\frac12\\sum_j (t_j - u_j)^2$.";
        assertEquals(expected, VerdictsOf.note(note).get(0));
    }
}
