package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name that gets another formula on the way has no longer what was right of it before. */
class LaterFormulasTest {

    @ParameterizedTest
    @CsvSource({
        "E = \\frac12\\|Ap - q\\|^2, E = \\frac12\\|Ap - q\\|^2 + \\frac{\\mu}{2}\\|A\\|_F^2,"
                + " \\frac{\\partial E}{\\partial A}, (Ap - q)p^\\top, (Ap - q)p^\\top + \\mu A",
        "u = e^{-(r - m)^2/2}, u = e^{-(r - m)^2/(2 w^2)}, \\frac{\\partial u}{\\partial m}, (r - m) u, \\frac{r - m}{w^2} u",
        "u = (r - m)^2, u = \\kappa (r - m)^2, \\frac{\\partial u}{\\partial m}, -2 (r - m), -2 \\kappa (r - m)"
    })
    void terms(String first, String second, String slope, String before, String behind) {
        String note = "We begin with $" + first + "$ and $" + slope + " = " + before + "$.\n\nNow take $" + second
                + "$ instead. Then $$" + slope + " = ";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + behind + "$$"));
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(note + before + "$$"));
    }

    /** What names of derivatives are tells of the formula before them, too. */
    @ParameterizedTest
    @CsvSource({"p - q, RIGHT", "(p - q) p (1 - p), UNDECIDED", "2 (p - q), WRONG"})
    void namedDerivatives(String right, Verdict verdict) {
        String note = "$p = \\sigma(s)$ is the logistic output, $e = \\frac{\\partial E}{\\partial s}$. "
                + "With $E = \\frac12 (p - q)^2$ we have $e = (p - q) p (1 - p)$. "
                + "With $E = -q \\ln p - (1 - q) \\ln(1 - p)$ we have $$e = " + right + "$$";
        assertEquals(verdict, VerdictsOf.last(note));
    }

    /** An equation with a slip gives no other meaning. */
    @Test
    void slips() {
        String note = "$E = \\frac12 (p - q)^2$ with $p = \\tanh(s)$. Recall $E = (p - q)^2$. ";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "$$\\frac{\\partial E}{\\partial s} = (p - q)(1 - p^2)$$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + "$$\\frac{\\partial E}{\\partial s} = (p - q)(1 - p)$$"));
    }

    /** Under the next heading the name may have either formula. */
    @Test
    void functions() {
        String note = "1. $f(r) = r^3$. $f'(r) = 3 r^2$.\n2. $f(r) = 5 r^3$. $f'(r) = ";
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(note + "3 r^2$."));
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(note + "15 r^2$."));
    }
}
