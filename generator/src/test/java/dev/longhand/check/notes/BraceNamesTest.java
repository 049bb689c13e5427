package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that braces give to what they hold. */
class BraceNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'$$L = \\Big(\\underbrace{\\sigma(\\overbrace{wx+b}^{z})}_{a}-t\\Big)^2$$\n\nHere "
                        + "$\\sigma$ is the logistic function.\n\n$$\\frac{\\partial L}{\\partial w} = "
                        + "2(a-t)a(1-a)x$$'; RIGHT",
                "'$$L = (\\underbrace{wx+b}_{z}-t)^2$$\n\n$$\\frac{\\partial L}{\\partial z} = 2(z-t)$$'; " + "RIGHT",
                "'$$L = (\\underbrace{wx+b}_{z}-t)^2$$\n\n$$\\frac{\\partial L}{\\partial z} = 2z$$'; WRONG",
                "'$z = wx+b$\n\n$$L = (\\underbrace{wx+b}_{z}-t)^2$$\n\n$$\\frac{\\partial L}{\\partial z} "
                        + "= 2(z-t)$$'; RIGHT",
                "'$L = (wx+b-t)^2$.\n\n$$\\frac{\\partial L}{\\partial w} = "
                        + "\\underbrace{2(wx+b-t)}_{\\delta} x = \\delta x$$'; RIGHT",
                "'$L = (wx+b-t)^2$.\n\n$$\\frac{\\partial L}{\\partial w} = "
                        + "\\underbrace{2(wx+b-t)}_{\\delta} x$$\n\n$$\\frac{\\partial L}{\\partial b} = \\delta "
                        + "x$$'; WRONG",
                "'$$L = (\\underbrace{wx+b}_{z}-t)^2$$\n\n$$\\frac{\\partial L}{\\partial w} = 2(z-t)$$'; " + "WRONG",
                "'$$y = \\underbrace{w_2\\underbrace{(w_1x+b_1)}_{h}+b_2}_{o}$$\n\n$$\\frac{\\partial "
                        + "y}{\\partial w_1} = \\frac{\\partial y}{\\partial h}\\frac{\\partial h}{\\partial w_1} = "
                        + "w_2 x$$'; RIGHT",
                "'$$L = \\frac1n\\sum_{i=1}^n (\\underbrace{wx_i+b}_{\\hat "
                        + "y_i}-y_i)^2$$\n\n$$\\frac{\\partial L}{\\partial w} = \\frac2n\\sum_{i=1}^n(\\hat "
                        + "y_i-y_i)x_i$$'; RIGHT",
                "'$$L = \\frac1n\\sum_{i=1}^n (\\underbrace{wx_i+b}_{\\hat "
                        + "y_i}-y_i)^2$$\n\n$$\\frac{\\partial L}{\\partial w} = \\frac1n\\sum_{i=1}^n(\\hat "
                        + "y_i-y_i)x_i$$'; WRONG"
            })
    void named(String note, Verdict verdict) {
        assertEquals(verdict, VerdictsOf.last(note));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'$$L = (\\underbrace{wx+b}_{\\text{prediction}}-t)^2$$\n\n$$\\frac{\\partial L}{\\partial "
                        + "w} = 2x(wx+b-t)$$'; RIGHT",
                "'$L = (y-t)^2$, $y=wx$\n\n$$\\frac{\\partial L}{\\partial w} = "
                        + "\\underbrace{\\frac{\\partial L}{\\partial y}}_{2(y-t)}\\underbrace{\\frac{\\partial "
                        + "y}{\\partial w}}_{x} = 2(y-t)x$$'; RIGHT",
                "'$z=wx+b$, $a=\\sigma(z)$, $C=\\frac12(a-y)^2$ with the sigmoid "
                        + "$\\sigma$.\n\n$$\\frac{\\partial C}{\\partial w} = \\underbrace{\\frac{\\partial "
                        + "C}{\\partial a}}_{a-y}\\underbrace{\\frac{\\partial a}{\\partial "
                        + "z}}_{a(1-a)}\\underbrace{\\frac{\\partial z}{\\partial w}}_{x} = (a-y)a(1-a)x$$'; RIGHT",
                "'$$\\frac{\\partial C}{\\partial w} = \\underbrace{\\frac{\\partial C}{\\partial "
                        + "a}}_{A}\\underbrace{\\frac{\\partial a}{\\partial w}}_{B}$$\n\n$$\\frac{\\partial "
                        + "C}{\\partial b} = \\underbrace{\\frac{\\partial C}{\\partial "
                        + "a}}_{A}\\underbrace{\\frac{\\partial a}{\\partial b}}_{D}$$\n\n$a = wx+b$, $C = (a-y)^2$. "
                        + "$$A = 2(a-y)$$ $$B = x$$ $$\\frac{\\partial C}{\\partial w} = AB$$'; RIGHT",
                "'$z=wx+b$, $C=\\frac12(z-y)^2$.\n\n$$\\delta = \\underbrace{z-y}_{\\text{error}}, \\qquad "
                        + "\\frac{\\partial C}{\\partial w} = \\underbrace{\\delta}_{\\text{error}} x$$'; RIGHT",
                "'$$C = (\\underbrace{wx}_{a}-y)^2 \\quad\\text{and later}\\quad \\frac{\\partial "
                        + "C}{\\partial w} = \\underbrace{2(wx-y)}_{\\frac{\\partial C}{\\partial "
                        + "a}}\\underbrace{x}_{\\frac{\\partial a}{\\partial w}}$$'; RIGHT"
            })
    void values(String note, Verdict verdict) {
        assertEquals(verdict, VerdictsOf.last(note));
    }
}
