package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Iterates and entries with a formula are not made right by a vector that is written out of them. */
class IteratesTest {

    @ParameterizedTest
    @CsvSource({"3 - \\frac{4}{6}, RIGHT", "3 + \\frac{4}{6}, WRONG", "2.5, WRONG"})
    void newton(String step, Verdict verdict) {
        String note =
                "Newton's rule for $q(v) = v^2 - 5$ is $v_{n+1} = v_n - \\frac{q(v_n)}{q'(v_n)}$. From $v_0 = 3$ we"
                        + " get $v_1 = " + step + "$.\n\n";
        assertEquals(verdict, VerdictsOf.note(note).get(3));
        assertEquals(
                verdict,
                VerdictsOf.note(note + "## Gradients\n\nLet $v = (v_1, v_2)^T$ and $f(v) = v_1^2 + v_2^2$.")
                        .get(3));
    }

    @ParameterizedTest
    @CsvSource({"3 - 0.4, RIGHT", "3 + 0.4, WRONG"})
    void descent(String step, Verdict verdict) {
        String note = "Gradient descent is $w_{k+1} = w_k - \\eta g_k$. With $w_0 = 3$, $\\eta = 0.1$, $g_0 = 4$ we get"
                + " $w_1 = " + step + "$.\n\nNow let $w = (w_1,w_2)^T$ with $z = w^T x$.";
        assertEquals(verdict, VerdictsOf.note(note).get(4));
    }

    @ParameterizedTest
    @CsvSource({"1 + 2, RIGHT", "1 + 3, WRONG"})
    void products(String sum, Verdict verdict) {
        String note = "Let $A = \\begin{pmatrix} 1 & 2 \\\\ 3 & 4 \\end{pmatrix}$, $v = \\begin{pmatrix} 1 \\\\ 1"
                + " \\end{pmatrix}$ and $c = Av$.\n\n$c_1 = " + sum + "$\n\n$c_2 = 3 + 4$\n\n$c = (c_1, c_2)^T$";
        assertEquals(verdict, VerdictsOf.note(note).get(3));
    }
}
