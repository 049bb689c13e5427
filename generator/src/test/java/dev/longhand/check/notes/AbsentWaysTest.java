package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.longhand.check.report.Verdict;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A loss that is a function of what stands in its brackets does not go by way of anything beside it. */
class AbsentWaysTest {

    private static final Set<Verdict> ACCEPTED = EnumSet.of(Verdict.RIGHT, Verdict.RIGHT_IF, Verdict.ROUNDED);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "$u = w x$, $\\rho = x^2$. For any loss $L(u)$: ; \\frac{\\partial L}{\\partial x} = w \\frac{\\partial L}{\\partial u} ; + 2x \\frac{\\partial L}{\\partial\\rho}",
                "$z = wx + b$, $a = \\sigma(z)$, $r = \\lambda w^2$, $L = L(a)$. ; \\frac{\\partial L}{\\partial w} = \\frac{\\partial L}{\\partial z} x ; + 2\\lambda w \\frac{\\partial L}{\\partial r}",
                "$z = wx + b$, $a = \\sigma(z)$, $r = \\lambda w^2$, $L = \\ell(a, t)$. ; \\frac{\\partial L}{\\partial w} = \\frac{\\partial L}{\\partial z} x ; + 2\\lambda w \\frac{\\partial L}{\\partial r}",
                "$z = wx$, $a = \\tanh(z)$, $n = x^2$, $E = E(a)$. ; \\frac{\\partial E}{\\partial x} = \\frac{\\partial E}{\\partial a} (1 - a^2) w ; + 2x \\frac{\\partial E}{\\partial n}"
            })
    void beside(String note, String right, String term) {
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "$$" + right + "$$"));
        assertFalse(ACCEPTED.contains(VerdictsOf.last(note + "$$" + right + term + "$$")), term);
    }

    @Test
    void whatIsComputedFromTheArgument() {
        String note = "$u = w x$, $q = u^2$, $L = L(u)$. ";
        assertEquals(
                Verdict.RIGHT,
                VerdictsOf.last(note + "$$\\frac{\\partial L}{\\partial x} = w \\frac{\\partial L}{\\partial u}$$"));
    }

    /** Brackets with parameters say nothing of what lies between. */
    @Test
    void parameters() {
        String note = "$z = wx + b$, $a = \\sigma(z)$, $p = va$, $L = L(w, b, v)$. ";
        assertEquals(
                Verdict.RIGHT,
                VerdictsOf.last(note
                        + "$$\\frac{\\partial L}{\\partial w} = \\frac{\\partial L}{\\partial p} v a (1 - a) x$$"));
    }

    @Test
    void parametersThatAreImproved() {
        String note = "$z = wx + b$, $y = \\sigma(z)$. We minimise the loss $L(\\theta)$ with "
                + "$\\theta_{t+1} = \\theta_t - \\eta \\nabla L(\\theta_t)$. ";
        assertEquals(
                Verdict.RIGHT,
                VerdictsOf.last(
                        note + "$$\\frac{\\partial L}{\\partial w} = \\frac{\\partial L}{\\partial y} y(1-y) x$$"));
    }

    /** The chain rule may be written down for any names. */
    @Test
    void aRuleAlone() {
        assertEquals(
                Verdict.RIGHT,
                VerdictsOf.last("$y = \\ln(f(x))$, $u = f(x)$. $$\\frac{dy}{dx} = \\frac{dy}{du}\\frac{du}{dx}$$"));
    }

    @Test
    void aDerivativeThatIsSaidToBeZero() {
        assertEquals(
                Verdict.RIGHT,
                VerdictsOf.last("$u = wx$, $r = \\lambda w^2$, $L = u^2$. $$\\frac{\\partial L}{\\partial r} = 0$$"));
    }
}
