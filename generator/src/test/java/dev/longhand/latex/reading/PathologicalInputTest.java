package dev.longhand.latex.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.longhand.latex.token.Macro;
import dev.longhand.latex.tree.ReadFormula;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Input made to hang a reader or to overflow its stack. */
class PathologicalInputTest {

    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final int MANY = 100_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "}",
                "(",
                ")",
                "[",
                "|",
                "||",
                "\\left(",
                "\\left.",
                "\\right.",
                "\\{",
                "\\begin{matrix}",
                "\\begin{aligned}",
                "\\begin{array}{c}",
                "\\end{matrix}",
                "\\begin{cases}",
                "\\left\\{\\begin{array}",
                "\\frac",
                "\\frac{",
                "\\frac{d",
                "\\frac{\\partial ",
                "\\sqrt[",
                "\\hat",
                "\\hat{",
                "_",
                "^",
                "'",
                "a_{",
                "a^{",
                "a^",
                "^{\\prime",
                "-",
                "+",
                "- ",
                "\\times -",
                "\\sum",
                "\\sum_",
                "\\sum_{",
                "\\max_i ",
                "\\partial ",
                "\\partial(",
                "d",
                "d ",
                "dx/",
                "dx/dy ",
                "\\text{",
                "\\text{$",
                "$",
                "\\tag{",
                "\\tag[",
                "\\color{",
                "\\color{a}{",
                "\\textcolor{a}{",
                "\\overset{",
                "\\overset{a}{",
                "\\overset{a}{\\to ",
                "\\underbrace{",
                "\\underbrace{a}_{",
                "\\xrightarrow[",
                "\\xrightarrow{",
                "\\mathrm{",
                "\\mathrm{a",
                "\\substack{",
                "{}",
                "{}^",
                "{}^2",
                "//",
                "// \\quad ",
                "\\quad ",
                "\\\\",
                "&",
                "\\\\&",
                "\\\\\\left.",
                "\\right.\\\\\\left.",
                ",",
                "a,",
                ";",
                ".",
                "...",
                "=",
                "a=",
                "\\to ",
                "\\Rightarrow ",
                "\\#",
                "%",
                "%\n",
                "1",
                "1{,}000",
                "1\\,000",
                "1,000",
                ".1",
                "1e",
                "1e-",
                "a",
                "ij",
                "w_{ij",
                "\\foo",
                "\\",
                "#",
                "<",
                "a^{<",
                "\\langle ",
                "\\def",
                "\\newcommand{",
                "\\left",
                "\\big",
                "½",
                "₁",
                "ᵀ",
                "α",
                "\\over ",
                "{a\\over",
                "\\not",
                "\\begin",
                "\\begin{",
                "\\cancelto{",
                "\\bf ",
                "{\\bf ",
                "\\kern",
                "\\\\[",
                "\\text{a}"
            })
    void manyOfOneKind(String part) {
        String tex = part.repeat(MANY / part.length());
        assertTimeout(LIMIT, () -> FormulaParser.read(tex, Map.of(), Set.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{|}",
                "(|)",
                "\\frac{|}{b}",
                "\\frac{\\partial |}{\\partial b}",
                "\\overset{|!}{b}",
                "a_{|}",
                "a^{|}",
                "\\begin{bmatrix} a & | \\end{bmatrix}",
                "\\begin{cases} | & a \\end{cases}",
                "\\boxed{|}",
                "\\left\\{\\begin{array}{c} | \\end{array}\\right.",
                "\\sqrt{|}",
                "\\hat{|}",
                "\\sum_{|} a",
                "\\partial (|) / \\partial a",
                "\\xrightarrow{|}",
                "\\textcolor{a}{|}",
                "\\underset{|}{a}",
                "\\underbrace{a}_{|}",
                "{| \\over b}",
                "a - (-|)",
                "\\begin{matrix} | \\\\ \\to \\end{matrix}"
            })
    void nestedDeeply(String pattern) {
        int bar = pattern.indexOf('|');
        int depth = 20_000 / pattern.length();
        String tex = pattern.substring(0, bar).repeat(depth)
                + "x"
                + pattern.substring(bar + 1).repeat(depth);
        assertTimeout(LIMIT, () -> FormulaParser.read(tex, Map.of(), Set.of()));
        String shallow = pattern.substring(0, bar).repeat(8)
                + "x"
                + pattern.substring(bar + 1).repeat(8);
        boolean broken = pattern.contains("!");
        ReadFormula formula = FormulaParser.read(shallow, Map.of(), Set.of());
        assertEquals(broken ? formula.unread() : List.of(), formula.unread());
    }

    @Test
    void tooDeepIsSaid() {
        ReadFormula formula = FormulaParser.read("{".repeat(MANY), Map.of(), Set.of());
        assertEquals("nested too deeply", formula.unread().get(0).message());
        assertEquals(MANY, formula.unread().get(0).span().end());
    }

    @Test
    void tooLongIsSaid() {
        ReadFormula formula = FormulaParser.read("a+".repeat(MANY + 1), Map.of(), Set.of());
        assertEquals(
                "the formula has more than 200000 tokens",
                formula.unread().get(0).message());
        assertFalse(FormulaParser.read("a+".repeat(1_000) + "a", Map.of(), Set.of())
                .statements()
                .isEmpty());
    }

    @Test
    void macrosCannotExplode() {
        StringBuilder doubling = new StringBuilder();
        Map<String, Macro> macros = new HashMap<>();
        for (char c = 'a'; c < 'z'; c++) {
            macros.put("\\" + c, new Macro(1, "\\" + (char) (c + 1) + "{#1#1}"));
            doubling.append("\\").append(c).append("{x}");
        }
        macros.put("\\t", new Macro(1, "\\u{\\text{#1#1#1#1}}"));
        assertTimeout(LIMIT, () -> FormulaParser.read(doubling.toString(), macros, Set.of()));
        assertTimeout(LIMIT, () -> FormulaParser.read("\\a{".repeat(MANY / 3), macros, Set.of()));
        ReadFormula formula = FormulaParser.read("y = \\a{x}", macros, Set.of());
        assertEquals(
                "the macros expand to more than 200000 tokens",
                formula.unread().get(0).message());
    }
}
