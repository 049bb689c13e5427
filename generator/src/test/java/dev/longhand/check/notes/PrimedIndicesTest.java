package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An index with a prime is another index, which runs over the same. */
class PrimedIndicesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Let $v_k$ be the biases. In general $v_{k'} = v_k$.",
                "Let $v_k$ be the biases. In general $v_{k^\\prime} = v_k$.",
                "$b_{kj'} = b_{kj}$",
                "Policies of two parameters: $\\pi_{\\theta'} = \\pi_\\theta$.",
                "$\\nu_t = z_t + 2$. Here $g(z') = g(z)$.",
                "$\\nu_t = z_t + 2$, and $\\rho = \\nu_z$. Here $g(z') = g(z)$.",
                "$\\nu_t = z_t + 2$, and $\\rho = \\nu_z$. Here $g(z') + z = g(z) + z'$.",
            })
    void nothingSaysThatTheyAreEqual(String note) {
        Verdict verdict = VerdictsOf.last(note);
        assertNotEquals(Verdict.RIGHT, verdict);
        assertNotEquals(Verdict.WRONG, verdict);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$u_{k'} = 3 c_{k'} - 1$ | RIGHT",
                "$u_{k'} = 3 c_k - 1$ | WRONG",
                "$\\frac{\\partial s_k}{\\partial c_{k'}} = m_{kk'}$ | RIGHT",
                "$\\frac{\\partial s_k}{\\partial c_{k'}} = m_{k'k}$ | WRONG",
                "$\\frac{\\partial q_k}{\\partial u_{k'}} = q_k(\\delta_{kk'} - q_{k'})$ | RIGHT",
                "$\\frac{\\partial q_k}{\\partial u_{k'}} = q_k(\\mathbb{1}[k = k'] - q_{k'})$ | RIGHT",
                "$\\frac{\\partial q_k}{\\partial u_{k'}} = q_k(\\delta_{kk'} - q_k)$ | WRONG",
                "$\\frac{\\partial q_k}{\\partial u_{k'}} = q_k(\\mathbb{1}[k \\ne k'] - q_{k'})$ | WRONG",
                "$\\sum_k\\sum_{k'} c_k c_{k'} = (\\sum_k c_k)^2$ | RIGHT",
                "$\\sum_{k'=1}^n (k' + 2) e = \\sum_{k=1}^n (k + 2) e$ | RIGHT",
                "$\\sum_{k'=1}^n (k' + 2) e = \\sum_{k=1}^n (k + 1) e$ | WRONG",
            })
    void theyRun(String relation, Verdict verdict) {
        String note = "$u_k = 3 c_k - 1$, $s_k = \\sum_{k'} m_{kk'} c_{k'}$,"
                + " $q_k = \\frac{\\exp(u_k)}{\\sum_{k'} \\exp(u_{k'})}$.\n\n";
        assertEquals(verdict, VerdictsOf.last(note + relation));
    }
}
