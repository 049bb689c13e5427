package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.longhand.check.report.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Functions of which a note gives the value at one point and the slope by a variable. */
class ValuesAtPointsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Set $u' = \\frac{du}{dt}$ with $u(T) = g$.\n\n$v' = h(t, v)$.",
                "$u(T) = g$ at the end.\n\n$$u' = \\frac{du}{dt}, \\quad v' = h(t, v)$$",
                "With $h(a) = 1$ and $h(b) = 2$:\n\n$$h' = \\frac{dh}{ds}, \\quad v' = q(s, v)$$",
            })
    void aPointIsNotTheVariable(String note) {
        List<Verdict> verdicts = VerdictsOf.note(note);
        assertFalse(verdicts.contains(Verdict.WRONG), verdicts::toString);
    }

    @Test
    void theArgumentOfADefinitionIs() {
        String note = "$f(t) = t^3$, $v' = h(t, v)$.\n\n$$f' = ";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "\\frac{df}{dt}$$"));
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "3t^2$$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + "2t^2$$"));
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(note + "\\frac{df}{dx}$$"));
    }

    @Test
    void theArgumentThatItIsDifferentiatedBy() {
        String note = "$a = \\sigma(z)$, $C = \\frac12 (a - y)^2$.\n\n";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "$$\\frac{d\\sigma}{dz} = \\sigma'$$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + "$$\\frac{d\\sigma}{dz} = \\sigma(1 + \\sigma)$$"));
    }
}
