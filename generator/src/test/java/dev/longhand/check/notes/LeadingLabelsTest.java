package dev.longhand.check.notes;

import static dev.longhand.check.report.Verdict.DEFINITION;
import static dev.longhand.check.report.Verdict.WRONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.longhand.check.report.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels that a line begins with, before a sentence of what each of several things is. */
class LeadingLabelsTest {

    private static final String EXPONENTIAL =
            "**Exponential decay:** the rate falls by a factor.\n\n$r_t = r_0 e^{-c t}$\n\n";

    @ParameterizedTest
    @CsvSource({
        "'**Linear decay:** the rate falls to zero.', '\\frac{t}{T}'",
        "'- **Staircase:** it is halved now and then.', '\\frac{k}{2}'",
        "'2. Cosine schedule: it follows a wave to zero.', '\\cos(t)'"
    })
    void eachIsAnotherOne(String label, String part) {
        List<Verdict> verdicts = VerdictsOf.note(EXPONENTIAL + label + "\n\n$r_t = r_0 (1 - " + part + ")$");
        assertFalse(verdicts.contains(WRONG), verdicts::toString);
    }

    @Test
    void stepsOfOneDerivation() {
        String note = "**Affine part:** multiply the input by the weight.\n\n$z = w x + b$\n\n"
                + "**Activation:** apply the sigmoid to what comes of it.\n\n";
        assertEquals(DEFINITION, VerdictsOf.last(note + "$a = \\sigma(z)$"));
        assertEquals(WRONG, VerdictsOf.last(note + "$z = w x - b$"));
        assertEquals(WRONG, VerdictsOf.last(note + "$a = \\sigma(z)$\n\n$$\\frac{da}{dw} = a(1 - a) w$$"));
    }

    /** A title in bold with a full stop, before another loss of the same letter. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\\frac{4}{M} \\sum_{m=1}^{M} r_m z_m; RIGHT",
                "4 \\sum_{m=1}^{M} r_m z_m; WRONG",
            })
    void titlesWithAFullStop(String slope, Verdict verdict) {
        String note = "With $r_m = v z_m - c_m$:\n\n**Total.** $E(v) = 2 \\sum_{m=1}^{M} r_m^2$: "
                + "$\\frac{\\partial E}{\\partial v} = 4 \\sum_{m=1}^{M} r_m z_m$.\n\n"
                + "**Average.** $E(v) = \\frac2M \\sum_{m=1}^{M} r_m^2$: ";
        assertEquals(verdict, VerdictsOf.last(note + "$\\frac{\\partial E}{\\partial v} = " + slope + "$."));
    }
}
