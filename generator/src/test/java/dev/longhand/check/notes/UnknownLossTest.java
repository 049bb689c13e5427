package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A loss that is only named depends on what comes last, and on that alone. */
class UnknownLossTest {

    @ParameterizedTest
    @CsvSource({
        "\\frac{\\partial J}{\\partial V_2} = \\frac{\\partial J}{\\partial S_2} H_1^T, RIGHT",
        "\\frac{\\partial J}{\\partial S_1} = V_2^T \\frac{\\partial J}{\\partial S_2} \\odot (1 - H_1^2), RIGHT",
        "\\frac{\\partial J}{\\partial V_2} = \\frac{\\partial J}{\\partial S_2} H_1, WRONG",
        "\\frac{\\partial J}{\\partial S_1} = V_2^T \\frac{\\partial J}{\\partial S_2} \\odot (1 - H_1), WRONG",
    })
    void ofNumberedLayers(String relation, Verdict verdict) {
        String note = "$$S_1 = V_1 X, \\quad H_1 = \\tanh(S_1), \\quad S_2 = V_2 H_1$$\n\n"
                + "$$\\frac{\\partial J}{\\partial V_1} = \\frac{\\partial J}{\\partial S_1} X^T$$\n\n";
        VerdictsOf.assertBehind(note, relation, verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "\\delta^l = ((w^{l+1})^T \\delta^{l+1}) \\odot \\sigma'(z^l), RIGHT",
        "\\delta^l = ((w^l)^T \\delta^{l+1}) \\odot \\sigma'(z^l),     WRONG",
    })
    void ofAnyNumberOfLayers(String relation, Verdict verdict) {
        String note = "$$z^l = w^l a^{l-1} + b^l, \\quad a^l = \\sigma(z^l)$$\n\n"
                + "$$\\delta^l = \\frac{\\partial C}{\\partial z^l}$$\n\n";
        assertEquals(verdict, VerdictsOf.last(note + "$$" + relation + "$$"), relation);
    }

    @Test
    void nothingIsKnownOfWhatIsComputedNowhere() {
        assertEquals(
                Verdict.UNDECIDED,
                VerdictsOf.last("$$sign(\\partial E / \\partial u) = sign(\\partial F / \\partial u)$$"));
    }

    @ParameterizedTest
    @CsvSource({
        "\\frac{\\partial L}{\\partial V} = P^T \\frac{\\partial L}{\\partial O}, RIGHT",
        "\\frac{\\partial L}{\\partial P} = \\frac{\\partial L}{\\partial O} V^T, RIGHT",
        "\\frac{\\partial L}{\\partial P} = \\frac{\\partial L}{\\partial O} V,   WRONG",
    })
    void behindAttention(String relation, Verdict verdict) {
        String note = "$$S = \\frac{Q K^T}{\\sqrt{d}}, \\quad P = \\text{softmax}(S), \\quad O = P V$$\n\n";
        VerdictsOf.assertBehind(note, relation, verdict);
    }

    @Test
    void differentialsAreNothingALossIsComputedFrom() {
        assertEquals(
                Verdict.RIGHT,
                VerdictsOf.note(
                                "$$O = P V$$\n\n$$\\frac{\\partial L}{\\partial P} = \\frac{\\partial L}{\\partial O} V^T$$\n\n"
                                        + "$$dS_{ij} = P_{ij}(dP_{ij} - \\sum_k P_{ik} dP_{ik})$$")
                        .get(1));
    }

    /** What a function of the note is made of is its argument, not the loss. */
    @ParameterizedTest
    @CsvSource({
        "\\frac{\\partial J}{\\partial z} = g h (1 - h), RIGHT",
        "\\frac{\\partial J}{\\partial z} = g h (1 + h), WRONG",
        "\\frac{\\partial J}{\\partial w} = g h (1 - h) x, RIGHT",
        "\\frac{\\partial J}{\\partial w} = g h (1 - h) w, WRONG",
    })
    void behindAFunctionOfTheNote(String relation, Verdict verdict) {
        String note = "$z = wx + b$, $h = \\sigma(z)$, $\\sigma(u) = \\frac{1}{1 + e^{-u}}$, "
                + "$g = \\frac{\\partial J}{\\partial h}$\n\n";
        assertEquals(verdict, VerdictsOf.last(note + "$$" + relation + "$$"), relation);
    }

    /** A function whose formula has the weight in it depends on it, with the argument or without. */
    @ParameterizedTest
    @CsvSource({
        "\\frac{\\partial h}{\\partial k} = z, RIGHT",
        "\\frac{\\partial h}{\\partial k} = 0, WRONG",
        "\\frac{\\partial q}{\\partial k} = 2z, RIGHT",
        "\\frac{\\partial q}{\\partial k} = 0, WRONG",
    })
    void parametersOfFunctionsOfTheNote(String relation, Verdict verdict) {
        String note = "$z = wx$, $f(u) = ku$, $r(u) = 2f(u)$, $h = f(z)$, $q = r(z)$\n\n";
        VerdictsOf.assertBehind(note, relation, verdict);
    }

    /** An unknown loss may read every state or the last: what differs for both is wrong, what holds for the last has a condition. */
    @ParameterizedTest
    @CsvSource({
        "\\frac{\\partial L}{\\partial z_t} = \\frac{\\partial L}{\\partial h_t} \\odot (r_t - h_{t-1}), RIGHT",
        "\\frac{\\partial L}{\\partial z_t} = \\frac{\\partial L}{\\partial h_t} \\odot (h_{t-1} - r_t), WRONG",
        "\\frac{\\partial L}{\\partial r_t} = \\frac{\\partial L}{\\partial h_t} \\odot z_t, RIGHT",
        "\\frac{\\partial L}{\\partial r_t} = \\frac{\\partial L}{\\partial h_t} \\odot (1 - z_t), WRONG",
    })
    void ofStates(String relation, Verdict verdict) {
        String note = "$z_t = \\sigma(W_z x_t + U_z h_{t-1})$, $r_t = \\tanh(W_r x_t + U_r h_{t-1})$, "
                + "$h_t = (1 - z_t) \\odot h_{t-1} + z_t \\odot r_t$\n\n";
        assertEquals(verdict, VerdictsOf.last(note + "$$" + relation + "$$"), relation);
    }

    /** What a cell is computed from is another value of its state, and no derivative. */
    @ParameterizedTest
    @CsvSource({
        "\\frac{\\partial L}{\\partial f} = \\frac{\\partial L}{\\partial c} \\odot c', RIGHT",
        "\\frac{\\partial L}{\\partial f} = \\frac{\\partial L}{\\partial c} \\odot c, WRONG",
        "\\frac{\\partial L}{\\partial o} = \\frac{\\partial L}{\\partial h} \\odot \\tanh(c), RIGHT",
        "\\frac{\\partial L}{\\partial o} = \\frac{\\partial L}{\\partial h} \\odot c, WRONG",
        "\\frac{\\partial L}{\\partial W_f} = (\\frac{\\partial L}{\\partial f} \\odot f \\odot (1 - f)) x^T, RIGHT",
        "\\frac{\\partial L}{\\partial W_f} = (\\frac{\\partial L}{\\partial f} \\odot f \\odot (1 - f)) h'^T, WRONG",
    })
    void ofACell(String relation, Verdict verdict) {
        String note = "$f = \\sigma(W_f x + U_f h')$, $g = \\tanh(W_g x + U_g h')$, $o = \\sigma(W_o x + U_o h')$, "
                + "$i = \\sigma(W_i x + U_i h')$, "
                + "$c = f \\odot c' + i \\odot g$, $h = o \\odot \\tanh(c)$\n\n";
        assertEquals(verdict, VerdictsOf.last(note + "$$" + relation + "$$"), relation);
    }

    /** Gates that capital letters tell apart are no last members of anything. */
    @ParameterizedTest
    @CsvSource({
        "\\frac{\\partial L}{\\partial H} = \\frac{\\partial L}{\\partial y} \\odot T, RIGHT",
        "\\frac{\\partial L}{\\partial H} = \\frac{\\partial L}{\\partial y} \\odot (1 - T), WRONG",
        "\\frac{\\partial L}{\\partial W_T} = (\\frac{\\partial L}{\\partial T} \\odot T \\odot (1 - T)) x^T, RIGHT",
        "\\frac{\\partial L}{\\partial W_T} = (\\frac{\\partial L}{\\partial T} \\odot T \\odot (1 + T)) x^T, WRONG",
        "\\frac{\\partial L}{\\partial W_T} = (\\frac{\\partial L}{\\partial H} \\odot T \\odot (1 - T)) x^T, WRONG",
    })
    void ofGatesInCapitals(String relation, Verdict verdict) {
        String note = "$T = \\sigma(W_T x)$, $H = \\tanh(W_H x)$, $y = T \\odot H + (1 - T) \\odot x$\n\n";
        assertEquals(verdict, VerdictsOf.last(note + "$$" + relation + "$$"));
    }
}
