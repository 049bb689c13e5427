package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.longhand.check.report.Verdict;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signs at the start of a formula: what they go on from, and where they go on from nothing. */
class LoneRightSidesTest {

    private static final String GIVEN = "We set $u = 3 \\cdot 4$. ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The loss there (about $\\approx 0.2$) is small.",
                "It saturates for low ($\\approx 0$) and high inputs.",
                "A rate of $= 0.25$ is usual.",
                "\n\n| pass | operations |\n|---|---|\n| back | $\\approx 40$ |",
                "\n\n| $6 \\cdot 2$ | $\\approx 40$ |",
                "\n\n$$v = 2 u$$\n\nA share of $= 0.5$ is kept."
            })
    void betweenWords(String text) {
        Verdict last = VerdictsOf.last(GIVEN + text);
        assertTrue(Set.of(Verdict.NOT_READ, Verdict.UNDECIDED).contains(last), last.word());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This is X.",
                "Which is X, of course.",
                "It simplifies to X.",
                "Thus X.",
                "and so X.",
                "We have $w = 3 \\cdot 4$:\nX",
                "$w = 3 \\cdot 4$ X"
            })
    void afterTheFormulaBefore(String text) {
        assertEquals(Verdict.RIGHT, VerdictsOf.last(GIVEN + text.replace("X", "$= 12$")));
        assertEquals(Verdict.WRONG, VerdictsOf.last(GIVEN + text.replace("X", "$= 14$")));
    }

    @Test
    void wordsThatNameTheLeftSideOfARow() {
        String data = "$$\\begin{aligned} v &= 3 \\\\ c &= -2 \\end{aligned}$$\n\n";
        String rows = data
                + "$$\\begin{aligned} \\text{net input of the unit} &= 3 \\cdot 6 - 2 \\\\ &= 18 - 2 = 16 \\end{aligned}$$";
        assertEquals(
                List.of(Verdict.DEFINITION, Verdict.RIGHT, Verdict.RIGHT),
                VerdictsOf.note(rows).subList(2, 5));
        assertEquals(Verdict.WRONG, VerdictsOf.last(rows.replace("= 16", "= 15")));
    }

    @Test
    void wordsThatGiveTheReasonOfARow() {
        String rows =
                "$$\\begin{aligned} u &= 3 \\cdot 6 - 2 \\\\ \\text{by the rule for products} &= 18 - 2 \\end{aligned}$$";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(rows));
        assertEquals(Verdict.WRONG, VerdictsOf.last(rows.replace("18 - 2", "18 + 2")));
    }
}
