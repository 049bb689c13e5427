package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.longhand.check.report.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that are right where they stand, though the same digits, or a number beside them, are a slip above. */
class OtherRolesOfNumbersTest {

    @Test
    void ofARightResult() {
        String above =
                "$y = 4$, $t = 1$, $k = 5$, $m = 3$, $E = (y - t)^2$ $$\\frac{\\partial E}{\\partial y} = 2 (y - t) = 6$$ ";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(above + "$$6 \\cdot k = 6$$ $$6 \\cdot m = 18$$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(above + "$$6 \\cdot k = 6$$ $$6 \\cdot m = 16$$"));
    }

    @Test
    void ofAnExactValue() {
        String slip = "$p = 2$, $k = 1$, $d = 6$ $$r = k p = 2, \\quad E = (r - d)^2 = 4$$ ";
        List<Verdict> all =
                VerdictsOf.note(slip + "$$\\frac{\\partial E}{\\partial k} = 2 \\cdot (-4) \\cdot 2 = -16$$");
        assertEquals(List.of(Verdict.RIGHT, Verdict.RIGHT), all.subList(all.size() - 2, all.size()));
    }

    @Test
    void ofAMovedCell() {
        String slip =
                "$$d = \\begin{pmatrix} 3.7 \\\\ 0 \\end{pmatrix}, \\quad p = \\begin{pmatrix} 1 \\\\ 2 \\end{pmatrix}$$ "
                        + "$$G = d p^T = \\begin{pmatrix} 3.7 & 0 \\\\ 7.4 & 0 \\end{pmatrix}$$ ";
        assertNotEquals(Verdict.CARRIED, VerdictsOf.last(slip + "$$1 - 0.1 \\cdot 7.4 = 0.26$$"));
    }

    @Test
    void besideAnUnrelatedSlip() {
        String above =
                "$p = 0.4$, $k = 0.7$, $m = 0.8$ $$g = \\tanh(p) = 0.3799, \\quad s = m g = 0.3039, \\quad E = -\\ln s = %s$$ "
                        + "$$r = (1 - g^2) k = (1 - 0.1443) \\cdot 0.7$$";
        for (String loss : List.of("1.1910", "1.1190")) {
            List<Verdict> all = VerdictsOf.note(above.formatted(loss));
            assertFalse(all.contains(Verdict.CARRIED), all::toString);
            assertNotEquals(Verdict.WRONG, all.get(all.size() - 1), loss);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"0.20 \\cdot k = 0.39; ROUNDED", "0.20 \\cdot k = 0.38; WRONG", "0.20 \\cdot k = 0.40; ROUNDED"})
    void ofANumeralBesideAName(String result, Verdict verdict) {
        String unit = "$k = 2$, $q = -1$ $$s = k q + 3 = 1, \\quad g = \\sigma(s) = 0.73$$ "
                + "$$\\frac{dg}{ds} = g (1 - g) = 0.20$$ $$\\frac{dg}{dq} = ";
        Verdict found = VerdictsOf.last(unit + result + "$$");
        if (verdict == Verdict.ROUNDED) {
            assertNotEquals(Verdict.WRONG, found);
        } else {
            assertEquals(verdict, found);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"g = 0.3526; UNDECIDED", "g = 0.3562; WRONG"})
    void ofNewWeightsThatAreRounded(String claim, Verdict verdict) {
        String step = "$p = 0.5$, $k = 0.69$ $$g = \\tanh(k p) = 0.3319$$ New weight: $k = 0.7367$. ";
        assertEquals(verdict, VerdictsOf.last(step + "$$" + claim + "$$"));
    }
}
