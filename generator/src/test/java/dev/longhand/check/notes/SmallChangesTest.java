package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.api.Test;

/** What holds approximately for small changes is judged to first order. */
class SmallChangesTest {

    private static Verdict last(String note, String claim) {
        return VerdictsOf.last(note + "\n\n$$" + claim + "$$");
    }

    @Test
    void ofWhatIsComputed() {
        String note = "$C = (wx+b)^2$";
        assertEquals(
                Verdict.RIGHT,
                last(
                        note,
                        "\\Delta C\\approx\\frac{\\partial C}{\\partial w}\\Delta w+\\frac{\\partial C}{\\partial b}\\Delta b"));
        assertEquals(
                Verdict.WRONG,
                last(
                        note,
                        "\\Delta C\\approx\\frac{\\partial C}{\\partial w}\\Delta w+\\frac{\\partial C}{\\partial w}\\Delta b"));
        assertEquals(
                Verdict.WRONG,
                last(
                        note,
                        "\\Delta C\\approx\\frac{\\partial C}{\\partial w}\\Delta w-\\frac{\\partial C}{\\partial b}\\Delta b"));
    }

    @Test
    void ofFunctions() {
        String note = "$f(x) = x^3$.";
        assertEquals(Verdict.RIGHT, last(note, "\\Delta f\\approx3x^2\\Delta x"));
        assertEquals(Verdict.WRONG, last(note, "\\Delta f\\approx2x^2\\Delta x"));
        assertEquals(Verdict.RIGHT, last(note, "f(x+h)\\approx f(x)+3x^2h"));
        assertEquals(Verdict.WRONG, last(note, "f(x+h)\\approx f(x)+2x^2h"));
        assertEquals(Verdict.RIGHT, last(note, "f(x+h)\\approx f(x)+hf'(x)"));
        assertEquals(Verdict.UNDECIDED, last(note, "f(x+h)\\approx f(x)+3x^2h+5h^2"));
    }

    @Test
    void ofKnownFunctions() {
        assertEquals(Verdict.RIGHT, last("", "e^{h}\\approx 1+h"));
        assertEquals(Verdict.RIGHT, last("", "\\sin(x+h)\\approx\\sin x+h\\cos x"));
        assertEquals(Verdict.WRONG, last("", "\\sin(x+h)\\approx\\sin x-h\\cos x"));
    }

    @Test
    void withoutChangesItIsAnEquality() {
        String note = "$f(x) = x^3$.";
        assertEquals(Verdict.RIGHT, last(note, "f'(x)\\approx 3x^2"));
        assertEquals(Verdict.UNDECIDED, last(note, "f'(x)\\approx 2x^2"));
    }
}
