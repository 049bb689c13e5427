package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.api.Test;

/** Notes without a network file that say later how a name depends on another one. */
class OwnEquationsTest {

    private static final String NOTE = "$$h = w x + b$$\n\n$$p = w x$$\n\n";

    private static Verdict last(String between, String claim) {
        return VerdictsOf.last(NOTE + between + "$$" + claim + "$$");
    }

    @Test
    void aLaterEquationLeadsTheWay() {
        String way = "$$h = p + b$$\n\n";
        assertEquals(Verdict.RIGHT, last(way, "\\frac{\\partial h}{\\partial p} = 1"));
        assertEquals(Verdict.WRONG, last(way, "\\frac{\\partial h}{\\partial p} = 0"));
        assertEquals(Verdict.WRONG, last(way, "\\frac{\\partial h}{\\partial p} = 2"));
    }

    @Test
    void withoutOneItIsOpen() {
        assertEquals(Verdict.UNDECIDED, last("", "\\frac{\\partial h}{\\partial p} = 1"));
        assertEquals(Verdict.UNDECIDED, last("", "\\frac{\\partial h}{\\partial p} = 0"));
    }
}
