package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Vectors that are written as rows of their entries, and meant as rows or as columns. */
class WrittenRowsTest {

    private static final String VECTORS = "$u = [u_1, u_2, u_3]$ and $v = [v_1, v_2, v_3]$";

    @ParameterizedTest
    @CsvSource({"u v^\\top, UNDECIDED", "u^\\top v, UNDECIDED", "u^\\top v + 1, WRONG"})
    void areNoColumnsWhereWordsSaySo(String product, Verdict verdict) {
        String note = "Let " + VECTORS + " be row vectors.\n\n";
        assertEquals(verdict, VerdictsOf.last(note + "$$\\sum_{i=1}^3 u_i v_i = " + product + "$$"));
    }

    @ParameterizedTest
    @CsvSource({"u v^\\top, UNDECIDED", "u^\\top v, RIGHT", "u^\\top u, WRONG"})
    void mayBeColumnsWhereNoWordsSayIt(String product, Verdict verdict) {
        String note = "Let " + VECTORS + " be vectors.\n\n";
        assertEquals(verdict, VerdictsOf.last(note + "$$\\sum_{i=1}^3 u_i v_i = " + product + "$$"));
    }

    @Test
    void otherBoldLettersAreRowsToo() {
        String note = "We use row vectors, $\\mathbf p = [p_1, \\dots, p_n]$.\n\n"
                + "$$H = -\\sum_{i=1}^n p_i \\log q_i$$\n\n";
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(note + "$$H = -\\mathbf p \\log \\mathbf q^\\top$$"));
        assertNotEquals(Verdict.RIGHT, VerdictsOf.last(note + "$$H = -\\mathbf p \\log \\mathbf p^\\top$$"));
    }

    @Test
    void columnsAreColumns() {
        String note = "$$u = \\begin{pmatrix} u_1 \\\\ u_2 \\end{pmatrix}, \\quad v = (v_1, v_2)^\\top$$\n\n";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "$$u_1 v_1 + u_2 v_2 = u^\\top v$$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + "$$u_1 v_1 + u_2 v_2 = u v^\\top$$"));
    }
}
