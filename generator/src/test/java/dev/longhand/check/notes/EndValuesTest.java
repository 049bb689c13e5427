package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.longhand.check.report.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a function is at the end says nothing of what it is before. */
class EndValuesTest {

    private static final String FIRST = "The adjoint solves $\\dot\\mu = -k\\mu$ with $\\mu(T) = y(T)$, hence ";

    @ParameterizedTest
    @ValueSource(strings = {"q(t) = T^3 + 2(t - T)", "q(t) = T^3 + 2(T - t)", "q(T) = T^3", "q(T) = T^2"})
    void theSolutionFromTheEnd(String relation) {
        assertEquals(
                Verdict.UNDECIDED,
                VerdictsOf.last("The costate ends with $q(T) = h(T)$, where $h(t) = t^3$, and satisfies $\\dot q = 2$, "
                        + "so $q(t) = T^3 + 2(t - T)$. Thus $" + relation + "$."));
    }

    @ParameterizedTest
    @CsvSource({"3T^2, RIGHT", "2T^2, WRONG"})
    void theValueOfAKnownFunction(String value, Verdict expected) {
        assertEquals(expected, VerdictsOf.last("Let $y(t) = 3t^2$. Then at the end $y(T) = " + value + "$."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x(T)e^{a(T - t)}", "x(T)e^{a(t - T)}"})
    void anAdjoint(String solution) {
        assertEquals(
                Verdict.UNDECIDED,
                VerdictsOf.last("Here $x(t) = x_0 e^{at}$. The adjoint solves $\\dot\\mu = -a\\mu$ with "
                        + "$\\mu(T) = x(T)$, hence $\\mu(t) = " + solution + "$."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Take $\\dot y = ky$, $y(0) = y_0$, so $y(t) = y_0e^{kt}$. "})
    void solutionFromTheEnd(String before) {
        List<Verdict> verdicts = VerdictsOf.note(before + FIRST + "$$\\mu(t) = y(T)\\,e^{k(T-t)}.$$");
        assertFalse(verdicts.contains(Verdict.WRONG), verdicts.toString());
        assertNotEquals(Verdict.RIGHT, VerdictsOf.last(before + FIRST + "$$\\mu(t) = y(T)\\,e^{k(t-T)}.$$"));
    }

    @Test
    void whatIsGivenIsNotRefutedByASlip() {
        List<Verdict> verdicts = VerdictsOf.note(FIRST + "$$\\mu(t) = 3y(T)\\,e^{k(T-t)}.$$");
        assertNotEquals(Verdict.WRONG, verdicts.get(1));
    }

    @Test
    void theEndOfAFormula() {
        String note = "Let $p(h) = 2H^2 + h - H$. At the end $p(H) = ";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "2H^2$."));
        assertNotEquals(Verdict.RIGHT, VerdictsOf.last(note + "3H^2$."));
    }

    @Test
    void functionsOfACapitalLetter() {
        String note = "Let $f(Z) = 3Z^2$. Then $f'(Z) = ";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "6Z$."));
        assertNotEquals(Verdict.RIGHT, VerdictsOf.last(note + "5Z$."));
    }
}
