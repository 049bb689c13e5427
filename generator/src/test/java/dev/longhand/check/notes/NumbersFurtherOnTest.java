package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.longhand.check.report.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers of an example make no general formula before them right. */
class NumbersFurtherOnTest {

    private static final String MEAN =
            "The cost is $C = \\frac{1}{2n}\\sum_{i=1}^{n}(p_i - t_i)^2$ with $p_i = vq_i + c$. ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Example: $n = 1$, $q_1 = 2$, $t_1 = 1$.",
                "## Example\n\nFor $n = 1$, $q_1 = 2$, $v = 1$, $c = 0$."
            })
    void ofOneExample(String example) {
        String right = "$$\\frac{\\partial C}{\\partial v} = \\frac1n \\sum_{i=1}^{n}(p_i - t_i) q_i$$\n\n";
        assertEquals(Verdict.RIGHT, VerdictsOf.note(MEAN + right + example).get(2));
        Verdict lost =
                VerdictsOf.note(MEAN + right.replace("\\frac1n ", "") + example).get(2);
        assertNotEquals(Verdict.RIGHT, lost);
        assertNotEquals(Verdict.RIGHT_IF, lost);
    }

    @Test
    void ofOneOutput() {
        String note =
                "$h_j = \\tanh(\\sum_i u_{ji} x_i)$ for $j = 1,\\dots,M$, $o_k = \\sum_j v_{kj} h_j$ for $k = 1,\\dots,K$, "
                        + "$J = \\frac12 \\sum_k (o_k - d_k)^2$. ";
        String example = "\n\nHere there is one output, $K = 1$.";
        List<Verdict> right =
                VerdictsOf.note(note + "$$\\frac{\\partial J}{\\partial h_j} = \\sum_k v_{kj}(o_k - d_k)$$" + example);
        assertEquals(Verdict.RIGHT, right.get(5));
        List<Verdict> lost =
                VerdictsOf.note(note + "$$\\frac{\\partial J}{\\partial h_j} = v_{kj}(o_k - d_k)$$" + example);
        assertEquals(Verdict.UNDECIDED, lost.get(5));
    }

    @Test
    void ofNumbersAsBiases() {
        String note =
                "$A = QV_1 + c_1$, $B = AV_2 + c_2$, $E = \\frac12\\|B - D\\|^2$. $$\\frac{\\partial E}{\\partial A} = "
                        + "\\frac{\\partial E}{\\partial B}V_2^T$$\n\n## In numbers\n\n$c_1 = 0.5$, $c_2 = 3$.";
        assertEquals(Verdict.RIGHT, VerdictsOf.note(note).get(3));
        assertEquals(
                Verdict.UNDECIDED, VerdictsOf.note(note.replace("V_2^T", "V_2")).get(3));
    }
}
