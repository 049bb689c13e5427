package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that share a number in a chain get others in the next step, one by one or together. */
class NextValuesOfSharedNumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "With $w = 0$ we have $p_1 = p_2 = \\sigma(0) = 0.5$.\n\n"
                        + "Second step: $p_1 = \\sigma(0.4) = 0.5987$, $p_2 = \\sigma(0.8) = 0.6900$",
                "$u = v = \\tanh(0.3) = 0.2913$\n\nZweiter Schritt: $u = v = \\tanh(0.5) = 0.4621$",
                "$h_1 = h_2 = h_3 = \\tanh(0.3) = 0.2913$\n\n"
                        + "Then: $h_1 = \\tanh(0.4) = 0.3799$, $h_2 = h_3 = \\tanh(0.5) = 0.4621$",
                "$p_1 = p_2 = \\sigma(0) = 0.5$, $L = p_1^2 = 0.25$\n\n"
                        + "Next: $p_1 = \\sigma(0.4) = 0.5987$, $p_2 = \\sigma(0.8) = 0.69$, $L = 0.5987^2 = 0.3584$",
                "$p_1 = p_2 = \\sigma(0) = 0.5$, $L = p_2^2 = 0.25$\n\n"
                        + "Next: $p_1 = \\sigma(0.4) = 0.5987$, $p_2 = \\sigma(0.8) = 0.69$, $L = 0.69^2 = 0.4761$",
                "$\\hat y = a = \\sigma(0) = 0.5$, $L = (\\hat y - 1)^2 = 0.25$\n\n"
                        + "Next: $a = \\sigma(0.8) = 0.69$, $L = (0.69 - 1)^2 = 0.0961$"
            })
    void nothingIsWrong(String note) {
        assertEquals(
                0,
                VerdictsOf.note(note).stream()
                        .filter(v -> v == Verdict.WRONG || v == Verdict.CARRIED)
                        .count());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$p_1 = p_2 = \\sigma(0) = 0.5$, $L = p_1^2 + p_2^2 = 0.5$\n\n"
                        + "Next: $p_1 = \\sigma(0.4) = 0.5987$, $p_2 = \\sigma(0.8) = 0.69$, $L = p_1^2 + p_2^2 = 0.8445$",
                "$p_1 = p_2 = 0.5$, $L = p_1^2 = 0.25$\n\n"
                        + "Next: $p_1 = 0.5987$, $p_2 = 0.69$, $L = p_1^2 = 0.4761$",
                "$a = y = 2$, $L = a^2 = 5$"
            })
    void wrong(String note) {
        assertEquals(Verdict.WRONG, VerdictsOf.last(note));
    }

    /** One of them may be another name for its neighbour. */
    @Test
    void oneOfThemAloneIsInTheFormulas() {
        assertEquals(Verdict.RIGHT, VerdictsOf.last("$a = y = 2$, $L = a^2 = 4$, $\\frac{dL}{dy} = 4$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last("$a = y = 2$, $L = a^2 = 4$, $\\frac{dL}{dy} = 2$"));
    }
}
