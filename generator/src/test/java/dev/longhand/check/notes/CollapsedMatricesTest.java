package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A product that fits with no other makes numbers of matrices, and numbers prove too much. */
class CollapsedMatricesTest {

    private static final String TWO = "$$u = Bv, \\qquad s = Gu, \\qquad p = B^\\top u";

    @ParameterizedTest
    @CsvSource({"GB", "BG", "B^\\top G"})
    void misfits(String product) {
        String note = TWO + ", \\qquad q = vB, \\qquad r = sG$$\n\n";
        assertEquals(
                Verdict.UNDECIDED, VerdictsOf.last(note + "$$\\frac{\\partial s}{\\partial v} = " + product + "$$"));
    }

    @ParameterizedTest
    @CsvSource({"GB, RIGHT", "BG, WRONG"})
    void fits(String product, Verdict verdict) {
        assertEquals(verdict, VerdictsOf.last(TWO + "$$\n\n$$\\frac{\\partial s}{\\partial v} = " + product + "$$"));
    }
}
