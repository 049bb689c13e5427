package dev.longhand.check.notes;

import static dev.longhand.check.report.Verdict.RIGHT;
import static dev.longhand.check.report.Verdict.WRONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A capital with two indices, one of which numbers the vector behind it, is a number for each pair. */
class PairNumbersTest {

    @ParameterizedTest
    @ValueSource(strings = {"A", "P", "\\hat A", "\\tilde S"})
    void beforeVectorsOfTheirSecondIndex(String capital) {
        String note = "$p_i = \\sum_j!_{ij}v_j$, $r_i = u^\\top p_i$\n\n$$\\frac{\\partial E}{\\partial v_j} = ";
        String slope = "\\frac{\\partial E}{\\partial r_i}u$$";
        assertEquals(RIGHT, VerdictsOf.last((note + "\\sum_i!_{ij}" + slope).replace("!", capital)));
        assertEquals(WRONG, VerdictsOf.last((note + "\\sum_i!_{ji}" + slope).replace("!", capital)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "K", "\\hat A"})
    void beforeWeights(String capital) {
        String note = "$p_i = \\sum_j!_{ij}Vz_j$, $r_i = u^\\top p_i$, $q_i = \\frac{\\partial L}{\\partial p_i}$\n\n"
                + "$$\\frac{\\partial L}{\\partial z_j} = \\sum_i!_{ij}";
        assertEquals(RIGHT, VerdictsOf.last((note + "V^\\top q_i$$").replace("!", capital)));
        assertEquals(WRONG, VerdictsOf.last((note + "Vq_i$$").replace("!", capital)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"A\\in\\mathbb R^{n\\times n}", "A\\in\\{0,1\\}^{n\\times n}", "A\\in\\mathbb R^{N\\times N}"})
    void ofADeclaredMatrix(String declared) {
        String note = "The graph has the matrix $" + declared + "$. $p_i = \\sum_jA_{ij}v_j$, $r_i = u^\\top p_i$\n\n"
                + "$$\\frac{\\partial E}{\\partial v_j} = \\sum_i";
        assertEquals(RIGHT, VerdictsOf.last(note + "A_{ij}\\frac{\\partial E}{\\partial r_i}u$$"));
        assertNotEquals(RIGHT, VerdictsOf.last(note + "A_{ji}\\frac{\\partial E}{\\partial r_i}u$$"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"W_{ij}\\in\\mathbb R^{d\\times d}", "W_{ij}\\in\\mathbb R^{p\\times q}"})
    void blocksThatAreDeclaredStayMatrices(String declared) {
        String note = "$p_i = \\sum_jW_{ij}v_j$ with $" + declared + "$, $g_i = \\frac{\\partial L}{\\partial p_i}$\n\n"
                + "$$\\frac{\\partial L}{\\partial v_j} = \\sum_i";
        assertNotEquals(WRONG, VerdictsOf.last(note + "W_{ij}^\\top g_i$$"));
        assertNotEquals(RIGHT, VerdictsOf.last(note + "W_{ij}g_i$$"));
    }
}
