package dev.longhand.check.notes;

import static dev.longhand.check.report.Verdict.RIGHT;
import static dev.longhand.check.report.Verdict.WRONG;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows before matrices whose entries are written elsewhere: they stay rows, and nothing is of one entry only. */
class RowsWithEntriesTest {

    @ParameterizedTest
    @CsvSource({
        "\\frac{\\partial E}{\\partial s} = \\delta V^T, RIGHT",
        "\\frac{\\partial E}{\\partial s} = \\delta V, WRONG",
        "\\frac{\\partial E}{\\partial s} = V \\delta, WRONG",
        "\\frac{\\partial E}{\\partial V} = s^T \\delta, RIGHT",
        "\\frac{\\partial E}{\\partial V} = s \\delta, WRONG",
    })
    void besideAnEquationForAComponent(String claim, Verdict verdict) {
        String note = "$u = s V$, $\\delta = \\frac{\\partial E}{\\partial u}$, $u_j = \\sum_i s_i V_{ij}$\n\n";
        assertEquals(verdict, VerdictsOf.last(note + "$$" + claim + "$$"), claim);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\frac12 \\|y - t\\|^2", "\\frac12 \\sum_j (y_j - t_j)^2"})
    void withABiasAndALoss(String loss) {
        String note = "$y = x W + b$, $E = " + loss + "$, $y_j = \\sum_i x_i W_{ij} + b_j$\n\n";
        assertEquals(RIGHT, VerdictsOf.last(note + "$$\\frac{\\partial E}{\\partial x} = (y - t) W^T$$"));
        assertEquals(WRONG, VerdictsOf.last(note + "$$\\frac{\\partial E}{\\partial x} = (y - t) W$$"));
        assertEquals(RIGHT, VerdictsOf.last(note + "$$\\frac{\\partial E}{\\partial W} = x^T (y - t)$$"));
        assertEquals(WRONG, VerdictsOf.last(note + "$$\\frac{\\partial E}{\\partial W} = (y - t) x^T$$"));
        assertEquals(RIGHT, VerdictsOf.last(note + "$$\\frac{\\partial E}{\\partial b} = y - t$$"));
    }

    /** Letters in bold, of layers too, and targets that add up to one. */
    @ParameterizedTest
    @CsvSource({
        "\\frac{\\partial E}{\\partial \\mathbf{u}^{(2)}} = \\mathbf{p} - \\mathbf{t}, RIGHT",
        "\\frac{\\partial E}{\\partial \\mathbf{u}^{(2)}} = \\mathbf{t} - \\mathbf{p}, WRONG",
        "\\frac{\\partial E}{\\partial u^{(2)}_k} = p_k - t_k, RIGHT",
        "\\frac{\\partial E}{\\partial \\mathbf{c}^{(1)}} = (\\mathbf{p} - \\mathbf{t}) (V^{(2)})^\\top, RIGHT",
        "\\frac{\\partial E}{\\partial \\mathbf{c}^{(1)}} = (\\mathbf{p} - \\mathbf{t}) V^{(2)}, UNDECIDED",
        "\\frac{\\partial E}{\\partial V^{(2)}} = (\\mathbf{c}^{(1)})^\\top (\\mathbf{p} - \\mathbf{t}), RIGHT",
    })
    void inBold(String claim, Verdict verdict) {
        String note = "$\\mathbf{u}^{(1)} = \\mathbf{r} V^{(1)}$, $\\mathbf{c}^{(1)} = \\tanh(\\mathbf{u}^{(1)})$, "
                + "$\\mathbf{u}^{(2)} = \\mathbf{c}^{(1)} V^{(2)}$, "
                + "$\\mathbf{p} = \\operatorname{softmax}(\\mathbf{u}^{(2)})$, "
                + "$E = -\\sum_{k=1}^m t_k \\ln p_k$ with $\\sum_{k=1}^m t_k = 1$.\n\n";
        String component = "Here $\\frac{\\partial E}{\\partial \\mathbf{u}^{(2)}} = \\mathbf{p} - \\mathbf{t}$ "
                + "has $\\frac{\\partial E}{\\partial u^{(2)}_k} = p_k - t_k$.\n\n";
        assertEquals(verdict, VerdictsOf.last(note + component + "$$" + claim + "$$"), claim);
    }

    /** M, a number to most, is a matrix where it stands under a transpose or has entries of two indices. */
    @ParameterizedTest
    @CsvSource({"r M^T, RIGHT", "r M, WRONG", "M^T r, WRONG"})
    void aLetterOfNumbers(String side, Verdict verdict) {
        String note = "$v = u M$, $r = \\frac{\\partial L}{\\partial v}$, "
                + "$\\frac{\\partial L}{\\partial u_i} = \\sum_j r_j M_{ij}$\n\n";
        assertEquals(verdict, VerdictsOf.last(note + "$$\\frac{\\partial L}{\\partial u} = " + side + "$$"));
    }

    /** Columns stay columns. */
    @ParameterizedTest
    @CsvSource({"W^T (y - t), RIGHT", "(y - t) W^T, WRONG", "W (y - t), WRONG"})
    void columns(String side, Verdict verdict) {
        String note = "$y = W x + b$, $E = \\frac12 \\sum_j (y_j - t_j)^2$, $y_j = \\sum_i W_{ji} x_i + b_j$\n\n";
        assertEquals(verdict, VerdictsOf.last(note + "$$\\frac{\\partial E}{\\partial x} = " + side + "$$"));
    }

    /** A row that has a number itself is no list of entries. */
    @ParameterizedTest
    @ValueSource(strings = {"g^T (o - t)", "(o - t) g^T"})
    void numberedRows(String side) {
        String note = "$g = \\begin{pmatrix} 1 \\\\ -2 \\end{pmatrix}$, $t = 1$, "
                + "$W_2 = \\begin{pmatrix} 0.7 & -0.4 \\end{pmatrix}$, $o = W_2 g$, $E = \\frac12 (o - t)^2$\n\n";
        assertEquals(RIGHT, VerdictsOf.last(note + "$$\\frac{\\partial E}{\\partial W_2} = " + side + "$$"));
        assertEquals(RIGHT, VerdictsOf.last(note + "$$\\frac{\\partial E}{\\partial g} = W_2^T (o - t)$$"));
    }
}
