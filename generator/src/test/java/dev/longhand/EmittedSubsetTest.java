package dev.longhand;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scilab.forge.jlatexmath.TeXFormula;

/** Shows that both judges of emitted formulas accept what they must and refuse what they must. */
class EmittedSubsetTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\delta_{o_1} = (\\hat y - y) \\cdot \\sigma'(z_{o_1})",
                "\\frac{\\partial L}{\\partial w^{2}_{11}} = {w'_{21}}^2 \\tfrac{1}{2}",
                "\\begin{aligned} a &= b + c \\\\ &\\quad + d \\\\ {}[c] &= 1 \\end{aligned}",
                "f(z) = \\begin{cases} z, & z > 0 \\\\ 0, & z \\le 0 \\end{cases}",
                "W = \\begin{bmatrix} w_{11} & w_{12} \\\\ w_{21} & w_{22} \\end{bmatrix}^\\top \\odot \\mathbf{x}",
                "\\underbrace{\\fcolorbox{orange}{yellow}{$\\displaystyle \\frac{a}{b}$}}_{\\delta_1\\ \\text{(cached)}}",
                "x \\xrightarrow{W} \\boxed{\\textcolor{red}{y}} \\Rightarrow \\cancel{a} \\leftarrow \\overset{w}{0.1}",
                "\\left[ \\bigl( a \\bigr) \\right]^{T} \\boldsymbol{\\theta} \\mathcal{L} \\bar{x} \\vec{z}^{1}",
                "\\mathrm{ReLU}'(0) = 0 \\qquad \\text{by convention, 5\\% of a\\_b}",
                "\\sum_{i=1}^{n} \\max(0, x_i) \\,\\ln \\sqrt{x} \\cdots \\{ a \\}",
                "f''(x) \\in \\mathbb{R} \\approx -1.5 \\times 10^{-3}",
            })
    void accepts(String tex) {
        assertEquals(Optional.empty(), EmittedSubset.error(tex));
        assertEquals(Optional.empty(), KatexStrict.error(tex));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{a",
                "a}",
                "x_a_b",
                "x^a^b",
                "x^2'",
                "\\frac{a",
                "\\unknown",
                "a & b",
                "\\begin{aligned} a \\end{cases}",
                "\\begin{nosuch} a \\end{nosuch}",
                "\\left( a",
                "\\text{a_b}",
                "\\text{50%}",
                "\\begin{aligned} a \\\\% b \\end{aligned}",
                "\\begin{aligned} a \\\\[c] &= 1 \\end{aligned}",
                "$a$",
            })
    void refusedByBoth(String tex) {
        assertTrue(EmittedSubset.error(tex).isPresent());
        assertTrue(KatexStrict.error(tex).isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u03c3(z)",
                "a \u2264 b",
                "\\textcolor{#ff0000}{x}",
                "a \\\\ b",
                "a % comment",
                "a\n\nb",
                "x'^2",
                "\\operatorname{ReLU}(x)",
                "\\color{red}{x}",
                "\\begin{aligned} a \\\\ [c] &= 1 \\end{aligned}",
                "\\begin{aligned} a \\\\[6pt] b \\end{aligned}",
                "\\begin{pmatrix} a \\end{pmatrix}",
                "\\begin{matrix} 1&2&3&4&5&6&7&8&9&10&11 \\end{matrix}",
                "\\colorbox{nocolour}{$x$}",
            })
    void refusedByTheSubsetAlone(String tex) {
        assertTrue(EmittedSubset.error(tex).isPresent());
    }

    @Test
    void refusalsSayWhatAndWhere() {
        assertEquals(Optional.of("double subscript at 3"), EmittedSubset.error("x_a_b"));
        assertEquals(Optional.of("command \\foo at 4"), EmittedSubset.error("1 + \\foo"));
        assertEquals(Optional.of("\\\\ outside an environment at 2"), EmittedSubset.error("a \\\\ b"));
        assertEquals(
                Optional.of(
                        "KaTeX parse error: Undefined control sequence: \\foo at position 5: 1 + \\\u0332f\u0332o\u0332o\u0332"),
                KatexStrict.error("1 + \\foo"));
    }

    /** A command is in the subset only if the engines know it: each is set once, with the arguments it takes. */
    @ParameterizedTest
    @MethodSource("everyCommand")
    void everyCommandIsKnownToTheEngines(String tex) {
        assertEquals(Optional.empty(), EmittedSubset.error(tex));
        assertEquals(Optional.empty(), KatexStrict.error(tex));
        // JLaTeXMath takes \cancel only once it has been taught to.
        if (!tex.startsWith("\\cancel")) {
            assertDoesNotThrow(() -> new TeXFormula(tex));
        }
    }

    static Stream<String> everyCommand() {
        return EmittedSubset.samples();
    }
}
