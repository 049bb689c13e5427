package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers for entries of what is computed from vectors and matrices that are written out are claims. */
class EntriesOfProductsTest {

    private static final String DATA = "Let $M = \\begin{pmatrix} 2 & 1 \\\\ 4 & -3 \\end{pmatrix}$, "
            + "$a = \\begin{pmatrix} 3 \\\\ 1 \\end{pmatrix}$ and $c = (1, 2)$.\n\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "K = a a^\\top; K_{12} = 3 \\cdot 1; RIGHT",
                "K = a a^\\top; K_{12} = 2 \\cdot 3; WRONG",
                "K = \\frac12 a c^\\top; K_{21} = \\frac12 \\cdot 1; DEFINITION",
                "K = \\frac12 a a^\\top; K_{21} = \\frac12 \\cdot 3; RIGHT",
                "K = \\frac12 a a^\\top; K_{21} = \\frac12 \\cdot 9; WRONG",
                "r = M^\\top a; r_1 = 6 + 4; RIGHT",
                "r = M^\\top a; r_1 = 6 + 1; WRONG",
                "T = M^\\top; T_{12} = 4; RIGHT",
                "T = M^\\top; T_{12} = 1; WRONG",
                "T = \\mathrm{diag}(a); T_{12} = 0; RIGHT",
                "T = \\mathrm{diag}(a); T_{12} = 3; WRONG",
                "s = \\mathrm{softmax}(a); s_1 = \\frac{e^3}{e^3 + e^1}; ROUNDED",
                "s = \\mathrm{softmax}(a); s_1 = \\frac{e^1}{e^3 + e^1}; WRONG",
                "s = a^\\top a; s_1 = 4; DEFINITION",
            })
    void numbers(String whole, String entry, Verdict verdict) {
        assertEquals(verdict, VerdictsOf.last(DATA + "Let $" + whole + "$. Then $" + entry + "$."));
    }

    @Test
    void errorsOfASoftmax() {
        String note = "Scores $s = (2, 1, 0)$, target $t = (0, 1, 0)$, $q = \\mathrm{softmax}(s)$ and $d = q - t$.\n\n";
        assertEquals(Verdict.ROUNDED, VerdictsOf.last(note + "Then $d_2 = -0.755$."));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + "Then $d_2 = 0.755$."));
    }
}
