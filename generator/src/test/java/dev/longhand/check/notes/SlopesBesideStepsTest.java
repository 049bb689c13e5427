package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a step takes the slope of depends on what is stepped, though the next value is made of that slope. */
class SlopesBesideStepsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$v(n+1) = v(n) - \\partial \\psi / \\partial v(n)$. $\\partial \\psi / \\partial v(n) = 0$.",
                "$v(n+1) = v(n) - \\frac{\\partial q}{\\partial v}$. $\\frac{\\partial q}{\\partial v} = 0$.",
                "$v_{n+1} = v_n - \\alpha\\frac{\\partial q}{\\partial v}$. $\\frac{\\partial q}{\\partial v} = 0$.",
                "$v_k^{new} = v_k - \\frac{\\partial q}{\\partial v_k}$. $\\frac{\\partial q}{\\partial v_k} = 0$.",
                "$v^{(n+1)} = v^{(n)} - \\frac{\\partial q}{\\partial v}$. $\\frac{\\partial q}{\\partial v} = 0$.",
                "$v_{n+1} = v_n - \\alpha q$. $\\frac{\\partial q}{\\partial v} = 0$.",
                "$v(n+1) = v(n) - \\partial \\psi / \\partial v(n)$."
                        + " If $sign(\\partial \\psi / \\partial v(n)) = sign(\\partial \\psi / \\partial v(n-1))$",
            })
    void nothingSaysHow(String note) {
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(note));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$v_{n+1} = v_n - \\alpha\\frac{\\partial q}{\\partial v}$",
                "$v \\leftarrow v - \\alpha\\frac{\\partial q}{\\partial v}$"
            })
    void withAFormula(String step) {
        String note = step + " with $q = 5 s^2$";
        String slope = ".\n\n$\\frac{\\partial q}{\\partial v} = ";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + slope + "10 s \\frac{\\partial s}{\\partial v}$"));
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + ", $s = 2v$" + slope + "20 s$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + ", $s = 2v$" + slope + "10 s$"));
    }
}
