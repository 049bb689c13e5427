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
        assertEquals(Verdict.UNDECIDED, last(way, "\\frac{\\partial h}{\\partial p} = 0"));
        assertEquals(Verdict.UNDECIDED, last(way, "\\frac{\\partial h}{\\partial p} = 2"));
    }

    @Test
    void withoutOneItIsOpen() {
        assertEquals(Verdict.UNDECIDED, last("", "\\frac{\\partial h}{\\partial p} = 1"));
        assertEquals(Verdict.UNDECIDED, last("", "\\frac{\\partial h}{\\partial p} = 0"));
    }

    /** A value in powers of e is no other formula of the name. */
    @Test
    void eulersNumberIsNoName() {
        String softmax = "$$s = [2, 1, 0]$$\n\n$$p_k = \\frac{e^{s_k}}{\\sum_j e^{s_j}}$$\n\n"
                + "$$p_1 = \\frac{e^2}{e^2 + e + 1} = 0.665$$\n\n";
        assertEquals(
                Verdict.RIGHT, VerdictsOf.last(softmax + "$$\\frac{\\partial p_1}{\\partial s_1} = p_1 (1 - p_1)$$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(softmax + "$$\\frac{\\partial p_1}{\\partial s_3} = p_1 p_3$$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(softmax.replace("+ e +", "+ 2 e +")));
    }

    @Test
    void anErrorIsNotEulersNumber() {
        String error = "$$e = a - y$$\n\n$$L = \\frac12 e^2$$\n\n";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(error + "$$\\frac{\\partial L}{\\partial e} = e$$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(error + "$$\\frac{\\partial L}{\\partial a} = 2 e$$"));
    }
}
