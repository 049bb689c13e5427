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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        t_1 + t_2 = 1        | -t_1 \\ln o_1 - t_2 \\ln o_2
        \\sum_{k=1}^2 t_k = 1 | -\\sum_{k=1}^2 t_k \\ln o_k
        \\sum_i t_i = 1       | -t_1 \\ln o_1 - t_2 \\ln o_2
        """)
    void ofTwoClasses(String sum, String loss) {
        String note = "$$s_1 = v_{11} h_1 + v_{12} h_2 + v_{13} h_3$$ $$s_2 = v_{21} h_1 + v_{22} h_2 + v_{23} h_3$$"
                + "$$o_1 = \\frac{e^{s_1}}{e^{s_1} + e^{s_2}}$$ $$o_2 = \\frac{e^{s_2}}{e^{s_1} + e^{s_2}}$$"
                + "$$" + sum + "$$ $$L = " + loss + "$$";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "$$\\frac{\\partial L}{\\partial s_2} = o_2 - t_2$$"));
        assertEquals(
                Verdict.RIGHT, VerdictsOf.last(note + "$$\\frac{\\partial L}{\\partial v_{13}} = (o_1 - t_1) h_3$$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + "$$\\frac{\\partial L}{\\partial s_2} = o_2 - t_1$$"));
    }

    @Test
    void ofTheLastOfTwoLayers() {
        String note = "$$z^{[1]}_1 = w^{[1]}_1 x$$ $$z^{[1]}_2 = w^{[1]}_2 x$$ $$z^{[1]}_3 = w^{[1]}_3 x$$"
                + "$$z^{[2]}_1 = v_{11} z^{[1]}_1 + v_{12} z^{[1]}_2 + v_{13} z^{[1]}_3$$"
                + "$$z^{[2]}_2 = v_{21} z^{[1]}_1 + v_{22} z^{[1]}_2 + v_{23} z^{[1]}_3$$"
                + "$$a_1 = \\frac{e^{z^{[2]}_1}}{e^{z^{[2]}_1} + e^{z^{[2]}_2}}$$"
                + "$$a_2 = \\frac{e^{z^{[2]}_2}}{e^{z^{[2]}_1} + e^{z^{[2]}_2}}$$"
                + "$$\\sum_{k=1}^2 t_k = 1$$ $$L = -\\sum_{k=1}^2 t_k \\ln a_k$$";
        assertEquals(
                Verdict.RIGHT,
                VerdictsOf.last(note + "$$\\frac{\\partial L}{\\partial v_{13}} = (a_1 - t_1) z^{[1]}_3$$"));
        assertEquals(
                Verdict.WRONG,
                VerdictsOf.last(note + "$$\\frac{\\partial L}{\\partial v_{13}} = (a_1 - t_1) z^{[1]}_2$$"));
    }
}
