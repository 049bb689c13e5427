package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of a cell of a vector that has a formula is claimed. */
class VectorCellsTest {

    @ParameterizedTest
    @CsvSource({
        "s_1 = \\tanh(u_1), RIGHT",
        "s_1 = \\tanh(u_2), WRONG",
        "s_1 = u_1, WRONG",
        "s_1 = \\sigma(u_1), UNDECIDED",
    })
    void functions(String claim, Verdict verdict) {
        String note =
                "Let $u = Mv + c$ and $s = \\tanh(u)$ with $u \\in \\mathbb{R}^4$ and $v \\in \\mathbb{R}^2$. Thus ";
        assertEquals(verdict, VerdictsOf.last(note + "$" + claim + "$."));
    }

    @ParameterizedTest
    @CsvSource({"r_1 = q_1, RIGHT_IF", "r_1 = q_2, UNDECIDED", "r_2 = q_2, UNDECIDED", "r_2 = 1, UNDECIDED"})
    void masks(String claim, Verdict verdict) {
        assertEquals(
                verdict, VerdictsOf.last("Let $r = p\\odot q$ with the mask $p = (1,0)^T$. Then $" + claim + "$."));
    }

    @ParameterizedTest
    @CsvSource({"a_1 = 4, RIGHT", "a_1 = 3, WRONG", "a_2 = 0, RIGHT", "a_2 = -2, WRONG"})
    void numbers(String claim, Verdict verdict) {
        String note = "Let $a = \\max(0, Mv)$ with $M = \\begin{pmatrix} 1 & 3 \\\\ 0 & -2 \\end{pmatrix}$ and"
                + " $v = \\begin{pmatrix} 1 \\\\ 1 \\end{pmatrix}$. So ";
        assertEquals(verdict, VerdictsOf.last(note + "$" + claim + "$."));
    }

    /** Layers that are numbered are no cells. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "$u_1 = M_1 v + c_1$ and $s_1 = \\tanh(u_1)$.",
                "$u_1 = M_1 v + c_1$, $s_1 = \\tanh(u_1)$, $u_2 = M_2 s_1 + c_2$ and $s_2 = \\sigma(u_2)$."
            })
    void layers(String network) {
        String general = "A layer is $u = Mv + c$ and $s = \\tanh(u)$. The network has ";
        assertEquals(Verdict.DEFINITION, VerdictsOf.last(general + network));
    }
}
