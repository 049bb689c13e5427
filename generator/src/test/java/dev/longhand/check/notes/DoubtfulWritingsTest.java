package dev.longhand.check.notes;

import static dev.longhand.check.report.Verdict.RIGHT;
import static dev.longhand.check.report.Verdict.WRONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ways to write that mean something else than they say at first sight. */
class DoubtfulWritingsTest {

    private static final String SOFT = "\\frac{\\partial}{\\partial v_j} \\frac{e^{v_i}}{\\sum_{c=1}^K e^{v_c}} = ";

    @Test
    void valuesOfAFunctionOfTwoPoints() {
        assertNotEquals(WRONG, VerdictsOf.last("The truth is $$r(1) = b_i, \\quad r(0) = 1 - b_i$$"));
        assertNotEquals(WRONG, VerdictsOf.last("The truth is $$p_{t}(1) = b_i, \\quad p_{t}(0) = 1 - b_i$$"));
    }

    @Test
    void aNameInWordsWithWhatItIsMadeOf() {
        String note = "$$logit = \\chi(a)^T \\theta$$\n\n";
        assertEquals(RIGHT, VerdictsOf.last(note + "$$\\nabla_\\theta logit(a) = \\chi(a)$$"));
        assertEquals(WRONG, VerdictsOf.last(note + "$$\\nabla_\\theta logit(a) = 2 \\chi(a)$$"));
    }

    @Test
    void aFunctionGivenAtAnIndexedPoint() {
        String note = "$g(s^{(k)}) = \\frac{1}{1 + e^{-s^{(k)}}}$ with $s^{(k)} = c^{(k)} w^T x^{(k)}$. From here on "
                + "$s = s^{(k)}$.\n\n";
        assertNotEquals(
                WRONG,
                VerdictsOf.last(note + "$$\\frac{\\partial (1-g)}{\\partial s} = -\\frac{\\partial g}{\\partial s}$$"));
        assertNotEquals(WRONG, VerdictsOf.last(note + "$$\\frac{\\partial g}{\\partial s} = g (1 - g)$$"));
        assertNotEquals(RIGHT, VerdictsOf.last(note + "$$\\frac{\\partial g}{\\partial s} = g (1 + g)$$"));
    }

    @Test
    void anEntryOfATranspose() {
        String note = "$$a_{ij} = \\sum_k X_{ik} V_{kj}$$\n\n";
        assertNotEquals(WRONG, VerdictsOf.last(note + "$$\\sum_i d_{ij} X_{ik} = \\sum_i X_{ki}^T d_{ij}$$"));
        assertNotEquals(RIGHT, VerdictsOf.last(note + "$$\\sum_i d_{ij} X_{ik} = \\sum_i X_{ik}^T d_{ij}$$"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "仅当 $j = q$ 时有",
                "而仅当 $j = q$ 时有",
                "若 $j = q$，",
                "Only when $j = q$ we have",
                "Wenn $j = q$, dann ist"
            })
    void casesInOtherLanguages(String words) {
        String note = "$$h_{ij} = g_j z_{ij}$$\n\n" + words + "\n\n";
        assertEquals(RIGHT, VerdictsOf.last(note + "$$\\frac{\\partial h_{ij}}{\\partial g_q} = z_{iq}$$"));
        assertEquals(WRONG, VerdictsOf.last(note + "$$\\frac{\\partial h_{ij}}{\\partial g_q} = 2 z_{iq}$$"));
    }

    @Test
    void theDiagonalOfAJacobian() {
        String on = "\\frac{e^{v_i} \\sum_{c=1}^K e^{v_c} - e^{v_i} e^{v_j}}{(\\sum_{c=1}^K e^{v_c})^2}";
        String off = "\\frac{-e^{v_i} e^{v_j}}{(\\sum_{c=1}^K e^{v_c})^2}";
        assertNotEquals(WRONG, VerdictsOf.last("On the diagonal, that is $i = j$:\n\n$$" + SOFT + on + "$$"));
        assertNotEquals(WRONG, VerdictsOf.last("For the diagonal entries:\n\n$$" + SOFT + on + "$$"));
        assertNotEquals(WRONG, VerdictsOf.last("For the off-diagonal entries:\n\n$$" + SOFT + off + "$$"));
        assertEquals(WRONG, VerdictsOf.last("All entries are:\n\n$$" + SOFT + on + "$$"));
    }

    @Test
    void labelsOfAMatrixAreNoEntry() {
        String note =
                "$$h_t = \\tanh(W_{hh} h_{t-1} + W_{xh} x_t + b)$$\n\n$$\\frac{\\partial h_t}{\\partial h_{t-1}} = ";
        assertEquals(WRONG, VerdictsOf.last(note + "\\text{diag}(1 - h_t^2) W_{hh}^T$$"));
    }

    /** Above the shares of a softmax with a temperature the T is that temperature. */
    @Test
    void temperatures() {
        String note = "$q = \\mathrm{softmax}(u / T)$. ";
        assertNotEquals(
                Verdict.WRONG, VerdictsOf.last(note + "$$q_i^T = \\frac{\\exp(u_i/T)}{\\sum_j \\exp(u_j/T)}$$"));
    }
}
