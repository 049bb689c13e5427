package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.longhand.check.report.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Relations that are said to hold under a condition on their indices. */
class ConditionsTest {

    private static final String UNITS = "$$a_j = \\sigma(z_j)$$\n\n";
    private static final String SOFTMAX = "$$p_k = \\frac{e^{s_k}}{\\sum_j e^{s_j}}$$\n\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$\\frac{\\partial a_k}{\\partial z_j} = VALUE$ when $k \\ne j$.",
                "$\\frac{\\partial a_k}{\\partial z_j} = VALUE$ if $j \\neq k$.",
                "$$\\frac{\\partial a_k}{\\partial z_j} = VALUE \\quad (k \\ne j)$$",
                "$$\\frac{\\partial a_k}{\\partial z_j} = VALUE, \\quad k \\ne j$$",
                "$$\\frac{\\partial a_k}{\\partial z_j} = VALUE \\quad \\text{for } k \\neq j$$",
                "$$\\frac{\\partial a_k}{\\partial z_j} = VALUE \\text{ if } k < j$$",
                "If $k \\ne j$, then $\\frac{\\partial a_k}{\\partial z_j} = VALUE$.",
                "For $k \\ne j$ we have\n\n$$\\frac{\\partial a_k}{\\partial z_j} = VALUE$$",
            })
    void unequalIndices(String claim) {
        assertTrue(VerdictsOf.note(UNITS + claim.replace("VALUE", "0")).contains(Verdict.RIGHT));
        List<Verdict> slip = VerdictsOf.note(UNITS + claim.replace("VALUE", "a_k"));
        assertTrue(slip.contains(Verdict.UNDECIDED), slip.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "If $k = j$: $\\frac{\\partial p_k}{\\partial s_j} = p_k (1 - p_k)$",
                "$\\frac{\\partial p_k}{\\partial s_j} = p_k (1 - p_k)$ if $k = j$, $-p_k p_j$ otherwise.",
                "For $k = j$ it is $\\frac{\\partial p_k}{\\partial s_j} = p_k (1 - p_k)$,"
                        + " and for $k \\ne j$ it is $\\frac{\\partial p_k}{\\partial s_j} = - p_k p_j$.",
                "If $k \\neq j$ then $\\frac{\\partial p_k}{\\partial s_j} = -p_k p_j$,"
                        + " and $\\frac{\\partial p_k}{\\partial s_k} = p_k (1 - p_k)$.",
                "$$\\frac{\\partial p_k}{\\partial s_j} = \\begin{cases} p_k (1 - p_k) & k = j \\\\"
                        + " -p_k p_j & k \\ne j \\end{cases}$$",
            })
    void casesOfIndicesAreNotWrong(String claim) {
        List<Verdict> verdicts = VerdictsOf.note(SOFTMAX + claim);
        assertTrue(!verdicts.contains(Verdict.WRONG), verdicts.toString());
    }

    @Test
    void eachCaseByItself() {
        assertEquals(
                List.of(Verdict.DEFINITION, Verdict.DEFINITION, Verdict.RIGHT, Verdict.UNDECIDED, Verdict.WRONG),
                VerdictsOf.note(SOFTMAX + "If $k = j$, then $\\frac{\\partial p_k}{\\partial s_j} = p_k (1 - p_k)$.\n"
                        + "If $k \\ne j$, then $\\frac{\\partial p_k}{\\partial s_j} = p_k p_j$."));
    }

    @Test
    void withoutItsConditionItIsOpen() {
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(UNITS + "$$\\frac{\\partial a_k}{\\partial z_j} = 0$$"));
        assertEquals(
                Verdict.UNDECIDED,
                VerdictsOf.last(UNITS + "Let $k \\ne j$.\n\nThen the sum has one term. "
                        + "$$\\frac{\\partial a_k}{\\partial z_j} = 0$$"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "If $z > 0$, $\\frac{da}{dz} = 1$.",
                "$$\\frac{da}{dz} = 1 \\quad \\text{if } z > 0$$",
                "$\\frac{da}{dz} = 1$ when $z > 0$, $\\frac{da}{dz} = 0$ otherwise."
            })
    void aConditionOnValuesIsNotGuessed(String claim) {
        assertTrue(!VerdictsOf.note("$$a = \\max(0, z)$$\n\n" + claim).contains(Verdict.WRONG));
    }

    @ParameterizedTest
    @ValueSource(strings = {"y_i = 2 x_i, \\quad i = 1, \\ldots, n", "y_i = 2 x_i \\quad (i = 1, 2, \\dots, n)"})
    void aRangeDoesNotDefineItsLetter(String definition) {
        String note = "$$" + definition + "$$\n\n$$z_i = y_i^2$$\n\n";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "$$\\frac{\\partial z_i}{\\partial x_i} = 8 x_i$$"));
        assertNotEquals(Verdict.RIGHT, VerdictsOf.last(note + "$$i = 1$$"));
    }
}
