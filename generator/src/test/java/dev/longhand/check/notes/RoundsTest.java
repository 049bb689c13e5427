package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values of one example or round are not those of the next, nothing least of all. */
class RoundsTest {

    @Test
    void whatWasNothingOnceMayBeSomething() {
        String first = "$$y = 3 x$$\nFor $x = 0$: $y = 0$.\n\n";
        assertNotEquals(Verdict.RIGHT, VerdictsOf.last(first + "For $x = 1$: $y = 0$."));
        String two = "$$y = x_1 - x_2$$\nFor $x_1 = 0$, $x_2 = 0$: $y = 0$.\n\n";
        assertEquals(Verdict.WRONG, VerdictsOf.last(two + "For $x_1 = 1$, $x_2 = 0$: $y = 0$."));
        String step = "$w = 0$, $b = 0$, $x = 2$, $t = 1$, $\\eta = 0.5$\n## Step 1\n$$y = w x + b = 0$$\n"
                + "$$w \\leftarrow w + \\eta (t - y) x = 1$$\n$$b \\leftarrow b + \\eta (t - y) = 0.5$$\n## Step 2\n";
        assertNotEquals(Verdict.RIGHT, VerdictsOf.last(step + "$$y = 0$$"));
        assertEquals(Verdict.RIGHT, VerdictsOf.last(step + "$$y = 2.5$$"));
    }

    @Test
    void whatAFamilyBeginsWithIsNothing() {
        String states = "$$h_0 = 0$$ $$h_t = w h_{t-1} + x_t$$ ";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(states + "$$h_1 = x_1$$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(states + "$$h_1 = x_1 + w$$"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"w'", "w^+", "w_{new}"})
    void formulasWithNewValues(String name) {
        String note =
                "$x = 2$, $w = 3$\n## Iteration 1\n$$y = w x = 6$$\n$$" + name + " = w - x = 1$$\n## Iteration 2\n";
        assertNotEquals(Verdict.WRONG, VerdictsOf.last(note + "$$y = " + name + " x$$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + "$$y = w x^2$$"));
    }

    @Test
    void whatHadANumberAndIsExplainedLater() {
        String note = "$z_1 = 2$, $z_2 = 1$, $y_1 = 1$, $y_2 = 0$ $$p_k = \\frac{e^{z_k}}{\\sum_{j=1}^2 e^{z_j}}$$ "
                + "$$L = -\\sum_{k=1}^2 y_k \\log p_k$$ $z_k = \\sum_i w_{ki} x_i$ with $x_1 = 1$, $x_2 = -2$ ";
        assertEquals(
                Verdict.RIGHT_IF, VerdictsOf.last(note + "$$\\frac{\\partial L}{\\partial w_{11}} = (p_1 - 1) x_1$$"));
        assertEquals(
                Verdict.UNDECIDED, VerdictsOf.last(note + "$$\\frac{\\partial L}{\\partial w_{11}} = (p_1 - 1) x_2$$"));
    }

    @Test
    void derivativesByWhatIsSaidInNumbersAlone() {
        String note = "$w = 0.5$, $x = 1$ $$h = \\tanh(w x)$$ $$a = 0.5 \\cdot 1 = 0.5$$ $$h = \\tanh(a)$$ $$L = 3 h$$";
        assertNotEquals(Verdict.WRONG, VerdictsOf.last(note + "$$\\frac{\\partial L}{\\partial a} = 2.3593$$"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "i = \\sigma(w_i x) | c = 3 i | \\frac{\\partial c}{\\partial x} = 3 i (1 - i) w_i | RIGHT",
                "i = \\sigma(w_i x) | c = 3 i | \\frac{\\partial c}{\\partial x} = 3 i w_i | WRONG",
                "y_i = w_i x | L = \\sum_i y_i | \\frac{\\partial L}{\\partial w_i} = x | RIGHT"
            })
    void aGateIsNoIndex(String gate, String cell, String claim, Verdict verdict) {
        assertEquals(verdict, VerdictsOf.last("$$" + gate + "$$ $$" + cell + "$$ $$" + claim + "$$"));
    }

    @Test
    void theStateBeforeIsAnotherOne() {
        String cell = "$$f = \\sigma(W_f x + b_f)$$ $$c = f \\odot c_{prev}$$ ";
        String slope = "$$\\frac{\\partial E}{\\partial f} = \\frac{\\partial E}{\\partial c} \\odot ";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(cell + slope + "c_{prev}$$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(cell + slope + "c$$"));
        String coder = "$$h_{enc} = \\tanh(u x)$$ $$h_{dec} = \\tanh(v h_{enc})$$ ";
        assertNotEquals(
                Verdict.WRONG,
                VerdictsOf.last(coder + "$$\\frac{\\partial L}{\\partial h_{enc}} = "
                        + "\\frac{\\partial L}{\\partial h_{dec}} (1 - h_{dec}^2) v$$"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$$p_t = \\operatorname{softmax}(y_t)$$ $$\\sum_i p_{t,i} = 1$$",
                "$$p_{ti} = \\frac{e^{y_{ti}}}{\\sum_j e^{y_{tj}}}$$ $$L = -\\sum_t \\sum_i \\tau_{ti} \\log p_{ti}$$ "
                        + "$$\\sum_i \\tau_{ti} = 1$$ $$\\frac{\\partial L}{\\partial y_{ti}} = p_{ti} - \\tau_{ti}$$"
            })
    void sharesOfEachMoment(String note) {
        assertNotEquals(Verdict.WRONG, VerdictsOf.last(note));
    }

    /** The same formula made of what was computed since then; not of what was there before. */
    @Test
    void theNextMember() {
        String first = "$f(w) = w^2$, $w_0 = 1$\n\n**Step 1.** $g = 2 w_0 = 2$, $w_1 = 1 - 0.1 \\cdot 2 = 0.8$\n\n";
        assertNotEquals(Verdict.WRONG, VerdictsOf.last(first + "**Step 2.** $g = 2 w_1$"));
        assertEquals(Verdict.RIGHT, VerdictsOf.last(first + "**Step 2.** $2 w_1 = 1.6$"));
        assertNotEquals(Verdict.RIGHT, VerdictsOf.last(first + "**Step 2.** $g = 3 w_1$"));
        assertNotEquals(Verdict.RIGHT, VerdictsOf.last("$w_0 = 1$, $w_1 = 3$, $g = 2 w_0 = 2$, $g = 2 w_1$"));
        String second = first + "**Step 2.** $g = 2 w_1 = 1.6$, $w_2 = w_1 - 0.1 g = 0.64$\n\n";
        assertEquals(Verdict.ROUNDED, VerdictsOf.last(second));
        assertNotEquals(Verdict.WRONG, VerdictsOf.last(second + "**Step 3.** $g = 2 w_2$"));
    }
}
