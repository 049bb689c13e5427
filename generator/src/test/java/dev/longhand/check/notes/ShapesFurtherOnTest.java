package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shapes that an example or a later section gives its letters are no shapes of the general rules before it. */
class ShapesFurtherOnTest {

    @ParameterizedTest
    @ValueSource(strings = {"Example:", "**Application.**", "For example,", "\n## A map\nHere"})
    void ruleBeforeAnExample(String title) {
        String rule = "The rule is $\\nabla_v(v^TMv) = (M+M^T)v$.\n\n" + title;
        assertNotEquals(
                Verdict.WRONG,
                VerdictsOf.note(rule + " $M\\in\\mathbb{R}^{4\\times3}$, $v\\in\\mathbb{R}^3$ and $u = Mv$.")
                        .get(0));
    }

    @Test
    void trace() {
        String note = "We use $\\mathrm{tr}(P^\\top Q) = \\sum_{ij}P_{ij}Q_{ij}$.\n\n"
                + "**Product.** $Z = PQ$ with $P\\in\\mathbb R^{m\\times k}$, $Q\\in\\mathbb R^{k\\times n}$.";
        assertNotEquals(Verdict.WRONG, VerdictsOf.note(note).get(0));
    }

    @Test
    void numbersBeforeMatrices() {
        String note = "## The perceptron\n$s = vq + c$ with numbers $v$, $q$, $c$, and $E = \\frac12(s-r)^2$. So "
                + "$\\frac{\\partial E}{\\partial v} = (s-r)q$.\n\n## The layer\n$s = vq + c$ with a matrix "
                + "$v\\in\\mathbb{R}^{m\\times n}$ and vectors $q$, $c$, and $E = \\frac12\\|s-r\\|^2$.";
        assertNotEquals(Verdict.WRONG, VerdictsOf.note(note).get(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Here", "## Shapes\nHere"})
    void shapesAlone(String lead) {
        String note = "Let $s = Vq$ and $E = \\frac12\\|s-r\\|^2$. So $\\frac{\\partial E}{\\partial V} = (s-r)q$.\n\n"
                + lead + " $V\\in\\mathbb{R}^{4\\times3}$, $q\\in\\mathbb{R}^3$.";
        assertEquals(Verdict.WRONG, VerdictsOf.note(note).get(2));
    }
}
