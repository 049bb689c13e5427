package dev.longhand.check.notes;

import static dev.longhand.check.report.Verdict.DEFINITION;
import static dev.longhand.check.report.Verdict.RIGHT;
import static dev.longhand.check.report.Verdict.UNDECIDED;
import static dev.longhand.check.report.Verdict.WRONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.longhand.check.report.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cases of indices that a sentence or a heading comes to before the formulas. */
class SpokenCasesTest {

    private static final String SOFTMAX = "The shares are $s_k = \\frac{e^{u_k}}{\\sum_m e^{u_m}}$.\n\n";
    private static final String SLOPE = "\\frac{\\partial s_k}{\\partial u_l}";
    private static final String EQUAL = "\n\n$$" + SLOPE + " = s_k(1 - s_l)$$";
    private static final String UNEQUAL = "\n\n$$" + SLOPE + " = -s_k s_l$$";
    private static final String SLIP = "\n\n$$" + SLOPE + " = s_k s_l$$";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Let us begin with the $k = l$ case.",
                "Look at the situation where $k = l$.",
                "First, let $l = k$.",
                "### The case $k = l$",
                "### $k = l$",
                "#### k = l",
                "Suppose that k = l.",
                "Cas $k = l$ :",
            })
    void aCaseOfEqualIndices(String words) {
        assertEquals(RIGHT, VerdictsOf.last(SOFTMAX + words + EQUAL));
        assertNotEquals(RIGHT, VerdictsOf.last(SOFTMAX + "Now the derivative." + EQUAL));
        assertNotEquals(RIGHT, VerdictsOf.last(SOFTMAX + words + UNEQUAL));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. $k = l$",
                "In the former case, $k = l$, so",
                "**Case 1: $k = l$**",
                "Im Fall $k = l$ gilt:",
                "### Case a ($k = l$)\n\nWe have:"
            })
    void wordsThatMayCome(String words) {
        List<Verdict> verdicts = VerdictsOf.note(SOFTMAX + words + EQUAL);
        assertFalse(verdicts.contains(WRONG), verdicts::toString);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Now the $k \\ne l$ case.",
                "Consider the case where $k \\neq l$.",
                "### Case $k \\ne l$",
                "### k \u2260 l"
            })
    void aCaseOfOtherIndices(String words) {
        String first = SOFTMAX + "We start with $k = l$." + EQUAL + "\n\n";
        assertEquals(RIGHT, VerdictsOf.last(first + words + UNEQUAL));
        assertEquals(WRONG, VerdictsOf.last(first + words + SLIP));
    }

    @Test
    void anEquationOfIndicesIsNoDefinition() {
        List<Verdict> verdicts =
                VerdictsOf.note(SOFTMAX + "There is the $k = l$ case." + EQUAL + "\n\nNow the rest.\n\n$$k = l$$");
        assertEquals(List.of(DEFINITION, DEFINITION), verdicts.subList(0, 2));
        assertEquals(DEFINITION, verdicts.get(3));
    }

    @Test
    void whatGoesOnMayBeOfTheCase() {
        String note = SOFTMAX + "We start with the $k = l$ case." + EQUAL + "\n\nThe slope of the sum is the same.";
        assertEquals(UNDECIDED, VerdictsOf.last(note + EQUAL));
        assertEquals(WRONG, VerdictsOf.last(note + "\n\n$$\\frac{d}{dx} x^2 = 3 x$$"));
    }

    @Test
    void wordsBehindTheFormulas() {
        List<Verdict> verdicts = VerdictsOf.note(
                SOFTMAX + "The slope is" + EQUAL + "\n\nThe last line holds because we speak of the case $k = l$.");
        assertFalse(verdicts.contains(WRONG), verdicts::toString);
    }

    @Test
    void upToWordsOfAllCases() {
        String note =
                "The shares are $p_i = \\frac{e^{o_i}}{\\sum_m e^{o_m}}$.\n\n" + "We start with the $i = j$ case.\n\n";
        String slope = "$$\\frac{\\partial p_i}{\\partial o_j} = p_i(1 - p_j)$$";
        assertEquals(RIGHT, VerdictsOf.last(note + slope));
        assertEquals(UNDECIDED, VerdictsOf.last(note + "It is simple. " + slope));
        assertEquals(WRONG, VerdictsOf.last(note + "## In the network\n\n" + slope));
        assertEquals(WRONG, VerdictsOf.last(note + "Combining all, we have the following. " + slope));
    }
}
