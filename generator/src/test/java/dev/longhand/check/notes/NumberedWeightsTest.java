package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Weights with the number of a layer are no entries of a matrix of the same letter. */
class NumberedWeightsTest {

    private static final String LAYERS =
            "$s_1 = V_1 x + c_1$, $g_1 = \\tanh(s_1)$, $s_2 = V_2 g_1 + c_2$," + " $L = \\frac12\\|s_2 - y\\|^2$.\n\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "$U_L u = V' u$.\n\n",
                "A line is $p = V x + c$.\n\n",
                "A layer is $s = V x + c$ and $g = \\tanh(s)$.\n\n",
                "A step is $V \\leftarrow V - \\eta \\frac{\\partial L}{\\partial V}$.\n\n"
            })
    void besideOneWithoutANumber(String before) {
        String note = before + LAYERS;
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "$\\frac{\\partial L}{\\partial V_2} = (s_2 - y) g_1^T$"));
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "$\\frac{\\partial L}{\\partial c_2} = s_2 - y$"));
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "$\\frac{\\partial L}{\\partial g_1} = V_2^T (s_2 - y)$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + "$\\frac{\\partial L}{\\partial V_2} = (y - s_2) g_1^T$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + "$\\frac{\\partial L}{\\partial g_1} = V_2 (s_2 - y)$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + "$\\frac{\\partial L}{\\partial c_2} = y - s_2$"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A layer of rows is $s = x V + c$ and $g = \\tanh(s)$.\n\n", "$p = x V + c$.\n\n"})
    void behindRows(String before) {
        String note = before + "With $x \\in \\mathbb{R}^{1 \\times n}$, $s_1 = x V_1 + c_1$, $g_1 = \\tanh(s_1)$, "
                + "$s_2 = g_1 V_2 + c_2$, $L = \\frac12\\|s_2 - y\\|^2$, $\\epsilon_1 = \\frac{\\partial L}{\\partial s_1}$.\n\n";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "$\\frac{\\partial L}{\\partial c_1} = \\epsilon_1$"));
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "$\\frac{\\partial L}{\\partial V_1} = x^T \\epsilon_1$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + "$\\frac{\\partial L}{\\partial c_1} = -\\epsilon_1$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + "$\\frac{\\partial L}{\\partial V_1} = -x^T \\epsilon_1$"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"$Q u = V' u$.", "$Q = V$.", "$q = V u$."})
    void ofALastLayerAlone(String before) {
        String note = before + "\n\n$s_2 = V_2 g_1$, $L = \\frac12\\|s_2 - y\\|^2$.\n\n";
        String slope = "$\\frac{\\partial L}{\\partial V_2} = ";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + slope + "\\frac{\\partial L}{\\partial s_2} g_1^T$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + slope + "-\\frac{\\partial L}{\\partial s_2} g_1^T$"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"$u = \\sum_i V_i x_i$ and $s = V^T x$.", "$u = \\sum_i V_i x_i = V^T x$."})
    void entriesStayEntries(String note) {
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "\n\n$\\frac{\\partial u}{\\partial V_1} = x_1$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + "\n\n$\\frac{\\partial u}{\\partial V_1} = x_2$"));
    }
}
