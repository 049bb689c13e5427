package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.longhand.check.report.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What follows from a number that is left open is not carried on from a wrong one, nor does it hold for that. */
class OpenNumbersTest {

    private static final String OPEN = """
            $s = 0.25$, $r = 0.6$
            $$a = \\tanh(s) = 0.2449$$
            $$L = (r - 1)^2 = 0.16$$
            $$\\frac{\\partial L}{\\partial a} = -0.32$$
            """;

    @Test
    void nothingIsCarriedFromIt() {
        List<Verdict> all = VerdictsOf.note(OPEN
                + "$$-0.32 \\cdot 0.94 = -0.3008$$ $$\\frac{\\partial L}{\\partial s} = -0.32 \\cdot 0.94 = -0.3008$$");
        assertEquals(Verdict.UNDECIDED, all.get(6));
        assertFalse(all.contains(Verdict.CARRIED), all::toString);
        assertFalse(all.contains(Verdict.WRONG), all::toString);
    }

    @Test
    void arithmeticWithItIsJudged() {
        assertEquals(Verdict.WRONG, VerdictsOf.last(OPEN + "$$-0.32 \\cdot 0.94 = -0.3080$$"));
    }

    @Test
    void whatIsWrongIsCarried() {
        String slip = "$s = 2$, $t = 5$ $$a = s t = 12$$ ";
        assertEquals(Verdict.CARRIED, VerdictsOf.last(slip + "$$c = a + 1 = 13$$"));
    }
}
