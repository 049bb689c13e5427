package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Equations between parameters that would hold, "if we tie them", and define nothing. */
class TiedNamesTest {

    private static final String BRANCHES = "$$r = p q, \\quad s = k q, \\quad E = (r - 1)^2 + (s + 1)^2$$ ";
    private static final String RIGHT = "$$\\frac{\\partial E}{\\partial p} = 2 (r - 1) q$$ ";
    private static final String FALSE = "$$\\frac{\\partial E}{\\partial p} = 2 (r - 1) p$$ ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "If we tie the weights, $k = p$, both are added.",
                "Both are the same if $k = p$.",
                "Wenn wir die Gewichte teilen, $k = p$, addiert man beide.",
                "They agree when $k = p$."
            })
    void theyDoNotReachBack(String tie) {
        assertEquals(Verdict.RIGHT, VerdictsOf.note(BRANCHES + RIGHT + tie).get(3));
        assertEquals(Verdict.WRONG, VerdictsOf.note(BRANCHES + FALSE + tie).get(3));
    }

    @Test
    void whatFollowsIsOpen() {
        String tied = BRANCHES + "If we tie the weights, $k = p$, we have to add both. ";
        assertNotEquals(
                Verdict.WRONG,
                VerdictsOf.last(tied + "$$\\frac{\\partial E}{\\partial p} = 2 (r - 1) q + 2 (s + 1) q$$"));
        assertNotEquals(
                Verdict.RIGHT,
                VerdictsOf.last(tied + "$$\\frac{\\partial E}{\\partial p} = 2 (r - 1) q + 2 (s - 1) q$$"));
    }

    @Test
    void newNamesAreDefined() {
        String text = "$$r = p q, \\quad E = (r - 1)^2$$ If the output is linear, $y = r$, then ";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(text + "$$\\frac{\\partial y}{\\partial p} = q$$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last("$$r = p q$$ $$y = r$$ $$\\frac{\\partial y}{\\partial p} = p$$"));
    }
}
