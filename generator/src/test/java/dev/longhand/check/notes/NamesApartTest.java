package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.longhand.check.report.Verdict;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that a network file tells apart by font or case alone, and indices for which it has no name. */
class NamesApartTest {

    private static final String ROWS = """
        convention: row
        inputs: [x_1, x_2]
        layers:
          - size: 3
            activation: tanh
            weights: 'u_{ij}'
            biases: 'c_i'
            pre-activations: 's_i'
            activations: 'h_i'
            matrices: {weights: 'U', biases: '\\mathbf{c}_1', pre-activations: 'S_1', activations: 'H'}
          - size: 2
            activation: sigmoid
            weights: 'v_{ij}'
            biases: 'd_i'
            pre-activations: 'o_i'
            activations: 'q_i'
            matrices: {weights: 'V', biases: '\\mathbf{c}_2', pre-activations: 'S_2', activations: 'Q'}
        targets: {names: 't_i', vector: T}
        loss: {kind: squared error, name: E}
        """;

    private static final String LAYERS = """
        inputs: [x_1, x_2]
        names: {weights: 'w^{l}_{ij}', biases: 'b^{l}_i', pre-activations: 'z^{l}_i', activations: 'a^{l}_i'}
        layers:
          - {size: 2, activation: {kind: tanh, symbol: f}}
          - {size: 1, activation: {kind: tanh, symbol: f}}
        targets: t
        loss: {kind: squared error, name: E}
        """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "S_1 = X U^T + \\mathbf{c}_1",
                "S_2 = H V^T + \\mathbf{c}_2",
                "\\frac{\\partial E}{\\partial \\mathbf{c}_2} = \\frac{\\partial E}{\\partial S_2}",
                "\\frac{\\partial E}{\\partial c_2} = \\frac{\\partial E}{\\partial s_2}",
                "s_2 = u_{21} x_1 + u_{22} x_2 + c_2"
            })
    void right(String claim) {
        Set<Verdict> right = Set.of(Verdict.RIGHT, Verdict.DEFINITION);
        Verdict verdict = VerdictsOf.last("$$" + claim + "$$", ROWS).verdict();
        assertTrue(right.contains(verdict), verdict.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "S_2 = H V^T + \\mathbf{c}_1",
                "S_2 = s_2",
                "\\frac{\\partial E}{\\partial c_2} = \\frac{\\partial E}{\\partial o_2}"
            })
    void oneForTheOther(String claim) {
        Verdict verdict = VerdictsOf.last("$$" + claim + "$$", ROWS).verdict();
        assertNotEquals(Verdict.RIGHT, verdict);
        assertNotEquals(Verdict.DEFINITION, verdict);
    }

    @ParameterizedTest
    @CsvSource({"w^2_{1j}, true", "w^2_{j1}, false"})
    void indicesPastTheSizes(String weight, boolean right) {
        String note = "$$\\delta^l_j = \\frac{\\partial E}{\\partial z^l_j}$$ ";
        Verdict verdict = VerdictsOf.last(
                        note + "$$\\frac{\\partial E}{\\partial z^1_j} = " + weight + " \\delta^2_1 f'(z^1_j)$$",
                        LAYERS)
                .verdict();
        assertEquals(right, verdict == Verdict.RIGHT);
    }

    @Test
    void theFirstOfThemIsThere() {
        String note = "$$\\frac{\\partial E}{\\partial a^1_1} = w^2_{11} \\frac{\\partial E}{\\partial z^2_1}$$";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note, LAYERS).verdict());
    }
}
