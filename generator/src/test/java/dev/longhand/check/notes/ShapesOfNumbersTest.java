package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shapes that fit no reading say nothing against numbers. */
class ShapesOfNumbersTest {

    private static final String TUPLES = "$p = (0.3, 0.5)$ and $q = (0.4, -0.2)$ $$J = -\\ln \\sigma(p^T q)$$ ";

    @ParameterizedTest
    @ValueSource(strings = {"J = -\\ln \\sigma(0.02)", "J = -\\ln 0.5050 = 0.6832", "J = 0.6832"})
    void ofTuples(String claim) {
        VerdictsOf.note(TUPLES + "$$" + claim + "$$").forEach(v -> assertNotEquals(Verdict.WRONG, v, claim));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-\\ln 0.5050 = 0.6823", "0.3 \\cdot 0.4 - 0.5 \\cdot 0.2 = 0.2"})
    void falseArithmeticIsWrong(String claim) {
        assertEquals(Verdict.WRONG, VerdictsOf.last(TUPLES + "$$" + claim + "$$"));
    }
}
