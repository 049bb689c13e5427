package dev.longhand.check.notes;

import static dev.longhand.check.notes.PathologicalNote.note;
import static dev.longhand.check.notes.Repeated.chain;
import static dev.longhand.check.notes.Repeated.grid;
import static dev.longhand.check.notes.Repeated.join;
import static dev.longhand.check.notes.Repeated.nested;
import static dev.longhand.check.notes.Repeated.next;
import static dev.longhand.check.notes.Repeated.sum;

import java.util.ArrayList;
import java.util.List;

/** Notes that are easily read and hard to decide. */
final class HardMaths {

    private HardMaths() {}

    static List<PathologicalNote> notes() {
        List<PathologicalNote> notes = new ArrayList<>();
        cycles(notes);
        growth(notes);
        matrices(notes);
        kinks(notes);
        derivatives(notes);
        return notes;
    }

    private static void cycles(List<PathologicalNote> notes) {
        notes.add(note("cycle", "a = b", "b = a", "a = b + 1", "a = 2"));
        notes.add(note("self", "a = a + 1", "a = 2 a", "a = a"));
        notes.add(note("long-cycle", chain(500, i -> "a_{" + i + "} = a_{" + (i + 1) % 500 + "} + 1"), "a_0 = 7"));
        notes.add(note("function-cycle", "f(x) = f(x)", "f(x) = f(x) + 1", "f(2) = 3", "\\frac{df}{dx} = f'(x)"));
        notes.add(note("two-functions", "f(x) = g(x) + 1", "g(x) = f(x) - 1", "f(1) = g(1)", "f'(x) = g'(x)"));
        notes.add(note("growing-function", "f(x) = f(f(x + 1))", "f(1) = 2", "f'(x) = f(x)"));
        notes.add(note("recursion", "f(n) = n f(n - 1)", "f(100000) = 3", "f(-1) = f(2)"));
        notes.add(note("layers", "a^l = \\sigma(a^{l+1})", "a^1 = a^2", "\\frac{\\partial a^1}{\\partial a^9} = 1"));
        notes.add(note("matrix-cycle", "W = W^T W", "W = W^T", "W^{-1} = W"));
        notes.add(note("index-cycle", "x_i = x_{x_i}", "x_{x_1} = x_{x_2}"));
        notes.add(note("sum-cycle", "s = \\sum_{i=1}^{s} s", "n = \\sum_{i=1}^{n} i", "s = n"));
        notes.add(note("slope-cycle", "y = \\frac{dy}{dx}", "\\frac{dy}{dx} = y", "\\frac{dx}{dy} = x"));
        notes.add(note("update-cycle", "w \\leftarrow w - \\eta w", "w = w - \\eta w", "w' = w' - 1"));
    }

    private static void growth(List<PathologicalNote> notes) {
        String claim = "a_{3000} = x + 2999";
        notes.add(note("chain-of-definitions", "a_1 = x", chain(2_999, i -> next(i, "a_{" + i + "} + 1")), claim));
        notes.add(note(
                "doubling", "a_1 = x", chain(300, i -> next(i, "a_{" + i + "} + a_{" + i + "}")), "a_{300} = x"));
        notes.add(note("factors-of-an-entry", "p_i = " + nested("2(1 + ", "z_i", ")", 60), "p_1 = z_1"));
        notes.add(note("inner-products", "y = " + nested("\\langle x (1 + ", "x", "), x \\rangle", 40), "y = 1"));
        notes.add(note("member-far-away", "x_{k+1} = x_k x_k + x_{k-1}", "x_k = 2^k", "x_{60} = 3"));
        notes.add(note("squaring", "a_1 = x", chain(100, i -> next(i, "a_{" + i + "} a_{" + i + "}")), "a_{100} = x"));
        notes.add(note(
                "squaring-number", "a_1 = 1.5", chain(60, i -> next(i, "a_{" + i + "} a_{" + i + "}")), "a_{60} = 3"));
        notes.add(note(
                "fibonacci",
                "a_0 = x",
                "a_1 = y",
                chain(200, i -> next(i, "a_{" + i + "} + a_{" + (i - 1) + "}")),
                "a_{200} = x"));
        notes.add(note(
                "sigmoids",
                "a_1 = x",
                chain(300, i -> next(i, "\\sigma(a_{" + i + "})")),
                "\\frac{\\partial a_{300}}{\\partial x} = 1"));
        notes.add(note("exponentials", "a_1 = x", chain(40, i -> next(i, "e^{a_{" + i + "}}")), "a_{40} = 2"));
        notes.add(note(
                "quotients",
                "a_1 = x",
                chain(100, i -> next(i, "\\frac{a_{" + i + "}}{1 + a_{" + i + "}}")),
                "a_{99} = x"));
        notes.add(note("expansion", "(" + sum(20, "x") + ")^{20} = " + sum(20, "x")));
        notes.add(note("power", "(x + y)^{500} = x^{500} + y^{500}", "(x + y)^{100} = (y + x)^{100}"));
        notes.add(note("factors", join(" ", 300, i -> "(x_{" + i + "} + 1)") + " = 1"));
        notes.add(note("reversed-sum", sum(3_000, "x") + " = " + join(" + ", 3_000, i -> "x_{" + (2_999 - i) + "}")));
        notes.add(note("softmax", "\\frac{e^{x_1}}{" + join(" + ", 200, i -> "e^{x_{" + i + "}}") + "} = p_1"));
        notes.add(note("claims", chain(300, i -> "(x + " + i + ")^2 = x^2 + " + 2 * i + " x + " + i * i)));
        notes.add(note(
                "wide-network",
                "z_k = \\sum_{i=1}^{60} w_{ki} x_i",
                "a_k = \\sigma(z_k)",
                "L = \\sum_{k=1}^{60} (a_k - y_k)^2",
                "\\frac{\\partial L}{\\partial w_{ki}} = 2 (a_k - y_k) a_k (1 - a_k) x_i"));
        notes.add(note(
                "deep-network",
                "z^l = W^l a^{l-1} + b^l",
                "a^l = \\sigma(z^l)",
                "L = 100000",
                "\\frac{\\partial C}{\\partial a^0} = 1"));
    }

    private static void matrices(List<PathologicalNote> notes) {
        String square = grid(200, 200, (row, column) -> String.valueOf((row * 31 + column * 17) % 10));
        String symbols = grid(30, 30, (row, column) -> "a_{" + row + "," + column + "}");
        notes.add(note("matrix", "A = " + square, "A A = " + square, "A^T A = A A^T", "A = A^T"));
        notes.add(note("matrix-product", square + " " + square + " = " + square));
        notes.add(note("symbols", "A = " + symbols, "A A^T = A^T A", "A^{-1} A = I", "\\det(A) = 1"));
        notes.add(note("matrix-power", "A = " + symbols, "A^{1000000} = A", "A^{-1000} = I"));
        notes.add(note("ragged", "A = \\begin{bmatrix} 1 & 2 \\\\ 3 \\\\ & & & \\end{bmatrix}", "A A = A"));
        notes.add(note(
                "empty-matrix", "A = \\begin{bmatrix} \\end{bmatrix}", "A = \\begin{bmatrix} & \\\\ & \\end{bmatrix}"));
        notes.add(note("long-row", "A = " + grid(1, 20_000, (row, column) -> "1"), "A A^T = 20000", "A^T A = A"));
        notes.add(note("long-column", "v = " + grid(20_000, 1, (row, column) -> "2"), "v^T v = 80000", "v v^T = v"));
        notes.add(note(
                "transposes",
                "A = " + symbols,
                "A" + "^T".repeat(1_000) + " = A",
                nested("(", "A", ")^T", 500) + " = A"));
        notes.add(note("big-sizes", "A \\in \\mathbb{R}^{1000000 \\times 1000000}", "A x = b", "A^T A = A A^T"));
    }

    private static void kinks(List<PathologicalNote> notes) {
        notes.add(note("nested-maxima", nested("\\max(0, 1 + ", "x", ")", 100) + " = x"));
        notes.add(note("maxima", join(" + ", 60, i -> "\\max(0, x_{" + i + "})") + " = " + sum(60, "x")));
        notes.add(note("maximum", "\\max(" + join(", ", 300, i -> "x_{" + i + "}") + ") = x_1"));
        notes.add(note("absolute-values", nested("\\left|", "x", " - 1\\right|", 60) + " = x"));
        notes.add(note(
                "cases",
                "f(x) = \\begin{cases} " + join(" \\\\ ", 300, i -> i + " & x > " + i) + " \\end{cases}",
                "f(2) = 3",
                "f'(x) = 0"));
        notes.add(note(
                "nested-cases",
                nested("\\begin{cases} 0 & x < 0 \\\\ ", "x", " & x \\ge 0 \\end{cases}", 60) + " = x"));
        notes.add(note("distances", join(" + ", 30, i -> "|x - " + i + "|") + " = 30 |x|"));
    }

    private static void derivatives(List<PathologicalNote> notes) {
        String fraction = "\\frac{\\partial}{\\partial x} \\left(";
        notes.add(note("derivatives", nested(fraction, "x^9", "\\right)", 200) + " = 0"));
        notes.add(note("derivatives-of-calls", nested(fraction, "\\sigma(x^2)", "\\right)", 12) + " = 0"));
        notes.add(note("high-order", "\\frac{d^{1000}}{dx^{1000}} \\sigma(x) = 0", "\\sigma^{(50)}(x) = 0"));
        notes.add(note(
                "power-derivative", "\\frac{d}{dx} x^{x^{x^x}} = 1", "\\frac{d}{dx} x^{10^9} = 10^9 x^{999999999}"));
        notes.add(note(
                "leibniz",
                join(" ", 500, i -> "\\frac{\\partial a_{" + i + "}}{\\partial a_{" + (i + 1) + "}}")
                        + " = \\frac{\\partial a_0}{\\partial a_{500}}"));
        notes.add(note("fraction-of-fractions", nested("\\frac{\\partial ", "y", "}{\\partial x}", 300) + " = 1"));
        notes.add(note("gradients", "\\nabla".repeat(1_000) + " L = 0", "\\nabla_{\\nabla_{\\nabla_x}} L = 0"));
        notes.add(note(
                "derivative-of-composition",
                "f(x) = " + nested("\\sigma(1 + ", "x", ")", 100),
                "f'(x) = f(x)",
                "\\frac{df}{dx} = 1"));
    }
}
