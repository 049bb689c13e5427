package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The logarithm of a vector of sigmoids has one entry for each of them. */
class LogarithmOfVectorTest {

    @ParameterizedTest
    @CsvSource({
        "'X^T(p-y)', RIGHT",
        "'X^T(y-p)', WRONG",
    })
    void overVectors(String claim, Verdict verdict) {
        String note = "$$p = \\sigma(Xw)$$\n\n$$J = -y^T\\log p - (1-y)^T\\log(1-p)$$\n\n$$\\nabla_w J = ";
        assertEquals(verdict, VerdictsOf.last(note + claim + "$$"));
    }

    @ParameterizedTest
    @CsvSource({
        "'a_k-y_k', RIGHT",
        "'a_k+y_k', WRONG",
    })
    void overSums(String claim, Verdict verdict) {
        String note = "$$a = \\sigma(z)$$\n\n$$L = -\\sum_{k=1}^K (y_k\\log a_k + (1-y_k)\\log(1-a_k))$$\n\n"
                + "$$\\frac{\\partial L}{\\partial z_k} = ";
        assertEquals(verdict, VerdictsOf.last(note + claim + "$$"));
    }
}
