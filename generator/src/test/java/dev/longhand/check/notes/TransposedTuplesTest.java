package dev.longhand.check.notes;

import static dev.longhand.check.report.Verdict.DEFINITION;
import static dev.longhand.check.report.Verdict.RIGHT;
import static dev.longhand.check.report.Verdict.UNDECIDED;
import static dev.longhand.check.report.Verdict.WRONG;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns written as rows with a transpose: they are printed numbers as any others, and may be given anew. */
class TransposedTuplesTest {

    @ParameterizedTest
    @ValueSource(strings = {"(4, 0.5)^\\top", "[4, 0.5]^T", "\\begin{pmatrix} 4 & 0.5 \\end{pmatrix}^T"})
    void givenAnew(String value) {
        String note = "(a) For the input $q = (1, 3)^\\top$ we get $2q = (2, 6)^\\top$.\n\n" + "(b) For the input $q = "
                + value + "$ we get";
        assertEquals(DEFINITION, VerdictsOf.last(note + " nothing."));
        assertEquals(RIGHT, VerdictsOf.last(note + "\n\n$$2q = (8, 1)^\\top$$"));
        assertEquals(WRONG, VerdictsOf.last(note + "\n\n$$2q = (8, 2)^\\top$$"));
        assertEquals(UNDECIDED, VerdictsOf.last(note + "\n\n$$2q = (2, 6)^\\top$$"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A q = (5, -1)^T | RIGHT",
                "A q = (-1, 5)^T | WRONG",
                "A q = \\begin{pmatrix} 5 \\\\ -1 \\end{pmatrix} | RIGHT",
                "q^T A = (3, 0) | RIGHT",
                "0.3 A q = (1.5, -0.3)^T | RIGHT",
                "0.3 A q = (1.5, -0.4)^T | WRONG",
                "\\frac{1}{3} A q = (1.67, -0.33)^T | ROUNDED",
                "\\frac{1}{3} A q = (1.67, -0.34)^T | WRONG"
            })
    void results(String claim, String verdict) {
        String note = "$A = \\begin{pmatrix} 1 & 2 \\\\ 1 & -1 \\end{pmatrix}$ and $q = (1, 2)^T$.\n\n";
        assertEquals(verdict, VerdictsOf.last(note + "$$" + claim + "$$").name());
    }
}
