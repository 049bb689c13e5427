package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Finding;
import dev.longhand.check.report.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Formulas that hold with the data of a network file only are right under that condition. */
class FileDataTest {

    private static final String NETWORK = """
        inputs: [x_1, x_2]
        layers:
          - size: 2
            activation: relu
            weights: 'u_{ij}'
            biases: 'a_i'
            pre-activations: 's_i'
            activations: 'h_i'
            values: {weights: [[0.3, 0.4], [-0.2, -0.7]], biases: [0.1, 0.2]}
          - size: 1
            activation: sigmoid
            weights: [[v_1, v_2]]
            biases: c
            pre-activations: o
            activations: p
            values: {weights: [0.6, -0.5], biases: 0.1}
        targets: t
        loss: {kind: binary cross-entropy, name: E}
        examples:
          - {inputs: [1.5, 2], targets: 1}
        """;

    @ParameterizedTest
    @CsvSource({
        "E = -\\ln p, RIGHT_IF",
        "\\frac{\\partial E}{\\partial o} = p - 1, RIGHT_IF",
        "\\frac{\\partial E}{\\partial s_1} = \\frac{\\partial E}{\\partial h_1} \\cdot 1, RIGHT_IF",
        "\\frac{\\partial E}{\\partial u_{12}} = (p - t) v_1 x_2, RIGHT_IF",
        "-t \\ln p - (1 - t) \\ln(1 - p) = -\\ln p, RIGHT_IF",
        "-t \\ln p - (1 - t) \\ln(1 - p) = -\\ln(1 - p), WRONG",
        "h_1 = s_1, RIGHT_IF",
        "h_2 = 0, RIGHT",
        "E = \\ln p, WRONG",
        "\\frac{\\partial E}{\\partial o} = 1 - p, WRONG",
        "\\frac{\\partial E}{\\partial u_{12}} = (p - t) v_1 x_1, WRONG",
        "\\frac{\\partial E}{\\partial u_{22}} = (p - t) v_2 x_2, WRONG",
        "h_2 = s_2, WRONG",
        "\\frac{\\partial E}{\\partial o} = p - t, RIGHT"
    })
    void verdicts(String claim, Verdict verdict) {
        assertEquals(verdict, VerdictsOf.last("$$" + claim + "$$", NETWORK).verdict());
    }

    @Test
    void theConditionIsSaid() {
        assertEquals("t = 1", VerdictsOf.last("$$E = -\\ln p$$", NETWORK).condition());
    }

    /** That two of the data are the same number makes no formula right. */
    @Test
    void coincidence() {
        Finding finding = VerdictsOf.last(
                "$$\\frac{\\partial s_1}{\\partial u_{11}} = x_2$$", NETWORK.replace("[1.5, 2]", "[2, 2]"));
        assertEquals(Verdict.WRONG, finding.verdict());
    }
}
