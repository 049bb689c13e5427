package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A letter for a function and for its values with an index, where the values are said first. */
class ValuesOfFunctionsTest {

    @ParameterizedTest
    @ValueSource(strings = {"\\sigma", "f", "\\phi", "h"})
    void valuesFirst(String letter) {
        String note =
                ("We set $F_k = F(v^T u_k)$, where $F(u) = \\frac{1}{1 + e^{-u}}$.\n\n$$F'(u) = ").replace("F", letter);
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "F(u)(1 - F(u))$$".replace("F", letter)));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + "F(u)(1 + F(u))$$".replace("F", letter)));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + "1 - F(u)^2$$".replace("F", letter)));
    }

    @Test
    void whatOnlySaysOfWhatItIs() {
        String note = "Let $p_k = e^{v_k} / \\sum_m e^{v_m}$.\n\n";
        assertEquals(
                Verdict.RIGHT,
                VerdictsOf.last(note + "$$\\frac{\\partial p_k}{\\partial v_k} = p_k(v) (1 - p_k(v))$$"));
    }
}
