package dev.longhand.check.notes;

import static dev.longhand.check.report.Verdict.DEFINITION;
import static dev.longhand.check.report.Verdict.RIGHT;
import static dev.longhand.check.report.Verdict.ROUNDED;
import static dev.longhand.check.report.Verdict.WRONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.longhand.check.report.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A numeral that is a value of the note exactly is rounded of none, unless the note prints a longer one so. */
class ExactNumeralsTest {

    private static Verdict first(String note) {
        return VerdictsOf.note(note).stream()
                .filter(v -> v != DEFINITION)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$z = 0.4 \\cdot 0.7 - 0.3 \\cdot 0.1 = 0.28 - 0.02 = 0.26$",
                "$z = 0.8 \\cdot 0.5 + 0.4 \\cdot 0.1 = 0.4 + 0.03 = 0.43$",
                "$0.9 \\cdot 3 + 0.06 = 2.7 + 0.05$",
                "$v = 0.9$, $u = 3$, $c = 0.06$ $$vu + c = 2.7 + 0.05 = 2.75$$",
                "$E = \\frac12 (0.7^2 + 0.3^2) = \\frac12 (0.49 + 0.08) = 0.285$"
            })
    void aWrongTerm(String note) {
        assertEquals(WRONG, first(note));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$v = 0.9$, $u = 0.333$, $c = 0.06$ $$vu + c = 0.3 + 0.06$$",
                "$z = 0.31 \\cdot 0.52 - 0.2 \\cdot 0.1 = 0.16 - 0.02 = 0.14$",
                "$z = 0.3 \\cdot 0.5 + 0.3 \\cdot 0.504 = 0.15 + 0.15 = 0.30$",
                "$E = \\frac12 (0.73^2 + 0.3^2) = \\frac12 (0.53 + 0.09) = 0.31$"
            })
    void aRoundedTerm(String note) {
        assertEquals(ROUNDED, first(note));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.7 - 0.03", "1.7 - 0.1 \\cdot (0.3)"})
    void aResultOfTheHeadBehindASlip(String numbers) {
        List<Verdict> all = VerdictsOf.note("$v = 1.7$, $g = -0.3$ $$v - 0.1 g = " + numbers + " = 1.73$$");
        assertEquals(List.of(WRONG, WRONG), all.subList(2, 4));
    }

    @Test
    void aResultOfUnroundedOperands() {
        assertEquals(ROUNDED, VerdictsOf.last("$v = 1.7$, $g = 0.333$ $$v - 0.5 g = 1.7 - 0.17 = 1.534$$"));
    }

    @Test
    void aNumberThatIsGivenToo() {
        String note = "$a_1 = \\frac{1 - 4}{2.449} = %s$, $a_3 = 1.225$\n\n$y_i = c a_i + b$, $c = 3$, $b = 1$\n\n"
                + "$y_1 = 3 \\cdot (-1.225) + 1 = -2.675$";
        List<Verdict> slip = VerdictsOf.note(String.format(note, "1.225"));
        assertEquals(List.of(ROUNDED, RIGHT), slip.subList(6, 8));
        assertEquals(
                List.of(ROUNDED, RIGHT),
                VerdictsOf.note(String.format(note, "-1.225")).subList(6, 8));
    }

    @Test
    void aNumeralOfAnotherValue() {
        assertFalse(List.of(RIGHT, ROUNDED)
                .contains(VerdictsOf.last("$w_{t+1} = w_t - \\eta (g_t + c w_t)$, $\\eta = 0.1$, $c = 0.5$, $w_0 = 4$, "
                        + "$g_0 = 6$, $g_1 = -2$\n\n$w_1 = 4 - 0.1(6 + 0.5 \\cdot 4) = 3.2$\n\n"
                        + "$w_2 = 3.2 - 0.1(-2 + 0.5 \\cdot 4)$")));
    }

    /** Two digits of a result may be those of a number that stands everywhere. */
    @Test
    void resultsThatLookLikeAHalf() {
        assertEquals(
                Verdict.ROUNDED,
                VerdictsOf.note("$E = \\frac12(0.71^2 + 0.3^2) = \\frac12(0.50 + 0.09) = 0.295$")
                        .get(1));
        assertEquals(
                Verdict.WRONG,
                VerdictsOf.note("$E = \\frac12(0.74^2 + 0.3^2) = \\frac12(0.50 + 0.09) = 0.295$")
                        .get(1));
    }
}
