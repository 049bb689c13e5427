package dev.longhand.check.notes;

import static dev.longhand.check.report.Verdict.RIGHT;
import static dev.longhand.check.report.Verdict.RIGHT_IF;
import static dev.longhand.check.report.Verdict.WRONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.longhand.check.report.Verdict;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that are given to parts of formulas which stand before them. */
class LaterNamesTest {

    private static final String SOFTMAX = "The shares are $q_i = \\frac{e^{v_i^Tx}}{\\sum_{j=1}^n e^{v_j^Tx}}$. "
            + "With the scores $s_i = v_i^Tx$ and $L = -\\ln q_c$:\n\n";

    private static final Set<Verdict> ACCEPTED = Set.of(RIGHT, RIGHT_IF, Verdict.ROUNDED);

    @ParameterizedTest
    @CsvSource({
        "\\frac{\\partial q_i}{\\partial s_i} = q_i (1 - q_i), true",
        "\\frac{\\partial q_i}{\\partial s_i} = q_i, false",
        "\\frac{\\partial L}{\\partial s_c} = q_c - 1, true",
        "\\frac{\\partial L}{\\partial s_c} = -1, false",
        "\\frac{\\partial q_1}{\\partial s_2} = -q_1 q_2, true",
        "\\frac{\\partial q_1}{\\partial s_2} = 0, false"
    })
    void underASum(String claim, boolean holds) {
        Verdict found = VerdictsOf.last(SOFTMAX + "$$" + claim + "$$");
        assertEquals(holds, found == RIGHT, found.toString());
        assertFalse(!holds && ACCEPTED.contains(found));
    }

    /** What the formula is made of stands beside it in another form: what depends on it does so there, too. */
    @ParameterizedTest
    @CsvSource({
        "\\tanh(v x) + 2 x v, 3 - \\tanh^2(s), 1 - \\tanh^2(s)",
        "\\ln(v x) - x v + v, \\frac{1}{s} - 1, \\frac{1}{s}",
        "\\frac{\\exp(v x)}{1 + \\exp(x v)}, r (1 - r), r"
    })
    void leftBeside(String formula, String slope, String slip) {
        String note =
                "Let $r = " + formula + "$ for numbers $v$ and $x$. With $s = v x$ we have\n\n$$\\frac{dr}{ds} = ";
        assertFalse(Set.of(WRONG, Verdict.CARRIED).contains(VerdictsOf.last(note + slope + "$$")));
        assertFalse(ACCEPTED.contains(VerdictsOf.last(note + slip + "$$")));
    }

    @ParameterizedTest
    @CsvSource({
        "h = \\tanh(v x + c) + x, s = v x + c, 1 - \\tanh^2(s), \\tanh^2(s)",
        "h = \\tanh(v x + c) (v x + c), s = v x + c, \\tanh(s) + s (1 - \\tanh^2(s)), s (1 - \\tanh^2(s))",
        "h = \\ln(1 + e^{x / c}), s = x / c, \\frac{1}{1 + e^{-s}}, \\frac{1}{1 + e^{s}}"
    })
    void everywhere(String formula, String name, String slope, String slip) {
        String note = "Let $" + formula + "$ and call $" + name + "$. Then\n\n$$\\frac{\\partial h}{\\partial s} = ";
        assertEquals(RIGHT, VerdictsOf.last(note + slope + "$$"));
        assertFalse(ACCEPTED.contains(VerdictsOf.last(note + slip + "$$")));
    }
}
