package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.longhand.check.report.Verdict;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An equation that is to be solved is no claim about the values that names have elsewhere in the note. */
class PutToZeroTest {

    private static final String SQUARE = "$J(w) = (w - 3)^2$, $w = 1$, $z = 2w + 5$, $z = 7$.\n\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The minimiser solves $J'(w) = 0$.",
                "At the minimum $\\frac{dJ}{dw} = 0$, i.e. $2w - 6 = 0$, so $w = 3$.",
                "Convergence means $J'(w) \\approx 0$.",
                "Setting $z = 0$ we find $w = -2.5$.",
                "Setting the derivative to zero gives $$\\frac{dJ}{dw} = 2(w - 3) = 0$$",
                "The gradient vanishes at the minimum: $$J'(w) = 0$$",
                "Grenze: $z = 0$.",
                "The boundary is $z = 0$.",
                "La frontière est $z = 0$.",
                "La frontera es $z = 0$."
            })
    void whatIsToBeSolvedIsOpen(String sentence) {
        List<Verdict> all = VerdictsOf.note(SQUARE + sentence);

        assertFalse(all.contains(Verdict.WRONG) || all.contains(Verdict.CARRIED), sentence + all);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "So $z = 0$.",
                "$$J'(w) = 2(1 - 3) = 0$$",
                "$$\\frac{dJ}{dw} = 2(w - 3) = 2 \\cdot 0.5 = 0$$",
                "$$J'(1) = 0$$",
                "$$J(1) = 0$$"
            })
    void valuesAreChecked(String relation) {
        assertEquals(Verdict.WRONG, VerdictsOf.last(SQUARE + relation), relation);
    }

    @ParameterizedTest
    @ValueSource(strings = {"$$h = \\max(0, z)$$ $$z = 2$$ $$\\frac{dh}{dz} = 0$$"})
    void aKinkMakesZeroAValue(String note) {
        assertEquals(Verdict.WRONG, VerdictsOf.last(note), note);
    }
}
