package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.longhand.check.report.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names before brackets: functions with indices, inverses and losses of their arguments. */
class CalledNamesTest {

    private static Verdict last(String... formulas) {
        return VerdictsOf.last("$$" + String.join("$$\n\n$$", formulas) + "$$");
    }

    @Test
    void aParameterBelowDifferentiates() {
        String f = "f(x,y)=xy^2";
        assertEquals(Verdict.WRONG, last(f, "f_x(2,3)=18"));
        assertEquals(Verdict.RIGHT, last(f, "f_x(2,3)=9"));
        assertEquals(Verdict.RIGHT, last(f, "f_x=y^2"));
        assertEquals(Verdict.RIGHT, last(f, "f_y(x,y)=2xy"));
        assertEquals(Verdict.RIGHT, last(f, "f_{xy}=2y"));
        assertEquals(Verdict.WRONG, last(f, "f_{xy}=2x"));
        assertEquals(Verdict.UNDECIDED, last(f, "f_1(2,3)=18"));
    }

    @Test
    void aCalligraphicLetterBeforeBracketsIsNoFactor() {
        String words = "Let $\\mathcal{S}$ denote the spread. ";
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(words + "$$\\mathcal{S}(3A) = 9\\mathcal{S}(A)$$"));
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(words + "$$\\mathcal{S}(3A) = 3\\mathcal{S}(A)$$"));
        assertEquals(Verdict.RIGHT, last("\\mathcal{S} = 2u", "\\mathcal{S}(1 + u) = 2u + 2u^2"));
        assertEquals(Verdict.WRONG, last("\\mathcal{S} = 2u", "\\mathcal{S}(1 + u) = 2u + u^2"));
        assertEquals(Verdict.WRONG, last("\\mathcal{S}(u) = 2u^2", "\\frac{d\\mathcal{S}(u)}{du} = 2u"));
    }

    @Test
    void anInverseIsNotOneOverTheValue() {
        String f = "f(x)=\\frac{1}{1+e^{-x}}";
        assertNotEquals(Verdict.WRONG, last(f, "f^{-1}(y)=\\ln\\frac{y}{1-y}"));
        assertEquals(Verdict.UNDECIDED, last(f, "f^{-1}(y)=1+e^{-y}"));
        assertEquals(Verdict.RIGHT, last(f, "f^{-1}(f(x))=x"));
        assertNotEquals(Verdict.WRONG, last("p=\\sigma(z)", "\\sigma^{-1}(p)=\\ln\\frac{p}{1-p}"));
        assertEquals(Verdict.RIGHT, last("f(x)=2x+1", "f^{-1}(y)=\\frac{y-1}{2}"));
        assertEquals(Verdict.UNDECIDED, last("f(x)=2x+1", "f^{-1}(y)=\\frac{y+1}{2}"));
    }

    @Test
    void aFunctionMayBeDefinedWhereItIsFirstCalled() {
        String note = "$$y = f(x) = x + x^2$$";
        assertEquals(List.of(Verdict.DEFINITION, Verdict.DEFINITION), VerdictsOf.note(note));
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "\n\n$$\\frac{dy}{dx}=1+2x$$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + "\n\n$$\\frac{dy}{dx}=1+x$$"));
        String vectors = "$$\\hat y=f(x;w) = \\tanh(w^Tx)$$\n\n";
        assertEquals(
                Verdict.RIGHT, VerdictsOf.last(vectors + "$$\\frac{\\partial\\hat y}{\\partial w}=(1-\\hat y^2)x$$"));
    }

    @Test
    void anUnknownLossIsAFunctionOfItsArguments() {
        String decay = "\\tilde J(w) = J(w)+\\frac\\lambda2w^Tw";
        assertEquals(Verdict.RIGHT, last(decay, "\\nabla_w\\tilde J(w) = \\nabla_wJ(w)+\\lambda w"));
        assertNotEquals(Verdict.RIGHT, last(decay, "\\nabla_w\\tilde J(w) = \\nabla_wJ(w)+2\\lambda w"));
    }

    @Test
    void bracketsBehindALossSayWhatItHangsOn() {
        String output = "\\hat y=\\sigma(wx+b)";
        String loss = "J(w,b)=(y-\\hat y)^2";
        assertEquals(
                Verdict.RIGHT, last(output, loss, "\\frac{\\partial J}{\\partial b}=-2(y-\\hat y)\\hat y(1-\\hat y)"));
        assertEquals(
                Verdict.WRONG,
                last(output, loss, "\\frac{\\partial J(w,b)}{\\partial b}=2(y-\\hat y)\\hat y(1-\\hat y)"));
        String entropy = "\\mathcal{L}(\\hat y,y)=-y\\log\\hat y-(1-y)\\log(1-\\hat y)";
        String sigmoid = "\\hat y=\\sigma(z)";
        assertEquals(Verdict.RIGHT, last(entropy, sigmoid, "\\frac{\\partial\\mathcal L}{\\partial z}=\\hat y-y"));
        assertEquals(Verdict.WRONG, last(entropy, sigmoid, "\\frac{\\partial\\mathcal L}{\\partial z}=y-\\hat y"));
        String sum = "J(\\theta)=\\frac1{2m}\\sum_{i=1}^m(h_i-y_i)^2";
        assertEquals(
                Verdict.RIGHT,
                last(
                        "h_i=\\theta x_i",
                        sum,
                        "\\frac{\\partial J}{\\partial\\theta}=\\frac1m\\sum_{i=1}^m(h_i-y_i)x_i"));
    }

    @Test
    void lossesWithIndicesAreOnesOfTheirOwn() {
        String first = "L(e):=\\|e\\|^2";
        String second = "L_2(\\theta) := \\|y-\\Phi\\theta\\|^2";
        assertEquals(Verdict.DEFINITION, last(first, second));
        assertEquals(
                Verdict.RIGHT,
                last(first, second, "\\frac{\\partial L_2}{\\partial\\theta}=-2\\Phi^T(y-\\Phi\\theta)"));
    }

    @Test
    void aNameWithAShapeMayBeAFunctionOfSeveral() {
        String note = "Let $\\mathbf{q} \\in \\mathbb{R}^{d}$ and $\\mathbf{u}_i \\in \\mathbb{R}^{p}$.\n\n";
        for (String call : List.of("q(\\mathbf{u}_1, \\ldots, \\mathbf{u}_T)", "q(\\mathbf{u}_1, \\mathbf{u}_2)")) {
            assertNotEquals(Verdict.WRONG, VerdictsOf.last(note + "Often $" + call + " = \\mathbf{u}_2$."), call);
        }
    }
}
