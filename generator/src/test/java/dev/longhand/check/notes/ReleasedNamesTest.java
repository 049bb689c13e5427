package dev.longhand.check.notes;

import static dev.longhand.check.report.Verdict.NOT_READ;
import static dev.longhand.check.report.Verdict.RIGHT;
import static dev.longhand.check.report.Verdict.UNDECIDED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.longhand.check.report.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an example, or one case of several, says of a name is no law for any of its kind. */
class ReleasedNamesTest {

    private static final String EXAMPLE = "## Example\n\nWith $q(u) = 5 u$ all is simple.\n\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Let $q$ be any convex function.",
                "Let $q$ be an arbitrary smooth function.",
                "For every function $q$ the following holds.",
                "Now for all differentiable functions $q(u)$:",
                "Let $q : \\mathbb{R} \\to \\mathbb{R}$ be arbitrary.",
                "Sei $q$ eine beliebige Funktion.",
                "Soit $q$ une fonction quelconque.",
                "Para cualquier $q$ tenemos",
                "\u8bbe $q$ \u4e3a\u4efb\u610f\u51fd\u6570.",
                "\u5bf9\u4efb\u610f $q$ \u6709"
            })
    void anyFunction(String words) {
        assertEquals(UNDECIDED, VerdictsOf.last(EXAMPLE + words + "\n\n$$q(2u) = 2 q(u)$$"));
        assertEquals(RIGHT, VerdictsOf.last(EXAMPLE + words + "\n\n$$q(2u) = q(u + u)$$"));
    }

    @Test
    void aFunctionUnderAnotherHeading() {
        String words = "Let $q$ be a convex function.\n\n$$q(2u) = 2 q(u)$$";
        assertEquals(UNDECIDED, VerdictsOf.last(EXAMPLE + "## Bounds\n\n" + words));
        assertEquals(RIGHT, VerdictsOf.last(EXAMPLE + "It is a convex function.\n\n$$q(2u) = 2 q(u)$$"));
    }

    @Test
    void whatIsGivenAgain() {
        String again = "For any function $q$ this is hard; with $q(u) = 5 u$ it is not.\n\n";
        assertEquals(RIGHT, VerdictsOf.last(EXAMPLE + again + "$$q'(u) = 5$$"));
    }

    @Test
    void anyNumber() {
        String note = "Take $r = 3$ and $s = 4$.\n\nFor any $r$ and $s$ we get ";
        assertEquals(UNDECIDED, VerdictsOf.last(note + "$r + 1 = s$."));
        assertEquals(RIGHT, VerdictsOf.last(note + "$(r + s)^2 = r^2 + 2 r s + s^2$."));
        assertEquals(RIGHT, VerdictsOf.last("Take $r = 3$ and $s = 4$. All the same $r + s = 7$."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"- ", "* ", "1. "})
    void casesInAList(String mark) {
        String note = "The multiplier $\\beta$ belongs to $c(v) \\le 0$.\n\n" + mark
                + "If the bound is slack, $\\beta = 0$.\n" + mark + "If it is tight, $c(v) = 0$.\n\nIn each case ";
        assertEquals(UNDECIDED, VerdictsOf.last(note + "$\\beta + c(v) = 0$."));
        assertEquals(UNDECIDED, VerdictsOf.last(note + "$3 \\beta = c(v)$."));
    }

    @Test
    void aCaseInASentence() {
        String note = "The slope is $m = 2 t$. If the unit rests, then $t = 0$.";
        assertEquals(RIGHT, VerdictsOf.last(note + " Hence $m = 0$."));
        assertEquals(UNDECIDED, VerdictsOf.last(note + "\n\nOf all units we know $m = 0$."));
    }

    @Test
    void listsOfWhatIsGiven() {
        String note =
                "A neuron $z = w x + b$ has\n\n- the weight $w = 2$,\n- the input $x = 3$,\n- the bias $b = 1$.\n\n";
        assertEquals(RIGHT, VerdictsOf.last(note + "So $z = 7$."));
    }

    @Test
    void aFormulaBehindWhatIsNotRead() {
        String size = "$$ 64 \\ \\text{rows.} \\ \\times 10,240 \\ \\text{columns each} = 655,361 $$\n\n";
        List<Verdict> verdicts = VerdictsOf.note(size + size);
        assertFalse(verdicts.contains(RIGHT), verdicts::toString);
        assertEquals(2, verdicts.stream().filter(NOT_READ::equals).count(), verdicts::toString);
    }
}
