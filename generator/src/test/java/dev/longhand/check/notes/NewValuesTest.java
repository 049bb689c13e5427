package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.longhand.check.report.Finding;
import dev.longhand.check.report.Verdict;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** New values of parameters are followed however they are marked. */
class NewValuesTest {

    private static final String NETWORK = """
            inputs: [x]
            layers:
              - size: 1
                activation: identity
                weights: ['w_1']
                biases: none
                activations: [a]
                values: {weights: [0.4]}
            targets: [t]
            loss: {kind: half squared error, name: E}
            learning rate: {name: '\\eta', value: 0.5}
            examples: [{inputs: [0.5], targets: [1]}]
            """;

    @ParameterizedTest
    @ValueSource(strings = {"w_1'", "w_1^+", "w_1^{+}", "w_1^{new}", "w_{1,new}", "w_1^{(new)}", "w_{1\\text{neu}}"})
    void stepsAndTheirValues(String name) {
        String given = "$$E = \\frac12 (t - w_1 x)^2, \\quad w_1 = 0.4, x = 0.5, t = 1, \\eta = 0.5$$";
        String step =
                "$$" + name + " = w_1 - \\eta \\frac{\\partial E}{\\partial w_1} = 0.4 - 0.5 \\cdot (-0.4) = 0.6$$";
        List<Verdict> verdicts = VerdictsOf.note(given + step);
        assertEquals(List.of(Verdict.DEFINITION, Verdict.RIGHT, Verdict.RIGHT), verdicts.subList(5, 8));
        assertEquals(Verdict.RIGHT, VerdictsOf.last(given + step + "$$" + name + " = 0.6$$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(given + step + "$$" + name + " = 0.2$$"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(x + 1)^+", "\\|x\\|^{+}", "5^+", "\\frac12^+", "A^+"})
    void aPlusAboveWhatIsNoName(String formula) {
        assertNotEquals(Verdict.RIGHT, VerdictsOf.last("$$" + formula + " = 2$$"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"w_1'", "w_1^+", "w_1^{new}", "w_{1,new}"})
    void ofANetworkFile(String name) {
        assertEquals(
                Verdict.RIGHT,
                VerdictsOf.last("$$" + name + " = 0.6$$", NETWORK).verdict());
        Finding slip = VerdictsOf.last("$$" + name + " = 0.2$$", NETWORK);
        assertEquals(Verdict.WRONG, slip.verdict());
    }

    @ParameterizedTest
    @ValueSource(strings = {"v'", "v^+", "v_{new}", "v^{(new)}"})
    void inNumbersAlone(String name) {
        String given = "$$E = (t - v x)^2, \\quad v = 0.4, x = 0.5, t = 1, \\eta = 0.5$$";
        String step = "$$" + name + " = 0.4 - 0.5 \\cdot (-0.8) = 0.8$$";
        List<Verdict> verdicts = VerdictsOf.note(given + step);
        assertEquals(List.of(Verdict.DEFINITION, Verdict.RIGHT), verdicts.subList(5, 7));
        assertEquals(Verdict.RIGHT, VerdictsOf.last(given + step + "$$s = " + name + " x = 0.4$$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(given + step + "$$s = " + name + " x = 0.5$$"));
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(given + step + "$$" + name + " = 0.9$$"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"v^{new} = 0.8", "v_{new} = 0.8"})
    void aLabelledNumber(String said) {
        String given = "$$E = (t - v x)^2, \\quad v = 0.4, x = 0.5, t = 1$$";
        assertEquals(Verdict.DEFINITION, VerdictsOf.last(given + "$$" + said + "$$"));
        assertNotEquals(Verdict.DEFINITION, VerdictsOf.last(given + "$$v' = 0.8$$"));
    }
}
