package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quantities at values that are changed by a little, whatever their letters: no products. */
class GradientChecksTest {

    private static final String UNIT = "$k = 2$, $q = 3$ $$s = k q, \\quad g = (s - 1)^2 = 25$$ ";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "g(k + 0.01) = 25.3009; RIGHT",
                "g(k - 0.01) = 24.7009; RIGHT",
                "g(k + 0.01) = 25.0309; WRONG",
                "g(k + 10^{-2}) = 25.3009; RIGHT",
                "s(q + 0.1) = 6.2; RIGHT",
                "s(q + 0.1) = 6.3; WRONG",
            })
    void areValues(String claim, Verdict verdict) {
        assertEquals(verdict, VerdictsOf.last(UNIT + "$$" + claim + "$$"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"k (q + 0.1) = 6.2; RIGHT", "k (q + 0.1) = 6.3; WRONG"})
    void productsStayProducts(String claim, Verdict verdict) {
        assertEquals(verdict, VerdictsOf.last(UNIT + "$$" + claim + "$$"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\\frac{q(2.01) - q(1.99)}{2 \\cdot 10^{-2}} = \\frac{8.120601 - 7.880599}{0.02}; RIGHT",
                "\\frac{q(2.01) - q(1.99)}{10^{-2}} = \\frac{8.120601 - 7.880599}{0.02}; WRONG",
                "\\frac{q(2 + 0.01) - q(2 - 0.01)}{10^{-2}} = \\frac{8.120601 - 7.880599}{0.02}; WRONG",
                "\\frac{q(2.01) - q(2.01)}{2 \\cdot 10^{-2}} = \\frac{8.120601 - 7.880599}{0.02}; WRONG",
                "10^{2} (q(2.01) - q(2)) = \\frac{8.1206 - 8}{0.01}; RIGHT",
                "10^{2} (q(2.01) - q(2)) = \\frac{8.1206 - 8}{0.02}; WRONG",
            })
    void pointsBesideEachOtherAreExact(String claim, Verdict verdict) {
        Verdict found = VerdictsOf.last("With $q(u) = u^3$ we have $$" + claim + ".$$");
        assertEquals(verdict, found == Verdict.ROUNDED ? Verdict.RIGHT : found);
    }
}
