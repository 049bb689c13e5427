package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.longhand.check.report.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names that nothing defines may be supposed to be equal. */
class EqualNamesTest {

    private static final String MODEL = "$$V = a_0 + a_1 U_1 + \\dots + a_m U_m$$ ";

    @Test
    void hypotheses() {
        List<Verdict> verdicts = VerdictsOf.note(
                MODEL
                        + "We test whether $a_1 = a_2 = a_3 = \\dots = a_q = 0$, that is $$H_0 = a_1 = a_2 = a_3 = \\dots = a_q = 0$$");
        assertFalse(verdicts.contains(Verdict.WRONG), verdicts::toString);
    }

    @Test
    void claimsAboutWhatIsDefined() {
        String note = "Let $p = 2x$, $q = 3x$ and $r = 2x$. ";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "Then $p = r$."));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + "Then $p = r = q$."));
    }
}
