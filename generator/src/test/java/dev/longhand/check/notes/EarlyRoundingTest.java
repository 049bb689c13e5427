package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Finding;
import dev.longhand.check.report.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What follows from vectors, derivatives and formulas as they are printed above is rounded too early, not wrong. */
class EarlyRoundingTest {

    private static final String SOFTMAX = """
        inputs: 2
        layers:
          - size: 3
            activation: softmax
            weights: w_{ij}
            biases: b_i
            pre-activations: z_i
            activations: p_i
            values: {weights: [[0.5, -0.5], [0.25, 0.75], [-1, 1]], biases: [0, 0.1, -0.1]}
        loss: softmax cross-entropy
        examples:
          - {inputs: [1, 2], targets: [0, 1, 0]}
        """;

    private static final String NEURON =
            "$x = 2$, $w = 0.365$, $t = 1$\n\n$$a = \\sigma(wx) = 0.67$$\n" + "$$E = \\tfrac12(a-t)^2 = 0.05$$\n";

    @ParameterizedTest
    @CsvSource({"0.6011, ROUNDED", "0.6021, WRONG"})
    void fromAVector(String value, Verdict verdict) {
        String note =
                "$$W = \\begin{pmatrix} 0.5 & 0.6 \\end{pmatrix}, A = \\begin{pmatrix} 0.11 \\\\ 0.25 \\end{pmatrix},"
                        + " B = \\sigma(A) = \\begin{pmatrix} 0.5275 \\\\ 0.5622 \\end{pmatrix}$$\n";
        assertEquals(verdict, VerdictsOf.last(note + "$$C = W B = " + value + "$$"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\\|a\\|^2 = 0.5945; ROUNDED",
                "\\|a\\|^2 = 0.7045; WRONG",
                "a \\odot (1-a) = \\begin{pmatrix} 0.2491 \\\\ 0.2464 \\end{pmatrix}; ROUNDED",
                "a \\odot (1-a) = \\begin{pmatrix} 0.2491 \\\\ 0.2564 \\end{pmatrix}; WRONG",
                "2 a_1 = 1.06; ROUNDED"
            })
    void entryByEntry(String claim, Verdict verdict) {
        String note = "$$z = \\begin{pmatrix} 0.11 \\\\ 0.25 \\end{pmatrix},\\quad"
                + " a=\\sigma(z) = \\begin{pmatrix} 0.53 \\\\ 0.56 \\end{pmatrix}$$\n";
        assertEquals(verdict, VerdictsOf.last(note + "$$" + claim + "$$"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "C = -\\ln 0.332; ROUNDED",
                "C = -\\ln 0.668; UNDECIDED",
                "C = -\\ln 0.342; WRONG",
                "C = (\\ln 0.668)^2; WRONG",
            })
    void numbersOfTheFirstSample(String claim, Verdict verdict) {
        String note = "Here $q = \\frac{1}{1 + e^{-s}}$, $s = vz$ with $v = 0.5$ and $C = -\\ln q$.\n\n"
                + "First sample: $z = 1.4$, so $q \\approx 0.668$ and $C = -\\ln 0.668 \\approx 0.403$.\n\n"
                + "Second sample: $z = -1.4$, so $q \\approx 0.332$ and ";
        assertEquals(verdict, VerdictsOf.last(note + "$" + claim + "$."));
    }

    @ParameterizedTest
    @CsvSource({"0.9, RIGHT", "1.02, UNDECIDED"})
    void numbersBeforeAnotherValue(String value, Verdict verdict) {
        String note = "A unit is $r = 2 v$.\n\nStep 1: $v = 3 \\cdot 0.17 = 0.51$, so $r = 0.51 \\cdot 2 = 1.02$.\n\n"
                + "Step 2: $v = 0.45$, so ";
        assertEquals(verdict, VerdictsOf.last(note + "$r = " + value + " \\cdot 1$."));
    }

    @ParameterizedTest
    @CsvSource({"-0.145, ROUNDED", "-0.155, WRONG", "0.145, WRONG"})
    void fromDerivatives(String value, Verdict verdict) {
        String note = NEURON + "$$\\frac{\\partial E}{\\partial a} = a - t = -0.33,"
                + " \\quad \\frac{\\partial a}{\\partial w} = a(1-a)x = 0.44$$\n";
        assertEquals(
                verdict,
                VerdictsOf.last(note + "$$\\frac{\\partial E}{\\partial w} ="
                        + " \\frac{\\partial E}{\\partial a}\\frac{\\partial a}{\\partial w} = " + value + "$$"));
    }

    @ParameterizedTest
    @CsvSource({"1.765, ROUNDED", "1.565, WRONG"})
    void anUpdate(String value, Verdict verdict) {
        String note = NEURON + "$$\\frac{\\partial E}{\\partial w} = (a-t)a(1-a)x = -0.14$$\n";
        assertEquals(
                verdict, VerdictsOf.last(note + "$$w' = w - 10\\frac{\\partial E}{\\partial w} = " + value + "$$"));
    }

    @Test
    void beforeTheDifferenceIsNamed() {
        String note = "$$p - y = \\begin{pmatrix} 0.06 \\\\ -0.33 \\\\ 0.26 \\end{pmatrix}$$\n"
                + "$$\\frac{\\partial L}{\\partial w_{22}} = (p_2 - y_2) x_2 = ";
        List<Verdict> rounded = verdicts(note + "-0.33 \\cdot 2 = -0.66$$");
        assertEquals(List.of(Verdict.ROUNDED, Verdict.RIGHT, Verdict.ROUNDED, Verdict.RIGHT), rounded);
        assertEquals(Verdict.ROUNDED, VerdictsOf.last(note + "-0.66$$", SOFTMAX).verdict());
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + "0.66$$", SOFTMAX).verdict());
    }

    @Test
    void fromADerivativeBesideAFile() {
        String note = "$$p_2 = 0.67, \\quad \\frac{\\partial L}{\\partial z_2} = p_2 - y_2 = -0.33$$\n"
                + "$$\\frac{\\partial L}{\\partial w_{22}} = \\frac{\\partial L}{\\partial z_2} x_2 = -0.66$$";
        assertEquals(Verdict.ROUNDED, VerdictsOf.last(note, SOFTMAX).verdict());
    }

    private static List<Verdict> verdicts(String note) {
        return VerdictsOf.findings(note, SOFTMAX).stream().map(Finding::verdict).toList();
    }
}
