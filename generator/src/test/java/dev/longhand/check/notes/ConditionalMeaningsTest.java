package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Formulas that a sentence gives a name under a condition hold there, and are no law behind it. */
class ConditionalMeaningsTest {

    private static final String START =
            "The loss is $C = (p - r)^2$ with $p = v q$. So $\\frac{dC}{dv} = 2 (p - r) q$.\n\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        If we take the absolute difference instead, $C = |p - r|$, then | \\operatorname{sign}(p - r) q
        If one half is put before it, that is $C = \\frac12 (p - r)^2$, then | (p - r) q
        Verwendet man stattdessen $C = |p - r|$, so ist | \\operatorname{sign}(p - r) q
        Si on prend plutôt $C = |p - r|$, alors | \\operatorname{sign}(p - r) q
        When the factor is left out, i.e. $C = \\frac12 (p - r)^2$, one has | (p - r) q
        """)
    void holdInTheirSentence(String words, String slope) {
        String note = START + words + " $\\frac{dC}{dv} = ";
        assertFalse(VerdictsOf.note(note + slope + "$.").contains(Verdict.WRONG));
        assertNotEquals(Verdict.RIGHT, VerdictsOf.last(note + "-" + slope + "$."));
        assertNotEquals(Verdict.RIGHT, VerdictsOf.last(note + "q" + slope + "$."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Back to the squares: | 2 (p - r) v
        With the squared loss again, | 2 (p - r) v
        The input has the slope | 2 (p - r) v
        """)
    void areNoLawBehindIt(String words, String slope) {
        String note = START + "If we take the absolute difference instead, $C = |p - r|$, then "
                + "$\\frac{dC}{dv} = \\operatorname{sign}(p - r) q$.\n\n" + words;
        assertNotEquals(Verdict.WRONG, VerdictsOf.last(note + " $\\frac{dC}{dq} = " + slope + "$."));
        assertNotEquals(Verdict.RIGHT, VerdictsOf.last(note + " $\\frac{dC}{dq} = \\operatorname{sign}(p - r) v$."));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + " $\\frac{dC}{dq} = -\\operatorname{sign}(p - r) v$."));
    }

    @Test
    void goOnInTheirParagraph() {
        String note = START + "If we take the absolute difference instead, $C = |p - r|$. Then\n\n"
                + "$$\\frac{dC}{dv} = \\operatorname{sign}(p - r) q$$\n\nand likewise\n\n$$\\frac{dC}{dq} = ";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "\\operatorname{sign}(p - r) v$$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + "\\operatorname{sign}(p - r) q$$"));
    }

    @Test
    void slipsInThemAreFound() {
        String note = START + "If we use the chain rule, $C = (p + r)^2$ and $\\frac{dC}{dv} = 2 (p - r) q$.";
        assertEquals(Verdict.WRONG, VerdictsOf.note(note).get(3));
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note));
    }

    @ParameterizedTest
    @ValueSource(strings = {"So in general", "Whatever $r$ is,"})
    void theLastCaseIsNotAll(String words) {
        String note = "$p = \\sigma(s)$ with the logistic $\\sigma$, and $C = -r \\ln p - (1 - r) \\ln(1 - p)$.\n\n"
                + "If $r = 1$, then $C = -\\ln p$ and $\\frac{dC}{ds} = p - 1$. If $r = 0$, then $C = -\\ln(1 - p)$ and "
                + "$\\frac{dC}{ds} = p$.\n\n" + words;
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(note + " $\\frac{dC}{ds} = p$."));
        assertNotEquals(Verdict.WRONG, VerdictsOf.last(note + " $\\frac{dC}{ds} = p - r$."));
    }

    @Test
    void aLossIsNamedUnderAnotherHeading() {
        String note =
                "## Squares\n\n$C = (p - r)^2$ with $p = v q$.\n\n## Variant: log-cosh\n\n$C = \\ln\\cosh(p - r)$, so "
                        + "$\\frac{dC}{dv} = \\tanh(p - r) q$.\n\n## Steps\n\nFor the squared loss we have $\\frac{dC}{dv} = ";
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(note + "2 (p - r) q$."));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + "-\\tanh(p - r) q$."));
    }
}
