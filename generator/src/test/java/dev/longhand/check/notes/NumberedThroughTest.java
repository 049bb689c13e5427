package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Entries of a matrix with one index: rows, columns, or one after another; which of these is not said. */
class NumberedThroughTest {

    private static final String NOTE = "With $r_i = v_i + 1$ and $q = \\frac12 \\sum_i r_i^2$ take\n\n"
            + "$$v = \\begin{bmatrix} 2 & 4 \\\\ 6 & 8 \\end{bmatrix}$$\n\n$$\\frac{\\partial q}{\\partial ";

    @ParameterizedTest
    @ValueSource(strings = {"v_1} = 3", "v_2} = 5", "v_3} = 7", "v_4} = 9", "v_2} = 7"})
    void neverRefuted(String value) {
        assertNotEquals(Verdict.WRONG, VerdictsOf.last(NOTE + value + "$$"));
    }

    @Test
    void ofTwoIndices() {
        String note = "$$v = \\begin{bmatrix} 2 & 4 \\\\ 6 & 8 \\end{bmatrix}$$\n\n";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "$$v_{21} = 6$$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + "$$v_{12} = 6$$"));
    }

    @Test
    void ofAColumn() {
        String note = NOTE.replace("2 & 4 \\\\ 6 & 8", "2 \\\\ 4 \\\\ 6");
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "v_3} = 7$$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + "v_3} = 5$$"));
        assertFalse(VerdictsOf.note(note + "v_2} = 5$$").contains(Verdict.WRONG));
    }
}
