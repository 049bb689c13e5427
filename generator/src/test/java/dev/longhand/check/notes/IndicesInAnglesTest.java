package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.api.Test;

/** A moment in angles above a name is never a power. */
class IndicesInAnglesTest {

    @Test
    void besideAWholeWithAValue() {
        String note =
                "$$J^{\\langle 1 \\rangle} = \\frac12 (0.8 - 0.6)^2 = 0.02$$ $$J^{\\langle 2 \\rangle} = \\frac12 (0.5 - 0.1)^2 = 0.08$$ ";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "$$J = 0.02 + 0.08 = 0.1$$"));
        VerdictsOf.note(note + "$$J = 0.02 + 0.08 = 0.1$$")
                .forEach(verdict -> assertEquals(false, verdict == Verdict.WRONG));
    }

    @Test
    void recurrent() {
        String note =
                "$c^{\\langle t \\rangle} = 0.5 c^{\\langle t-1 \\rangle} + x^{\\langle t \\rangle}$, $c^{\\langle 0 \\rangle} = 0$, "
                        + "$x^{\\langle 1 \\rangle} = 3$, $x^{\\langle 2 \\rangle} = 1$. $$c^{\\langle 2 \\rangle} = ";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "0.5 \\cdot 3 + 1$$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + "0.5 \\cdot 1 + 3$$"));
    }
}
