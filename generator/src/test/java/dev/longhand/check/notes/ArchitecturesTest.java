package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.api.Test;

/** Gates of one step, layers whose output gets its name afterwards, weights that are tied, softmax beside a sigmoid. */
class ArchitecturesTest {

    private static final String GATES = "$$c_t = f_t c_{t-1} + i_t g_t,\\quad f_t = \\sigma(w_f x_t + b_f)$$\n\n";
    private static final String LAYER = "$y = W\\,\\mathrm{ReLU}(Vx)$ with $x \\in \\mathbb R^d$,"
            + " $V \\in \\mathbb R^{h\\times d}$, $W \\in \\mathbb R^{d\\times h}$. Let $r = \\mathrm{ReLU}(Vx)$.\n\n";
    private static final String SECTIONS =
            "# Sigmoid unit\n\n$p = \\sigma(z)$\n\n# Softmax layer\n\n$$p_i = \\frac{e^{z_i}}{\\sum_j e^{z_j}}$$\n\n";
    private static final String TIED = "$y = v\\tanh(ux)$ with tied weights $u = v = w$.\n\n";
    private static final String TIED_NUMBERS =
            "$y = \\tanh(w_1 x_1) + \\tanh(w_2 x_2)$ with the tie $w_1 = w_2 = w$.\n\n";

    private static Verdict last(String note, String claim) {
        return VerdictsOf.last(note + "$$" + claim + "$$");
    }

    @Test
    void aStepAlone() {
        String slope = "\\frac{\\partial c_t}{\\partial w_f} = ";
        assertEquals(Verdict.RIGHT_IF, last(GATES, slope + "c_{t-1} f_t (1 - f_t) x_t"));
        assertEquals(Verdict.WRONG, last(GATES, slope + "c_{t-1} f_t (1 - f_t)"));
        assertEquals(Verdict.WRONG, last(GATES, slope + "c_t f_t (1 - f_t) x_t"));
    }

    @Test
    void aLayerNamedAfterwards() {
        String slope = "\\frac{\\partial L}{\\partial r} = ";
        assertEquals(Verdict.RIGHT, last(LAYER, slope + "W^T \\frac{\\partial L}{\\partial y}"));
        assertEquals(Verdict.WRONG, last(LAYER, slope + "W \\frac{\\partial L}{\\partial y}"));
    }

    @Test
    void aLetterWithAnIndexInTheNextSection() {
        assertEquals(Verdict.DEFINITION, VerdictsOf.last(SECTIONS));
        assertEquals(Verdict.RIGHT, last(SECTIONS, "\\frac{\\partial p_i}{\\partial z_i} = p_i (1 - p_i)"));
        assertEquals(Verdict.WRONG, last(SECTIONS, "\\frac{\\partial p_i}{\\partial z_i} = p_i (1 + p_i)"));
        assertEquals(
                Verdict.WRONG,
                VerdictsOf.last("# Unit\n\n$p = \\sigma(z)$\n\n# Entries\n\n$$p_i = \\frac{1}{1 + e^{z_i}}$$"));
    }

    @Test
    void tiedWeights() {
        assertEquals(Verdict.RIGHT, last(TIED, "\\frac{dy}{dw} = \\tanh(wx) + wx(1 - \\tanh^2(wx))"));
        assertEquals(Verdict.WRONG, last(TIED, "\\frac{dy}{dw} = wx(1 - \\tanh^2(wx))"));
        String slope = "\\frac{dy}{dw} = (1 - \\tanh^2(wx_1)) x_1";
        assertEquals(Verdict.RIGHT, last(TIED_NUMBERS, slope + " + (1 - \\tanh^2(wx_2)) x_2"));
        assertEquals(Verdict.WRONG, last(TIED_NUMBERS, slope));
    }

    @Test
    void aFunctionOfEntries() {
        String unit = "$h(x) = \\sigma(20x_1 + 20x_2 - 10)$.\n\n";
        assertEquals(Verdict.WRONG, last(unit, "h((1,0)) = \\sigma(-10)"));
        assertEquals(Verdict.ROUNDED, last(unit, "h((0,0)) = \\sigma(-10)"));
        String slope = "\\frac{\\partial h(x)}{\\partial x_1} = ";
        assertEquals(Verdict.RIGHT, last(unit, slope + "20 h(x)(1 - h(x))"));
        assertEquals(Verdict.WRONG, last(unit, slope + "10 h(x)(1 - h(x))"));
    }

    @Test
    void bracketsThatSayWhatItIsAFunctionOf() {
        String softmax = "$$p_k = \\frac{e^{z_k}}{\\sum_i e^{z_i}}$$\n\n";
        String slope = "\\partial p_k(z) / \\partial z_j = p_k(z)";
        assertEquals(Verdict.RIGHT, last(softmax, slope + "(\\delta_{kj} - p_j(z))"));
        assertEquals(Verdict.WRONG, last(softmax, slope + "(\\delta_{kj} + p_j(z))"));
    }
}
