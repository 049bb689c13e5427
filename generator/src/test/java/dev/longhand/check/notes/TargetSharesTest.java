package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.longhand.check.report.Finding;
import dev.longhand.check.report.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Targets that add up to one: what needs that is right, and what is wrong is wrong for such targets too. */
class TargetSharesTest {

    private static final String NETWORK = """
        inputs: [x_1, x_2]
        layers:
          - size: 2
            activation: tanh
            weights: 'u_{ij}'
            biases: 'a_i'
            pre-activations: 'r_i'
            activations: 'g_i'
            matrices: {weights: U, biases: a, pre-activations: r, activations: g}
          - size: 3
            activation: softmax
            weights: 'v_{ij}'
            biases: 'b_i'
            pre-activations: 's_i'
            activations: 'q_i'
            matrices: {weights: V, biases: b, pre-activations: s, activations: q}
        targets: {names: 't_i', vector: t}
        loss: {kind: softmax cross-entropy, name: E%s}
        """;

    @ParameterizedTest
    @CsvSource({
        "\\frac{\\partial E}{\\partial s_k} = q_k - t_k, RIGHT",
        "\\frac{\\partial E}{\\partial s} = q - t, RIGHT",
        "\\frac{\\partial E}{\\partial V} = (q - t) g^T, RIGHT",
        "\\frac{\\partial E}{\\partial g} = V^T (q - t), RIGHT",
        "\\frac{\\partial E}{\\partial s_k} = t_k - q_k, WRONG",
        "\\frac{\\partial E}{\\partial s_1} = q_1 - t_2, WRONG",
        "\\frac{\\partial E}{\\partial V} = (q + t) g^T, WRONG",
        "\\frac{\\partial E}{\\partial s} = q, WRONG"
    })
    void ofANetworkFile(String claim, Verdict verdict) {
        assertEquals(
                verdict,
                VerdictsOf.last("$$" + claim + "$$", NETWORK.formatted("")).verdict());
    }

    @Test
    void whatIsAssumedIsSaid() {
        Finding finding = VerdictsOf.last("$$\\frac{\\partial E}{\\partial s_2} = q_2 - t_2$$", NETWORK.formatted(""));
        assertEquals(List.of("the targets add up to one"), finding.reading());
    }

    @Test
    void theCounterexampleHasSuchTargets() {
        Finding finding = VerdictsOf.last("$$\\frac{\\partial E}{\\partial s_1} = q_1 - t_2$$", NETWORK.formatted(""));
        Finding.Counterexample found = finding.counterexample();
        assertNotNull(found);
        Map<String, String> point = found.point();
        assertEquals(false, point.containsKey("t_3"), "the last is what the others leave");
        assertNotEquals(0, new BigDecimal(point.get("t_1")).signum());
    }

    @Test
    void targetsThatTheFileLeavesFree() {
        assertEquals(
                Verdict.WRONG,
                VerdictsOf.last(
                                "$$\\frac{\\partial E}{\\partial s_k} = q_k - t_k$$",
                                NETWORK.formatted(", target sum: free"))
                        .verdict());
    }

    @ParameterizedTest
    @CsvSource({"q - t, true", "t - q, false"})
    void ofANoteOfItsOwn(String value, boolean holds) {
        String note = "$q = \\text{softmax}(s)$, $E = -t^T \\log q$ where $\\sum_k t_k = 1$ "
                + "$$\\frac{\\partial E}{\\partial s} = " + value + "$$";
        assertNotEquals(holds ? Verdict.WRONG : Verdict.RIGHT, VerdictsOf.last(note));
    }
}
