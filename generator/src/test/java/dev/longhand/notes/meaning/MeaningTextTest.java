package dev.longhand.notes.meaning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.expr.Primitive;
import dev.longhand.latex.reading.FormulaParser;
import dev.longhand.latex.tree.ReadFormula;
import dev.longhand.notes.elaboration.Elaboration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MeaningTextTest {

    private static final Conventions CONVENTIONS = new Conventions(
            Set.of("f", "f_1", "g"),
            Map.of("\\sigma", Primitive.SIGMOID),
            Set.of("u"),
            Set.of("\\Delta", "d"),
            Set.of(),
            Set.of(),
            Set.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "w_{12} x_1 + w_{22} x_2 - b",
                "-(y - t) f'(z)",
                "-y (1 - y)",
                "a - (b + c) - (-d)",
                "\\hat y_i - y_i",
                "\\bar{\\mathbf x}",
                "\\mathbf W^{(l+1)} \\mathbf a^{(l)} + \\mathbf b^{(l+1)}",
                "\\boldsymbol\\delta^{(l)}",
                "((W^{(l+1)})^T \\delta^{(l+1)}) \\odot f'(z^{(l)})",
                "W^T \\delta \\odot f'(z)",
                "x x^T y",
                "\\frac{1}{2} (y - t)^2",
                "\\frac{\\partial L}{\\partial w_{11}} \\cdot \\frac{\\partial z_1}{\\partial x}",
                "\\frac{\\partial^2 L}{\\partial w^2} + \\frac{\\partial^2 L}{\\partial w \\partial v}",
                "\\frac{\\partial (a + b)}{\\partial w}",
                "\\sum_{i=1}^{n} w_{ij} x_i + b_j",
                "\\sum_k \\delta_k w_{kj} f'(z_j)",
                "\\left(\\sum_k \\delta_k w_{kj}\\right) f'(z_j)",
                "\\sum_{j \\ne i} \\left(a_j + b\\right)",
                "-\\sum_i t_i \\log y_i",
                "\\prod_{t=1}^{T} \\frac{\\partial h_t}{\\partial h_{t-1}}",
                "e^{-z} + \\exp(x y) - \\sqrt{a + b}",
                "\\frac{e^{z_i}}{\\sum_j e^{z_j}}",
                "\\begin{bmatrix} a & b \\\\ c & -d \\end{bmatrix} \\begin{bmatrix} x \\\\ y \\end{bmatrix}",
                "\\begin{cases} x & \\text{if } x > 0 \\\\ 0 & \\text{otherwise} \\end{cases}",
                "\\left| x \\right| + \\left\\| a - b \\right\\|^2",
                "a_{h_1} (1 - a_{h_1}) w_{o_1}",
                "a_{o_i} - \\text{target}_{o_i}",
                "\\mathrm{net}_1 + \\mathrm{out}_{h1}",
                "\\sigma(z)(1 - \\sigma(z))",
                "\\sigma'(z_{ij}) + f_1'(z)",
                "h_{t-1} W_{hh} + h_{t}",
                "W_{i,j+1} + w_{i,j-1}",
                "\\Delta w_{12} + dW",
                "\\mathrm{softmax}(z) - \\mathrm{diag}(a)",
                "\\max(0, z) + \\tanh(z)^2",
                "(x^2)^3 + (a b)^2",
                "x^{n+1}",
                "0.4 \\cdot 0.25 + 0.35 \\times 2",
                "a / b",
                "2 \\cdot 3 x",
                "(u)^2 + u^2",
                "w' + w'_{11}",
                "\\delta_{ij} - y_j",
                "x_{\\ell-1}^{2}",
                "f(x)^2 g(a, b)",
                "\\left. a^2 \\right|_{a = 3}",
                "u \\otimes v + a * b",
                "\\alpha_{t} \\theta_{in}",
                "a^{[l]}",
            })
    void readsBackAsWhatWasWritten(String tex) throws NotUnderstood {
        Meaning meaning = read(tex);
        String written = MeaningText.like(CONVENTIONS, tex).of(meaning);
        assertEquals(meaning, read(written), written);
        String usual = MeaningText.usual().of(meaning);
        if (!tex.contains("(u)")) {
            assertEquals(meaning, read(usual), usual);
        }
    }

    @Test
    void keepsTheNotation() throws NotUnderstood {
        assertEquals("-(y - t) f'(z) + w_{12} x_1", like("-(y-t)f'(z)+w_{12}x_1"));
        assertEquals("W^T \\delta^{[l]} \\odot \\hat{y}", like("W^T\\delta^{[l]}\\odot\\hat y"));
        assertEquals("\\boldsymbol{\\delta} + \\mathbf{W}", like("\\mathbf\\delta + \\mathbf W"));
        assertEquals("\\frac{dL}{dw} + \\exp(x)", like("\\frac{dL}{dw} + \\exp(x)"));
        assertEquals("2 \\cdot 3", MeaningText.usual().of(read("2 \\cdot 3")));
        assertEquals("u^{2} + \\ln(x)", like("u^2+\\ln x"));
    }

    private static String like(String tex) throws NotUnderstood {
        return MeaningText.like(CONVENTIONS, tex).of(read(tex));
    }

    private static Meaning read(String tex) throws NotUnderstood {
        ReadFormula formula = FormulaParser.read(tex, Map.of(), Set.of());
        assertEquals(0, formula.unread().size(), () -> tex + " " + formula.unread());
        assertEquals(1, formula.statements().size(), tex);
        return new Elaboration(CONVENTIONS)
                .of(formula.statements().get(0).sides().get(0));
    }
}
