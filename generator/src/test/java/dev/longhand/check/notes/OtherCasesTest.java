package dev.longhand.check.notes;

import static dev.longhand.check.report.Verdict.DEFINITION;
import static dev.longhand.check.report.Verdict.RIGHT;
import static dev.longhand.check.report.Verdict.WRONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.longhand.check.report.Verdict;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One network at other numbers: after a step, for a nudge, for the next case. */
class OtherCasesTest {

    private static final Set<Verdict> REFUTED = Set.of(Verdict.WRONG, Verdict.CARRIED);
    private static final String FORWARD = "$h = \\tanh(u x)$, $u=0.5$, $x=1$.\n\n$$h = \\tanh(0.5) = 0.4621$$\n\n";
    private static final String STEP = FORWARD + "$$u' = 0.5 - 0.1\\cdot 0.2 = 0.48$$\n\n";
    private static final String SUM = "$q=x+y$, $x=-2$, $y=5$.\n\n$$q=3$$\n\n";
    private static final String LINE = "$z=wx+b$, $w=1$, $x=2$, $b=-1$.\n\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Forward once more with the new weight:\n\n$$h = \\tanh(0.48) = 0.4462$$",
                "Now $h=\\tanh(0.48)$.",
                "## Iteration 2\n\n$$h = \\tanh(0.48) = 0.4462$$"
            })
    void theValueOfAPrimedNameInNumbers(String again) {
        assertNoneIsRefuted(STEP + again);
    }

    @Test
    void numbersThatAreNeitherTheOldNorTheNewOne() {
        assertTrue(VerdictsOf.note(STEP + "$$h = \\tanh(0.45)$$").contains(WRONG));
        assertTrue(VerdictsOf.note(FORWARD + "$$h = \\tanh(0.48)$$").contains(WRONG));
        assertEquals(RIGHT, VerdictsOf.last(STEP + "## Iteration 2\n\n$$u x = 0.48$$"));
    }

    @Test
    void severalLearningRates() {
        assertNoneIsRefuted("$E=(w-3)^2$, $w=1$.\n\n"
                + "With $\\eta=0.1$: $w'=1+0.1\\cdot4=1.4$, $E=(1.4-3)^2=2.56$.\n\n"
                + "With $\\eta=0.2$: $w'=1+0.2\\cdot4=1.8$, $E=(1.8-3)^2=1.44$.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "If we raise $x$ to $-1.99$: $q=3.01$.",
                "We nudge $x$ by $h=0.01$: $q=3.01$.",
                "Increasing $x$ by $0.01$ gives $q=3.01$.",
                "Adding $0.01$ to $x$ gives $q=3.01$. Then $2q=6.02$.",
                "Moving a little: $x \\to -1.99$ gives $q=3.01$.",
                "Perturbed: $x + \\epsilon = -1.99$, $q=3.01$.",
                "Erhöhen wir $x$ um $0.01$, so wird $q=3.01$.",
                "Wird $x$ um $0.01$ erhöht, so ist $q=3.01$.",
                "Si on augmente $x$ de $0.01$, on a $q=3.01$.",
                "Si aumentamos $x$ en $0.01$, resulta $q=3.01$.",
                "If $x$ increases by $0.01$, then $q=3.01$."
            })
    void oneNumberIsNudged(String nudge) {
        assertNoneIsRefuted(SUM + nudge);
        assertTrue(VerdictsOf.note(SUM + nudge + "\n\nNow the slope.\n\n$$q=3.57$$")
                .contains(WRONG));
    }

    @Test
    void wordsOfChangeWithoutNumbers() {
        assertEquals(WRONG, VerdictsOf.last(SUM + "If $x$ changes by $\\Delta x$, $q=3.01$."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"When", "For", "With"})
    void eachChangeFromTheSamePoint(String word) {
        String first = LINE + word + " $w=1.001$ we get $z=1.002$.\n\n";
        assertNoneIsRefuted(first + word + " $b=-0.999$ instead, $z=1.001$.");
        assertEquals(WRONG, VerdictsOf.last(first + word + " $b=-0.999$ instead, $z=1.004$."));
    }

    @Test
    void aTupleAfterAVector() {
        String note = "$h=x_1+x_2$.\n\nFor $x=(1,1)$: $h=2$.\n\n";
        List<Verdict> verdicts = VerdictsOf.note(note + "With $(x_1,x_2)=(0,1)$ we have $h=1$.");
        assertEquals(List.of(DEFINITION, DEFINITION, RIGHT), verdicts.subList(3, 6));
        assertEquals(WRONG, VerdictsOf.last(note + "With $(x_1,x_2)=(0,1)$ we have $h=3$."));
        assertEquals(RIGHT, VerdictsOf.last(note + "$(x_1,x_2)=(1,1)$"));
        assertEquals(WRONG, VerdictsOf.last(note + "$x_1=0$"));
    }

    @Test
    void namesThatShareANumberAfterOthers() {
        String note = "$h=x_1+x_2$.\n\nFor $x_1=0$, $x_2=1$ we get $h=1$.\n\nFor $x_1=x_2=0$ we get ";
        assertNoneIsRefuted(note + "$h=0$.");
        assertEquals(RIGHT, VerdictsOf.last(note + "$h=0$."));
        assertEquals(WRONG, VerdictsOf.last(note + "$h=3$."));
    }

    @Test
    void formulasHalfInNumbers() {
        String note = "$h_t = \\tanh(u x_t + w h_{t-1})$, $h_0 = 0$, $E = \\frac12(h_2 - y)^2$.\n\n"
                + "$u = 0.5$, $w = 0.8$, $x_1 = 1$, $x_2 = -1$, $y = 0.3$.\n\n";
        String rest = "\n\n$$\\delta_1 = \\delta_2 w (1-h_1^2)$$\n\n"
                + "$$\\frac{\\partial E}{\\partial w} = \\delta_2 h_1 + \\delta_1 h_0$$";
        assertNoneIsRefuted(note + "$$\\delta_2 = (h_2-y)\\cdot(1-0.1296^2) = -0.4224$$" + rest);
        assertNotEquals(RIGHT, VerdictsOf.last(note + "$$\\delta_2 = (h_2-y)\\cdot(1-h_2)$$" + rest));
    }

    private static void assertNoneIsRefuted(String note) {
        List<Verdict> verdicts = VerdictsOf.note(note);
        assertFalse(verdicts.stream().anyMatch(REFUTED::contains), verdicts::toString);
    }
}
