package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Finding;
import dev.longhand.check.report.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Notes in matrices beside a network file that names single weights and biases. */
class LayerWholesTest {

    private static final String ONE_OUTPUT = """
        inputs: [x_1, x_2]
        layers:
          - {size: 3, activation: sigmoid, weights: 'w_{ij}', biases: b_i, pre-activations: s_i, activations: 'a_{s_i}'}
          - size: 1
            activation: sigmoid
            weights: [[w_41, w_42, w_43]]
            biases: b_4
            pre-activations: z_o
            activations: output
        targets: y_T
        loss: half squared error
        """;
    private static final String TWO_OUTPUTS = """
        inputs: [i_1, i_2]
        layers:
          - {size: 2, activation: sigmoid, weights: [[w_11, w_12], [w_13, w_14]], biases: [b_1, b_2],
             pre-activations: [h_1, h_2], activations: ['a_{h_1}', 'a_{h_2}']}
          - {size: 2, activation: sigmoid, weights: [[w_21, w_22], [w_23, w_24]], biases: [b_3, b_4],
             pre-activations: [o_1, o_2], activations: ['a_{o_1}', 'a_{o_2}']}
        targets: ['t_{o_1}', 't_{o_2}']
        loss: half squared error
        """;

    private static final Verdict DEFINED = Verdict.DEFINITION;
    private static final Verdict RIGHT = Verdict.RIGHT;
    private static final Verdict WRONG = Verdict.WRONG;

    private static List<Verdict> verdicts(String network, String... blocks) {
        String note = "$$" + String.join("$$\n\n$$", blocks) + "$$";
        return VerdictsOf.findings(note, network).stream().map(Finding::verdict).toList();
    }

    private static String[] layers(String first, String second) {
        return new String[] {
            "z_1 = W_1 x + b_1".replace("_1", first),
            "a_1 = \\sigma(z_1)".replace("_1", first),
            "\\hat y = \\sigma(W_2 a_1 + b_2)".replace("_1", first).replace("_2", second),
            "L = \\frac12 \\|\\hat y - y\\|^2",
            "d_2 = (\\hat y - y) \\odot \\hat y \\odot (1 - \\hat y)".replace("_2", second),
            "\\frac{\\partial L}{\\partial W_2} = d_2 (a_1)^T"
                    .replace("_1", first)
                    .replace("_2", second),
            "\\frac{\\partial L}{\\partial b_2} = d_2".replace("_2", second),
            "\\frac{\\partial L}{\\partial W_1} = ((W_2)^T d_2 \\odot a_1 \\odot (1 - a_1)) x^T"
                    .replace("_1", first)
                    .replace("_2", second),
            "\\frac{\\partial L}{\\partial W_2} = (\\hat y - y) (a_1)^T"
                    .replace("_1", first)
                    .replace("_2", second),
            "\\frac{\\partial L}{\\partial b_1} = (W_2)^T d_2 \\odot a_1"
                    .replace("_1", first)
                    .replace("_2", second)
        };
    }

    private static final List<Verdict> EXPECTED =
            List.of(DEFINED, DEFINED, DEFINED, DEFINED, DEFINED, RIGHT, RIGHT, RIGHT, WRONG, WRONG);

    @Test
    void numbersOfLayersBelow() {
        assertEquals(EXPECTED, verdicts(ONE_OUTPUT, layers("_1", "_2")));
    }

    @Test
    void numbersOfLayersAbove() {
        assertEquals(EXPECTED, verdicts(ONE_OUTPUT, layers("^{(1)}", "^{(2)}")));
        assertEquals(EXPECTED, verdicts(ONE_OUTPUT, layers("^{[1]}", "^{[2]}")));
    }

    @Test
    void outputsAndTargetsAreWholesToo() {
        assertEquals(EXPECTED, verdicts(TWO_OUTPUTS, layers("_1", "_2")));
        assertEquals(EXPECTED, verdicts(TWO_OUTPUTS, layers("^{(1)}", "^{(2)}")));
    }

    /** Beside single weights the file's b_1 is one bias, also in a note that has whole layers. */
    @Test
    void biasesBesideSingleWeights() {
        assertEquals(
                List.of(DEFINED, DEFINED, WRONG, RIGHT),
                verdicts(
                        ONE_OUTPUT,
                        "n = W_1 x + b_1",
                        "s_1 = w_{11} x_1 + w_{12} x_2 + b_1",
                        "s_1 = w_{11} x_1 + w_{12} x_2 + b_2",
                        "w_{21} x_1 + w_{22} x_2 + b_2 - s_2 = 0"));
    }

    /** Without weights of whole layers b_1 is what the file says. */
    @Test
    void biasesAlone() {
        assertEquals(
                List.of(RIGHT, WRONG),
                verdicts(
                        ONE_OUTPUT,
                        "\\frac{\\partial s_1}{\\partial b_1} = 1",
                        "\\frac{\\partial s_2}{\\partial b_2} = 0"));
    }

    /** One bias for all units and a vector of them differ in their gradients alone. */
    @Test
    void sharedBiases() {
        List<Verdict> verdicts =
                verdicts(TWO_OUTPUTS.replace("[b_1, b_2]", "b_1").replace("[b_3, b_4]", "b_2"), layers("_1", "_2"));
        assertEquals(RIGHT, verdicts.get(5));
        assertEquals(Verdict.UNDECIDED, verdicts.get(6));
        assertEquals(RIGHT, verdicts.get(7));
    }
}
