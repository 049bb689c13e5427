package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.longhand.check.report.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Partial derivatives of a function of several names, before the point at which they are zero. */
class SolvedForTest {

    private static final String FUNCTION = "Let $g(p, q) = p^2 - pq + 3q^2 - 4p$. Then $";
    private static final String POINT =
            "$.\n\nAt the critical point $p = 6q$, so $q = \\frac{4}{11}$ and $p = \\frac{24}{11}$.";

    @ParameterizedTest
    @CsvSource({"6q - p, RIGHT", "6q + p, WRONG", "3q - p, WRONG"})
    void whatIsSolvedForFurtherOn(String slope, Verdict expected) {
        assertEquals(
                expected,
                VerdictsOf.note(FUNCTION + "\\frac{\\partial g}{\\partial q} = " + slope + POINT)
                        .get(1));
    }

    @ParameterizedTest
    @CsvSource({"6, RIGHT", "5, WRONG"})
    void secondDerivatives(int value, Verdict expected) {
        assertEquals(
                expected,
                VerdictsOf.note(FUNCTION + "\\frac{\\partial^2 g}{\\partial q^2} = " + value + POINT)
                        .get(1));
    }

    @Test
    void theWholeDerivativeGoesAlongBoth() {
        List<Verdict> verdicts = VerdictsOf.note("Let $g(p, q) = pq$. Then $\\frac{dg}{dp} = q$, where $q = p^2$.");
        assertNotEquals(Verdict.RIGHT, verdicts.get(1));
    }
}
