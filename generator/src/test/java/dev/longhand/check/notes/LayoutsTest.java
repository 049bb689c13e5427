package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.api.Test;

/** A note keeps to the layout in which it has given a derivative by a matrix. */
class LayoutsTest {

    private static final String NOTE = "$z = Wx$, $L=\\frac12\\|z-y\\|^2$\n\n";
    private static final String TURNED = "$$\\frac{\\partial L}{\\partial W} = x(z-y)^T$$";

    @Test
    void transposedAfterwards() {
        String settled = NOTE + "$$\\frac{\\partial L}{\\partial W} = (z-y)x^T$$\n\n";
        assertEquals(Verdict.WRONG, VerdictsOf.last(settled + TURNED));
    }

    @Test
    void transposedFromTheStart() {
        assertEquals(Verdict.RIGHT_IF, VerdictsOf.last(NOTE + TURNED));
    }

    /** What is taken off a matrix has its shape. */
    @Test
    void aStepSaysTheLayout() {
        String note = "$z = Wx + b$, $a = \\sigma(z)$. ";
        String slip = "$$\\frac{\\partial L}{\\partial W} = x \\left(\\frac{\\partial L}{\\partial z}\\right)^\\top$$";
        assertEquals(Verdict.RIGHT_IF, VerdictsOf.last(note + slip));
        assertEquals(
                Verdict.WRONG,
                VerdictsOf.note(note + slip + " $W \\leftarrow W - \\eta\\frac{\\partial L}{\\partial W}$")
                        .get(2));
    }
}
