package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.api.Test;

/** Functions with numbers that nothing defines, as the losses of single examples. */
class NumberedFunctionsTest {

    private static Verdict last(String note, String claim) {
        return VerdictsOf.last(note + "\n\n$$" + claim + "$$");
    }

    @Test
    void withoutBracketsTheyAreTheirValues() {
        String note = "$L = \\frac1n\\sum_{i=1}^n\\ell_i(w)$.";
        assertEquals(Verdict.WRONG, last(note, "\\frac{\\partial L}{\\partial w} = \\frac1n\\sum_{i=1}^n\\ell_i"));
        assertEquals(Verdict.RIGHT, last(note, "\\frac{\\partial L}{\\partial w} = \\frac1n\\sum_{i=1}^n\\ell_i'(w)"));
        assertEquals(
                Verdict.RIGHT,
                last(
                        note,
                        "\\frac{\\partial L}{\\partial w} = \\frac1n\\sum_{i=1}^n\\frac{\\partial\\ell_i}{\\partial w}"));
        assertEquals(
                Verdict.WRONG,
                last(note, "\\frac{\\partial L}{\\partial w} = \\sum_{i=1}^n\\frac{\\partial\\ell_i}{\\partial w}"));
    }

    @Test
    void ofVectors() {
        String note = "$\\theta\\in\\mathbb R^n$, $L = \\frac12\\sum_ir_i(\\theta)^2$";
        assertEquals(
                Verdict.RIGHT,
                last(
                        note,
                        "\\frac{\\partial L}{\\partial\\theta_j} = \\sum_ir_i\\frac{\\partial r_i}{\\partial\\theta_j}"));
        assertEquals(Verdict.UNDECIDED, last(note, "\\frac{\\partial L}{\\partial\\theta_j} = \\sum_ir_i\\theta_j"));
    }

    @Test
    void theirGradients() {
        String note = "$L(\\theta)=\\frac1n\\sum_{i=1}^n\\ell_i(\\theta)$";
        assertEquals(Verdict.RIGHT, last(note, "\\nabla_\\theta L=\\frac1n\\sum_{i=1}^n\\nabla_\\theta\\ell_i"));
        assertEquals(Verdict.WRONG, last(note, "\\nabla_\\theta L=\\sum_{i=1}^n\\nabla_\\theta\\ell_i"));
    }

    @Test
    void parametersAreNone() {
        String note = "$y = w_1(x)+w_2(x)$";
        assertEquals(Verdict.RIGHT, last(note, "\\frac{\\partial y}{\\partial x} = w_1+w_2"));
    }

    @Test
    void aFactorBeforeASumIsNone() {
        String note = "$L=\\sum_i w_i(a+b)$";
        assertEquals(Verdict.RIGHT, last(note, "L = (a+b)\\sum_i w_i"));
    }
}
