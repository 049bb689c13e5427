package dev.longhand.check.notes;

import static dev.longhand.check.report.Verdict.RIGHT;
import static dev.longhand.check.report.Verdict.WRONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows whose left side is not read, and names with a minus alone below. */
class UnreadSidesTest {

    private static final String NOTE = "Let $c_{-}=4$, $c_+=7$ and $k=3$.\n\n";

    private static String rows(String... rows) {
        return NOTE + "$$\\begin{aligned}" + String.join(" \\\\ ", rows) + "\\end{aligned}$$";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\frac{k}{} &= 8",
                "k_-2 + \\frac{k}{} &= 2 \\cdot 8",
                "\\frac{k}{} \\\\ &= 2 \\cdot 8",
                "\\frac{k}{} &= 2 \\cdot \\frac{k +}{} \\\\ &= 2 \\cdot 8"
            })
    void nothingGoesOnFromTheRowAbove(String row) {
        assertFalse(VerdictsOf.note(rows("k^2 &= 3 \\cdot 3", row)).contains(WRONG), row);
    }

    @Test
    void anUnreadSideInAChain() {
        String[] rows = {"k^2 &= 3 \\cdot 3", "&= \\frac{9 \\cdot}{1}", "&= 9"};
        assertEquals(RIGHT, VerdictsOf.last(rows(rows)));
        rows[2] = "&= 8";
        assertEquals(WRONG, VerdictsOf.last(rows(rows)));
    }

    @Test
    void aMinusAloneBelow() {
        assertEquals(RIGHT, VerdictsOf.last(rows("k^2 &= 9", "c_- k &= 4 \\cdot 3")));
        assertEquals(WRONG, VerdictsOf.last(rows("k^2 &= 9", "c_- k &= 4 \\cdot 4")));
        assertEquals(RIGHT, VerdictsOf.last(NOTE + "There is $k + c_- = 7$."));
        assertEquals(WRONG, VerdictsOf.last(NOTE + "There is $(c_-)^2 = 20$."));
    }
}
