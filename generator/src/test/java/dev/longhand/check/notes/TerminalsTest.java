package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.longhand.check.report.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The value of a function at the end is no formula of it. */
class TerminalsTest {

    private static final String FIRST = "The adjoint solves $\\dot\\mu = -k\\mu$ with $\\mu(T) = y(T)$, hence ";

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
