package dev.longhand.check.notes;

import static dev.longhand.check.report.Verdict.UNDECIDED;
import static dev.longhand.check.report.Verdict.WRONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Layers that words say have no activation, though a formula for all of them has one. */
class LinearLayersTest {

    private static final String LAYERS =
            "Layer $k$ computes $s^{(k)}=M^{(k)}r^{(k-1)}$ and $r^{(k)}=f(s^{(k)})$ for $k=1,2$. ";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Here $f$ is the tanh in the first layer and the identity in the second.
                    The hidden layer is squashed, the second layer is linear.
                    It has a linear output layer.
                    There is no activation in the last layer.
                    Layer 2 has no activation function.
                    Die zweite Schicht hat keine Aktivierung.
                    """)
    void saidInWords(String words) {
        assertEquals(UNDECIDED, VerdictsOf.last(LAYERS + words + "\n\nSo there is\n\n$$r^{(2)}=s^{(2)}$$"));
        assertEquals(WRONG, VerdictsOf.last(LAYERS + words + "\n\nSo there is\n\n$$r^{(1)}=s^{(1)}$$"));
        assertEquals(WRONG, VerdictsOf.last(LAYERS + words + "\n\nSo there is\n\n$$r^{(2)}=f(s^{(1)})$$"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Both layers are nonlinear.
                    The first layer has no activation.
                    The second layer is multiplied by the identity matrix.
                    """)
    void saidOfNoneOrOfAnother(String words) {
        assertEquals(WRONG, VerdictsOf.last(LAYERS + words + "\n\nSo there is\n\n$$r^{(2)}=s^{(2)}$$"));
    }

    @Test
    void slopesOfTheLastLayer() {
        String note = LAYERS
                + "The loss is $J=\\frac12\\|r^{(2)}-t\\|^2$.\n\nThe last layer has the identity.\n\nSo there is\n\n";
        assertNotEquals(WRONG, VerdictsOf.last(note + "$$\\frac{\\partial J}{\\partial s^{(2)}}=r^{(2)}-t$$"));
        assertNotEquals(
                WRONG,
                VerdictsOf.last(
                        note + "$$\\frac{\\partial J}{\\partial s^{(1)}}=M^{(2)\\top}(r^{(2)}-t)\\odot f'(s^{(1)})$$"));
    }
}
