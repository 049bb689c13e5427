package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where sequences and sums begin, and what a recursion says of its first members. */
class SequencesTest {

    private static final String DESCENT = "$$u_{t+1} = u_t - \\gamma g_t$$ ";
    private static final String MEAN = "$$m_t = \\rho m_{t-1} + (1-\\rho) g_t$$ ";
    private static final String FROM_ZERO =
            "$$a_j = \\sum_{i=0}^{D} w_{ji} x_i, \\quad z_j = h(a_j), \\quad y_k = \\sum_{j=0}^{M} v_{kj} z_j$$ ";
    private static final String PRODUCT =
            "$P \\in \\mathbb{R}^{n \\times m}$, $V \\in \\mathbb{R}^{m \\times p}$ $$O = P V$$ ";

    @ParameterizedTest
    @CsvSource({
        "u_1 = u_0 - \\gamma g_0, RIGHT",
        "u_3 = u_2 - \\gamma g_2, RIGHT",
        "u_1 = u_0 - \\gamma g_1, WRONG",
        "u_3 = u_1 - \\gamma g_2, WRONG"
    })
    void stepsOfARecursionForwards(String claim, Verdict expected) {
        assertEquals(expected, VerdictsOf.last(DESCENT + "$$" + claim + "$$"));
    }

    @ParameterizedTest
    @CsvSource({
        "\\frac{\\partial m_t}{\\partial g_t} = 1-\\rho, RIGHT",
        "\\frac{\\partial m_t}{\\partial g_{t-1}} = \\rho (1-\\rho), RIGHT",
        "\\frac{\\partial m_t}{\\partial g_{t-1}} = 1-\\rho, WRONG",
        "\\frac{\\partial m_t}{\\partial g_{t-1}} = 0, UNDECIDED"
    })
    void derivativesByEarlierInputs(String claim, Verdict expected) {
        assertEquals(expected, VerdictsOf.last(MEAN + "$$" + claim + "$$"));
    }

    @ParameterizedTest
    @CsvSource({"\\sum_{j=0}^{M}, RIGHT", "\\sum_{j}, UNDECIDED"})
    void aSumWithoutBoundsAmongSumsFromZero(String sum, Verdict expected) {
        assertEquals(
                expected,
                VerdictsOf.last(FROM_ZERO + "$$\\frac{\\partial y_k}{\\partial x_i} = " + sum
                        + " \\frac{\\partial y_k}{\\partial a_j} \\frac{\\partial a_j}{\\partial x_i}$$"));
    }

    @ParameterizedTest
    @CsvSource({"O_{ic} = \\sum_{j=1}^{m} P_{ij} V_{jc}, RIGHT", "O_{ic} = \\sum_{j=1}^{m} P_{ij} V_{ic}, WRONG"})
    void entriesOfADefinedMatrix(String claim, Verdict expected) {
        assertEquals(expected, VerdictsOf.last(PRODUCT + "$$" + claim + "$$"));
    }

    @ParameterizedTest
    @CsvSource({
        "\\frac{\\partial L}{\\partial V} = P^T G, RIGHT",
        "\\frac{\\partial L}{\\partial P_{ij}} = \\sum_c G_{ic} V_{jc}, RIGHT",
    })
    void entriesDoNotCutTheGraph(String claim, Verdict expected) {
        assertEquals(
                expected,
                VerdictsOf.last(PRODUCT + "$$O_{ic} = \\sum_{j=1}^{m} P_{ij} V_{jc}$$ "
                        + "Let $G = \\frac{\\partial L}{\\partial O}$. $$" + claim + "$$"));
    }

    @ParameterizedTest
    @CsvSource({
        "\\frac{\\partial B'}{\\partial a_j} = \\frac{a_j - y_j}{a_j (1 - a_j)}, RIGHT",
        "\\frac{\\partial B'}{\\partial a_j} = \\frac{y_j - a_j}{a_j (1 - a_j)}, WRONG"
    })
    void aPrimedLossThatIsDifferentiatedIsALossOfItsOwn(String claim, Verdict expected) {
        assertEquals(
                expected,
                VerdictsOf.last("$$B = \\sum_j (y_j - a_j)^2$$ "
                        + "$$B' = -\\sum_j [y_j \\ln a_j + (1 - y_j) \\ln(1 - a_j)]$$ $$" + claim + "$$"));
    }

    @Test
    void logarithmsOfEntriesPastTheEndAreNoFailure() {
        assertEquals(
                Verdict.UNDECIDED,
                VerdictsOf.last("$o_t = V h_t + c$, $h_t = \\tanh(U x_t + W h_{t-1})$ "
                        + "$$\\hat y_t = \\text{softmax}(o_t)$$ $$L_t = -\\sum_i y_{t,i} \\log \\hat y_{t,i}$$ "
                        + "$$\\frac{\\partial L_t}{\\partial \\hat y_{t,i}} = -y_{t,i}/\\hat y_{t,i}$$"));
    }
}
