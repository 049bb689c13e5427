package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Formulas with the numbers put in at once do not say what depends on what. */
class NumbersPutInTest {

    private static final String NEURON = "$w = 0.5$, $x = 2$, $b = 0.1$, $t = 1$\n\n$$z = wx + b = 1.1$$\n";

    private static Verdict slope(String note, String claim) {
        return VerdictsOf.last(note + "$$\\frac{\\partial E}{\\partial w} = " + claim + "$$");
    }

    @Test
    void aNumberIsThatOfTheNameItWasPrintedFor() {
        String note = NEURON + "$$a = \\sigma(1.1) = 0.7503$$\n$$E = \\frac12 (a - t)^2 = 0.0312$$\n";
        assertEquals(Verdict.RIGHT, slope(note, "(a - t)\\, a(1-a)\\, x"));
        assertEquals(Verdict.WRONG, slope(note, "(a - t)\\, a(1+a)\\, x"));
        assertEquals(Verdict.UNDECIDED, slope(note, "0"));
        assertEquals(Verdict.ROUNDED, slope(note, "-0.0936"));
    }

    @Test
    void amongFormulasInNames() {
        String note = "$w = 0.3$, $u = 0.5$, $x = 0.5$, $t = 1$, $v_1=1$, $v_2=2$\n\n$$z_1 = w x = 0.15$$\n"
                + "$$z_2 = u x = 0.25$$\n$$h_1 = \\sigma(z_1) = 0.5374$$\n$$h_2 = \\sigma(0.25) = 0.5622$$\n"
                + "$$y = v_1 h_1 + v_2 h_2 = 1.6618$$\n$$E = \\frac12 (y - t)^2 = 0.2190$$\n";
        String other = "$$\\frac{\\partial E}{\\partial u} = ";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + other + "(y - t) v_2 h_2 (1-h_2) x$$"));
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(note + other + "0$$"));
        assertEquals(Verdict.WRONG, slope(note, "(y - t) v_1 h_1 x"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"(a - t)\\, a(1-a)\\, x", "0", "-0.0936"})
    void aLossInNumbers(String claim) {
        String note = NEURON + "$$a = \\sigma(z) = 0.7503$$\n$$E = \\frac12 (0.7503 - 1)^2 = 0.0312$$\n";
        Verdict verdict = slope(note, claim);
        assertNotEquals(claim.equals("0") ? Verdict.RIGHT : Verdict.WRONG, verdict);
    }

    @ParameterizedTest
    @CsvSource({"0.4449, UNDECIDED", "0, UNDECIDED"})
    void numbersOfWhichNothingIsSaid(String claim, Verdict verdict) {
        String note = "$w = (0.5, -0.25)$\n\n$$J = \\frac14(0.7444+0.3559+0.1839+0.4201) = 0.4261$$\n";
        assertEquals(verdict, VerdictsOf.last(note + "$$\\frac{\\partial J}{\\partial w_2} = " + claim + "$$"));
    }

    @ParameterizedTest
    @CsvSource({"x, UNDECIDED", "0, UNDECIDED", "2, UNDECIDED"})
    void aDatumPutIn(String claim, Verdict verdict) {
        String note = "$w = 0.7$, $x = 2$, $b = 0.1$\n\n$$u = wx$$\n\n$$z = 0.7 x + b = 1.5$$\n";
        assertEquals(verdict, VerdictsOf.last(note + "$$\\frac{\\partial z}{\\partial w} = " + claim + "$$"));
    }

    @Test
    void constantsCutNothing() {
        String note = "$w = 0.7$, $x = 2$, $t = 1$\n\n$$z = wx$$\n\n$$E = 0.5 (z - t)^2$$\n\n";
        assertEquals(Verdict.RIGHT, slope(note, "(z - t) x"));
        assertEquals(Verdict.WRONG, slope(note, "(z - t) w"));
        assertNotEquals(Verdict.RIGHT, slope(note, "0"));
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "$$\\frac{\\partial z}{\\partial t} = 0$$"));
    }

    /** Behind a slip in the sign nobody knows which of the two signs is gone on with. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "$s = 2 - 2.5 = 0.5$, $a = -0.5 \\cdot 3 = -1.5$; \\frac{da}{ds} = 3; UNDECIDED",
                "$s = 2 - 2.5 = -0.5$, $a = -0.5 \\cdot 3 = -1.5$; \\frac{da}{ds} = 3; RIGHT",
                "$s = 2 - 2.5 = -0.5$, $a = -0.5 \\cdot 3 = -1.5$; \\frac{da}{ds} = -3; WRONG",
                "$r = 1.5$, $q = 0.5r - 1.35 = 0.6$, $u = \\frac{1}{1 + e^{0.6}} = 0.3543$; \\frac{du}{dq} = u(1 - u); UNDECIDED",
                "$r = 1.5$, $q = 0.5r - 1.35 = -0.6$, $u = \\frac{1}{1 + e^{0.6}} = 0.3543$; \\frac{du}{dq} = u(1 - u); RIGHT",
                "$r = 1.5$, $q = 0.5r - 1.35 = -0.6$, $u = \\frac{1}{1 + e^{0.6}} = 0.3543$; \\frac{du}{dq} = -u(1 - u); WRONG"
            })
    void aSlipInTheSign(String note, String claim, Verdict verdict) {
        assertEquals(verdict, VerdictsOf.last(note + "\n\n$$" + claim + "$$"));
    }

    /** Beside g = 0.5 another 0.5 may be what g leaves of one. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "$y = 0.7311 \\cdot 3 + 0.2689 \\cdot 1 = 2.4622$; RIGHT",
                "$y = 0.7311 \\cdot 3 + 0.2689 \\cdot 1 = 2.4621$; UNDECIDED",
                "$y = 0.7311 \\cdot 3 + 0.2689 \\cdot 1 = 2.4821$; WRONG"
            })
    void twoNumbersAlike(String claim, Verdict verdict) {
        String note = "$g = \\sigma(0) = 0.5$, $y = 0.5 \\cdot 3 + 0.5 \\cdot 1 = 2$\n\n"
                + "After the step: $g = \\sigma(1) = 0.7311$, ";
        assertEquals(verdict, VerdictsOf.last(note + claim));
        assertEquals(
                0,
                VerdictsOf.note(note + "$y = 0.7311 \\cdot 3 + 0.2689 \\cdot 1 = 2.4621$").stream()
                        .filter(v -> v == Verdict.WRONG || v == Verdict.CARRIED)
                        .count());
    }

    @Test
    void longNumbersAlikeAreOfOneName() {
        String note = NEURON + "$$a = \\sigma(1.1) = 0.7503$$\n$$E = 0.7503 (1 - 0.7503) = 0.1874$$\n";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "$$\\frac{\\partial E}{\\partial a} = 1 - 2a$$"));
    }

    /** A mean of numbers that are the values of what is differentiated by is no constant. */
    @ParameterizedTest
    @ValueSource(strings = {"-8", "-2"})
    void meansOfGivenNumbers(String value) {
        String note = "$q_1 = 3$, $q_2 = 7$. $\\mu = \\frac12 (3 + 7) = 5$, $c_i = q_i - \\mu$, "
                + "$E = \\sum_{i=1}^2 (c_i - 2)^2$\n\n";
        assertEquals(
                Verdict.UNDECIDED, VerdictsOf.last(note + "$$\\frac{\\partial E}{\\partial q_1} = " + value + "$$"));
    }
}
