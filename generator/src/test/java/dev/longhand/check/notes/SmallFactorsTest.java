package dev.longhand.check.notes;

import static dev.longhand.check.report.Verdict.RIGHT;
import static dev.longhand.check.report.Verdict.UNDECIDED;
import static dev.longhand.check.report.Verdict.WRONG;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Small letters for weights, which are matrices where the note treats what they multiply as vectors. */
class SmallFactorsTest {

    private static final String LAYERS =
            "Each layer has $h^k = f(u^k)$ with $u^k = v^k h^{k-1} + c^k$, and the cost is "
                    + "$J = \\frac12\\|h^K - t\\|^2$. Let $e^{k} = \\frac{\\partial J}{\\partial u^k}$.\n\n";

    private static final String NIELSEN =
            "Each layer has $a^l = \\sigma(z^l)$ with $z^l = w^l a^{l-1} + b^l$, and the cost is "
                    + "$C = \\frac12\\|a^L - y\\|^2$. Let $\\delta^l = \\frac{\\partial C}{\\partial z^l}$.\n\n";

    @ParameterizedTest
    @CsvSource({
        "\\delta^l = ((w^{l+1})^T \\delta^{l+1}) \\odot \\sigma'(z^l), RIGHT",
        "\\delta^l = (w^{l+1} \\delta^{l+1}) \\odot \\sigma'(z^l), UNDECIDED",
        "\\delta^l = ((w^{l+1})^T \\delta^{l}) \\odot \\sigma'(z^l), WRONG",
        "\\frac{\\partial C}{\\partial w^l} = \\delta^l (a^{l-1})^T, RIGHT",
        "\\frac{\\partial C}{\\partial w^l} = a^{l-1} (\\delta^l)^T, RIGHT_IF",
        "\\frac{\\partial C}{\\partial w^l} = \\delta^l (a^l)^T, WRONG",
        "\\frac{\\partial C}{\\partial b^l} = \\delta^l, RIGHT"
    })
    void layers(String claim, String verdict) {
        assertEquals(verdict, VerdictsOf.last(NIELSEN + "$$" + claim + "$$").name());
    }

    /** Where nothing is a vector, one neuron a layer may be meant. */
    @Test
    void numbers() {
        String chain = NIELSEN.replace("\\|a^L - y\\|^2", "(a^L - y)^2");
        assertEquals(RIGHT, VerdictsOf.last(chain + "$$\\delta^l = w^{l+1} \\delta^{l+1} \\sigma'(z^l)$$"));
        assertEquals(WRONG, VerdictsOf.last(chain + "$$\\delta^l = w^{l} \\delta^{l+1} \\sigma'(z^l)$$"));
    }

    @Test
    void numbersAreSaid() {
        String said = NIELSEN.replace("Each layer", "All $w^l$ are scalars. Each layer");
        assertEquals(RIGHT, VerdictsOf.last(said + "$$\\delta^l = (w^{l+1} \\delta^{l+1}) \\odot \\sigma'(z^l)$$"));
    }

    /** A transpose in the note is enough. */
    @ParameterizedTest
    @ValueSource(strings = {"q = m x + c", "q = c + m x"})
    void transposed(String definition) {
        String note = "$" + definition + "$, $J = \\frac12\\|q - t\\|^2$, $r = q - t$.\n\n"
                + "$$\\frac{\\partial J}{\\partial x} = m^T r$$\n\n";
        assertEquals(RIGHT, VerdictsOf.last(note));
        assertEquals(UNDECIDED, VerdictsOf.last(note + "$$\\frac{\\partial J}{\\partial x} = m r$$"));
    }

    @Test
    void otherLetters() {
        String lostTranspose = "$$e^k = (v^{k+1} e^{k+1}) \\odot f'(u^k)$$";
        assertEquals(UNDECIDED, VerdictsOf.last(LAYERS + lostTranspose));
    }
}
