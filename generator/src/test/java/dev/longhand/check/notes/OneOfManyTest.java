package dev.longhand.check.notes;

import static dev.longhand.check.report.Verdict.RIGHT;
import static dev.longhand.check.report.Verdict.WRONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Derivations for one sample, word or moment whose letter stands below its vectors alone, not below what they give. */
class OneOfManyTest {

    @Test
    void lossOfOnePairOfWords() {
        String note = "A pair scores $r = p_o^T q_c$ and costs $J = -\\log\\sigma(r)$.\n\n";
        assertEquals(
                RIGHT, VerdictsOf.last(note + "$$\\frac{\\partial J}{\\partial q_c}=-(1-\\sigma(p_o^T q_c))p_o$$"));
        assertEquals(RIGHT, VerdictsOf.last(note + "$$\\frac{\\partial J}{\\partial p_o}=(\\sigma(r)-1)q_c$$"));
        assertEquals(WRONG, VerdictsOf.last(note + "$$\\frac{\\partial J}{\\partial q_c}=(1-\\sigma(p_o^T q_c))p_o$$"));
        assertEquals(WRONG, VerdictsOf.last(note + "$$\\frac{\\partial J}{\\partial p_o}=(\\sigma(r)-1)p_o$$"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"i", "n", "k"})
    void lossOfOneSample(String letter) {
        String x = "x_" + letter;
        String note = "For a sample $" + x + "$ let $h=\\tanh(V" + x + "+b)$, $E=\\frac12\\|h-d\\|^2$.\n\n"
                + "$$\\frac{\\partial E}{\\partial V}=";
        assertEquals(RIGHT, VerdictsOf.last(note + "((h-d)\\odot(1-h\\odot h))" + x + "^T$$"));
        assertEquals(WRONG, VerdictsOf.last(note + "((h-d)\\odot(1+h\\odot h))" + x + "^T$$"));
        assertEquals(WRONG, VerdictsOf.last(note + "((d-h)\\odot(1-h\\odot h))" + x + "^T$$"));
    }

    @Test
    void unknownLossOfOneSample() {
        String note = "A sample $x_i$ gives $s = V x_i + b$ with a matrix $V\\in\\mathbb{R}^{m\\times n}$.\n\n";
        String weights = note + "$$\\frac{\\partial L}{\\partial V}=";
        assertEquals(RIGHT, VerdictsOf.last(weights + "\\frac{\\partial L}{\\partial s}x_i^T$$"));
        assertNotEquals(RIGHT, VerdictsOf.last(weights + "x_i^T\\frac{\\partial L}{\\partial s}$$"));
        String input = note + "$$\\frac{\\partial L}{\\partial x_i}=";
        assertEquals(RIGHT, VerdictsOf.last(input + "V^T\\frac{\\partial L}{\\partial s}$$"));
        assertEquals(WRONG, VerdictsOf.last(input + "V\\frac{\\partial L}{\\partial s}$$"));
    }

    @Test
    void theLetterOfASumMayBeTheSampleOrNot() {
        String note = "A sample $x_i$ gives $s = V x_i + b$ and $E=\\frac12\\|s-d\\|^2$.\n\n";
        String sum = VerdictsOf.last(note + "$$\\frac{\\partial E}{\\partial V}=\\sum_i (s-d)x_i^T$$")
                .word();
        assertEquals("undecided", sum);
    }

    @Test
    void outputOfOneMoment() {
        String note = "$$m_t = k_t\\odot m_{t-1}+e_t\\odot g_t$$\n\n$$h_t=\\tanh(m_t)$$\n\n$$z=Wh_t+b$$\n\n"
                + "$$p=\\text{softmax}(z)$$\n\n";
        assertEquals(RIGHT, VerdictsOf.last(note + "$$\\frac{dL}{dh_t}=\\frac{dL}{dz}\\frac{dz}{dh_t}$$"));
        assertEquals(
                RIGHT, VerdictsOf.last(note + "$$\\frac{dL}{dk_t}=\\frac{dL}{dh_t}\\odot(1-h_t^2)\\odot m_{t-1}$$"));
        assertNotEquals(
                RIGHT, VerdictsOf.last(note + "$$\\frac{dL}{dk_t}=\\frac{dL}{dh_t}\\odot(1-h_t^2)\\odot m_t$$"));
        assertNotEquals(RIGHT, VerdictsOf.last(note + "$$\\frac{dL}{dk_t}=\\frac{dL}{dh_t}\\odot m_{t-1}$$"));
    }

    @Test
    void countsThatNothingTiesTogether() {
        String note = "$$y_{ij}=\\frac{w_jx_{ij}}{r_i}$$\n\n$$r_i=\\sqrt{\\frac1H\\sum_{h=1}^H x_{ih}^2}$$\n\n"
                + "$$\\frac{\\partial L}{\\partial w_j}=";
        assertNotEquals(
                WRONG,
                VerdictsOf.last(note + "\\sum_{b=1}^{B}\\sum_{h=1}^{H}\\frac{\\partial L}{\\partial y_{bh}}"
                        + "\\frac{\\partial y_{bh}}{\\partial w_j}$$"));
        assertNotEquals(
                RIGHT,
                VerdictsOf.last(note + "\\sum_{b=1}^{B}\\frac{\\partial L}{\\partial y_{bj}}\\frac{x_{bj}}{r_j}$$"));
    }
}
