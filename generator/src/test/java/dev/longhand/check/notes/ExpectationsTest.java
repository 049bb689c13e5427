package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expectations, of which an equation for one says nothing of another, and losses that have the same letter. */
class ExpectationsTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            \\sum_k E[u_k^2 v_k^2] = \\sum_k E[u_k^2] E[v_k^2]
            E[u v] = E[u] E[v]
            E[u + v] = E[u] + E[v]
            E[u_k^2] = E[u_k]^2 + s
            """)
    void areNoFactors(String relation) {
        String note = "All $u_k$ and $v_k$ are independent.\n\n$$" + relation + "$$\n\n";
        assertEquals(Verdict.UNDECIDED, VerdictsOf.note(note).get(0));
        assertEquals(
                Verdict.UNDECIDED,
                VerdictsOf.note(note + "Dropping keeps the mean: $E(h_1) = E(h)$.")
                        .get(0));
    }

    @Test
    void valuesOfThemAreGivenOneByOne() {
        for (String words : new String[] {"", "$$Gain(D) = Ent(D)$$\n\n"}) {
            String note = words + "It has $E(r_i) = 0$, $E(r_i^2) = v$ and $E(r_i r_i) = c$.";
            VerdictsOf.note(note).forEach(verdict -> assertNotEquals(Verdict.WRONG, verdict));
        }
    }

    @Test
    void equalsHaveEqualOnes() {
        assertEquals(Verdict.RIGHT, VerdictsOf.last("$$E[(u - m)^2] = E[u^2 - 2 m u + m^2]$$"));
        assertNotEquals(Verdict.RIGHT, VerdictsOf.last("$$E[(u - m)^2] = E[u^2 - m u + m^2]$$"));
    }

    @Test
    void blackboardLettersMakeNoFunctionOfThePlainOne() {
        String note = "With $\\mathbb{E}(x) = \\mu$ the error is $E = \\frac12 (y - t)^2$, $y = w x$.\n\n";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "$$\\frac{\\partial E}{\\partial w} = (y - t) x$$"));
        assertNotEquals(Verdict.RIGHT, VerdictsOf.last(note + "$$\\frac{\\partial E}{\\partial w} = (y + t) x$$"));
    }

    @ParameterizedTest
    @CsvSource({"(w x - t) x, RIGHT", "(w x - t), WRONG"})
    void aLossOfTheSameLetterIsAFunction(String slope, Verdict verdict) {
        assertEquals(verdict, VerdictsOf.last("$$E(w) = \\frac12 (w x - t)^2$$\n\n$$E'(w) = " + slope + "$$"));
    }

    @ParameterizedTest
    @CsvSource({"x (y - t), RIGHT", "x (y + t), WRONG"})
    void aLossOfTheSameLetterIsAFactor(String slope, Verdict verdict) {
        String note = "$$E = \\frac12 (y - t)^2, \\quad y = w x$$\n\n$$L = E [1 + k]$$\n\n";
        assertEquals(verdict, VerdictsOf.last(note + "$$\\frac{\\partial L}{\\partial w} = (1 + k) " + slope + "$$"));
    }
}
