package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of a function with kinks the piece is judged that the given values are on, not the values alone. */
class PiecesAtValuesTest {

    @ParameterizedTest
    @CsvSource({
        "x, RIGHT_IF",
        "v + 1, UNDECIDED",
        "x^2 / 3, UNDECIDED",
        "3, RIGHT",
    })
    void ofARectifier(String slope, Verdict verdict) {
        String note = "$h = \\max(0, z)$, $z = vx$, $v = 2$, $x = 3$. ";
        assertEquals(verdict, VerdictsOf.last(note + "$$\\frac{\\partial h}{\\partial v} = " + slope + "$$"));
    }

    @Test
    void ofAnAbsoluteValue() {
        String note = "$L = |y - t|$, $y = 2$, $t = 1$. ";
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(note + "$$\\frac{\\partial L}{\\partial y} = y - t$$"));
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "$$\\frac{\\partial L}{\\partial y} = 1$$"));
    }

    /** What is used in no formula may have led to a number that is printed. */
    @Test
    void noDerivativeIsZeroForWantOfAFormula() {
        String note = "For the weight $v = 2$ the output is $y = 6$, so $L = y^2 = 36$. ";
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(note + "$$\\frac{\\partial L}{\\partial v} = 0$$"));
        String data = "$q = vx$, $v = 2$, $x = 3$. ";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(data + "$$\\frac{\\partial x}{\\partial v} = 0$$"));
    }
}
