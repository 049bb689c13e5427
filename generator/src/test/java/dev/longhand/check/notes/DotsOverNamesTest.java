package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A dot over a name that has a formula of the time is its derivative. */
class DotsOverNamesTest {

    @ParameterizedTest
    @CsvSource({
        "\\dot y = -ay, RIGHT",
        "\\dot y = ay, WRONG",
        "\\dot y(t) = -a c e^{-at}, RIGHT",
        "\\dot y(t) = -c e^{-at}, WRONG",
        "\\ddot y = a^2 y, RIGHT",
        "\\ddot y = -a^2 y, WRONG",
    })
    void behind(String claim, Verdict verdict) {
        assertEquals(verdict, VerdictsOf.last("Let $y(t) = ce^{-at}$. Hence $" + claim + "$."));
    }

    /** What a formula solves stands before it. */
    @ParameterizedTest
    @CsvSource({"-ay", "ay"})
    void before(String right) {
        String note = "The flow is $\\dot y = " + right + "$. Its solution is $y(t) = c e^{-at}$.";
        assertEquals(Verdict.DEFINITION, VerdictsOf.note(note).get(0));
    }

    /** Another system, and a value at the end, are no formula of the time. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Decay\n\nLet $y(t) = e^{-t}$.\n\n## Growth\n\nHere $\\dot y = 2y$.",
                "Let $x(t) = e^{t}$. The adjoint has $p(T) = x(T)$ and solves $\\dot p = -2p$."
            })
    void others(String note) {
        assertEquals(Verdict.DEFINITION, VerdictsOf.last(note));
    }
}
