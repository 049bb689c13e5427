package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Functions that a note calls in numbers and never defines. */
class SupposedFunctionsTest {

    @ParameterizedTest
    @CsvSource({
        "\\Phi(1.96) = 0.975",
        "\\Phi(2) - \\Phi(-2) = 0.954",
        "\\Phi(1) = 0.731",
        "\\varphi(0) = 0.3989",
        "g(2) = 5",
        "f(4) = 1",
        "h(1) + h(2) = 4"
    })
    void refuteNothingByWhatIsUsual(String relation) {
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last("We get $" + relation + "$."));
    }

    @Test
    void areTheUsualOnesWhereANumberAgrees() {
        String note = "The unit gives $\\varphi(1) = 0.731$.\n\n";
        assertEquals(Verdict.RIGHT_IF, VerdictsOf.last(note + "The next $\\varphi(2) = 0.881$."));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + "The next $\\varphi(2) = 0.818$."));
    }

    @Test
    void areWhatTheNoteSays() {
        String note = "Let $\\Phi(z) = \\frac1{1 + e^{-z}}$.\n\n";
        assertEquals(Verdict.ROUNDED, VerdictsOf.last(note + "So $\\Phi(1) - \\Phi(-1) = 0.462$."));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + "So $\\Phi(1) - \\Phi(-1) = 0.683$."));
    }
}
