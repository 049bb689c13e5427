package dev.longhand.check.notes;

import static dev.longhand.check.report.Verdict.RIGHT;
import static dev.longhand.check.report.Verdict.WRONG;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Derivatives by members of which a sum leaves some out. */
class SummedMembersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "R = \\frac{\\rho}{2} \\sum_{k=2}^{K} v_k^2; v_k; \\rho v_k; 2 \\rho v_k",
                "R = \\frac{\\rho}{2m} \\sum_{l=1}^{L-1} \\sum_{i=1}^{s_{l+1}} \\sum_{j=1}^{s_l} (V_{i,j}^{(l)})^2;"
                        + " V_{i,j}^{(l)}; \\frac{\\rho}{m} V_{i,j}^{(l)}; \\frac{\\rho}{2m} V_{i,j}^{(l)}",
                "R = \\sum_{l=1}^{L-1} \\sum_i \\sum_j (V^{l}_{ij})^2; V^{l}_{ij}; 2 V^{l}_{ij}; V^{l}_{ij}",
            })
    void areOfTheOthers(String penalty, String by, String right, String wrong) {
        String note = "$$" + penalty + "$$\n\n$$\\frac{\\partial R}{\\partial " + by + "} = ";
        assertEquals(RIGHT, VerdictsOf.last(note + right + "$$"));
        assertEquals(WRONG, VerdictsOf.last(note + wrong + "$$"));
    }

    @Test
    void anEntryOfAnotherLineShiftsNone() {
        String note = "$$r = g B + c$$\n\n$$\\frac{\\partial r_j}{\\partial g_k} = B_{kj}$$\n\n"
                + "For the word in the middle\n\n$$\\frac{\\partial J}{\\partial v} ="
                + " \\sum_{o=1}^W \\frac{\\partial J}{\\partial r_0} \\frac{\\partial r_0}{\\partial v}$$";
        assertEquals(true, VerdictsOf.note(note).get(1) != WRONG);
    }
}
