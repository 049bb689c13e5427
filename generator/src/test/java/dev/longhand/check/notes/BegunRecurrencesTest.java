package dev.longhand.check.notes;

import static dev.longhand.check.report.Verdict.DEFINITION;
import static dev.longhand.check.report.Verdict.RIGHT;
import static dev.longhand.check.report.Verdict.WRONG;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a recurrence over several quantities begins with, and the numbers that follow from it. */
class BegunRecurrencesTest {

    private static final String OVER_TWO = "$s_t = \\tanh(q_t)$, $q_t = r s_{t-1} + p x_t$ with $s_0 = 0$. "
            + "Let $r = 0.5$, $p = 0.8$, $x_1 = 1$, $x_2 = 0.5$.\n\n";

    private static final String LAYERS = "$z^l = w^l a^{l-1} + b^l$, $a^l = \\sigma(z^l)$ for $l = 1, 2$, "
            + "with $\\sigma(u) = 1/(1 + e^{-u})$.\n\n"
            + "Numbers: $a^0 = 0.6$, $w^1 = 1.5$, $w^2 = -0.8$, $b^1 = 0.1$, $b^2 = 0.3$.\n\n";

    private static final String GATED = "$f_t = \\sigma(v x_t + u h_{t-1})$, $c_t = f_t c_{t-1} + (1 - f_t) x_t$, "
            + "$h_t = \\tanh(c_t)$, where $\\sigma(u) = 1/(1 + e^{-u})$. Let $v = 1$, $u = 0.5$, $x_1 = 2$, $h_0 = 0.5$, $c_0 = 0.2$.\n\n";

    @ParameterizedTest
    @CsvSource({
        "q_1 = 0.5 \\cdot 0 + 0.8 \\cdot 1, RIGHT",
        "q_1 = 0.5 \\cdot 0 + 0.8 \\cdot 2, WRONG",
        "s_1 = 0.664, ROUNDED",
        "s_1 = 0.764, WRONG",
        "s_2 = 0.6243, ROUNDED",
        "s_2 = 0.6234, WRONG"
    })
    void overTwoQuantities(String claim, Verdict verdict) {
        assertEquals(verdict, VerdictsOf.last(OVER_TWO + "$$" + claim + "$$"));
    }

    @ParameterizedTest
    @CsvSource({
        "z^1 = 1.5 \\cdot 0.6 + 0.1, RIGHT",
        "z^1 = 1.5 \\cdot 0.6 - 0.1, WRONG",
        "a^1 = 0.7311, ROUNDED",
        "a^2 = 0.4293, ROUNDED",
        "a^2 = 0.4923, WRONG"
    })
    void layers(String claim, Verdict verdict) {
        assertEquals(verdict, VerdictsOf.last(LAYERS + "$$" + claim + "$$"));
    }

    @ParameterizedTest
    @CsvSource({"f_1 = 0.9047, ROUNDED", "f_1 = 0.9074, WRONG", "h_1 = 0.3554, ROUNDED", "c_1 = 0.3761, WRONG"})
    void gates(String claim, Verdict verdict) {
        assertEquals(verdict, VerdictsOf.last(GATED + "$$" + claim + "$$"));
    }

    /** The members in between are what the formulas say. */
    @ParameterizedTest
    @ValueSource(strings = {"q_1 = 0", "s_1 = 3", "s_2 = 0"})
    void othersAreNoBeginning(String claim) {
        assertEquals(WRONG, VerdictsOf.last(OVER_TWO + "$$" + claim + "$$"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"$s_0 = 0$", "$s_0 = 0.25$"})
    void begins(String beginning) {
        assertEquals(
                DEFINITION, VerdictsOf.last("$s_t = \\tanh(q_t)$, $q_t = r s_{t-1} + p x_t$ with " + beginning + "."));
    }

    @Test
    void inLetters() {
        String note = "$s_t = 2 q_t$, $q_t = r s_{t-1}$ with $s_0 = 0.25$.\n\n";
        assertEquals(RIGHT, VerdictsOf.last(note + "$$s_1 = 2 r s_0$$"));
        assertEquals(WRONG, VerdictsOf.last(note + "$$s_2 = 2 r s_0$$"));
    }
}
