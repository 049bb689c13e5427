package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Letters above matrices and indexed names say which of several is meant. */
class UpperLabelsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\\frac{\\partial L}{\\partial W^Q} = X^\\top \\frac{\\partial L}{\\partial Q} | RIGHT",
                "\\frac{\\partial L}{\\partial W^K} = X^\\top \\frac{\\partial L}{\\partial K} | RIGHT",
                "\\frac{\\partial L}{\\partial W^Q} = X \\frac{\\partial L}{\\partial Q} | WRONG",
                "\\frac{\\partial L}{\\partial W^Q} = X^\\top \\frac{\\partial L}{\\partial K} | WRONG",
            })
    void heads(String claim, Verdict expected) {
        String note = "$Q = X W^Q$, $K = X W^K$, $S = \\frac{1}{\\sqrt d} Q K^\\top$\n\n";
        assertEquals(expected, VerdictsOf.last(note + "$$" + claim + "$$"));
    }

    /** The i of an input gate does not run. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\\frac{\\partial c_t}{\\partial f_t} = \\operatorname{diag}(c_{t-1}) | RIGHT",
                "\\frac{\\partial c_t}{\\partial i_t} = \\operatorname{diag}(g_t) | RIGHT",
                "\\frac{\\partial c_t}{\\partial i_t} = \\operatorname{diag}(i_t) | WRONG",
            })
    void gates(String claim, Verdict expected) {
        String note = "$f_t = \\sigma(W^f x_t + b^f)$, $i_t = \\sigma(W^i x_t + b^i)$, $g_t = \\tanh(W^g x_t + b^g)$, "
                + "$c_t = f_t \\odot c_{t-1} + i_t \\odot g_t$\n\n";
        assertEquals(expected, VerdictsOf.last(note + "$$" + claim + "$$"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\\frac{\\partial C}{\\partial a_t^u} = \\frac{\\partial C}{\\partial u_t} \\odot u_t \\odot (1 - u_t) | RIGHT",
                "\\frac{\\partial C}{\\partial a_t^u} = \\frac{\\partial C}{\\partial u_t} \\odot (1 - u_t) | WRONG",
            })
    void preActivations(String claim, Verdict expected) {
        String note =
                "$a_t^u = W_u x_t$, $a_t^v = W_v x_t$, $u_t = \\sigma(a_t^u)$, $v_t = \\tanh(a_t^v)$, $s_t = u_t \\odot v_t$, "
                        + "where $\\sigma$ is the sigmoid.\n\n";
        assertEquals(expected, VerdictsOf.last(note + "$$" + claim + "$$"));
    }

    /** Letters of whole numbers alone are exponents as before. */
    @Test
    void powers() {
        assertEquals(Verdict.RIGHT, VerdictsOf.last("For a number $w > 0$:\n\n$$w^n w^m = w^{n+m}$$"));
    }
}
