package dev.longhand.check.notes;

import static dev.longhand.check.report.Verdict.CARRIED;
import static dev.longhand.check.report.Verdict.RIGHT;
import static dev.longhand.check.report.Verdict.ROUNDED;
import static dev.longhand.check.report.Verdict.WRONG;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Behind a slip of the pen the author may go on with the digits that should have been printed. */
class RightDigitsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$a = \\sigma(0.5) = 0.662$\n\n$-\\frac{1}{a} = -1.608$",
                "$u = \\begin{bmatrix} \\sigma(0.2) \\\\ \\sigma(0.3) \\end{bmatrix} "
                        + "= \\begin{bmatrix} 0.5948 \\\\ 0.5744 \\end{bmatrix}$\n\n"
                        + "$4u = \\begin{bmatrix} 2.1992 \\\\ 2.2976 \\end{bmatrix}$"
            })
    void goingOnWithThem(String note) {
        assertEquals(ROUNDED, VerdictsOf.last(note));
    }

    @Test
    void theSameDigitsWithAndWithoutASlip() {
        String note = "Let $a = 2u$, $b = 3u$, $c = b + 1$, $d = a + 1$ with $u = 5$. Then $b = 3\\cdot 5 = 15$, "
                + "$a = 3\\cdot 5 = 15$ and ";
        assertEquals(RIGHT, VerdictsOf.last(note + "$c = 15 + 1 = 16$."));
        assertEquals(CARRIED, VerdictsOf.last(note + "$d = 15 + 1 = 16$."));
    }

    @Test
    void goingOnWithTheSlip() {
        assertEquals(CARRIED, VerdictsOf.last("$a = \\sigma(0.5) = 0.662$\n\n$-\\frac{1}{a} = -1.511$"));
    }

    @Test
    void goingOnWithNeither() {
        assertEquals(WRONG, VerdictsOf.last("$a = \\sigma(0.5) = 0.662$\n\n$-\\frac{1}{a} = -1.618$"));
    }
}
