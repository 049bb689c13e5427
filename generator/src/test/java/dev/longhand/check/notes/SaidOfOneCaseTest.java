package dev.longhand.check.notes;

import static dev.longhand.check.report.Verdict.RIGHT;
import static dev.longhand.check.report.Verdict.UNDECIDED;
import static dev.longhand.check.report.Verdict.WRONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a note says of one case, size, part or place of what it defines refutes nothing that it says of others. */
class SaidOfOneCaseTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Take $K = N$ for all of them. For $K=1$ it is noisy; for $K=10$ and $K=20$ it is calm.",
                "We go from $\\ell=L-1$ to the next one, $\\ell=L-2$.",
                "With $c$ kinds, $G = 1 - \\sum_{i=1}^{c} q_i^2$; here $c = 5$.\n\nWith two kinds ($c = 2$):\n\n"
                        + "$$G = 1 - \\sum_{i=1}^{c} 0.5^2 = 0.5$$",
                "If i is of kind j then $y_{ij}=1$, else $y_{ij}=0$. So\n\n$$y_{i1}+\\cdots+y_{ik}=1=\\sum_{l=1}^k y_{il}$$",
                "Let $X = 2 + 3$. For a coin\n\n$$P(X=1)=p, P(X=0)=1-p$$",
                "Let $s_j = \\mathbf{u}_j^T \\mathbf{x} + d_j$. Two kinds part at the hyperplane "
                        + "$\\mathbf{u}_j^T \\mathbf{x} + d_j = \\mathbf{u}_l^T \\mathbf{x} + d_l$.",
                "$$h = W x \\quad (4 \\times 2)(2 \\times 1) = (4 \\times 1)$$",
                "With $\\mathbf{h} = M \\mathbf{x}$ and a one-hot input, $\\mathbf{h} = M$'s third column.",
                "For a one-hot $\\mathbf{x}$ we have $\\mathbf{h} = M \\mathbf{x} = M$ \u7684\u7b2c 3 \u5217\u3002",
                "The loss of example $n$ is\n\n$$E_n = - \\sum_{i} t_i^{(n)} \\log(p_i^{(n)})$$\n\n"
                        + "If the correct label of example $n$ is class $c$, the loss simplifies to\n\n"
                        + "$$E_n = - \\log(p_c^{(n)})$$",
                "A layer does $z_\\ell = \\varphi_\\ell(W_\\ell z_{\\ell-1} + b_\\ell)$, for instance\n\n"
                        + "$$\\begin{aligned} z_2 &= \\varphi(W_2 z_1 + b_2) \\\\ z_1 &= \\varphi(W_1 x + b_1) \\end{aligned}$$",
                "That is $q = u$ if the sample is kept and $q = 1 - u$ if the sample is dropped.",
                "Let $r = v + c$ when the gate is open, and $r = v - c$ when the gate is closed.",
                "$$H = XW_1 + b_1$$\n\n$$Y = HW_2 + b_2$$\n\nEach of them computes\n\n$$Y = XW + b$$",
            })
    void refutesNothing(String note) {
        VerdictsOf.note(note).forEach(verdict -> assertNotEquals(WRONG, verdict, note));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$$(3 \\times 2)(2 \\times 1) = (3 \\times 2)$$",
                "$x = 3$, $w = 2$, and so $$z = w x = 5$$",
                "$$z = w x + b$$\n\n$$a = \\sigma(z)$$\n\nThis becomes\n\n$$\\frac{\\partial a}{\\partial w} = a (1 - a) w$$",
            })
    void slipsStayWrong(String note) {
        assertEquals(WRONG, VerdictsOf.last(note), note);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\frac{\\partial J(W, b)}{\\partial W_l} = a_{l-1}^T \\delta_l",
                "\\delta_l = (\\delta_{l+1} W_{l+1}^T) \\odot f'_l(z_l)",
            })
    void lossesWithTheirParameters(String relation) {
        String note = "A batch in rows: $z_l = a_{l-1} W_l + b_l^T$, $a_l = f_l(z_l)$.\n\n"
                + "$$\\delta_l = \\frac{\\partial J(W, b)}{\\partial z_l}$$\n\n";
        VerdictsOf.assertBehind(note, relation, RIGHT);
        VerdictsOf.assertBehind(note, relation.replace("^T", ""), WRONG);
    }

    @Test
    void chainsOfWhatNothingDefines() {
        String note = "$$\\frac{\\partial E}{\\partial V^L} = \\frac{\\partial E}{\\partial o^L} \\cdot "
                + "\\frac{\\partial o^L}{\\partial z^L} \\cdot \\frac{\\partial z^L}{\\partial V^L}$$\n\n"
                + "$$z^L = V^L o^{L-1} + b^L$$";
        assertNotEquals(WRONG, VerdictsOf.note(note).get(0));
    }

    @Test
    void softmaxByItsCells() {
        String note = "Here $\\sigma_{ij} = \\frac{e^{u_{ij}}}{\\sum_n e^{u_{in}}}$ and "
                + "$E = \\sum_i \\sum_j (\\sigma(u_{ij}) - t_{ij})^2$.\n\n";
        assertNotEquals(
                WRONG,
                VerdictsOf.last(note + "$$\\frac{\\partial \\sigma(u_{kj})}{\\partial u_{kl}} = "
                        + "\\sigma(u_{kj})(\\delta_{jl}-\\sigma(u_{kl}))$$"));
        assertNotEquals(
                RIGHT,
                VerdictsOf.last(note + "$$\\frac{\\partial \\sigma(u_{kj})}{\\partial u_{kl}} = "
                        + "\\sigma(u_{kj})(1-\\sigma(u_{kj}))$$"));
    }

    @Test
    void indicesBeforeTheFirst() {
        VerdictsOf.note(
                        "For $g(x,y) = x^2 y$ at $(x_0,y_0) = (1,1)$ we have $\\frac{\\partial g}{\\partial x}(x,y) = 2xy$, "
                                + "so $\\frac{\\partial g}{\\partial x}(x_0,y_0) = 2$.\n\nNow $g(x,y) = x^2-y^3+xy$, so $x=0$ or "
                                + "$x=\\frac1{12}$.")
                .forEach(verdict -> assertNotEquals(WRONG, verdict));
    }

    @Test
    void whatIsOnlySupposed() {
        String note = "Let $y = g(x)$ and $z = f(g(x)) = f(y)$. ";
        assertNotEquals(WRONG, VerdictsOf.last(note + "If $Y = g(X)$ and $z = f(Y)$, then more holds."));
        assertEquals(
                WRONG,
                VerdictsOf.last("If $z = wx + b$ and $a = z^2$, then $$\\frac{\\partial a}{\\partial w} = 2 x z^2$$"));
    }

    @Test
    void fromWhereToWhereALetterRuns() {
        String note = "At $t = 2$ we have $h_t = \\tanh(w h_{t-1})$. ";
        for (String words :
                List.of("from $t=1$ to $t=T$", "de $t=1$ \u00e0 $t=T$", "von $t=1$ bis $t=T$", "从 $t=1$ 到 $t=T$")) {
            assertFalse(
                    VerdictsOf.note(note + "The loss is a sum " + words + ".").contains(WRONG), words);
        }
    }

    /** Rows of which each says in words when it holds are no equation of each other. */
    @Test
    void rowsWithCasesInWords() {
        String rows =
                "\\begin{align} s_k &= +1 \\quad \\text{if object $k$ is there} \\\\ &= %s \\quad \\text{if it is not} \\end{align}";
        assertEquals(UNDECIDED, VerdictsOf.last("$$" + rows.formatted("-1") + "$$"));
        String chain = "$$\\begin{align} s &= 1 + 1 \\\\ &= 3 \\quad \\text{if it is added up} \\end{align}$$";
        assertEquals(WRONG, VerdictsOf.last(chain));
    }
}
