package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Losses that are written as for one output, behind layers of vectors: they are numbers. */
class ScalarLossTest {

    private static final String HIDDEN =
            "$$h = \\tanh(U x + c), \\quad s = V h + d, \\quad p = \\sigma(s), \\quad r = x^T x$$\n\n";
    private static final String ENTROPY = HIDDEN + "$$E = -[t \\log p + (1-t) \\log(1-p)]$$\n\n";
    private static final String SQUARE = HIDDEN + "$$E = \\frac{1}{2}(p - t)^2$$\n\n";

    @ParameterizedTest
    @CsvSource({
        "\\frac{\\partial E}{\\partial V} = (p - t) h^T,   RIGHT",
        "\\frac{\\partial E}{\\partial h} = V^T (p - t),   RIGHT",
        "\\frac{\\partial E}{\\partial s} = p - t,         RIGHT",
        "\\frac{\\partial E}{\\partial h} = V (p - t),     RIGHT_IF",
        "\\frac{\\partial E}{\\partial V} = (t - p) h^T,   WRONG",
        "\\frac{\\partial E}{\\partial U} = (V^T (p - t) \\odot (1 - h^2)) x^T, RIGHT",
        "\\frac{\\partial E}{\\partial U} = (V^T (p - t) \\odot (1 - h)) x^T,   WRONG",
    })
    void crossEntropy(String relation, Verdict verdict) {
        assertEquals(verdict, VerdictsOf.last(ENTROPY + "$$" + relation + "$$"), relation);
    }

    @ParameterizedTest
    @CsvSource({
        "\\frac{\\partial E}{\\partial h} = V^T (p - t) \\sigma'(s), RIGHT",
        "\\frac{\\partial E}{\\partial V} = (p - t) p (1 - p) h^T,   RIGHT",
        "\\frac{\\partial E}{\\partial V} = (p - t) p (1 + p) h^T,   WRONG",
    })
    void squaredError(String relation, Verdict verdict) {
        assertEquals(verdict, VerdictsOf.last(SQUARE + "$$" + relation + "$$"), relation);
    }
}
