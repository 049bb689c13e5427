package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Products of vectors without a sign, in notes that have a way to write the product that is meant. */
class DiagonalVectorsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "$y = D x$, $D = \\mathrm{diag}(d)$. ; \\frac{\\partial L}{\\partial x} = ; D\\frac{\\partial L}{\\partial y} ; d\\frac{\\partial L}{\\partial y}",
                "$y = D x$, $D = \\mathrm{diag}(d)$. ; \\frac{\\partial L}{\\partial x} = ; d\\odot\\frac{\\partial L}{\\partial y} ; d\\frac{\\partial L}{\\partial y}",
                "$D = \\mathrm{diag}(s)$, $y = D W x$. ; \\frac{\\partial L}{\\partial W} = ; D\\frac{\\partial L}{\\partial y}x^\\top ; s\\frac{\\partial L}{\\partial y}x^\\top"
            })
    void besideADiagonalMatrix(String note, String left, String right, String slip) {
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "$$" + left + right + "$$"));
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(note + "$$" + left + slip + "$$"));
    }

    /** Who writes transposes somewhere writes them for inner products too. */
    @Test
    void besideTransposes() {
        String note = "$r = Wx$, $y = \\alpha x + r$. $$\\frac{\\partial L}{\\partial x} = "
                + "\\alpha\\frac{\\partial L}{\\partial y} + W^\\top\\frac{\\partial L}{\\partial y}$$\n\n"
                + "$$\\frac{\\partial L}{\\partial\\alpha} = ";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "x^\\top\\frac{\\partial L}{\\partial y}$$"));
        assertNotEquals(Verdict.RIGHT, VerdictsOf.last(note + "x\\frac{\\partial L}{\\partial y}$$"));
    }
}
