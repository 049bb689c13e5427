package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.api.Test;

/** Derivatives against the way in which a note computes, and by what is not said. */
class InverseDirectionsTest {

    private static Verdict last(String note, String claim) {
        return VerdictsOf.last(note + "\n\n$$" + claim + "$$");
    }

    @Test
    void byWhatIsMadeOfIt() {
        String note = "$z=wx$, $a=\\tanh z$.";
        assertEquals(Verdict.UNDECIDED, last(note, "\\frac{dz}{da} = \\frac{1}{1-a^2}"));
        assertEquals(Verdict.UNDECIDED, last(note, "\\frac{dz}{da} = 0"));
        assertEquals(Verdict.RIGHT, last(note, "\\frac{da}{dz} = 1-a^2"));
    }

    @Test
    void byNothing() {
        String note = "$x\\in\\mathbb R^n$, $r = \\|x\\|$.";
        assertEquals(Verdict.UNDECIDED, last(note, "\\nabla\\log r = \\frac{x}{r^2}"));
    }

    @Test
    void ofAPowerByNothing() {
        String note = "$f(x,y)=x^2y$, $g=e^f$";
        assertEquals(Verdict.UNDECIDED, last(note, "\\nabla e^f = g\\,(2xy, x^2)^T"));
    }
}
