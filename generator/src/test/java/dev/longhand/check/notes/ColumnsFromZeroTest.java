package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.longhand.check.report.Verdict;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Sums over the columns of a matrix from 0 on: its product may or may not have that column. */
class ColumnsFromZeroTest {

    @Test
    void mayBeTheProduct() {
        String sum = "The error is $C = \\sum_{k=1}^n (r_k - \\sum_{p=0}^{m} G_{kp} v_p)^2 = \\|r - Gv\\|^2$.";
        assertNotEquals(Verdict.WRONG, VerdictsOf.last(sum));
        String sign = "The error is $C = \\sum_{k=1}^n (r_k - \\sum_{p=0}^{m} G_{kp} v_p)^2 = \\|r + Gv\\|^2$.";
        assertFalse(Set.of(Verdict.RIGHT, Verdict.RIGHT_IF).contains(VerdictsOf.last(sign)));
    }

    @Test
    void columnsFromOne() {
        String sum = "The error is $C = \\sum_{k=1}^n (r_k - \\sum_{p=1}^{m} G_{kp} v_p)^2 = \\|r - Gv\\|^2$.";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(sum));
        assertEquals(Verdict.WRONG, VerdictsOf.last(sum.replace("r - Gv", "r + Gv")));
    }
}
