package dev.longhand.check.notes;

import static dev.longhand.check.report.Verdict.RIGHT;
import static dev.longhand.check.report.Verdict.RIGHT_IF;
import static dev.longhand.check.report.Verdict.WRONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Units that words or numbers say to be active. */
class ActiveUnitsTest {

    private static final String NET = "$$s_1 = k_1 u, \\quad r_1 = \\text{ReLU}(s_1), \\quad s_2 = k_2 r_1$$\n\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Since $s_1 = 0.5 > 0$,",
                "As $s_1$ is positive:",
                "Because $s_1$ is positive we get",
                "Here $s_1 = 1.2 > 0$, so"
            })
    void unitsThatAreSaidToBeActive(String words) {
        String note = NET + words + "\n\n";
        assertFalse(VerdictsOf.note(note + "$$\\frac{\\partial r_1}{\\partial s_1} = 1$$")
                .contains(WRONG));
        assertFalse(VerdictsOf.note(note + "$$\\frac{\\partial s_2}{\\partial s_1} = k_2$$")
                .contains(WRONG));
        assertEquals(WRONG, VerdictsOf.last(NET + "$$\\frac{\\partial s_2}{\\partial s_1} = k_2$$"));
        assertNotEquals(RIGHT, VerdictsOf.last(note + "$$\\frac{\\partial s_2}{\\partial s_1} = k_1$$"));
    }

    @Test
    void unitsThatAreActiveByTheirNumbers() {
        String note = "$$s = u k = 2.0 \\cdot 0.4 = 0.8 \\\\ r = \\text{ReLU}(s) = 0.8$$\n\n";
        assertEquals(RIGHT_IF, VerdictsOf.last(note + "$$\\frac{\\partial r}{\\partial k} = u$$"));
        assertNotEquals(RIGHT, VerdictsOf.last(note + "$$\\frac{\\partial r}{\\partial k} = k$$"));
        assertEquals(
                WRONG,
                VerdictsOf.last(note.replace("0.4", "-0.4").replace("= 0.8 \\\\", "= -0.8 \\\\")
                        + "$$\\frac{\\partial r}{\\partial k} = u$$"));
    }
}
