package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Derivatives of a number by a vector, in notes whose words lay them out as rows. */
class GradientRowsTest {

    private static final String VECTORS = " Let $p, q \\in \\mathbb{R}^k$ and $B \\in \\mathbb{R}^{k \\times k}$. ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We use the numerator layout throughout.",
                "Gradients of numbers are rows.",
                "The gradient of a scalar is taken as a row vector here.",
                "Derivatives of a loss by a column are always a row.",
                "Wir verwenden das Zählerlayout.",
                "Here $\\frac{\\partial f}{\\partial p}$ is a row vector.",
                "Dabei ist $\\frac{\\partial f}{\\partial p} = \\left(\\frac{\\partial f}{\\partial p_1}, \\dots,"
                        + " \\frac{\\partial f}{\\partial p_k}\\right)$ ein Zeilenvektor."
            })
    void words(String words) {
        String note = words + VECTORS;
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "$\\frac{\\partial (q^\\top p)}{\\partial p} = q^\\top$"));
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(note + "$\\frac{\\partial (q^\\top p)}{\\partial p} = q$"));
        assertEquals(
                Verdict.RIGHT,
                VerdictsOf.last(note + "$\\frac{\\partial (p^\\top B p)}{\\partial p} = p^\\top (B + B^\\top)$"));
        assertEquals(
                Verdict.UNDECIDED,
                VerdictsOf.last(note + "$\\frac{\\partial (p^\\top B p)}{\\partial p} = (B + B^\\top) p$"));
        assertEquals(
                Verdict.WRONG,
                VerdictsOf.last(note + "$\\frac{\\partial (p^\\top B p)}{\\partial p} = p^\\top (B - B^\\top)$"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "The rows of $B$ are what the gradient needs.", "Columns everywhere: the gradient is one."})
    void otherWords(String words) {
        String note = words + VECTORS;
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "$\\frac{\\partial (q^\\top p)}{\\partial p} = q$"));
        assertEquals(
                Verdict.RIGHT,
                VerdictsOf.last(note + "$\\frac{\\partial (p^\\top B p)}{\\partial p} = (B + B^\\top) p$"));
    }

    /** What is called such a derivative is a row. */
    @ParameterizedTest
    @CsvSource({
        "e B, RIGHT",
        "B^\\top e, UNDECIDED",
        "e B^\\top, WRONG",
        "2 e B, WRONG",
        "\\frac{\\partial E}{\\partial u} \\frac{\\partial u}{\\partial v}, RIGHT"
    })
    void named(String right, Verdict verdict) {
        String note = "$u = B v + c$ with $v \\in \\mathbb{R}^k$ and $B \\in \\mathbb{R}^{l \\times k}$. "
                + "Let the row vector $e = \\frac{\\partial E}{\\partial u}$ be given. ";
        assertEquals(verdict, VerdictsOf.last(note + "$$\\frac{\\partial E}{\\partial v} = " + right + "$$"));
    }

    /** A nabla may be a column where derivatives are rows. */
    @Test
    void nabla() {
        String note = "Gradients are rows." + VECTORS + "$E = p^\\top B p$, ";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "$\\nabla_p E = (B + B^\\top) p$"));
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(note + "$\\nabla_p E = (B + B) p$"));
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "$\\nabla_p E = p^\\top (B + B^\\top)$"));
        String column = note + "$\\nabla f = \\left(\\frac{\\partial f}{\\partial p}\\right)^\\top$. ";
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(column + "$\\nabla_p E = p^\\top (B + B^\\top)$"));
        assertEquals(Verdict.RIGHT, VerdictsOf.last(column + "$\\nabla_p E = (B + B^\\top) p$"));
    }

    @ParameterizedTest
    @CsvSource({"B, RIGHT", "B^\\top, UNDECIDED"})
    void jacobians(String right, Verdict verdict) {
        String note = "Numerator layout. Let $B \\in \\mathbb{R}^{l \\times k}$ and $p \\in \\mathbb{R}^k$. ";
        assertEquals(verdict, VerdictsOf.last(note + "$\\frac{\\partial (B p)}{\\partial p} = " + right + "$"));
    }
}
