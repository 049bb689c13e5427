package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.longhand.check.report.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a later exercise, or under a later heading, refutes nothing before it. */
class SectionsAloneTest {

    private static final String LATER =
            "\n\n**Problem 2.** Now $J(v) = \\|Uv - t\\|^2$ where $U \\in \\mathbb{R}^{m \\times k}$ and $t \\in \\mathbb{R}^m$.";

    @ParameterizedTest
    @CsvSource({"(q - t) u, RIGHT", "(t - q) u, WRONG", "(q - t) v, WRONG"})
    void shapesOfALaterProblem(String gradient, Verdict expected) {
        String note = "**Problem 1.** Let $q = \\sigma(v^\\top u)$ and $J(v) = -t\\ln q - (1 - t)\\ln(1 - q)$. "
                + "Then $\\nabla_v J = " + gradient + "$.";
        assertEquals(expected, VerdictsOf.note(note).get(2));
        assertEquals(expected, VerdictsOf.note(note + LATER).get(2));
    }

    @Test
    void shapesUnderALaterHeading() {
        String note = "# A single pair\nLet $\\hat t = v^\\top u$ and $E = \\frac12(\\hat t - t)^2$. "
                + "Then $\\nabla_u E = (\\hat t - t)v$.";
        String pairs = "\n\n# All pairs\n"
                + "Now $t \\in \\mathbb{R}^m$ is a vector, $\\hat t = Uv$ and $U \\in \\mathbb{R}^{m \\times k}$.";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note.replace("= (\\hat t - t)v$", "= (t - \\hat t)v$")));
        assertNotEquals(Verdict.WRONG, VerdictsOf.note(note + pairs).get(2));
    }

    @ParameterizedTest
    @CsvSource({"2, RIGHT", "1, WRONG"})
    void whatIsSaidInTheSameProblem(int factor, Verdict expected) {
        List<Verdict> verdicts =
                VerdictsOf.note("**Problem 1.** Let $J = \\|Uv - t\\|^2$. Then $\\nabla_v J = " + factor
                        + " U^\\top (Uv - t)$, where $U \\in \\mathbb{R}^{m \\times k}$ and $t \\in \\mathbb{R}^m$.\n\n"
                        + "**Problem 2.** Let $J = 3z$.");
        assertEquals(expected, verdicts.get(1));
    }
}
