package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A letter for the derivative of a function is a function, and what stands in brackets behind it no factor. */
class NamedSlopesTest {

    @ParameterizedTest
    @CsvSource({"\\Phi, \\varphi", "F, p", "P, q"})
    void densities(String function, String slope) {
        String note =
                "Let $" + slope + " = " + function + "'$ be the density. With $u(z) = z" + function + "(z)$ we get ";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "$u'(z) = " + function + "(z) + z" + slope + "(z)$."));
        assertNotEquals(Verdict.RIGHT, VerdictsOf.last(note + "$u'(z) = " + function + "(z) + " + slope + "(z)$."));
        assertNotEquals(Verdict.RIGHT, VerdictsOf.last(note + "$u'(z) = " + function + "(z) + z" + function + "(z)$."));
    }

    @Test
    void aFactorBehindAName() {
        String note = "Let $a = u + 1$ and $b = a(u - 1)$. Then $b = ";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "u^2 - 1$."));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + "u^2 + 1$."));
    }
}
