package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A formula that is said to hold for some values is no formula for the others. */
class PartialFunctionsTest {

    private static final String HUBER =
            "$H(r) = \\frac12 r^2$ for $|r| \\le 1$ and $H(r) = |r| - \\frac12$ otherwise. ";

    /** Those by the formula of the case and those by the other one alike. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "$H'(-3) = -3$",
                "$H'(-3) = -1$",
                "$H(-3) = 4.5$",
                "$H(-3) = 2.5$",
                "$r_2 = -3$, $H'(r_2) = -3$",
                "$r_2 = -3$, $H'(r_2) = -1$",
                "$y = 4$, $t = 1$, $L = H(y - t)$, $L = 4.5$",
                "$y = 4$, $t = 1$, $L = H(y - t)$, $L = 2.5$"
            })
    void outsideTheCase(String claim) {
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(HUBER + claim), claim);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$H'(r) = r$",
                "$H'(0.5) = 0.5$",
                "$H(-0.5) = 0.125$",
                "$r_2 = 0.5$, $H(r_2) = 0.125$",
                "$L = H(y - t)$, $\\frac{\\partial L}{\\partial y} = H'(y - t)$"
            })
    void insideIt(String claim) {
        assertEquals(Verdict.RIGHT, VerdictsOf.last(HUBER + claim), claim);
    }

    @Test
    void slipsInsideIt() {
        String alone = "$H(r) = \\frac12 r^2$ for $|r| \\le 1$. ";
        assertEquals(Verdict.WRONG, VerdictsOf.last(alone + "$H(-0.5) = 0.25$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(alone + "$H'(r) = 2r$"));
    }

    @Test
    void aCaseThatGoesBefore() {
        String note = "For $|r| \\le 1$ we use $H(r) = \\frac12 r^2$. ";
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(note + "$H'(-3) = -3$"));
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "$H'(0.5) = 0.5$"));
    }

    @Test
    void withoutACase() {
        assertEquals(Verdict.RIGHT, VerdictsOf.last("$H(r) = \\frac12 r^2$. $H'(-3) = -3$"));
        assertEquals(
                Verdict.RIGHT,
                VerdictsOf.last(
                        "$f(x) = \\log x$ for $x > 0$, $y = f(uv)$, $\\frac{\\partial y}{\\partial u} = \\frac1u$"));
    }
}
