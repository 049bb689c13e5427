package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of several letters that a note makes up. */
class LetteredNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$$xpy = x+y$$\n\n$$xpysqr = xpy^2$$\n\n$$\\frac{\\partial xpysqr}{\\partial x} = 2xpy$$",
                "$$f = xyz$$\n\n$$\\frac{\\partial f}{\\partial x} = yz$$\n\n$$xyz = x \\cdot y \\cdot z$$"
            })
    void right(String note) {
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note));
    }

    @ParameterizedTest
    @ValueSource(strings = {"$$xpy = x+y$$\n\n$$xpysqr = xpy^2$$\n\n$$\\frac{\\partial xpysqr}{\\partial x} = xpy$$"})
    void wrong(String note) {
        assertEquals(Verdict.WRONG, VerdictsOf.last(note));
    }

    @ParameterizedTest
    @ValueSource(strings = {"$$xpy = x+y$$\n\n$$xpysqr = xpy^2$$", "$$xpysqr = xpy^2$$\n\n$$xpy = x+y$$"})
    void definitions(String note) {
        assertEquals(Verdict.DEFINITION, VerdictsOf.last(note));
    }
}
