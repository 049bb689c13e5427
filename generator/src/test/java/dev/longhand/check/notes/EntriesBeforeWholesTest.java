package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Entries that are said one by one, and then the matrix or vector of them. */
class EntriesBeforeWholesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$C_{11} = 3$, $C_{12} = 6$, $C = \\begin{pmatrix} 3 & 6 \\end{pmatrix}$",
                "$C_{11} = 3$, $C_{12} = 6$, $C = \\begin{pmatrix} C_{11} & C_{12} \\end{pmatrix}$",
                "$C_{11} = 1 \\cdot 3 = 3$, $C_{12} = 4 + 2 = 6$, $C = \\begin{pmatrix} 3 & 6 \\end{pmatrix}$"
            })
    void matrices(String entries) {
        String note = entries + ", $S = \\frac13 \\sum_j C_{1j}^2 = 15$\n\n$$\\frac{\\partial S}{\\partial C} = ";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "\\begin{pmatrix} 2 & 4 \\end{pmatrix}$$"));
        assertNotEquals(Verdict.RIGHT, VerdictsOf.last(note + "\\begin{pmatrix} 4 & 2 \\end{pmatrix}$$"));
        assertNotEquals(Verdict.RIGHT, VerdictsOf.last(note + "\\begin{pmatrix} 0 & 0 \\end{pmatrix}$$"));
    }

    @Test
    void vectors() {
        String note = "$c_1 = 3$, $c_2 = 6$, $c = (c_1, c_2)$, $m = \\max_j c_j = 6$, $L = m^2$\n\n"
                + "$$\\frac{\\partial L}{\\partial c} = ";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "(0, 12)$$"));
        assertNotEquals(Verdict.RIGHT, VerdictsOf.last(note + "(0, 0)$$"));
    }

    /** Behind a slip in an entry nobody knows which of the two numbers is in the matrix. */
    @Test
    void aSlipInAnEntry() {
        String note = "$C_{11} = 2 \\cdot 3 = 5$, $C_{12} = 4$, $C = \\begin{pmatrix} 5 & 4 \\end{pmatrix}$, ";
        assertNotEquals(Verdict.WRONG, VerdictsOf.last(note + "$s = C_{11} + C_{12} = 9$"));
        assertNotEquals(Verdict.WRONG, VerdictsOf.last(note + "$s = 5 + 4 = 9$"));
    }

    /** What gets other values is followed by its own name. */
    @Test
    void entriesThatAreGivenAnew() {
        String note = "$C_{11} = 3$, $C_{12} = 6$, $C = \\begin{pmatrix} 3 & 6 \\end{pmatrix}$\n\n"
                + "Next: $C_{11} = 3 + 0.1 = 3.1$, ";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "$L = C_{11}^2 + C_{12} = 15.61$"));
    }
}
