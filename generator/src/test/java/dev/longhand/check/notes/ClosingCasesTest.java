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

/** Cases of a derivative that an equation between indices behind a comma tells, without a word. */
class ClosingCasesTest {

    private static final String SOFTMAX = "$$s_k = \\frac{e^{u_k}}{\\sum_m e^{u_m}}$$\n\n";
    private static final String SLOPE = "\\frac{\\partial s_k}{\\partial u_l}";

    @ParameterizedTest
    @ValueSource(strings = {", \\quad l = k", ", k = l", " \\qquad k = l", ",\\; l = k"})
    void anEquationOfIndices(String behind) {
        List<Verdict> right = VerdictsOf.note(SOFTMAX + "$$" + SLOPE + " = s_k(1 - s_k)" + behind + "$$");
        assertEquals(List.of(DEFINITION, RIGHT, DEFINITION), right);
        assertNotEquals(
                RIGHT,
                VerdictsOf.note(SOFTMAX + "$$" + SLOPE + " = s_k(1 + s_k)" + behind + "$$")
                        .get(1));
        assertNotEquals(
                RIGHT,
                VerdictsOf.note(SOFTMAX + "$$" + SLOPE + " = -s_k s_l" + behind + "$$")
                        .get(1));
        assertEquals(
                UNDECIDED,
                VerdictsOf.note(SOFTMAX + "$$" + SLOPE + " = s_k(1 - s_k)$$").get(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {", & k %s l", " & \\text{if } k %s l", ", & (k %s l)"})
    void rowsWithACaseEach(String behind) {
        String note = SOFTMAX + "$$\\begin{aligned}" + SLOPE + " &= s_k(1 - s_k)" + behind.formatted("=") + " \\\\ &= ";
        List<Verdict> right = VerdictsOf.note(note + "-s_k s_l" + behind.formatted("\\ne") + "\\end{aligned}$$");
        assertFalse(right.contains(WRONG), right::toString);
        assertEquals(RIGHT, right.get(1));
        assertEquals(RIGHT, right.get(3));
        List<Verdict> slip = VerdictsOf.note(note + "s_k s_l" + behind.formatted("\\ne") + "\\end{aligned}$$");
        assertEquals(WRONG, slip.get(3));
    }

    @Test
    void rowsOfOneCase() {
        String note = SOFTMAX + "$$\\begin{aligned}" + SLOPE + " &= s_k(1 - s_k), & k = l \\\\ &= s_k - s_k";
        assertEquals(RIGHT, VerdictsOf.last(note + "^2\\end{aligned}$$"));
        assertEquals(WRONG, VerdictsOf.last(note + "\\end{aligned}$$"));
    }

    @Test
    void equationsOfQuantities() {
        String note = "$$h = k + l, \\quad k = 2 l$$\n\n";
        assertEquals(List.of(DEFINITION, DEFINITION), VerdictsOf.note(note));
        assertEquals(RIGHT, VerdictsOf.last(note + "$$h = 3 l$$"));
        assertEquals(WRONG, VerdictsOf.last(note + "$$h = 2 l$$"));
    }
}
