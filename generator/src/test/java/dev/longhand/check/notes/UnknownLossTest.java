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
}
