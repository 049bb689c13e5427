package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows that go on with a sign behind empty braces, and left sides that have a row to themselves. */
class ContinuedRowsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'$L=(y-t)^2+\\lambda w^2$, $y=wx$\n\n\\begin{align*}\\frac{dL}{dw} &= 2(y-t)x\\\\ "
                        + "&\\quad{}+2\\lambda w\\end{align*}'; RIGHT",
                "'$L=(y-t)^2+\\lambda w^2$, $y=wx$\n\n\\begin{align*}\\frac{dL}{dw} &= 2(y-t)x+2\\lambda "
                        + "w\\\\ &\\quad{}+5w\\end{align*}'; WRONG",
                "'$L=(y-t)^2+\\lambda w^2$, $y=wx$\n\n$$\\begin{aligned}\\frac{dL}{dw} &= 2(y-t)x\\\\ "
                        + "&{}+2\\lambda w\\end{aligned}$$'; RIGHT",
                "'$L=(y-t)^2+\\lambda w^2$, $y=wx$\n\n\\begin{multline}\\frac{dL}{dw} = 2(y-t)x\\\\ "
                        + "{}+2\\lambda w\\end{multline}'; RIGHT",
                "'\\begin{multline} y = w_1x_1+w_2x_2 \\\\ {}+ w_3x_3\\end{multline}\n$$\\frac{\\partial "
                        + "y}{\\partial w_3} = x_3$$'; RIGHT",
                "'$L=(y-t)^2+\\lambda w^2$, $y=wx$\n\n\\begin{align*}\\frac{dL}{dw} ={}& 2(y-t)x\\\\ "
                        + "&{}-(-2\\lambda w)\\end{align*}'; RIGHT",
                "'$L=(y-t)^2+\\lambda w^2$, $y=wx$\n\n\\begin{align*}\\frac{dL}{dw} ={}& 2(y-t)x + "
                        + "2\\lambda w\\\\ &{}-2\\lambda w\\end{align*}'; WRONG",
                "'$L=(y-t)^2+\\lambda w^2$, $y=wx$\n\n\\begin{align*}\\frac{dL}{dw} {}={}& {}-2(t-y)x "
                        + "{}+{} 2\\lambda w\\\\ {}={}& 2xy - 2xt {} + 2 {} \\lambda w\\end{align*}'; RIGHT",
                "'$L=(y-t)^2+\\lambda w^2$, $y=wx$\n\n\\begin{align*}\\frac{dL}{dw} =& 2(y-t)\\\\ "
                        + "&{}\\cdot x + 2\\lambda w\\end{align*}'; RIGHT",
                "'$L=(y-t)^2+\\lambda w^2$, $y=wx$\n\n\\begin{align*}\\frac{dL}{dw} &= 2(y-t)x\\\\ "
                        + "&\\mathrel{\\phantom{=}}{}+2\\lambda w\\end{align*}'; RIGHT"
            })
    void emptyBraces(String note, Verdict verdict) {
        assertEquals(verdict, VerdictsOf.last(note));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'$C=(wx-y)^2$\n\n\\begin{align}\\frac{\\partial C}{\\partial w} &= 2x(wx-y)\\\\ "
                        + "\\frac{\\partial C}{\\partial x}\\\\ &= 2w(wx-y),\\text{ and}\\\\ \\frac{\\partial^2 "
                        + "C}{\\partial x^2}\\\\ &= 2w^2.\\end{align}'; RIGHT",
                "'$C=(wx-y)^2$\n\n\\begin{align}\\frac{\\partial C}{\\partial x}\\\\ &= 2w(wx-y),\\text{ "
                        + "and}\\\\ \\frac{\\partial^2 C}{\\partial x^2}\\\\ &= 2w(wx-y).\\end{align}'; WRONG",
                "'$C=(wx-y)^2$\n\n\\begin{align}&\\frac{\\partial C}{\\partial x}\\\\ &= 2w(wx-y),\\text{ "
                        + "and}\\\\ &\\frac{\\partial^2 C}{\\partial x^2}\\\\ &= 2w^2.\\end{align}'; RIGHT",
                "'$C=(wx-y)^2$\n\n\\begin{align}&\\frac{\\partial C}{\\partial x}\\\\ &= 2w(wx-y),\\text{ "
                        + "and} \\nonumber\\\\ &\\frac{\\partial^2 C}{\\partial x^2} \\label{a}\\\\ &= 2w^2. \\\\ &= "
                        + "2\\cdot w \\cdot w\\end{align}'; RIGHT"
            })
    void aloneInARow(String note, Verdict verdict) {
        assertEquals(verdict, VerdictsOf.last(note));
    }
}
