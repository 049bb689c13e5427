package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sizes that a note has a letter for and no number: what an instance chooses for them is compared with no number. */
class OpenSizesTest {

    private static final String TABLE = "The table is $A \\in \\mathbb{R}^{m \\times d}$, with $d = 4$.\n\n";

    @Test
    void isComparedWithNoNumber() {
        String rows = TABLE + "For 200 rows there are $m d = 200 \\times 4 = 800$ entries, and $m d / 8 = 100$ blocks.";
        assertEquals(
                List.of(Verdict.UNDECIDED, Verdict.RIGHT, Verdict.UNDECIDED),
                VerdictsOf.note(rows).subList(1, 4));
    }

    @Test
    void nothingIsRightByWhatIsChosen() {
        for (int number = 2; number < 7; number++) {
            assertEquals(Verdict.UNDECIDED, VerdictsOf.last(TABLE + "There are $2m = " + 2 * number + "$ halves."));
            assertEquals(Verdict.UNDECIDED, VerdictsOf.last(TABLE + "So $m d = " + 4 * number + "$."));
        }
    }

    @Test
    void aSumUpToItHasNoNumber() {
        String mean = "$$c = \\frac1m \\sum_{i=1}^m u_i$$\n\n";
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(mean + "$$\\sum_{i=1}^m 2 = 40.0$$"));
    }

    @Test
    void aNumberThatTheNoteGivesCounts() {
        String given = "Let $m = 5$. " + TABLE;
        assertEquals(Verdict.RIGHT, VerdictsOf.last(given + "So $m d = 20$."));
        assertEquals(Verdict.WRONG, VerdictsOf.last(given + "So $m d = 24$."));
    }

    @Test
    void entriesThatAreGivenCount() {
        String entries = "$$c = \\frac1m \\sum_{i=1}^m u_i$$\n\nLet $u_1 = 1$, $u_2 = 4$ and $u_3 = 7$.\n\n";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(entries + "$$\\frac1m \\sum_{i=1}^m u_i = 4.0$$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(entries + "$$2 c = 10.0$$"));
    }

    @Test
    void formulasHoldWhateverItIs() {
        String note = TABLE + "With $u = 3$, $$L = \\frac1m \\sum_{i=1}^m (p_i - t_i)^2$$\n\n";
        assertEquals(
                Verdict.RIGHT, VerdictsOf.last(note + "$$\\frac{\\partial L}{\\partial p_i} = \\frac2m (p_i - t_i)$$"));
        assertEquals(
                Verdict.WRONG, VerdictsOf.last(note + "$$\\frac{\\partial L}{\\partial p_i} = \\frac1m (p_i - t_i)$$"));
    }
}
