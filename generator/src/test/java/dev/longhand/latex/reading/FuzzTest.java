package dev.longhand.latex.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.longhand.latex.token.Macro;
import dev.longhand.latex.tree.ReadFormula;
import dev.longhand.latex.tree.ReadFormula.Unread;
import dev.longhand.latex.tree.Statement;
import dev.longhand.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Random input: nothing is thrown, and nothing is lost. */
class FuzzTest {

    private static final int SOUPS = 1_000;
    private static final int MUTATIONS = 1_000;

    private static final List<String> PARTS = List.of(
            "a",
            "b",
            "w",
            "x",
            "d",
            "Loss",
            "net",
            "0",
            "1",
            "2",
            "0.5",
            ".",
            ",",
            ";",
            ":",
            "=",
            "+",
            "-",
            "*",
            "/",
            "//",
            "(",
            ")",
            "[",
            "]",
            "{",
            "}",
            "|",
            "_",
            "^",
            "'",
            "&",
            "\\\\",
            "<",
            ">",
            "%",
            "$",
            "#",
            "~",
            "!",
            " ",
            " ",
            " ",
            "\\ ",
            "\\quad ",
            "\\,",
            "\\cdot ",
            "\\times ",
            "\\odot ",
            "\\partial ",
            "\\frac",
            "\\frac{",
            "\\sqrt",
            "\\sum",
            "\\sum_{",
            "\\max",
            "\\max_",
            "\\hat",
            "\\mathbf",
            "\\mathrm{",
            "\\text{",
            "\\text{if }",
            "\\text{loss}",
            "\\alpha",
            "\\nabla ",
            "\\to ",
            "\\approx ",
            "\\leftarrow ",
            "\\Rightarrow ",
            "\\therefore ",
            "\\dots ",
            "\\left(",
            "\\right)",
            "\\left.",
            "\\right|",
            "\\left\\{",
            "\\right.",
            "\\{",
            "\\}",
            "\\|",
            "\\langle ",
            "\\Big|",
            "\\begin{bmatrix}",
            "\\end{bmatrix}",
            "\\begin{cases}",
            "\\end{cases}",
            "\\begin{aligned}",
            "\\end{aligned}",
            "\\begin{array}{cc}",
            "\\end{array}",
            "\\overset{",
            "\\underset{i}{\\max}",
            "\\xrightarrow{",
            "\\underbrace{",
            "\\boxed{",
            "\\cancel{",
            "\\color{red}",
            "\\textcolor{red}{",
            "\\foo",
            "\\pd",
            "\\#",
            "\\over ",
            "\\prime",
            "∂",
            "σ",
            "²",
            "₁",
            "½",
            "→",
            "é",
            "𝑤",
            "\\displaystyle ",
            "\\tag{1}",
            "\n");

    private static final List<String> FORMULAS = List.of(
            "\\frac{\\partial L}{\\partial w_{11}} = \\delta_1 \\cdot x_1, \\quad b' = b - \\eta \\delta",
            "\\begin{aligned} a &= \\sigma(z) \\\\ &= \\frac{1}{1+e^{-z}} \\end{aligned} = \\begin{bmatrix} 1 & 2 \\\\"
                    + " 3 & 4 \\end{bmatrix}^T",
            "f(x) = \\begin{cases} x & \\text{if } x > 0 \\\\ 0 & \\text{otherwise} \\end{cases}",
            "dW^{[1]} = \\frac{1}{m} dZ^{[1]} X^T \\Rightarrow \\left.\\frac{dL}{dw}\\r"
                    + "ight|_{w=0} = // \\quad // \\quad [1 \\ 2]",
            "\\sum_{i=1}^{n} \\underbrace{(t_i - o_i)^2}_{\\text{error}} \\xrightarrow{f} \\hat{y} \\pm |x| +"
                    + " \\|w\\|_2");

    /** What may stand outside every statement. */
    private static final Pattern OUTSIDE = Pattern.compile("("
            + String.join(
                    "|",
                    "[,;.:&~$\\s]",
                    "//",
                    "==?>",
                    "%[^\\n]*(\\n|$)",
                    "\\\\\\\\\\*?",
                    "\\\\[-!,;:>/() #\\n]",
                    "\\\\(quad|displaystyle|Rightarrow|therefore|mathrm)",
                    "\\\\(begin|end)\\{(aligned|array)\\}",
                    "\\{cc\\}",
                    "\\\\(tag|color|text)\\{[^{}]*\\}")
            + ")*");

    @Test
    void soupsAreReadOrReported() {
        Random random = new Random(20240517);
        for (int i = 0; i < SOUPS; i++) {
            StringBuilder soup = new StringBuilder();
            for (int parts = 1 + random.nextInt(40); parts > 0; parts--) {
                soup.append(PARTS.get(random.nextInt(PARTS.size())));
            }
            check(soup.toString());
        }
    }

    @Test
    void mutationsAreReadOrReported() {
        Random random = new Random(20240518);
        for (int i = 0; i < MUTATIONS; i++) {
            StringBuilder formula = new StringBuilder(FORMULAS.get(random.nextInt(FORMULAS.size())));
            for (int edits = 1 + random.nextInt(4); edits > 0; edits--) {
                int at = random.nextInt(formula.length());
                switch (random.nextInt(3)) {
                    case 0 -> formula.deleteCharAt(at);
                    case 1 -> formula.insert(at, PARTS.get(random.nextInt(PARTS.size())));
                    default -> formula.delete(at, Math.min(formula.length(), at + 1 + random.nextInt(8)));
                }
                if (formula.isEmpty()) {
                    formula.append('x');
                }
            }
            check(formula.toString());
        }
    }

    private static void check(String tex) {
        Map<String, Macro> macros = Map.of("\\pd", new Macro(2, "\\frac{\\partial #1}{\\partial #2}"));
        ReadFormula formula = FormulaParser.read(tex, macros, Set.of());
        List<Span> covered = new ArrayList<>();
        for (Statement statement : formula.statements()) {
            covered.add(statement.span());
            Places.check(statement.chain(), tex);
        }
        for (Unread unread : formula.unread()) {
            covered.add(unread.span());
            assertTrue(!unread.message().isBlank() && unread.message().indexOf('\n') < 0, tex);
        }
        StringBuilder rest = new StringBuilder(tex);
        for (Span span : covered) {
            for (int i = span.start(); i < span.end(); i++) {
                rest.setCharAt(i, ' ');
            }
        }
        assertTrue(OUTSIDE.matcher(rest).matches(), () -> tex + "\nloses\n" + rest);
        assertEquals(TreeText.of(formula), TreeText.of(FormulaParser.read(tex, macros, Set.of())));
    }
}
