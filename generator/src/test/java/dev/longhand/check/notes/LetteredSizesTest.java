package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A size that a note has a letter for is not one, whatever is added to each row or column of what is so long. */
class LetteredSizesTest {

    private static final String LOSS = "\n\n$$L = \\frac{1}{2m}\\|Z - Y\\|_F^2$$\n\n$$\\frac{\\partial L}{\\partial ";

    @ParameterizedTest
    @CsvSource({
        "Z, '\\frac1m (Z-Y)', RIGHT",
        "Z, 'Z-Y', WRONG",
        "W, '\\frac1m (Z-Y)X^T', RIGHT",
        "W, '(Z-Y)X^T', WRONG",
        "b, '\\frac1m (Z-Y)\\mathbf 1', RIGHT",
        "b, '(Z-Y)\\mathbf 1', WRONG",
        "b_i, '\\frac1m\\sum_{j=1}^m(Z_{ij}-Y_{ij})', RIGHT",
        "b_i, '\\sum_{j=1}^m(Z_{ij}-Y_{ij})', WRONG"
    })
    void aColumnForABias(String by, String claim, Verdict verdict) {
        String sizes =
                "$X\\in\\mathbb R^{n\\times m}$, $W\\in\\mathbb R^{k\\times n}$, $b\\in\\mathbb R^{k\\times 1}$, "
                        + "$Y\\in\\mathbb R^{k\\times m}$.\n\n$$Z = WX + b$$";
        assertEquals(verdict, VerdictsOf.last(sizes + LOSS + by + "} = " + claim + "$$"));
        assertNotEquals(Verdict.RIGHT, VerdictsOf.last(sizes + LOSS + "b} = Z-Y$$"));
    }

    @ParameterizedTest
    @CsvSource({
        "Z, '\\frac1m (Z-Y)', RIGHT",
        "Z, 'Z-Y', WRONG",
        "W, '\\frac1m X^T(Z-Y)', RIGHT",
        "W, 'X^T(Z-Y)', WRONG",
        "b_j, '\\frac1m\\sum_{i=1}^m(Z_{ij}-Y_{ij})', RIGHT",
        "b_j, '\\sum_{i=1}^m(Z_{ij}-Y_{ij})', WRONG"
    })
    void aRowForABias(String by, String claim, Verdict verdict) {
        String sizes =
                "$X\\in\\mathbb R^{m\\times n}$, $W\\in\\mathbb R^{n\\times k}$, $b\\in\\mathbb R^{1\\times k}$, "
                        + "$Y\\in\\mathbb R^{m\\times k}$.\n\n$$Z = XW + b$$";
        assertEquals(verdict, VerdictsOf.last(sizes + LOSS + by + "} = " + claim + "$$"));
        assertNotEquals(Verdict.RIGHT, VerdictsOf.last(sizes + LOSS + "b} = Z-Y$$"));
    }

    @ParameterizedTest
    @CsvSource({
        "'\\frac1m(Z-Y)X^T', RIGHT",
        "'(Z-Y)X^T', WRONG",
    })
    void aNumberForABias(String claim, Verdict verdict) {
        String sizes =
                "$X\\in\\mathbb R^{n\\times m}$, $W\\in\\mathbb R^{1\\times n}$, $b\\in\\mathbb R^{1\\times 1}$, "
                        + "$Y\\in\\mathbb R^{1\\times m}$.\n\n$$Z = WX + b$$";
        assertEquals(verdict, VerdictsOf.last(sizes + LOSS + "W} = " + claim + "$$"));
    }

    @ParameterizedTest
    @CsvSource({
        "'\\frac1m dZ^{[l]}A^{[l-1]T}', RIGHT",
        "'dZ^{[l]}A^{[l-1]T}', WRONG",
    })
    void biasesOfLayers(String claim, Verdict verdict) {
        String sizes =
                "$A^{[l]}\\in\\mathbb R^{n^{[l]}\\times m}$, $W^{[l]}\\in\\mathbb R^{n^{[l]}\\times n^{[l-1]}}$, "
                        + "$b^{[l]}\\in\\mathbb R^{n^{[l]}\\times1}$.\n\n$$Z^{[l]} = W^{[l]}A^{[l-1]} + b^{[l]}$$\n\n"
                        + "$$dW^{[l]} = \\frac1m dZ^{[l]}A^{[l-1]T}$$\n\n$$dW^{[l]} = ";
        assertEquals(verdict, VerdictsOf.last(sizes + claim + "$$"));
    }

    @ParameterizedTest
    @CsvSource({
        "'\\frac1m(A-Y)X^T', RIGHT",
        "'(A-Y)X^T', WRONG",
    })
    void entriesOfARow(String claim, Verdict verdict) {
        String note = "$X\\in\\mathbb R^{n\\times m}$, $W\\in\\mathbb R^{1\\times n}$, $Y\\in\\mathbb R^{1\\times m}$"
                + "\n\n$$A = \\sigma(WX)$$\n\n"
                + "$$J = -\\frac1m\\sum_{i=1}^m \\left(Y_i\\log A_i + (1-Y_i)\\log(1-A_i)\\right)$$\n\n"
                + "$$\\frac{\\partial J}{\\partial W} = ";
        assertEquals(verdict, VerdictsOf.last(note + claim + "$$"));
    }

    @ParameterizedTest
    @CsvSource({
        "'\\frac1m\\sum_{i=1}^m X_{ji}(a_i-y_i)', RIGHT",
        "'\\frac1m\\sum_{i=1}^m X_{ij}(a_i-y_i)', WRONG",
        "'\\sum_{i=1}^m X_{ji}(a_i-y_i)', WRONG",
    })
    void aRowForEveryExample(String claim, Verdict verdict) {
        String note = "$X\\in\\mathbb R^{n\\times m}$, $w\\in\\mathbb R^{n}$, $y\\in\\mathbb R^{1\\times m}$"
                + "\n\n$$a = \\sigma(w^TX)$$\n\n"
                + "$$J = -\\frac1m\\sum_{i=1}^m \\left(y_i\\log a_i + (1-y_i)\\log(1-a_i)\\right)$$\n\n"
                + "$$\\frac{\\partial J}{\\partial w_j} = ";
        assertEquals(verdict, VerdictsOf.last(note + claim + "$$"));
    }
}
