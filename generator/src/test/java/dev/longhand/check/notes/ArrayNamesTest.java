package dev.longhand.check.notes;

import static dev.longhand.check.report.Verdict.RIGHT;
import static dev.longhand.check.report.Verdict.WRONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is multiplied entry by entry, or written along a diagonal, is a vector. */
class ArrayNamesTest {

    private static final String SLOPE =
            "\n\n$$\\frac{\\partial L}{\\partial %s} = %s\\frac{\\partial L}{\\partial y}$$";

    @ParameterizedTest
    @CsvSource({
        "y = s\\odot v, s, v",
        "y = v\\odot s, s, v",
        "y = \\gamma\\odot\\hat u+\\beta, \\gamma, \\hat u",
        "y = -s\\odot v + c, v, -s",
        "y = q\\odot (1-v), q, (1-v)",
        "y = s\\odot\\tanh(v), s, \\tanh(v)",
        "y = \\alpha\\odot v, \\alpha, v",
        "'y = s\\odot h$, $h = \\tanh(Wx)', s, h"
    })
    void joinedEntryByEntry(String formula, String by, String other) {
        String note = "$" + formula + "$" + SLOPE;
        assertEquals(RIGHT, VerdictsOf.last(note.formatted(by, other + "\\odot")));
        assertEquals(WRONG, VerdictsOf.last(note.formatted(by, other + "^\\top")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\mathrm{diag}", "\\operatorname{diag}"})
    void alongTheDiagonal(String diagonal) {
        String note = "$y = " + diagonal + "(s) v$" + SLOPE;
        assertEquals(RIGHT, VerdictsOf.last(note.formatted("s", "v\\odot")));
        assertEquals(WRONG, VerdictsOf.last(note.formatted("s", "v^\\top")));
        assertEquals(RIGHT, VerdictsOf.last(note.formatted("v", diagonal + "(s)")));
        String named = "$D = " + diagonal + "(s)$, $y = WDv$, $v\\in\\mathbb R^n$" + SLOPE;
        assertEquals(RIGHT, VerdictsOf.last(named.formatted("v", "DW^\\top")));
        assertEquals(WRONG, VerdictsOf.last(named.formatted("v", "W^\\top D")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"s", "-s"})
    void openWithoutASign(String factor) {
        String note = "$D = \\mathrm{diag}(" + factor + ")$, $y = Dv$" + SLOPE;
        assertEquals(RIGHT, VerdictsOf.last(note.formatted("v", "D")));
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(note.formatted("v", factor)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"y_i = s_iv_i", "y_i = s_i\\odot v_i"})
    void entriesStayNumbers(String formula) {
        String note =
                "$" + formula + "$\n\n$$\\frac{\\partial L}{\\partial s_i} = v_i\\frac{\\partial L}{\\partial y_i}$$";
        assertNotEquals(WRONG, VerdictsOf.last(note));
    }

    @ParameterizedTest
    @ValueSource(strings = {"z = wx+b", "z = w\\cdot x"})
    void numbersBesideThemStayNumbers(String formula) {
        String note = "$" + formula + "$, $a = \\sigma(z)$, $C = \\frac12(a-t)^2$\n\n"
                + "$$\\frac{\\partial C}{\\partial z} = (a-t)\\odot\\sigma'(z)$$";
        assertEquals(RIGHT, VerdictsOf.last(note));
    }
}
