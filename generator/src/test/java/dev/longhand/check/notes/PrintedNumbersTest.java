package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number follows from a wrong one above it only where it can have been taken from there. */
class PrintedNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "-(0.02 - 0.91) = -0.89, 0.89 \\cdot 3 = 2.67, RIGHT",
        "-(0.02 - 0.91) = -0.89, -0.89 \\cdot 3 = -2.67, CARRIED",
        "-(0.02 - 0.91) = -0.89, 1 - 0.89 = 0.11, CARRIED",
        "0.3 \\cdot 0.7 = 0.37, 0.37 \\cdot 2 = 0.74, CARRIED",
        "7 = 10, 54321 \\approx 5.43\\times 10^4, ROUNDED",
    })
    void carriedFromTheSameSign(String wrong, String claim, Verdict expected) {
        assertEquals(expected, VerdictsOf.last("$$" + wrong + "$$\n$$" + claim + "$$\n"));
    }

    @Test
    void aValuePutDownAnewIsNoResult() {
        assertEquals(
                Verdict.RIGHT,
                VerdictsOf.last("$$z = 0.3 \\cdot 0.7 = 0.37$$\n$$v = 0.37$$\n$$0.37 \\cdot 2 = 0.74$$\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "\\frac{7}{1000} = 0.00, UNDECIDED",
        "\\frac{7}{1000} = 0.01, ROUNDED",
        "\\frac{3}{1000} = 0.00, ROUNDED",
        "\\frac{70}{1000} = 0.00, WRONG"
    })
    void cutToNothing(String claim, Verdict expected) {
        assertEquals(expected, VerdictsOf.last("$$" + claim + "$$\n"));
    }

    @Test
    void aResultThatLooksLikeADatum() {
        String note = "$$a = \\sigma(z)$$ $$L = \\frac12 (t - a)^2$$ $$z = 0.8, t = 0.69$$ $$a = 0.690$$";
        assertEquals(
                Verdict.ROUNDED,
                VerdictsOf.last(note
                        + "$$\\frac{\\partial L}{\\partial z} = (0.690 - 0.69) \\cdot 0.690 \\cdot (1 - 0.690)$$"));
        assertEquals(
                Verdict.WRONG,
                VerdictsOf.last(
                        note
                                + "$$\\frac{\\partial L}{\\partial z} = (0.690 - 0.69) \\cdot 0.690 \\cdot (1 - 0.690) + 0.01$$"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"x = 1,5; 2x = 3", "x = 1,5; 2x = 2", "w_1 = 2,5; w_1 + 1 = 3"})
    void aDecimalCommaIsNoList(String value, String claim) {
        assertEquals(
                java.util.List.of(Verdict.NOT_READ, Verdict.UNDECIDED),
                VerdictsOf.note("$$" + value + "$$\n$$" + claim + "$$\n"));
    }

    @Test
    void whatHoldsWhateverAWrongNumberIs() {
        String note = "$$q = \\frac{e^{0.3}}{e^{2.9} + e^{0.7} + 1} = 0.11$$\n\n";
        assertEquals(Verdict.WRONG, VerdictsOf.last(note));
        String loss = note + "$$H = -\\log 0.87 - 0 \\cdot \\log 0.11 = ";
        assertEquals(Verdict.ROUNDED, VerdictsOf.last(loss + "-\\log 0.87$$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(loss + "-\\log 0.78$$"));
    }
}
