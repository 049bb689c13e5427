package dev.longhand.check.notes;

import static dev.longhand.check.report.Verdict.DEFINITION;
import static dev.longhand.check.report.Verdict.RIGHT;
import static dev.longhand.check.report.Verdict.UNDECIDED;
import static dev.longhand.check.report.Verdict.WRONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.longhand.check.report.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes on several ways of descent, each with a step of its own for the same weight. */
class SeveralMethodsTest {

    private static final String PLAIN = "$$w_t = w_{t-1} - \\eta g_t$$\n\n";
    private static final String MOMENTUM = "$$v_t = \\beta v_{t-1} + \\eta g_t$$\n\n$$w_t = w_{t-1} - v_t$$\n\n";
    private static final String SQUARES =
            "$$G_t = G_{t-1} + g_t^2$$\n\n$$w_t = w_{t-1} - \\frac{\\eta}{\\sqrt{G_t} + \\epsilon} g_t$$\n\n";

    @ParameterizedTest
    @ValueSource(strings = {"## %s", "**%s**", "**2. %s**", "- **%s**", "%s:"})
    void eachUnderItsName(String heading) {
        String note = heading.formatted("SGD") + "\n\n" + PLAIN + heading.formatted("Momentum") + "\n\n" + MOMENTUM
                + heading.formatted("AdaGrad") + "\n\n" + SQUARES;
        assertEquals(
                List.of(DEFINITION, DEFINITION, DEFINITION, DEFINITION, DEFINITION), VerdictsOf.note(note), heading);
    }

    @Test
    void underAnUnknownName() {
        List<Verdict> verdicts = VerdictsOf.note("## Simple\n\n" + PLAIN + "**Lookahead twice**\n\n" + MOMENTUM);
        assertEquals(List.of(DEFINITION, DEFINITION, UNDECIDED), verdicts);
    }

    @Test
    void stepsInNumbers() {
        String note = "## SGD\n\n" + PLAIN + "## AdaGrad\n\n" + SQUARES
                + "## Example\n\n$w_0=1$, $\\eta=0.1$, $g_1=0.5$, $G_0=0$.\n\n- **SGD**\n\n  $w_1=1-0.1\\cdot 0.5=0.95$\n\n"
                + "- **AdaGrad**\n\n  $w_1=1-\\frac{0.1}{\\sqrt{0.25}}\\cdot 0.5=0.90$\n\n";
        List<Verdict> verdicts = VerdictsOf.note(note);
        assertFalse(verdicts.contains(WRONG), verdicts::toString);
        assertEquals(WRONG, VerdictsOf.last(note + "$1-0.1\\cdot 0.5=0.85$"));
    }

    @Test
    void oneMethodSaidTwice() {
        String note = "## Training\n\n" + PLAIN;
        assertEquals(WRONG, VerdictsOf.last(note + "$$w_t = w_{t-1} + \\eta g_t$$"));
        assertEquals(RIGHT, VerdictsOf.last(note + "$$w_t - w_{t-1} = -\\eta g_t$$"));
        assertEquals(RIGHT, VerdictsOf.last(note + "## Momentum\n\n$$w_t = -\\eta g_t + w_{t-1}$$"));
    }
}
