package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Derivatives at a point: below a bar, with or without names, or in brackets. */
class PointsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$f(x,y)=xy^2$, $x=1$, $y=1$.\n\n$\\frac{\\partial f}{\\partial x}\\Big|_{(2,3)}=9$",
                "$y=x_1x_2$\n\n$\\left.\\frac{\\partial y}{\\partial x_1}\\right|_{(2,3)}=3$",
                "$f(x,y)=xy^2$\n\n$\\nabla f|_{(2,3)}=(9,12)^T$",
                "$$\\frac{d}{dx}x^2\\Big|_{x=1}=2$$",
                "$$\\left.\\frac{d}{dx}x^3\\right|_{x=2}=12$$",
                "$y = x^2$\n\n$$\\frac{dy}{dx}\\Big|_{x=3}=6$$",
                "$y = x^2$\n\n$$\\frac{dy}{dx}\\Big|_{3}=6$$",
                "$y = x^2$\n\n$$\\frac{dy}{dx}\\Big|_{x_0}=2x_0$$",
                "$y = ab$\n\n$$\\frac{\\partial y}{\\partial a}\\Big|_{(a,b)=(2,3)}=3$$",
                "$f(x)=x^2+3x$\n\n$\\frac{df}{dx}(2)=7$",
                "$E=(wx-t)^2$ with $x=2$, $t=1$, $w=1$\n\n$\\frac{dE}{dw}(2)=12$",
                "$L=(wx-t)^2$\n\n$\\frac{\\partial L}{\\partial w}(w_0)=2x(w_0x-t)$",
                "$a=\\sigma(z)$\n\n$\\frac{da}{dz}(z)=a(1-a)$",
                "$a=\\sigma(z)$, $L=(a-y)^2$\n\n"
                        + "$\\frac{\\partial L}{\\partial z}=\\frac{\\partial a}{\\partial z}(2(a-y))$",
                "$a=\\sigma(z)$, $L=\\frac12(a-y)^2$\n\n"
                        + "$\\frac{\\partial L}{\\partial z}=\\frac{\\partial a}{\\partial z}(a-y)$",
                "$f(x,y)=xy^2$\n\n$\\frac{\\partial f}{\\partial x}(2,3)=9$",
                "$f(x,y)=xy^2$\n\n$\\frac{\\partial f}{\\partial y}(2,3)=12$",
                "$z=wx+b$, $a=\\sigma(z)$\n\n"
                        + "$\\left.\\frac{\\partial a}{\\partial w}\\right|_{x=1}=a(1-a)|_{x=1}$",
                "$z=wx$, $E=(z-t)^2$\n\n$\\left.\\frac{\\partial E}{\\partial w}\\right|_{w=2}=2x(2x-t)$",
                "$z=wx$, $E=(z-t)^2$\n\n$\\left.\\frac{\\partial E}{\\partial z}\\right|_{z=2}=2(2-t)$",
                "$f(x) = x^3$\n\n$\\frac{d^2f}{dx^2}(2)=12$"
            })
    void right(String note) {
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$f(x,y)=xy^2$, $x=1$, $y=1$.\n\n$\\frac{\\partial f}{\\partial x}\\Big|_{(2,3)}=1$",
                "$y=x_1x_2$\n\n$\\left.\\frac{\\partial y}{\\partial x_1}\\right|_{(2,3)}=2$",
                "$f(x,y)=xy^2$\n\n$\\nabla f|_{(2,3)}=(9,13)^T$",
                "$$\\frac{d}{dx}x^2\\Big|_{x=1}=1$$",
                "$f(x)=x^2+3x$\n\n$\\frac{df}{dx}(2)=4x+6$",
                "$E=(wx-t)^2$ with $x=2$, $t=1$, $w=1$\n\n$\\frac{dE}{dw}(2)=8$"
            })
    void wrong(String note) {
        assertEquals(Verdict.WRONG, VerdictsOf.last(note));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$y = x^2$\n\n$$\\frac{dy}{dx}\\Big|_{x_0}=2x$$",
                "$y = x^2$\n\n$$\\frac{dy}{dx}\\Big|_{t}=2x$$",
                "$y = ab$\n\n$$\\frac{\\partial y}{\\partial a}\\Big|_{(2,3)}=2$$"
            })
    void undecided(String note) {
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(note));
    }
}
