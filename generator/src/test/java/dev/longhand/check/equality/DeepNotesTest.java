package dev.longhand.check.equality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.NoteCheck;
import dev.longhand.check.report.Verdict;
import dev.longhand.notes.document.NoteReader;
import dev.longhand.source.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Exponentials inside exponentials, deeper than any tower of primes is high. */
class DeepNotesTest {

    private static final int LAYERS = 12;

    private static final String LSTM = """
            At time $t = 1, \\dots, T$ the input is $x_t \\in \\mathbb{R}^{d}$; $h_t, c_t \\in \\mathbb{R}^{n}$.

            $$i_t = \\sigma(W_i x_t + U_i h_{t-1} + b_i)$$
            $$f_t = \\sigma(W_f x_t + U_f h_{t-1} + b_f)$$
            $$o_t = \\sigma(W_o x_t + U_o h_{t-1} + b_o)$$
            $$g_t = \\tanh(W_g x_t + U_g h_{t-1} + b_g)$$
            $$c_t = f_t \\odot c_{t-1} + i_t \\odot g_t$$
            $$h_t = o_t \\odot \\tanh(c_t)$$

            Here $W_i, W_f, W_o, W_g \\in \\mathbb{R}^{n \\times d}$, $U_i, U_f, U_o, U_g \\in \\mathbb{R}^{n \\times n}$, and

            $$L = \\frac{1}{2} \\sum_{t=1}^{T} \\|h_t - y_t\\|^2$$
            """;

    @Test
    void theLastStepOfAnLstm() {
        assertEquals(List.of(Verdict.RIGHT, Verdict.RIGHT), last(2, LSTM + """
                                $$\\frac{\\partial L}{\\partial h_T} = h_T - y_T$$
                                $$\\frac{\\partial L}{\\partial c_T} = \\frac{\\partial L}{\\partial h_T} \\odot o_T \\odot (1 - \\tanh^2(c_T))$$
                                """));
    }

    @Test
    void aMatrixOfAnLstmOverAllSteps() {
        assertEquals(List.of(Verdict.RIGHT), last(1, LSTM + """
                                $$\\frac{\\partial L}{\\partial W_f} = \\sum_{t=1}^{T} \\left(\\frac{\\partial L}{\\partial f_t} \\odot f_t \\odot (1 - f_t)\\right) x_t^T$$
                                """));
    }

    @Test
    void aSlipInAnLstm() {
        assertEquals(List.of(Verdict.WRONG, Verdict.WRONG), last(2, LSTM + """
                                $$\\frac{\\partial L}{\\partial h_T} = y_T - h_T$$
                                $$\\frac{\\partial L}{\\partial b_i} = \\sum_{t=1}^{T} \\frac{\\partial L}{\\partial i_t} \\odot i_t$$
                                """));
    }

    @Test
    void sigmoidsOverSigmoids() {
        StringBuilder text = new StringBuilder();
        StringBuilder chain = new StringBuilder();
        for (int i = 1; i <= LAYERS; i++) {
            text.append("$$a_{%d} = \\sigma(w_{%d} a_{%d})$$\n".formatted(i, i, i - 1));
            chain.append(" w_{%d} a_{%d} (1 - a_{%d})".formatted(i, i, i));
        }
        String slope = "$$\\frac{\\partial a_{12}}{\\partial a_0} =";
        text.append(slope).append(chain).append("$$\n");
        text.append(slope).append(chain.toString().replace("(1 - a_{2})", "")).append("$$\n");
        assertEquals(List.of(Verdict.RIGHT, Verdict.WRONG), last(2, text.toString()));
    }

    @Test
    void whatAnUnknownFunctionWouldNotObey() {
        assertEquals(List.of(Verdict.RIGHT, Verdict.RIGHT, Verdict.WRONG), last(3, """
                        $$e^{x + y} = e^x e^y$$
                        $$\\sqrt{e^{2 x}} = e^x$$
                        $$e^{x + y} = e^x + e^y$$
                        """));
    }

    @Test
    void withoutExponentials() {
        assertEquals(List.of(Verdict.RIGHT, Verdict.RIGHT, Verdict.RIGHT, Verdict.WRONG, Verdict.WRONG), last(5, """
                        $$(x + y)^2 = x^2 + 2 x y + y^2$$
                        $$\\max(0, x) - \\max(0, -x) = x$$
                        $$\\max(0, x) \\max(0, -x) + x = x$$
                        $$\\max(0, x) + \\max(0, -x) = x$$
                        $$(x + y)^2 = x^2 + y^2$$
                        """));
    }

    @Test
    void whatHasNoValueIsNotRight() {
        assertEquals(List.of(Verdict.UNDECIDED, Verdict.UNDECIDED), last(2, """
                        $$\\frac{e^{x + y} - e^x e^y}{e^{x + y} - e^x e^y} = 1$$
                        $$\\frac{(e^{x + y} - e^x e^y)^2}{e^{x + y} - e^x e^y} = e^{x + y} - e^x e^y$$
                        """));
    }

    /** The verdicts of the last relations of a note. */
    private static List<Verdict> last(int count, String text) {
        List<Verdict> verdicts = new ArrayList<>();
        NoteCheck.check(NoteReader.read(new Source("note.md", text)), Optional.empty(), Map.of())
                .findings()
                .forEach(finding -> verdicts.add(finding.verdict()));
        return Collections.unmodifiableList(verdicts.subList(verdicts.size() - count, verdicts.size()));
    }
}
