package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One where indices agree, in all the ways in which that is written. */
class IndicatorsTest {

    private static final String SOFTMAX = "$$p_k = \\frac{e^{s_k}}{\\sum_j e^{s_j}}, \\qquad L = -\\log p_c$$\n\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\mathbb{1}(k = c)",
                "\\mathbb{1}[k = c]",
                "\\mathbb{1}_{k = c}",
                "\\mathbf{1}\\{k = c\\}",
                "1\\{c = k\\}",
                "1_{[k = c]}",
                "I(k = c)",
                "\\mathbb{I}[k = c]",
                "\\mathbb{I}_{k = c}",
                "[k = c]",
                "(1 - \\mathbb{1}(k \\ne c))",
                "\\delta_{kc}"
            })
    void oneWhereIndicesAgree(String indicator) {
        String claim = SOFTMAX + "$$\\frac{\\partial L}{\\partial s_k} = p_k - ";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(claim + indicator + "$$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(claim + "2 " + indicator + "$$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(claim + indicator + " p_k$$"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\mathbb{1}(z > 0)", "1\\{z > 0\\}", "[z > 0]", "I(z > 0)", "\\mathbf{1}_{[z > 0]}"})
    void oneWhereAValueIsPositive(String indicator) {
        String note =
                "$$h = \\max(0, z), \\qquad L = \\frac12 (h-t)^2$$\n\n$$\\frac{\\partial L}{\\partial z} = (h - t) ";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + indicator + "$$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + "2 " + indicator + "$$"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\mathbb{1}(y_i = k)", "1\\{y_i = k\\}"})
    void aLabelThatIsNoIndexIsNotTakenForAnotherValue(String indicator) {
        assertEquals(
                Verdict.UNDECIDED,
                VerdictsOf.last(
                        "$$p_{ik} = \\frac{e^{s_{ik}}}{\\sum_{j=1}^{C} e^{s_{ij}}}$$\n\n$$L_i = -\\log p_{i y_i}$$\n\n"
                                + "$$\\frac{\\partial L_i}{\\partial s_{ik}} = p_{ik} - " + indicator + "$$"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\mathbb{1}[Wx > 0]", "1[Wx>0]", "\\mathbf 1_{\\{Wx > 0\\}}"})
    void oneWhereEntriesArePositive(String indicator) {
        String note =
                "$h = \\max(0, Wx)$, $s = Vh$, $L = \\frac12\\|s-t\\|^2$\n\n$$\\frac{\\partial L}{\\partial W} = ";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "(V^T(s-t) \\odot " + indicator + ") x^T$$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + "2 (V^T(s-t) \\odot " + indicator + ") x^T$$"));
        assertEquals(
                Verdict.UNDECIDED,
                VerdictsOf.last(note + "(V^T(s-t) \\odot " + indicator.replace(">", "<") + ") x^T$$"));
    }
}
