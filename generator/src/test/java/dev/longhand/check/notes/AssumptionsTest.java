package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the text assumes of values before a formula. */
class AssumptionsTest {

    @ParameterizedTest
    @ValueSource(strings = {"$a = \\max(0,z)$. Since $z = 0.3 > 0$,\n$$\\frac{\\partial a}{\\partial z} = 1$$"})
    void right(String note) {
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$a = \\max(0,z)$. Assume $z>0$. Then $$\\frac{\\partial a}{\\partial z} = 1$$",
                "$a = \\max(0,z_1) + \\max(0, z_2)$. Assume $z_1>0$ and $z_2 < 0$. Then\n"
                        + "$$\\frac{\\partial a}{\\partial z_1} = 1$$"
            })
    void rightUnderACondition(String note) {
        assertEquals(Verdict.RIGHT_IF, VerdictsOf.last(note));
    }

    @ParameterizedTest
    @ValueSource(strings = {"$z = wx+b$. Assume $x>0$. Then\n$$\\frac{\\partial z}{\\partial w} = 2x$$"})
    void wrong(String note) {
        assertEquals(Verdict.WRONG, VerdictsOf.last(note));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$a = \\max(0,z)$. Assume $z>0$. Then $$\\frac{\\partial a}{\\partial z} = 2$$",
                "$a = \\max(0,z)$. Assume $z>0$. Then $$\\frac{\\partial a}{\\partial z} = 0$$",
                "$a = \\max(0,z)$.\n\n$$\\frac{\\partial a}{\\partial z} = 1$$",
                "$a = \\max(0,z)$. Assume $z>0$. \n\n# Next\n\n$$\\frac{\\partial a}{\\partial z} = 1$$"
            })
    void openWithoutTheCaseOrASlip(String note) {
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(note));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$a = \\max(0,z)$. When the unit is active we have\n" + "$$\\frac{\\partial a}{\\partial z} = 1$$",
                "$L = \\max(0, 1 - ys)$.\n\n"
                        + "When the loss is positive:\n\n"
                        + "$$\\frac{\\partial L}{\\partial s} = -y$$",
                "$L = \\max(0, d_1 - d_2 + m)$.\n\n"
                        + "If the margin is violated,\n\n"
                        + "$$\\frac{\\partial L}{\\partial d_1} = 1$$",
                "$a = \\max(0,z)$. Suppose that $z>0$, so that $$\\frac{\\partial a}{\\partial z} = 1$$",
                "$L = \\max(0, 1 - ys)$.\n\n"
                        + "When the loss is positive:\n\n"
                        + "$$\\frac{\\partial L}{\\partial s} = y$$"
            })
    void undecided(String note) {
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(note));
    }

    /** What is let be zero stands in nothing that follows in the sentence. */
    @Test
    void whatIsLetBeZero() {
        String note = "$u = V g + c$.\n\n";
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(note + "Let, for simplicity, $c$ be zero; then $V g = u$."));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + "Then $V g = u$."));
    }
}
