package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines that speak of one of several alternatives by what it is called, behind the definitions of all of them. */
class ReferralsTest {

    private static final String NETS = "Net A: $g = \\tanh(k q)$, $r = m g$. Net B: $g = \\sigma(k q)$, $r = m g$. ";
    private static final String LOSSES = "Two losses: (i) $J = \\frac12 (r - d)^2$ and (ii) "
            + "$J = -d \\ln r - (1 - d) \\ln (1 - r)$, both with $r = \\sigma(s)$. ";
    private static final String MODELS = """
            ## Model 1
            $$r = k q, \\quad J = \\frac12 (r - d)^2$$
            ## Model 2
            $$r = k^3 q, \\quad J = \\frac12 (r - d)^2$$
            ## Gradients
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "For A: $\\frac{\\partial r}{\\partial k} = m (1 - g^2) q$.",
                "For B: $\\frac{\\partial r}{\\partial k} = m g (1 - g) q$.",
            })
    void ofNets(String claim) {
        assertNotEquals(Verdict.WRONG, VerdictsOf.last(NETS + claim));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "For (i) $\\frac{dJ}{ds} = (r - d) r (1 - r)$.",
                "For (ii) $\\frac{dJ}{ds} = r - d$.",
            })
    void ofLosses(String claim) {
        assertNotEquals(Verdict.WRONG, VerdictsOf.last(LOSSES + claim));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Model 1: $\\frac{\\partial J}{\\partial k} = (r - d) q$.",
                "Model 2: $\\frac{\\partial J}{\\partial k} = 3 (r - d) k^2 q$.",
            })
    void ofModels(String claim) {
        assertNotEquals(Verdict.WRONG, VerdictsOf.last(MODELS + claim));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "For B: $\\frac{\\partial r}{\\partial k} = m g q$.",
                "For A: $\\frac{\\partial r}{\\partial k} = m (1 - g) q$.",
            })
    void whatHoldsOfNoneIsWrong(String claim) {
        assertEquals(Verdict.WRONG, VerdictsOf.last(NETS + claim));
    }
}
