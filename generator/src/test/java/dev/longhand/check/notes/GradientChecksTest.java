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
}
