package dev.longhand.check.notes;

import static dev.longhand.check.report.Verdict.DEFINITION;
import static dev.longhand.check.report.Verdict.RIGHT;
import static dev.longhand.check.report.Verdict.UNDECIDED;
import static dev.longhand.check.report.Verdict.WRONG;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Derivatives behind an equation that contradicts an earlier one tell whether it gives the name another meaning. */
class FollowingSlopesTest {

    private static final String FIRST = "$$y = 2(u^2 + v^2 + w^2)$$\n\n$$\\frac{\\partial y}{\\partial u} = 4u$$\n\n";
    private static final String SECOND = "The sum of all is\n\n$$y = u + v + w$$\n\n";

    @Test
    void aNewMeaning() {
        List<Verdict> verdicts = VerdictsOf.note(FIRST + SECOND
                + "$$\\frac{\\partial y}{\\partial u} = \\frac{\\partial}{\\partial u}(u + v + w) = 1$$\n\n"
                + "$$\\frac{\\partial y}{\\partial w} = 1$$\n\n$$\\frac{\\partial y}{\\partial w} = 2$$");
        assertEquals(List.of(DEFINITION, RIGHT, DEFINITION, RIGHT, RIGHT, RIGHT, WRONG), verdicts);
    }

    @Test
    void aSlipIsOne() {
        String slip = "$$y = 2(u^2 + v^2 - w^2)$$\n\n";
        assertEquals(WRONG, VerdictsOf.last(FIRST + slip));
        assertEquals(
                List.of(DEFINITION, RIGHT, WRONG, RIGHT),
                VerdictsOf.note(FIRST + slip + "$$\\frac{\\partial y}{\\partial w} = 4w$$"));
    }

    @Test
    void whatFollowsMaySpeakForBoth() {
        String slip = "$$y = 2(u^2 + v^2 - w^2)$$\n\n$$\\frac{\\partial y}{\\partial w} = -4w$$\n\n";
        assertEquals(
                List.of(DEFINITION, RIGHT, WRONG, WRONG, RIGHT),
                VerdictsOf.note(FIRST
                        + "$$y = 2(v^2 - w^2)$$\n\n$$\\frac{\\partial y}{\\partial w} = -4w$$\n\n"
                        + "$$\\frac{\\partial y}{\\partial u} = 4u$$"));
        assertEquals(DEFINITION, VerdictsOf.note(FIRST + slip).get(2));
    }

    @Test
    void lossesWithAndWithoutAHalf() {
        String note = "**With the half.** $E = \\frac12(y-t)^2$.\n\n"
                + "**Without the half.** $E = (y-t)^2$, so $\\frac{\\partial E}{\\partial y} = 2(y-t)$.\n\n";
        assertEquals(List.of(DEFINITION, DEFINITION, RIGHT), VerdictsOf.note(note));
        assertEquals(UNDECIDED, VerdictsOf.last(note + "**Other.** $E = |y-t|$."));
    }

    @Test
    void whatDoesNotFitTheShapesOfTheOldMeaning() {
        String note =
                "With $z = W^Tx$ we get $\\frac{\\partial E}{\\partial x} = W\\frac{\\partial E}{\\partial z}$.\n\n"
                        + "With $z = Wx$ we get $\\frac{\\partial E}{\\partial x} = W^T\\frac{\\partial E}{\\partial z}$.";
        assertEquals(List.of(DEFINITION, RIGHT, DEFINITION, RIGHT), VerdictsOf.note(note));
    }
}
