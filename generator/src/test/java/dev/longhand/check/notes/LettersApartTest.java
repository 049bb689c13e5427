package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.longhand.check.report.Verdict;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two letters for entries of one name, of which the note does not say how many there are: a slip of one proves nothing. */
class LettersApartTest {

    private static final Set<Verdict> UNPROVED = Set.of(Verdict.WRONG, Verdict.UNDECIDED);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The layer has $u = Vx + c$, $h = g(u)$.",
                "The layer has $u = Vx + c$ and $h = \\sigma(u)$.",
                "Layers: $u^{l} = V^{l} x + c^{l}$ and $h = g(u^{l})$.",
                "A density $p(v; \\theta) = h(v) \\exp(\\theta^T T(v) - y(\\theta))$."
            })
    void aSlipOfALetter(String note) {
        for (String slip : new String[] {
            "h_i (1 - y_i) - y_i (1 - h_i) = h_k - y_i",
            "h_j (1 - y_j) - y_j (1 - h_j) = h_j - y_m",
            "(h_i - y_i)^2 = h_i^2 - 2 h_i y_i + y_k^2",
            "\\frac{\\partial}{\\partial h_i} \\frac12 (h_i - y_i)^2 = h_k - y_i"
        }) {
            Verdict found = VerdictsOf.last(note + "\n\n$$" + slip + "$$");
            assertTrue(UNPROVED.contains(found), slip + found);
        }
    }

    @Test
    void oneLetter() {
        String note = "The layer has $u = Vx + c$, $h = g(u)$.\n\n";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "$$h_i (1 - y_i) - y_i (1 - h_i) = h_i - y_i$$"));
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "$$\\frac{\\partial h_k}{\\partial u_k} = g'(u_k)$$"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The layer has $u = Vx + c$, $h = g(u)$ with $V \\in \\mathbb{R}^{m \\times n}$.",
                "The layer has $u_i = \\sum_j V_{ij} x_j + c_i$, $h_i = g(u_i)$."
            })
    void severalOfThem(String note) {
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + "\n\n$$h_i (1 - y_i) - y_i (1 - h_i) = h_k - y_i$$"), note);
        assertEquals(
                Verdict.RIGHT,
                VerdictsOf.last(note + "\n\n$$(h_i - y_i) (h_k - y_k) = h_i h_k - h_i y_k - h_k y_i + y_i y_k$$"),
                note);
    }

    @Test
    void whereTheyAreTheSame() {
        String note = "Let $p_i = e^{s_i} / \\sum_j e^{s_j}$. If $i = k$:\n\n";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "$$\\frac{\\partial p_i}{\\partial s_k} = p_i (1 - p_k)$$"));
    }

    @Test
    void dotsAreNoLetter() {
        String product = "$$\\begin{pmatrix} u_1 \\\\ \\vdots \\\\ u_n \\end{pmatrix} \\odot "
                + "\\begin{pmatrix} v_1 \\\\ \\vdots \\\\ v_n \\end{pmatrix} = "
                + "\\begin{pmatrix} u_1 v_1 \\\\ \\vdots \\\\ u_n v_n \\end{pmatrix}$$";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(product));
    }
}
