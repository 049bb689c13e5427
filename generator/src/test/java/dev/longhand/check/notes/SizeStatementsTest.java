package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.longhand.check.report.Verdict;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Equations of shapes and sizes: they are no claims about numbers, and none about vectors. */
class SizeStatementsTest {

    private static final Set<Verdict> ACCEPTED = Set.of(Verdict.RIGHT, Verdict.RIGHT_IF, Verdict.ROUNDED);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(m, n) = (m, n) - (m, n)",
                "(n, 1) = {(1, n)}^T",
                "(4, 1) = {(1, 4)}^T",
                "1 \\times n \\cdot n \\times (k+1) \\cdot (k+1) \\times 1 = 1 \\times 1",
                "(n, 1) = (1, n)^\\top",
                "(m, n) = (m, k)(k, n)",
                "(N, d) = (N, n_h) (n_h, d) + (N, n_h)(n_h, d)",
                "m \\times k = m - k + 1",
                "(m + p) \\times k = (m - k + 1) + 2p"
            })
    void areNotJudged(String sizes) {
        assertEquals(List.of(Verdict.UNDECIDED), VerdictsOf.note("The shapes are $" + sizes + "$."), sizes);
        assertEquals(List.of(Verdict.UNDECIDED), VerdictsOf.note("$$" + sizes + "$$"), sizes);
    }

    @Test
    void whatIsComputedIsJudged() {
        assertEquals(Verdict.WRONG, VerdictsOf.last("$$(1, 2) + (3, 4) = (4, 7)$$"));
        assertFalse(ACCEPTED.contains(VerdictsOf.last("$$(4, 2) = (1, 4)^T$$")));
        assertEquals(Verdict.WRONG, VerdictsOf.last("$$1 \\times 2 \\cdot 3 \\times 4 = 1 \\times 4$$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last("Let $v = 3u$. $$2 \\times v = 5u$$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last("Let $n = 3$ and $m = 4$. $$m + n = 8$$"));
        assertFalse(ACCEPTED.contains(VerdictsOf.last("$$(a, b) + (c, e) = (a + c, b - e)$$")));
        assertFalse(ACCEPTED.contains(VerdictsOf.last("$$(m, n) + (p, q) = (m + p, n - q)$$")));
    }
}
