package dev.longhand.check.notes;

import static dev.longhand.check.report.Verdict.DEFINITION;
import static dev.longhand.check.report.Verdict.RIGHT;
import static dev.longhand.check.report.Verdict.UNDECIDED;
import static dev.longhand.check.report.Verdict.WRONG;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Displays whose rows give a function and its slope, the letter being that of another function in each. */
class RowSlopesTest {

    private static final String RECIPROCAL =
            "g(u) = \\frac{1}{u} \\qquad \\rightarrow \\qquad \\frac{dg}{du} = -1/u^2\\\\\n";
    private static final String SHIFT = "g_k(u) = k + u \\qquad \\rightarrow \\qquad \\frac{dg}{du} = ";
    private static final String EXPONENTIAL = "g(u) = e^u \\qquad \\rightarrow \\qquad \\frac{dg}{du} = ";

    @Test
    void everyRowIsOfItsOwn() {
        assertEquals(
                List.of(DEFINITION, RIGHT, DEFINITION, RIGHT, DEFINITION, RIGHT),
                VerdictsOf.note("$$\n" + RECIPROCAL + SHIFT + "1\\\\\n" + EXPONENTIAL + "e^u\n$$"));
    }

    @Test
    void slips() {
        assertEquals(WRONG, VerdictsOf.last("$$\n" + RECIPROCAL + SHIFT + "2\n$$"));
        assertEquals(WRONG, VerdictsOf.last("$$\n" + RECIPROCAL + EXPONENTIAL + "u e^u\n$$"));
        assertEquals(WRONG, VerdictsOf.last("$$\n" + RECIPROCAL.replace("-1", "1") + "\n$$"));
        // one function after another, or a slip
        assertEquals(UNDECIDED, VerdictsOf.last("$$\ng(u) = \\frac{1}{u}\\\\\ng(u) = e^u\n$$"));
    }
}
