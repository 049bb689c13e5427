package dev.longhand.image;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Formulas of every kind that notes use. */
final class Formulas {

    static final String REFUSED = "x + \\nosuchcommand{y}";

    private Formulas() {}

    static Stream<String> nasty() {
        return Stream.of(
                "f(z) = \\begin{cases} 1, & z > 0 \\\\ \\alpha z, & z \\le 0 \\end{cases}",
                "\\begin{aligned} \\frac{\\partial L}{\\partial w} &= (o - y)\\,\\sigma'(s) \\\\ &= 0.25 \\end{aligned}",
                "W^{(1)} = \\begin{bmatrix} w_{11} & w_{12} \\\\ w_{21} & w_{22} \\end{bmatrix}",
                "\\underbrace{(o - y)\\,\\sigma'(s)}_{\\delta_1\\ \\text{(cached)}}\\, w_5",
                "\\fcolorbox{orange}{yellow}{$\\displaystyle \\frac{a}{b}$} + \\textcolor{red}{c}",
                "\\boxed{\\frac{\\partial L}{\\partial b_1} = 0.425}",
                "\\frac{\\cancel{2}}{\\cancel{2}}(\\hat{y} - y) + \\cancel{(x + 1)^2}",
                "x \\xrightarrow{\\text{apply }\\sigma} y",
                "\\begin{bmatrix} \\frac{1}{2} & \\frac{\\partial L}{\\partial w} \\\\ 0 & -1 \\end{bmatrix}",
                "\\left\\{ \\left[ \\begin{matrix} 1 \\\\ 2 \\\\ 3 \\\\ 4 \\end{matrix} \\right] \\right\\}",
                "\\left.\\frac{dL}{dx}\\right|_{x = 0} < \\mathbf{W} \\odot \\boldsymbol{\\delta} \\otimes \\Omega");
    }

    /** A hundred different formulas. */
    static List<String> hundred() {
        List<String> nasty = nasty().toList();
        return IntStream.range(0, 100)
                .mapToObj(i -> "q_{" + i + "} = " + nasty.get(i % nasty.size()))
                .toList();
    }
}
