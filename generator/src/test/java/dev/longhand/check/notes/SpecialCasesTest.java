package dev.longhand.check.notes;

import static dev.longhand.check.report.Verdict.RIGHT;
import static dev.longhand.check.report.Verdict.UNDECIDED;
import static dev.longhand.check.report.Verdict.WRONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Remarks on the case in which there is but one: they are no sizes of what the note speaks of before. */
class SpecialCasesTest {

    private static final String LAYER =
            "$u = V g$, $g \\in \\mathbb{R}^p$, $u \\in \\mathbb{R}^q$, $E = \\frac12 \\|u - t\\|^2$.\n\n";

    @ParameterizedTest
    @ValueSource(strings = {"In the special case $p = q = 1$ all is scalar.", "With $p = 1$ it is a number."})
    void whatStandsBefore(String remark) {
        String claim = "$$\\frac{\\partial E}{\\partial g} = %s (u - t)$$\n\n";
        assertEquals(
                RIGHT,
                VerdictsOf.findings(LAYER + claim.formatted("V^T") + remark)
                        .get(2)
                        .verdict());
        assertEquals(
                WRONG,
                VerdictsOf.findings(LAYER + claim.formatted("V") + remark)
                        .get(2)
                        .verdict());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\\frac{\\partial E}{\\partial V} = (u - t) g", "\\frac{\\partial E}{\\partial g} = V (u - t)"})
    void whatStandsBehind(String claim) {
        String remark = "In the special case $p = q = 1$ this is\n\n";
        assertEquals(UNDECIDED, VerdictsOf.last(LAYER + remark + "$$" + claim + "$$"));
        assertNotEquals(RIGHT, VerdictsOf.last(LAYER + "$$" + claim + "$$"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"M = 1", "M = 2"})
    void numbersThatAreGivenFirst(String count) {
        String note = "Let $" + count
                + "$.\n\n$$E = \\frac1M \\sum_{i=1}^M (v g_i - t_i)^2$$\n\n$$\\frac{\\partial E}{\\partial v} = ";
        assertEquals(RIGHT, VerdictsOf.last(note + "\\frac2M \\sum_{i=1}^M (v g_i - t_i) g_i$$"));
        assertEquals(WRONG, VerdictsOf.last(note + "\\frac2M \\sum_{i=1}^M (v g_i - t_i)$$"));
    }
}
