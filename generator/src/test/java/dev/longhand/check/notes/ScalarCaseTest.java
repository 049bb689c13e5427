package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where words say that all names are numbers, formulas are decided by numbers. */
class ScalarCaseTest {

    private static final String LAYER = "Let $s = \\tanh(Ax + B(g \\odot u) + c)$. ";
    private static final String RIGHT = "$$\\frac{\\partial s}{\\partial g} = (1 - s^2) B u.$$";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In the scalar case",
                "When all quantities are scalars,",
                "With one unit and scalars everywhere,",
                "With one hidden unit all these are numbers, and"
            })
    void saidInWords(String words) {
        assertEquals(Verdict.RIGHT_IF, VerdictsOf.last(LAYER + words + "\n\n" + RIGHT));
        assertEquals(
                Verdict.UNDECIDED,
                VerdictsOf.last(LAYER + words + "\n\n$$\\frac{\\partial s}{\\partial g} = (1 + s^2) B u.$$"));
    }

    @Test
    void elsewhereShapesCount() {
        assertEquals(Verdict.WRONG, VerdictsOf.last(LAYER + "\n\n" + RIGHT));
        assertEquals(
                Verdict.WRONG,
                VerdictsOf.last(LAYER + "In the scalar case\n\n" + RIGHT + "\n\nFor vectors\n\n" + RIGHT));
    }
}
