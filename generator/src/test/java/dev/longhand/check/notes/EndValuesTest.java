package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a function is at the end says nothing of what it is before. */
class EndValuesTest {

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
}
