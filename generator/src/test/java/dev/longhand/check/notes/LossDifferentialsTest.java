package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names such as dW for the derivative of the loss by W, in notes that go back with them. */
class LossDifferentialsTest {

    private static final String BATCH = """
            $$Z^{[1]} = W^{[1]} X + b^{[1]}, \\quad A^{[1]} = g^{[1]}(Z^{[1]})$$
            $$Z^{[2]} = W^{[2]} A^{[1]} + b^{[2]}, \\quad A^{[2]} = \\sigma(Z^{[2]})$$

            $$dZ^{[2]} = A^{[2]} - Y$$
            $$dW^{[2]} = \\frac{1}{m} dZ^{[2]} A^{[1]T}$$

            """;

    private static final String NEURON = """
            $$z = u_1 x_1 + u_2 x_2 + c, \\quad a = \\sigma(z)$$
            $$L(a, y) = -(y \\log a + (1-y) \\log(1-a))$$
            $$dz = \\frac{dL}{dz} = a - y$$

            """;

    @ParameterizedTest
    @CsvSource({
        "dZ^{[1]} = W^{[2]T} dZ^{[2]} * g^{[1]'}(Z^{[1]}),                RIGHT",
        "dW^{[1]} = \\frac{1}{m} dZ^{[1]} X^T,                            RIGHT",
        "dW^{[2]} = \\frac{1}{m} A^{[1]} dZ^{[2]},                        WRONG",
        "dA^{[1]} = W^{[2]T} dZ^{[2]},                                    RIGHT",
        "dW^{[1]} = \\frac{1}{m} dZ^{[1]} X^T + \\frac{\\lambda}{m} W^{[1]}, DEFINITION",
    })
    void ofABatch(String relation, Verdict verdict) {
        VerdictsOf.assertBehind(BATCH, relation, verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "du_1 = x_1 dz, RIGHT",
        "dc = dz,         RIGHT",
        "du_1 = x_2 dz, WRONG",
        "dc = a,          WRONG",
        "da = -\\frac{y}{a} + \\frac{1-y}{1-a}, RIGHT",
        "da = -\\frac{y}{a} - \\frac{1-y}{1-a}, WRONG",
    })
    void ofOneExample(String relation, Verdict verdict) {
        assertEquals(verdict, VerdictsOf.last(NEURON + "$$" + relation + "$$"), relation);
    }

    @Test
    void totalDifferentialsAreNone() {
        String note = "$$y = uv, \\quad u = \\sin t, \\quad v = t^2$$\n\n$$dy = u\\,dv + v\\,du$$\n\n";
        assertNotEquals(Verdict.WRONG, VerdictsOf.last(note));
        assertNotEquals(Verdict.WRONG, VerdictsOf.last(note + "$$dv = 2t\\,dt$$"));
    }

    @Test
    void regularisedStepsAreLeftAlone() {
        assertNotEquals(
                Verdict.WRONG,
                VerdictsOf.last(BATCH + "$$dW^{[2]} = \\frac{1}{m} dZ^{[2]} A^{[1]T} + \\frac{\\lambda}{m} W^{[2]}$$"));
        assertNotEquals(Verdict.WRONG, VerdictsOf.last(BATCH + "$$dA^{[1]} = dA^{[1]} * D^{[1]}$$"));
    }
}
