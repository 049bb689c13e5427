package dev.longhand.check.notes;

import static dev.longhand.check.report.Verdict.UNDECIDED;
import static dev.longhand.check.report.Verdict.WRONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The largest of one entry may be that of all entries. */
class LargestOfOneTest {

    @ParameterizedTest
    @ValueSource(strings = {"\\max(z_i) = z_i", "z_i - \\max(z_i) = 0", "\\min(z_i) = \\max(z_i)"})
    void isNotTheEntry(String claim) {
        assertEquals(UNDECIDED, VerdictsOf.last("$$" + claim + "$$"));
    }

    @Test
    void scoresThatAreShifted() {
        String note = "Let $u_4 = g_5(z_i) = z_i - \\max(z_i)$.\n\n"
                + "$\\frac{\\partial g_5(z_i)}{\\partial z_i} = 1$\n\n$u_4 = z_i - \\max(z_i)$";
        assertFalse(VerdictsOf.note(note).contains(WRONG));
    }
}
