package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns that are named by the transpose of a derivative, which is then a row. */
class TurnedSlopesTest {

    private static final String LAYERS = "All vectors are columns.\n\n"
            + "$$a_l = U_l s_{l-1} + c_l, \\qquad s_l = \\phi(a_l), \\qquad l = 1,\\dots,L,$$\n\n"
            + "and the loss is $C = \\frac12\\|s_L - r\\|^2$, with $J_l = \\mathrm{diag}(\\phi'(a_l))$. ";
    private static final String COLUMNS = "Write $g_l = \\left(\\frac{\\partial C}{\\partial s_l}\\right)^\\top$ and"
            + " $q_l = \\left(\\frac{\\partial C}{\\partial a_l}\\right)^\\top$ for the columns. Then\n\n";

    @ParameterizedTest
    @CsvSource({
        "g_l = U_{l+1}^\\top q_{l+1}, RIGHT",
        "g_l = U_l^\\top q_{l+1}, WRONG",
        "q_l = \\phi'(a_l) \\odot g_l, RIGHT",
        "q_l = J_l g_l, RIGHT",
        "g_{l-1} = U_l^\\top q_l, RIGHT",
        "g_{l-1} = U_{l-1}^\\top q_l, WRONG",
        "\\frac{\\partial C}{\\partial U_l} = q_l s_{l-1}^\\top, RIGHT",
        "\\frac{\\partial s_l}{\\partial s_{l-1}} = J_l U_l, RIGHT",
        "\\frac{\\partial s_l}{\\partial s_{l-1}} = U_l J_l, WRONG",
    })
    void layers(String claim, Verdict verdict) {
        assertEquals(verdict, VerdictsOf.last(LAYERS + COLUMNS + "$$" + claim + "$$"));
    }

    /** What follows for the columns makes nothing of what stands before them. */
    @ParameterizedTest
    @CsvSource({"J_l U_l, RIGHT", "U_l J_l, WRONG"})
    void before(String product, Verdict verdict) {
        String note = LAYERS + "So\n\n$$\\frac{\\partial s_l}{\\partial s_{l-1}} = " + product + "$$\n\n" + COLUMNS
                + "$$g_{l-1} = U_l^\\top q_l$$";
        assertEquals(
                verdict,
                VerdictsOf.findings(note).stream()
                        .filter(f -> f.tex().startsWith("\\frac{\\partial s_l}"))
                        .findFirst()
                        .orElseThrow()
                        .verdict());
    }

    @ParameterizedTest
    @CsvSource({"q^\\top M, RIGHT", "M^\\top q, UNDECIDED", "q^\\top M^\\top, WRONG"})
    void rows(String right, Verdict verdict) {
        String note = "Let $u = Mv + c$ and $s = \\phi(u)$ with a loss $L$ of $s$. Write"
                + " $q = \\left(\\frac{\\partial L}{\\partial u}\\right)^\\top$, a column. Then ";
        assertEquals(verdict, VerdictsOf.last(note + "$\\frac{\\partial L}{\\partial v} = " + right + "$."));
    }
}
