package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How far nablas, operators of a derivative and product signs reach. */
class OperatorReachTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$y=\\prod_{i=1}^2w_i\\,x$\n\n$$\\frac{\\partial y}{\\partial x}=w_1w_2$$",
                "$$y=\\prod_{i=1}^2 x_iw_i$$\n\n$$\\frac{\\partial y}{\\partial x_1}=w_1x_2w_2$$",
                "$$y=\\prod_{i=1}^2 (x+i)$$\n\n$$\\frac{\\partial y}{\\partial x}=2x+3$$",
                "$$y=\\prod_{i=1}^2 \\sigma(w_i)x$$\n\n"
                        + "$$\\frac{\\partial y}{\\partial x}=\\sigma(w_1)\\sigma(w_2)$$",
                "$$y=\\prod_{i=1}^2 w_i\\sigma(x)$$\n\n"
                        + "$$\\frac{\\partial y}{\\partial x}=w_1w_2\\sigma(x)(1-\\sigma(x))$$",
                "$$y=\\prod_{i=1}^2 f_i(x)$$\n\n$$y=f_1(x)f_2(x)$$",
                "$$y=\\prod_{i=1}^2 w_i/x$$\n\n$$y=w_1w_2/x$$",
                "$$\\frac{d}{dx}(x^2)\\,e^x=(2x+x^2)e^x$$",
                "$$\\frac d{dx}x^2+3x = 5x$$",
                "$$\\frac{d}{dx}(x+1)(x+2)=2x+3$$",
                "$$\\frac{d}{dx}(x+1)^2(x+2)=2(x+1)(x+2)+(x+1)^2$$",
                "For $w\\in\\mathbb R^n$:\n\n$$\\nabla_w w^Tw = 2w$$",
                "For $w\\in\\mathbb R^n$:\n\n$$\\nabla_w\\frac\\lambda2w^Tw = \\lambda w$$",
                "For $w\\in\\mathbb R^n$:\n\n$$\\nabla_w\\frac\\lambda2\\|w\\|^2 = \\lambda w$$",
                "For $x\\in\\mathbb R^n$ and $A\\in\\mathbb R^{n\\times n}$:\n\n" + "$$\\nabla_x x^TAx = (A+A^T)x$$",
                "For $x\\in\\mathbb R^n$, $y\\in\\mathbb R^m$ and $W\\in\\mathbb R^{m\\times n}$:\n\n"
                        + "$$\\nabla_W\\frac12\\|Wx-y\\|^2 = (Wx-y)x^T$$",
                "For $x\\in\\mathbb R^n$, $y\\in\\mathbb R^m$ and $W\\in\\mathbb R^{m\\times n}$:\n\n"
                        + "$$\\nabla_x\\,y^TWx = W^Ty$$",
                "$$z = Wx+b,\\quad a = \\sigma(z),\\quad C = \\frac12\\|a-y\\|^2$$\n\n"
                        + "$$\\delta = \\nabla_a C\\odot\\sigma'(z)$$\n\n"
                        + "$$\\frac{\\partial C}{\\partial z} = \\nabla_a C\\odot\\sigma'(z)$$",
                "$$z = wx+b,\\quad a = \\sigma(z),\\quad C = \\frac12(a-y)^2$$\n\n"
                        + "$$\\frac{\\partial C}{\\partial z} = \\nabla_a C\\,\\sigma'(z)$$",
                "$$z = wx+b,\\quad a = \\sigma(z),\\quad C = \\frac12(a-y)^2$$\n\n"
                        + "$$w - \\eta\\nabla_w C = w - \\eta (a-y)\\sigma'(z) x$$",
                "For $x\\in\\mathbb R^n$:\n\n$$\\nabla_x \\lambda x^Tx = 2\\lambda x$$",
                "For $X\\in\\mathbb R^{m\\times n}$, $w\\in\\mathbb R^n$ and $y\\in\\mathbb R^m$:\n\n"
                        + "$$\\nabla_w (Xw-y)^T(Xw-y) = 2X^T(Xw-y)$$",
                "For $X\\in\\mathbb R^{m\\times n}$, $w\\in\\mathbb R^n$ and $y\\in\\mathbb R^m$:\n\n"
                        + "$$L = \\frac12\\|Xw-y\\|^2$$\n\n"
                        + "$$\\nabla_w L = X^T(Xw-y)$$",
                "$$z = Wx,\\quad L = \\frac12\\|z-y\\|^2$$\n\n"
                        + "$$\\frac{\\partial L}{\\partial W} = \\nabla_z L\\, x^T$$"
            })
    void right(String note) {
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$y=\\prod_{i=1}^2w_i\\,x$\n\n$$\\frac{\\partial y}{\\partial x}=2w_1w_2x$$",
                "$y=\\prod_{i=1}^2w_i\\,(1-p)$\n\n$$y = w_1(1-p)w_2(1-p)$$",
                "$$\\frac{d}{dx}(x^2)\\,e^x=2xe^x$$",
                "$$\\frac{d}{dx}[x^2]\\cdot e^x=2xe^x$$",
                "$$\\frac{d}{dx}(x^2)\\cdot(x-1)=2x(x-1)$$",
                "$$y = \\sum_j w_j x_j + b$$\n\n"
                        + "$$\\frac{\\partial}{\\partial w_i}\\left[\\sum_jw_jx_j+b\\right](y-t) = x_i(y-t)$$",
                "$$z = wx+b,\\quad a=\\sigma(z)$$\n\n"
                        + "$$\\frac{\\partial}{\\partial z}[\\sigma(z)]\\,(a-y)x = a(1-a)(a-y)x$$",
                "$$\\frac d{dx}x^2+3x = 2x+3$$",
                "$$-\\frac d{dx}x^2+3x - 1= -2x-3$$",
                "$$\\frac{d}{dx}(x+1)^2(x+2)=2(x+1)(x+2)$$",
                "$p = x^2 + 1$, $q = e^x$.\n\n"
                        + "$$\\frac{d(pq)}{dx} = \\frac{d}{dx} p \\cdot q + \\frac{d}{dx} q \\cdot p$$",
                "$p = x^2 + 1$, $q = e^x$.\n\n"
                        + "$$\\frac{d(pq)}{dx} = \\frac{d}{dx} p \\times q + p \\times \\frac{d}{dx} q$$",
                "$$\\frac{d}{dx}\\frac{e^x}{\\sin(x)} = \\frac{\\frac{d}{dx} e^x \\cdot \\sin(x)"
                        + " - \\frac{d}{dx}\\sin(x) \\cdot e^x}{\\sin^2(x)}$$"
            })
    void rightUnderACondition(String note) {
        assertEquals(Verdict.RIGHT_IF, VerdictsOf.last(note));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$y=\\prod_{i=1}^2w_i\\,x$\n\n$$\\frac{\\partial y}{\\partial x}=2w_1w_2$$",
                "$$\\frac{d}{dx}(x^2)\\,e^x=(2x+1)e^x$$",
                "$$\\frac d{dx}x^2+3x = 2x+4$$",
                "$$\\frac d{dx}x^2+\\frac d{dx}3x = 2x+3x$$",
                "$$\\frac{d}{dx}(x+1)(x+2)=2x+2$$",
                "$$\\frac{d}{dx} x^2 \\cdot e^x = 2x e^x$$",
                "$$\\frac{d}{dx}\\frac{e^x}{\\sin(x)} = \\frac{\\frac{d}{dx} e^x \\cdot \\sin(x)"
                        + " + \\frac{d}{dx}\\sin(x) \\cdot e^x}{\\sin^2(x)}$$",
                "$p = x^2 + 1$, $q = e^x$.\n\n"
                        + "$$\\frac{d(pq)}{dx} = \\frac{d}{dx} p \\cdot q - \\frac{d}{dx} q \\cdot p$$",
                "For $w\\in\\mathbb R^n$:\n\n$$\\nabla_w w^Tw = w$$",
                "For $w\\in\\mathbb R^n$:\n\n$$\\nabla_w\\frac\\lambda2w^Tw = 2\\lambda w$$",
                "For $w\\in\\mathbb R^n$:\n\n$$\\nabla_w\\frac\\lambda2\\|w\\|^2 = \\frac\\lambda2 w$$",
                "For $x\\in\\mathbb R^n$ and $A\\in\\mathbb R^{n\\times n}$:\n\n$$\\nabla_x x^TAx = Ax$$",
                "For $x\\in\\mathbb R^n$, $y\\in\\mathbb R^m$ and $W\\in\\mathbb R^{m\\times n}$:\n\n"
                        + "$$\\nabla_W\\frac12\\|Wx-y\\|^2 = 2(Wx-y)x^T$$",
                "For $X\\in\\mathbb R^{m\\times n}$, $w\\in\\mathbb R^n$ and $y\\in\\mathbb R^m$:\n\n"
                        + "$$\\nabla_w (Xw-y)^T(Xw-y) = X^T(Xw-y)$$"
            })
    void wrong(String note) {
        assertEquals(Verdict.WRONG, VerdictsOf.last(note));
    }
}
