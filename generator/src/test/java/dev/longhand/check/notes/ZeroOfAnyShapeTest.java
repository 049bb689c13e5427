package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A zero beside a vector or matrix is one of its shape; where it is not, it may be a condition. */
class ZeroOfAnyShapeTest {

    private static final String SHARES = "$z=Wx$, $p = \\operatorname{softmax}(z)$.\n\n"
            + "$$J=\\frac{\\partial p}{\\partial z} = \\operatorname{diag}(p)-pp^T$$\n\n$$";

    @ParameterizedTest
    @CsvSource({
        "'J\\mathbf 1 = 0', RIGHT",
        "'J\\mathbf 1 = \\mathbf 0', RIGHT",
        "'\\mathbf 1^T J = 0', RIGHT",
        "'J\\mathbf 1 = 1', UNDECIDED",
    })
    void rowsOfAJacobian(String claim, Verdict verdict) {
        assertEquals(verdict, VerdictsOf.last(SHARES + claim + "$$"));
    }

    @Test
    void aCondition() {
        String note = "$$J = \\|Xw - y\\|^2$$\n\n$$\\nabla_w J = 0$$";
        assertNotEquals(Verdict.RIGHT, VerdictsOf.last(note));
        assertNotEquals(Verdict.WRONG, VerdictsOf.last(note));
    }
}
