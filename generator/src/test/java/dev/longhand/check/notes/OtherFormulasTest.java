package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.longhand.check.report.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A second formula for a name or a function is no slip where what follows is said of it, or a sentence only supposes it. */
class OtherFormulasTest {

    @Test
    void functionsUnderLabels() {
        String note =
                "**Sum.** $J(u) = \\sum_{n=1}^{N} (u x_n - t_n)^2$. Then $J'(u) = 2\\sum_{n=1}^{N} (u x_n - t_n) x_n$.\n\n"
                        + "**Half of it.** $J(u) = \\frac12\\sum_{n=1}^{N} (u x_n - t_n)^2$. Then $J'(u) = \\sum_{n=1}^{N} (u x_n - t_n) x_n$.";
        List<Verdict> verdicts = VerdictsOf.note(note);
        assertEquals(Verdict.RIGHT, verdicts.get(1));
        assertNotEquals(Verdict.WRONG, verdicts.get(2));
        assertNotEquals(Verdict.WRONG, verdicts.get(3));
    }

    /** A formula that nothing speaks for is held against the first. */
    @Test
    void slips() {
        String note = "$J(u) = \\sum_{n=1}^{N} (u x_n - t_n)^2$. Then $J'(u) = 2\\sum_{n=1}^{N} (u x_n - t_n) x_n$.\n\n"
                + "So we have $J(u) = \\frac12\\sum_{n=1}^{N} (u x_n - t_n)^2$.";
        assertEquals(Verdict.WRONG, VerdictsOf.last(note));
    }

    @Test
    void supposed() {
        String note = "For $q = \\|p\\|$ it is the length. ";
        assertNotEquals(Verdict.WRONG, VerdictsOf.last(note + "For $q = \\|p\\|^2$ it is the square of it."));
        assertEquals(Verdict.WRONG, VerdictsOf.last("$q = \\|p\\|$ is the length. Again, $q = \\|p\\|^2$."));
    }

    /** What holds with the formula of a later section is not right in this one. */
    @Test
    void ofOtherSections() {
        String unit =
                "The output is $p = \\sigma(s)$, $\\sigma(s) = 1/(1 + e^{-s})$, the target $t$.\n\n## Cross-entropy\n\n"
                        + "With $J = -t \\ln p - (1 - t)\\ln(1 - p)$ we get $$\\frac{\\partial J}{\\partial s} = ";
        String later =
                "$$\n\n## Tanh\n\nIf $p = \\tanh(s)$ and $J = \\frac12(p - t)^2$, then $\\frac{\\partial J}{\\partial s} = (p - t)(1 - p^2)$."
                        + "\n\n## Linear\n\nWith $p = s$ and again $J = \\frac12(p - t)^2$ we get $\\frac{\\partial J}{\\partial s} = p - t$.";
        assertEquals(Verdict.RIGHT, VerdictsOf.note(unit + "p - t" + later).get(3));
        assertNotEquals(
                Verdict.RIGHT,
                VerdictsOf.note(unit + "(p - t)\\, p(1 - p)" + later).get(3));
    }
}
