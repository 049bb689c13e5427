package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Differentials that are put into each other. */
class TotalDifferentialsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$$y = uv,\\quad u = x^2,\\quad v = 3x$$\n\n"
                        + "$$dy = u\\,dv + v\\,du$$\n\n"
                        + "$$du = 2x\\,dx$$\n\n"
                        + "$$dy = 9x^2\\,dx$$",
                "$$dL = -\\frac1pdp,\\quad dp = p(1-p)dz$$\n\n$$dL = -(1-p)dz$$",
                "$$dL = -\\frac1p\\,dp,\\quad dp = p(1-p)\\,dz$$\n\n$$dL = -(1-p)\\,dz$$",
                "$$z = wx+b,\\quad a = \\sigma(z)$$\n\n"
                        + "$$dz = a - y$$\n\n"
                        + "$$dw = x\\,dz$$\n\n"
                        + "$$dw = x(a-y)$$",
                "$$L = -\\ln p,\\quad p = \\sigma(z)$$\n\n"
                        + "$$dL = -\\frac1pdp,\\quad dp = p(1-p)dz$$\n\n"
                        + "$$dL = -(1-p)dz$$"
            })
    void right(String note) {
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$$dL = -\\frac1pdp,\\quad dp = p(1-p)dz$$\n\n$$dL = -(1+p)dz$$",
                "$$y = uv,\\quad u = x^2,\\quad v = 3x$$\n\n"
                        + "$$dy = u\\,dv + v\\,du$$\n\n"
                        + "$$du = 2x\\,dx$$\n\n"
                        + "$$dy = 8x^2\\,dx$$"
            })
    void wrong(String note) {
        assertEquals(Verdict.WRONG, VerdictsOf.last(note));
    }

    /** The first equation for the differential of what is computed says nothing new. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "$y = uv$. $$dy = u\\,dv + v\\,du$$; RIGHT",
                "$y = uv$. $$dy = u\\,dv - v\\,du$$; WRONG",
                "$y = uv$. $$dy = u\\,dv$$; UNDECIDED",
                "$y = u^2$, $u = 3v$. $$dy = 2u\\,du$$; RIGHT",
                "$y = u^2$, $u = 3v$. $$dy = u\\,du$$; WRONG",
                "$F(w) = \\frac12 w^\\top w$. $$dF = w^\\top dw$$; RIGHT",
                "$F(w) = \\frac12 w^\\top w$. $$dF = 2 w^\\top dw$$; UNDECIDED",
                "$f = a^\\top X b$. $$df = a^\\top b\\, dX$$; UNDECIDED",
                "$Z = [z_1, z_2]$. $$dZ = [dz_1, dz_2]$$; DEFINITION",
                "$z = wx + b$, $a = \\sigma(z)$. $$dz = a - y$$; DEFINITION"
            })
    void firstEquations(String note, Verdict verdict) {
        assertEquals(verdict, VerdictsOf.last(note));
    }
}
