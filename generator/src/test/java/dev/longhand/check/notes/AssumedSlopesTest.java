package dev.longhand.check.notes;

import static dev.longhand.check.report.Verdict.UNDECIDED;
import static dev.longhand.check.report.Verdict.WRONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A slope of a loss that nothing defines is given as a number. */
class AssumedSlopesTest {

    private static final String UNIT = "The output is $r=vx+c$. ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Suppose $\\frac{\\partial J}{\\partial r}=-2$. Then $\\frac{\\partial J}{\\partial c}=-2$ and "
                        + "$\\frac{\\partial J}{\\partial v}=-2x$.",
                "We have $\\frac{\\partial J}{\\partial v}=\\frac{\\partial J}{\\partial r}x$. "
                        + "From above comes $\\frac{\\partial J}{\\partial r}=1$, so $\\frac{\\partial J}{\\partial v}=x$."
            })
    void whatFollows(String said) {
        assertFalse(VerdictsOf.note(UNIT + said).contains(WRONG));
    }

    @Test
    void slips() {
        String given = UNIT + "Suppose $\\frac{\\partial J}{\\partial r}=-2$. ";
        assertEquals(WRONG, VerdictsOf.last(given + "Then $\\frac{\\partial J}{\\partial v}=2x$."));
        assertEquals(UNDECIDED, VerdictsOf.last(given + "Then $\\frac{\\partial J}{\\partial v}=-2v$."));
        assertEquals(UNDECIDED, VerdictsOf.last(UNIT + "$J=(r-t)^2$. $\\frac{\\partial J}{\\partial r}=1$."));
    }

    @Test
    void aLossOfWhichOnlyTheValueIsPrinted() {
        String note = "A square is $f(s)=s^2$. Here $J=49$, $x=3$, $v=2$. ";
        assertFalse(
                VerdictsOf.note(note + "$\\frac{\\partial J}{\\partial v}=42$, $\\frac{\\partial J}{\\partial x}=28$.")
                        .contains(WRONG));
    }
}
