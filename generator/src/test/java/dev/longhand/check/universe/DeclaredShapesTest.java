package dev.longhand.check.universe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.longhand.check.NoteCheck;
import dev.longhand.check.report.Finding;
import dev.longhand.check.report.Verdict;
import dev.longhand.notes.document.NoteReader;
import dev.longhand.source.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a note says of shapes binds: matrices do not commute, and a bias is added as often as there are columns. */
class DeclaredShapesTest {

    private static final String SQUARE = "Let $A$ and $B$ be $n \\times n$ matrices and $x \\in \\mathbb{R}^n$.\n\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Let A and B be $n \\times n$ matrices.",
                "Let $A$, $B$ be two square matrices.",
                "For square matrices $A$ and $B$ we have",
                "Let $A$ and $B$ be $n$-by-$n$ matrices.",
                "Let $A$ be an $n \\times n$ matrix and $B$ an $n \\times n$ matrix.",
                "Here $A$ is an $n \\times n$ matrix and $B$ is an $n \\times n$ matrix.",
                "$A, B \\in \\mathbb{R}^{2 \\times 2}$",
                "$A \\in \\mathbb{R}^{n \\times n}$, $B \\in \\mathbb R^{n \\times n}$"
            })
    void matricesDoNotCommute(String declaration) {
        assertEquals(Verdict.WRONG, last(declaration, "AB = BA"));
        assertEquals(Verdict.RIGHT, last(declaration, "\\operatorname{tr}(AB) = \\operatorname{tr}(BA)"));
        assertEquals(Verdict.WRONG, last(declaration, "C = AB", "C = BA"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\operatorname{tr}(AB) = \\operatorname{tr}(A) \\operatorname{tr}(B)",
                "(A + B)^2 = A^2 + 2AB + B^2",
                "ABx = BAx",
                "(AB)^T = A^T B^T",
                "A^2_{ij} = A_{ij}^2 + B_{ij}"
            })
    void whatHoldsForNumbersOnly(String claim) {
        assertNotEquals(Verdict.RIGHT, last(SQUARE, claim));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(A + B)^2 = A^2 + AB + BA + B^2",
                "\\operatorname{tr}(A) = \\sum_i A_{ii}",
                "(AB)^T = B^T A^T",
                "\\nabla_x (x^T A x) = (A + A^T) x",
                "x^T A x = \\sum_i \\sum_j x_i A_{ij} x_j"
            })
    void whatHoldsForMatrices(String claim) {
        assertEquals(Verdict.RIGHT, last(SQUARE, claim));
    }

    @Test
    void entriesOfProducts() {
        assertEquals(Verdict.RIGHT, last(SQUARE, "C = AB", "C_{ij} = \\sum_k A_{ik} B_{kj}"));
        assertEquals(Verdict.WRONG, last(SQUARE, "C = AB", "C_{ij} = \\sum_k A_{ik} B_{jk}"));
        assertEquals(Verdict.WRONG, last(SQUARE, "C = AB", "C = A \\odot B"));
        assertEquals(Verdict.RIGHT, last(SQUARE, "f = A^2", "f_{ij} = \\sum_k A_{ik} A_{kj}"));
        assertEquals(Verdict.RIGHT_IF, last(SQUARE, "f = A^2", "f_{ij} = A_{ij}^2"));
        assertNotEquals(Verdict.RIGHT, last(SQUARE, "F = AB", "F^{-1} = A^{-1} B^{-1}"));
        assertNotEquals(Verdict.RIGHT, last(SQUARE, "f = \\log |A|", "\\frac{\\partial f}{\\partial A} = A^{-1}"));
    }

    @Test
    void aTraceOfWhatIsNotSquare() {
        String sizes = "$A \\in \\mathbb{R}^{m \\times n}$ and $B \\in \\mathbb{R}^{n \\times m}$.";
        String entries = " = \\sum_{i,j} A_{ij} B_{ij}";
        assertNotEquals(Verdict.RIGHT, last(sizes, "\\operatorname{tr}(A^T B)" + entries));
        assertEquals(Verdict.RIGHT, last(sizes, "\\operatorname{tr}(AB) = \\sum_{i,j} A_{ij} B_{ji}"));
        String same = "$A, B \\in \\mathbb{R}^{m \\times n}$.";
        assertEquals(Verdict.RIGHT, last(same, "\\operatorname{tr}(A^T B)" + entries));
    }

    @Test
    void aRowThatAMatrixIsMultipliedBy() {
        String row = "$$z = x W + b$$ $$L = \\frac12 \\|z - y\\|^2$$ $$\\delta = \\frac{\\partial L}{\\partial z}$$";
        assertEquals(Verdict.RIGHT, last(row, "\\frac{\\partial L}{\\partial W} = x^T \\delta"));
        assertNotEquals(Verdict.RIGHT, last(row, "\\frac{\\partial L}{\\partial W} = \\delta x^T"));
        assertEquals(
                Verdict.RIGHT,
                last(
                        row + " $$\\frac{\\partial L}{\\partial W} = x^T \\delta$$",
                        "\\frac{\\partial L}{\\partial b} = \\delta"));
    }

    @Test
    void sizesThatDiffer() {
        String sizes =
                "$W_1 \\in \\mathbb{R}^{h \\times d}$, $W_2 \\in \\mathbb{R}^{k \\times h}$, $x \\in \\mathbb{R}^d$.";
        assertEquals(Verdict.WRONG, last(sizes, "z = W_2 W_1 x", "z = W_1 W_2 x"));
        assertEquals(Verdict.RIGHT, last(sizes, "z = W_2 W_1 x", "z^T = x^T W_1^T W_2^T"));
        String one = "$W \\in \\mathbb{R}^{m \\times n}$, $a, b \\in \\mathbb{R}^n$";
        assertNotEquals(Verdict.RIGHT, last(one, "W(a \\odot b) = (W a) \\odot b"));
        assertEquals(Verdict.RIGHT, last(one, "W(a + b) = W b + W a"));
        String trace = "$X \\in \\mathbb{R}^{m \\times n}$, $C \\in \\mathbb{R}^{n \\times m}$";
        assertEquals(
                Verdict.RIGHT, last(trace, "f = \\operatorname{tr}(X C)", "\\frac{\\partial f}{\\partial X} = C^T"));
    }

    @Test
    void whatMayNotHaveAnyEntries() {
        assertNotEquals(
                Verdict.WRONG, last("Let $A$ be a symmetric $n \\times n$ matrix.", "A^T A = A A^T", "A = A^T"));
        assertNotEquals(Verdict.WRONG, last("Let $Q$ be an $n \\times n$ matrix that is orthogonal.", "Q^T Q = Q Q^T"));
    }

    @Test
    void aBiasOfEveryColumn() {
        String batch =
                "Batch $X \\in \\mathbb{R}^{n \\times N}$, $W \\in \\mathbb{R}^{m \\times n}$, $b \\in \\mathbb{R}^m$.";
        String[] loss = {"Z = W X + b", "L = \\sum_{i=1}^m \\sum_{j=1}^N Z_{ij}"};
        assertEquals(Verdict.UNDECIDED, last(batch, loss[0], loss[1], "\\frac{\\partial L}{\\partial b_i} = 1"));
        assertEquals(Verdict.RIGHT, last(batch, loss[0], loss[1], "\\frac{\\partial L}{\\partial b_i} = N"));
    }

    @Test
    void aBiasOfEveryRow() {
        String rows = "$X \\in \\mathbb{R}^{N \\times d}$, $W \\in \\mathbb{R}^{d \\times k}$, $b \\in \\mathbb{R}^k$";
        String[] given = {"Z = X W + b", "\\delta = \\frac{\\partial L}{\\partial Z}"};
        assertEquals(
                Verdict.RIGHT,
                last(rows, given[0], given[1], "\\frac{\\partial L}{\\partial b_k} = \\sum_n \\delta_{nk}"));
        assertNotEquals(Verdict.RIGHT, last(rows, given[0], given[1], "\\frac{\\partial L}{\\partial b} = \\delta"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "$X \\in \\mathbb{R}^{n \\times N}$"})
    void aBiasOfUnknownShape(String declaration) {
        assertEquals(
                Verdict.UNDECIDED,
                last(
                        declaration,
                        "Z = W X + b",
                        "E = \\frac12 \\lVert Z - Y \\rVert_F^2",
                        "\\frac{\\partial E}{\\partial b} = Z - Y"));
        assertEquals(
                Verdict.UNDECIDED,
                last(
                        declaration,
                        "\\hat y = w^T X + b",
                        "L = \\sum_{i=1}^N (\\hat y_i - y_i)^2",
                        "\\frac{\\partial L}{\\partial b} = 2 (\\hat y - y)"));
    }

    @Test
    void matricesOfUnknownSize() {
        String words = "We have matrices $A$, $B$ and vectors $x$, $y$.";
        assertNotEquals(Verdict.RIGHT, last(words, "AB = BA"));
        assertEquals(Verdict.RIGHT, last(words, "x^T A y = y^T A^T x"));
        assertNotEquals(Verdict.RIGHT, last(words, "x^T A y = y^T A x"));
    }

    @Test
    void capitalsOfWhichNothingIsSaid() {
        assertEquals(Verdict.RIGHT_IF, last("", "M = AB", "M = BA"));
        assertEquals(Verdict.RIGHT_IF, last("", "AB = BA"));
        assertEquals(Verdict.RIGHT, last("", "M = AB", "M = AB + 0"));
        assertEquals(Verdict.RIGHT, last("$A = 2$, $B = 3$", "M = AB", "M = BA"));
        assertEquals(Verdict.RIGHT, last("", "I = \\frac{U}{R}", "P = U I", "P = I U"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\theta_j := \\theta_j - \\alpha (\\theta^T x - y) x_j",
                "\\theta := \\theta - \\alpha (\\theta^T x - y) x"
            })
    void aStepDoesNotTurnAVector(String step) {
        String[] loss = {"L = \\frac12 (\\theta^T x - y)^2", step};
        assertEquals(
                Verdict.RIGHT,
                last(
                        "$\\theta \\in \\mathbb{R}^n$",
                        loss[0],
                        loss[1],
                        "\\frac{\\partial L}{\\partial \\theta_j} = (\\theta^T x - y) x_j"));
    }

    @Test
    void sizesOfOneOfSeveralLayers() {
        String[] given = {
            "z^{[1]} = W^{[1]} x + b^{[1]}, \\quad a^{[1]} = \\phi(z^{[1]})",
            "z^{[2]} = W^{[2]} a^{[1]} + b^{[2]}, \\quad L = \\frac12 \\| z^{[2]} - y \\|^2",
            "\\delta^{[2]} = \\frac{\\partial L}{\\partial z^{[2]}}",
            "\\frac{\\partial L}{\\partial W^{[2]}} = \\delta^{[2]} (a^{[1]})^T"
        };
        assertEquals(Verdict.RIGHT, last("$W^{[1]} \\in \\mathbb{R}^{4 \\times 3}$", given));
        assertEquals(
                Verdict.RIGHT,
                last("$W^{[1]} \\in \\mathbb{R}^{4 \\times 3}$, $W^{[2]} \\in \\mathbb{R}^{2 \\times 4}$", given));
    }

    @Test
    void theBiasOfOneExample() {
        assertEquals(
                Verdict.RIGHT,
                last("", "z = W x + b", "E = \\frac12 (z - y)^T (z - y)", "\\frac{\\partial E}{\\partial b} = z - y"));
    }

    private static Verdict last(String prose, String... formulas) {
        StringBuilder text = new StringBuilder(prose);
        for (String formula : formulas) {
            text.append("\n\n$$").append(formula).append("$$");
        }
        List<Finding> findings = NoteCheck.check(
                        NoteReader.read(new Source("test.md", text.toString())), Optional.empty(), Map.of())
                .findings();
        return findings.get(findings.size() - 1).verdict();
    }
}
