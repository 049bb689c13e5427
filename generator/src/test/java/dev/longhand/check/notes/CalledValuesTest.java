package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.longhand.check.report.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names that equations define without brackets, called at other values of what they are made of. */
class CalledValuesTest {

    private static final Verdict DEFINED = Verdict.DEFINITION;
    private static final Verdict RIGHT = Verdict.RIGHT;
    private static final Verdict WRONG = Verdict.WRONG;

    private static List<Verdict> verdicts(String... blocks) {
        return VerdictsOf.note("$$" + String.join("$$\n\n$$", blocks) + "$$");
    }

    @Test
    void finiteDifferences() {
        assertEquals(
                List.of(DEFINED, RIGHT),
                verdicts("E=\\tfrac12(wx-t)^2", "\\frac{E(w+\\epsilon)-E(w-\\epsilon)}{2\\epsilon}=x(wx-t)"));
        assertNotEquals(
                RIGHT,
                verdicts("E=\\tfrac12(wx-t)^2", "\\frac{E(w+\\epsilon)-E(w-\\epsilon)}{2\\epsilon}=E")
                        .get(1));
        assertEquals(
                List.of(DEFINED, RIGHT, Verdict.UNDECIDED),
                verdicts(
                        "J = \\tfrac12(wx-y)^2",
                        "J(w+h)-J(w)=hx(wx-y)+\\tfrac12h^2x^2",
                        "J(w+h)-J(w)=\\tfrac12 h(wx-y)^2"));
        assertEquals(
                List.of(DEFINED, RIGHT, WRONG),
                verdicts("z=wx+b", "z(w+\\epsilon)-z(w)=\\epsilon x", "z(w+\\epsilon)-z(w)=\\epsilon w"));
    }

    @Test
    void valuesAtNumbers() {
        assertEquals(
                List.of(DEFINED, RIGHT, RIGHT, RIGHT, WRONG, RIGHT, WRONG),
                verdicts("L=(w-3)^2", "L(1)=4", "L(3)=0", "L'(1)=-4", "L'(1)=0.1966", "L(5)-L(3) = 4", "L(1)=0.731"));
        assertEquals(
                List.of(DEFINED, RIGHT, RIGHT, RIGHT, WRONG),
                verdicts("y=x^2", "y(3)=9", "y'(3)=6", "y''(3)=2", "y(3)=8"));
        assertEquals(
                List.of(DEFINED, DEFINED, RIGHT, RIGHT),
                verdicts("h=\\varphi(z)", "\\varphi(z)=z^3", "h(2)=8", "h'(2)=12"));
    }

    /** Of several names the brackets do not say which one the number is put in for. */
    @Test
    void valuesAtNumbersOfOneOfSeveralNames() {
        assertEquals(List.of(DEFINED, Verdict.UNDECIDED), verdicts("J = \\tfrac12(wx-y)^2", "J(0.6) = 0.005"));
    }

    /** Other brackets behind a name are factors. */
    @Test
    void products() {
        assertEquals(
                List.of(DEFINED, RIGHT, RIGHT),
                verdicts("a = \\sigma(z)", "\\frac{da}{dz} = a(1-a)", "a(1-a) = a - a^2"));
        assertEquals(List.of(DEFINED, RIGHT), verdicts("p = wx", "pw - p = p(w - 1)"));
    }

    /** A loss or an output that is called, and whose formula is not understood, is no activation. */
    @Test
    void noLogisticFunctions() {
        String note = "$w = 0.4$, $y = 3w$, $t = 1$, $J(w) = (y - t)^2$. ";
        assertNotEquals(WRONG, VerdictsOf.last(note + "$$J(0.5) = 0.25$$"));
        assertNotEquals(RIGHT, VerdictsOf.last(note + "$$J(0.5) = 0.6225$$"));
        assertNotEquals(
                WRONG,
                VerdictsOf.note("$w(0) = 0.5$, $x = 2$, $y(n) = w(n) x$. $y(0) = 0.5 \\cdot 2 = 1$")
                        .get(3));
    }
}
