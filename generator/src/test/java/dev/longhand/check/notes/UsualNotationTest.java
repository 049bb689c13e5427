package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.NoteCheck;
import dev.longhand.check.report.Finding;
import dev.longhand.check.report.Verdict;
import dev.longhand.notes.document.NoteReader;
import dev.longhand.source.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Signs that say more than they seem to: functions without brackets, operators, bases, kinds of norms. */
class UsualNotationTest {

    @Test
    void aFunctionWithoutBracketsTakesTheProductBehindIt() {
        assertEquals(Verdict.RIGHT, last("$$f = \\sin \\pi x$$", "$$\\frac{df}{dx} = \\pi \\cos \\pi x$$"));
        assertEquals(
                Verdict.RIGHT,
                last("$$f = \\tanh w x$$", "$$\\frac{\\partial f}{\\partial w} = x (1 - \\tanh^2(w x))$$"));
        assertEquals(Verdict.UNDECIDED, last("$$f = \\sin 2 x$$", "$$\\frac{df}{dx} = \\sin 2$$"));
    }

    @Test
    void whereItsArgumentEndsMayBeOpen() {
        assertEquals(Verdict.RIGHT, last("$$f = \\log a b$$", "$$f = \\log a + \\log b$$"));
        assertEquals(Verdict.RIGHT_IF, last("$$f = \\log a b$$", "$$f = b \\log a$$"));
        assertEquals(Verdict.WRONG, last("$$f = \\log a b$$", "$$f = a \\log b$$"));
        assertEquals(Verdict.RIGHT, last("$$f = \\log x \\cdot y$$", "$$f = y \\log x$$"));
        assertEquals(Verdict.RIGHT_IF, last("$$f = \\log x \\cdot y$$", "$$f = \\log x + \\log y$$"));
        assertEquals(Verdict.RIGHT, last("$$f = 2 \\sin x \\cos x$$", "$$f = 2 \\cos(x) \\sin(x)$$"));
    }

    @Test
    void anOperatorIsNoFactor() {
        assertEquals(Verdict.UNDECIDED, last("$$f = \\operatorname{Var}(x + y)$$", "$$f = \\operatorname{Var}(x)$$"));
        assertEquals(Verdict.UNDECIDED, last("$$f = \\mathrm{Var}[2 x]$$", "$$f = 2 \\mathrm{Var}[x]$$"));
        assertEquals(Verdict.UNDECIDED, last("$$f = \\mathbb{E}[x^2]$$", "$$f = \\mathbb{E}[x]^2$$"));
        assertEquals(Verdict.UNDECIDED, last("$$f = \\det(A B)$$", "$$f = \\det A \\det B$$"));
        assertEquals(Verdict.UNDECIDED, last("$$\\operatorname{erf}(0.5) = 0.6$$"));
        assertEquals(Verdict.RIGHT, last("$$f = \\operatorname{erf}(2 x)$$", "$$f = \\operatorname{erf}(x + x)$$"));
        assertEquals(Verdict.UNDECIDED, last("$$\\sin^{-1} x = \\frac{1}{\\sin x}$$"));
    }

    @Test
    void hyperbolicFunctionsAreKnown() {
        assertEquals(Verdict.RIGHT, last("$$\\cosh^2 x - \\sinh^2 x = 1$$"));
        assertEquals(Verdict.WRONG, last("$$\\sinh 2 x = 2 \\sinh x$$"));
    }

    @Test
    void logarithmsHaveBases() {
        assertEquals(Verdict.ROUNDED, last("$$\\log_2 8 = 3$$"));
        assertEquals(Verdict.WRONG, last("$$\\log_2 8 = 2.0794$$"));
        assertEquals(Verdict.RIGHT, last("$$\\frac{d}{dx} \\log_2 x = \\frac{1}{x \\ln 2}$$"));
        assertEquals(Verdict.WRONG, last("$$\\frac{d}{dx} \\log_{10} x = \\frac{1}{x}$$"));
        assertEquals(Verdict.RIGHT, last("$$\\log_a x = \\frac{\\ln x}{\\ln a}$$"));
        assertEquals(Verdict.ROUNDED, last("$$\\lg 1000 = 3$$"));
        assertEquals(Verdict.RIGHT_IF, last("$$\\lg 8 = 3$$"));
    }

    @Test
    void normsHaveKinds() {
        assertEquals(
                Verdict.UNDECIDED,
                last(
                        "$$f = \\lVert x \\rVert_1$$",
                        "$$\\frac{\\partial f}{\\partial x} = \\frac{x}{\\lVert x \\rVert_2}$$"));
        assertEquals(
                Verdict.RIGHT,
                last(
                        "$$f = \\lVert w \\rVert_1$$",
                        "$$\\frac{\\partial f}{\\partial w_i} = \\operatorname{sign}(w_i)$$"));
        assertEquals(
                Verdict.RIGHT, last("$$f = \\lVert x \\rVert_2^2$$", "$$\\frac{\\partial f}{\\partial x} = 2 x$$"));
        assertEquals(
                Verdict.UNDECIDED, last("$$f = \\lVert A \\rVert_2^2$$", "$$\\frac{\\partial f}{\\partial A} = 2 A$$"));
    }

    @Test
    void anIndexIsItsOwnNumberInAnExponent() {
        String given = "$t = 1$, $\\beta = 0.9$, $m_1 = 0.1$, $m_2 = 0.19$";
        String corrected = "$$\\hat{m}_t = \\frac{m_t}{1 - \\beta^t}$$";
        assertEquals(Verdict.ROUNDED, last(given, corrected, "$$\\hat{m}_2 = 1.0$$"));
        assertEquals(Verdict.ROUNDED, last(given, corrected, "$$\\hat{m}_2 = \\frac{0.19}{1 - 0.9^2}$$"));
        assertEquals(Verdict.RIGHT_IF, last(given, corrected, "$$\\hat{m}_2 = 1.9$$"));
    }

    @Test
    void lettersBehindASlashAndANumber() {
        String half = "$$f = x / 2y$$";
        assertEquals(Verdict.RIGHT_IF, last(half, "$$\\frac{\\partial f}{\\partial y} = -\\frac{x}{2 y^2}$$"));
        assertEquals(Verdict.RIGHT, last(half, "$$\\frac{\\partial f}{\\partial y} = \\frac{x}{2}$$"));
        assertEquals(Verdict.WRONG, last(half, "$$\\frac{\\partial f}{\\partial y} = x$$"));
    }

    @Test
    void aDecimalCommaIsNotRead() {
        assertEquals(Verdict.NOT_READ, last("$$0,5 \\cdot 2 = 1$$"));
        assertEquals(Verdict.RIGHT, last("$$3,000 = 3000$$"));
    }

    @Test
    void derivativesAgainstTheDefinition() {
        assertEquals(Verdict.UNDECIDED, last("$$x = \\ln \\frac{y}{1 - y}$$", "$$\\frac{dy}{dx} = y (1 - y)$$"));
        assertEquals(Verdict.UNDECIDED, last("$$y^2 + x^2 = 1$$", "$$\\frac{dy}{dx} = -\\frac{x}{y}$$"));
    }

    @Test
    void derivativesOfFunctions() {
        assertEquals(Verdict.WRONG, last("$$f(x, y) = x^2 y$$", "$$\\frac{\\partial f}{\\partial x} = x y$$"));
    }

    private static Verdict last(String... lines) {
        List<Finding> findings = NoteCheck.check(
                        NoteReader.read(new Source("note.md", String.join("\n\n", lines))), Optional.empty(), Map.of())
                .findings();
        return findings.get(findings.size() - 1).verdict();
    }
}
