package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A result that is worked out rightly from wrong numbers is wrong for what follows from it. */
class StrayNumbersTest {

    private static final String NOTE = "Let $q = 4p$ and $r = 3q$ with $p = 5$. Then ";

    @Test
    void carriedOn() {
        List<Verdict> verdicts = VerdictsOf.note(NOTE + "$q = 4 \\cdot 6 = 24$ and $r = 3 \\cdot 24 = 72$.");
        assertEquals(
                List.of(Verdict.WRONG, Verdict.RIGHT, Verdict.CARRIED, Verdict.CARRIED),
                verdicts.subList(3, verdicts.size()));
    }

    @Test
    void rightNumbers() {
        List<Verdict> verdicts = VerdictsOf.note(NOTE + "$q = 4 \\cdot 5 = 20$ and $r = 3 \\cdot 20 = 60$.");
        assertEquals(
                List.of(Verdict.RIGHT, Verdict.RIGHT, Verdict.RIGHT, Verdict.RIGHT),
                verdicts.subList(3, verdicts.size()));
    }

    /** Who goes on with the right number has no slip there. */
    @Test
    void mendedOnTheWay() {
        List<Verdict> verdicts = VerdictsOf.note(NOTE + "$q = 4 \\cdot 6 = 24$ and $r = 3 \\cdot 20 = 60$.");
        assertEquals(List.of(Verdict.RIGHT, Verdict.RIGHT), verdicts.subList(5, verdicts.size()));
    }

    /** Roundings add up where most of a sum cancels; who goes on with what was printed has no slip there. */
    @Test
    void roundedOnTheWay() {
        String note =
                "$p = \\tanh(u)$, $q = \\tanh(v)$, $r = 0.1p + q + 0.3$, $E = \\frac12 r^2$ with $u = 0.94$, $v = -0.31$.\n\n"
                        + "$$p = \\tanh(0.940) = 0.735$$ $$q = \\tanh(-0.310) = -0.300$$ $$r = 0.1 \\cdot 0.735 - 0.300 + 0.3 = 0.074$$ ";
        List<Verdict> verdicts = VerdictsOf.note(note + "$$\\frac{\\partial E}{\\partial r} = 0.074 - 0 = 0.074$$ "
                + "$$\\frac{\\partial E}{\\partial p} = 0.074 \\cdot 0.1 = 0.0074$$");
        verdicts.subList(4, verdicts.size())
                .forEach(verdict -> assertEquals(
                        true, verdict == Verdict.RIGHT || verdict == Verdict.ROUNDED || verdict == Verdict.DEFINITION));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + "$$\\frac{\\partial E}{\\partial r} = 0.084 - 0$$"));
    }
}
