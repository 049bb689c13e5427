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

    /** A slip in the middle of a chain whose last number is that of its beginning carries nothing on. */
    @Test
    void rightAgainBehindASlip() {
        String note = "$$q = \\frac{1}{1 + e^{-0.31}} = \\frac{1}{1.7343} = %s$$\n\n";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note.formatted("0.5769") + "$$0.5769 - 1 = -0.4231$$"));
        assertEquals(Verdict.CARRIED, VerdictsOf.last(note.formatted("0.5796") + "$$0.5796 - 1 = -0.4204$$"));
    }

    /** A given vector may have a number in it that stood for something else before. */
    @Test
    void givenAnewInAVector() {
        String note = "The score is $[0.2, 0.4] \\cdot [0.5, 0.6] + 0.5 = 0.93$.\n\n";
        String given = "The gate is $g = [0.72, 0.93]^T$.\n\n";
        assertEquals(Verdict.ROUNDED, VerdictsOf.last(note + given + "$$0.4 \\cdot 0.93 = 0.37$$"));
        assertEquals(Verdict.CARRIED, VerdictsOf.last(note + "$$0.4 \\cdot 0.93 = 0.37$$"));
    }
}
