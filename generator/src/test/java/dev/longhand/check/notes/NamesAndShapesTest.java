package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.longhand.check.report.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What names without a network file are: labels or layers, vectors or numbers, in bold or not. */
class NamesAndShapesTest {

    private static final String LAYER = "$W\\in\\mathbb R^{m\\times n}$, $z = Wx$, $a = \\tanh z$\n\n";
    private static final String EMBEDDING = "$e = E^\\top x$ with one-hot $x$, $E\\in\\mathbb R^{V\\times d}$, "
            + "$z = Ue$, $U\\in\\mathbb R^{V\\times d}$, $p = \\operatorname{softmax}(z)$, "
            + "$L = -y^\\top\\ln p$ with one-hot $y$.\n\n";

    @ParameterizedTest
    @CsvSource({
        "$a_L = \\sigma(z)$, \\frac{da_L}{dz} = a_L(1-a_L), \\frac{da_L}{dz} = a_L(1+a_L)",
        "'$a_L = z^2$, $C = a_L^2$', \\frac{dC}{dz} = 2a_L\\cdot2z, \\frac{dC}{dz} = 2a_L\\cdot z",
        "$a_L = \\sigma(z_L)$, \\frac{\\partial a_L}{\\partial z_L} = a_L(1-a_L), "
                + "\\frac{\\partial a_L}{\\partial z_L} = 1-a_L",
        "$h_T=\\tanh(wx)$, \\frac{dh_T}{dw}=(1-h_T^2)x, \\frac{dh_T}{dw}=1-h_T^2",
        "'$p_T=e^{z_T}/Z$, $Z=\\sum_je^{z_j}$', \\frac{\\partial p_T}{\\partial z_T} = p_T(1-p_T), "
                + "\\frac{\\partial p_T}{\\partial z_T} = p_T(1+p_T)",
        "$E_L=\\frac12mv^2$, \\frac{dE_L}{dv} = 2E_L/v, \\frac{dE_L}{dv} = E_L/v",
        "'$x_L=\\prod_{l=1}^Lw_l\\,x_0$', \\frac{\\partial x_L}{\\partial w_k}=\\frac{x_L}{w_k}, "
                + "\\frac{\\partial x_L}{\\partial w_k}=2\\frac{x_L}{w_k}",
        "$y_n=\\prod_{l=1}^nw_l$, \\frac{\\partial y_n}{\\partial w_k}=y_n/w_k, "
                + "\\frac{\\partial y_n}{\\partial w_k}=-y_n/w_k"
    })
    void letterOfLastOneMayBeLabel(String definitions, String right, String wrong) {
        assertEquals(Verdict.RIGHT, last(definitions, right));
        assertEquals(Verdict.WRONG, last(definitions, wrong));
    }

    @ParameterizedTest
    @CsvSource({
        "\\|x\\|_1 = \\|x\\|_2, UNDECIDED",
        "\\|x\\|_\\infty = \\|x\\|_1, UNDECIDED",
        "|x|_1 = |x|_2, UNDECIDED",
        "\\operatorname{diag}(x) = x, WRONG",
        "\\|x\\|_2^2 = x^Tx, RIGHT",
        "\\sigma'(x) = \\sigma(x)(1-\\sigma(x)), RIGHT"
    })
    void declaredVectorIsOneInEveryFormula(String claim, Verdict verdict) {
        assertEquals(verdict, last("$x\\in\\mathbb R^n$", claim));
    }

    @Test
    void diagonalIsNoVector() {
        String note = "$x,d\\in\\mathbb R^n$, $y = d\\odot x$";
        assertEquals(Verdict.WRONG, last(note, "\\frac{\\partial y}{\\partial d} = \\operatorname{diag}(x) = x"));
    }

    @Test
    void layoutIsSettledUnderConditionsToo() {
        List<Verdict> verdicts = VerdictsOf.note(EMBEDDING
                + "$$\\frac{\\partial L}{\\partial U} = (p-y)e^\\top$$\n\n"
                + "$$\\frac{\\partial L}{\\partial E} = x(p-y)^\\top U$$\n\n"
                + "$$\\frac{\\partial L}{\\partial E} = U^\\top(p-y)x^\\top$$");
        assertEquals(List.of(Verdict.RIGHT_IF, Verdict.RIGHT_IF, Verdict.WRONG), verdicts.subList(4, 7));
    }

    @ParameterizedTest
    @CsvSource({
        "\\frac{\\partial a}{\\partial z} = \\operatorname{diag}(1-a_i^2), RIGHT",
        "\\frac{\\partial a}{\\partial x} = \\operatorname{diag}(1-a_i^2)W, RIGHT",
        "\\operatorname{diag}(1-a^2) = \\operatorname{diag}\\{1-a_i^2\\}, RIGHT",
        "\\frac{\\partial a}{\\partial z} = \\operatorname{diag}(1+a_i^2), WRONG",
        "\\frac{\\partial a}{\\partial x} = \\operatorname{diag}(1-z_i^2)W, WRONG"
    })
    void diagonalMayBeWrittenByOneEntry(String claim, Verdict verdict) {
        assertEquals(verdict, VerdictsOf.last(LAYER + "$$" + claim + "$$"));
    }

    @Test
    void indexOfMomentsMakesNoDiagonal() {
        String note = "$h_t=\\tanh(wh_{t-1}+ux_t)$";
        String claim = "\\frac{\\partial h_t}{\\partial h_{t-1}} = \\operatorname{diag}(1-h_t^2)w";
        assertNotEquals(Verdict.WRONG, last(note, claim));
    }

    @ParameterizedTest
    @CsvSource({"s=\\mathbf 1^Tx", "s=\\sum_{i=1}^nx_i"})
    void declaredSizeIsTheLastIndex(String sum) {
        String note = "$x\\in\\mathbb R^n$, $" + sum + "$";
        assertEquals(Verdict.RIGHT, last(note, "\\sum_{i=1}^{n-1}x_i = s-x_n"));
        assertEquals(Verdict.WRONG, last(note, "\\sum_{i=1}^{n-1}x_i = s-x_1"));
    }

    @Test
    void boldLetterIsAnotherNameWhereOneIsMadeOfTheOther() {
        String note = "$\\mathbf y = W\\mathbf x$, $y = \\|\\mathbf y\\|^2$.";
        assertEquals(Verdict.RIGHT, last(note, "\\frac{\\partial y}{\\partial\\mathbf y} = 2\\mathbf y"));
        assertEquals(Verdict.RIGHT, last(note, "\\frac{\\partial y}{\\partial\\mathbf x} = 2W^T\\mathbf y"));
        assertEquals(Verdict.WRONG, last(note, "\\frac{\\partial y}{\\partial\\mathbf y} = \\mathbf y"));
        assertEquals(Verdict.DEFINITION, VerdictsOf.last("$x=\\mathbf 1^\\top\\mathbf x$"));
    }

    @Test
    void nothingIsWrongOfLetterThatIsDefinedInBoldAndPlain() {
        String note = "$\\mathbf z = W\\mathbf x$, $z = \\mathbf w^T\\mathbf h$";
        assertNotEquals(Verdict.WRONG, last(note, "\\frac{\\partial\\mathbf z}{\\partial\\mathbf x} = W"));
        assertNotEquals(Verdict.WRONG, last(note, "\\frac{\\partial z}{\\partial\\mathbf w} = \\mathbf h"));
    }

    @Test
    void boldLetterIsTheSameNameInAnUpdate() {
        String note = "$L = \\frac12\\|X\\mathbf w-\\mathbf y\\|^2$\n\n$$\\mathbf w = w - \\eta\\nabla_{\\mathbf w}L$$";
        assertEquals(Verdict.RIGHT, last(note, "\\nabla_w L = X^T(X\\mathbf w-\\mathbf y)"));
    }

    @Test
    void declaredVectorMaySpeakByItsEntries() {
        String note = "$x_i\\in\\mathbb R^n$, $w\\in\\mathbb R^n$, $y\\in\\mathbb R^m$.\n\n"
                + "$$J = \\frac{1}{2m}\\sum_{i=1}^m (x_i^Tw - y_i)^2$$";
        assertEquals(Verdict.RIGHT, last(note, "\\nabla_w J = \\frac1m\\sum_{i=1}^m (x_i^Tw-y_i)x_i"));
        assertEquals(Verdict.WRONG, last(note, "\\nabla_w J = \\frac1m\\sum_{i=1}^m (x_i^Tw+y_i)x_i"));
    }

    @Test
    void moduleMayBeMadeConcrete() {
        String note = "$$X_n = F_n(W_n,X_{n-1})$$\n\n$$Y_n = W_nX_{n-1}$$";
        assertNotEquals(Verdict.WRONG, last(note, "X_n = F(Y_n)"));
    }

    @Test
    void boldSmallLettersHaveNoPowers() {
        String note = "$$\\mathbf a^{m+1} = \\mathbf f^{m+1}(\\mathbf W^{m+1}\\mathbf a^m + \\mathbf b^{m+1})$$\n\n"
                + "$$\\mathbf n^{m} = \\mathbf W^{m}\\mathbf a^{m-1} + \\mathbf b^{m}$$";
        assertNotEquals(Verdict.WRONG, last(note, "\\frac{\\partial n_i^m}{\\partial b_i^m} = 1"));
        assertEquals(Verdict.WRONG, last(note, "\\frac{\\partial n_i^m}{\\partial b_i^m} = 2"));
    }

    private static Verdict last(String note, String claim) {
        return VerdictsOf.last(note + "\n\n$$" + claim + "$$");
    }

    /** Different norms of what may be a vector are not the same, whatever they are of a number. */
    @ParameterizedTest
    @ValueSource(strings = {"\\|p\\|_1 = \\|p\\|_2", "\\|p\\|_1 = \\|p\\|_\\infty", "\\|p\\|_\\infty = \\|p\\|_2"})
    void normsOfOneName(String claim) {
        String note = "$r(p, q) = \\|p - q\\|_1$\n\n";
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(note + "$$" + claim + "$$"));
    }
}
