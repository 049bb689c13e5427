package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers before their names, mixed numbers, shares, and numbers whose data stand elsewhere. */
class PlainNumbersTest {

    @Test
    void beforeTheirNames() {
        assertEquals(
                List.of(Verdict.DEFINITION, Verdict.ROUNDED, Verdict.DEFINITION),
                VerdictsOf.note("$$1.1 = z$$\n\n$$\\sigma(1.1) = 0.7503$$\n\n$$z = 1.2$$\n"));
        String note = "$$\\sigma(1.1) = 0.7503 = a$$\n\n";
        assertEquals(List.of(Verdict.ROUNDED, Verdict.DEFINITION), VerdictsOf.note(note));
        assertEquals(Verdict.ROUNDED, VerdictsOf.last(note + "$$2 a = 1.5005$$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + "$$2 a = 1.6$$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last("$$z = 2 w$$\n\n$$w = 1$$\n\n$$3.1 = z$$"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "5\\% \\text{ of } 200 = 10; RIGHT",
                "5\\% \\text{ of } 200 = 11; WRONG",
                "3\\tfrac12 = 3.5; RIGHT",
                "3\\frac{1}{2} = 1.5; RIGHT",
                "3\\tfrac12 = 4.5; WRONG",
                "3 \\cdot \\tfrac12 = 3.5; WRONG",
            })
    void asTheyAreWritten(String claim, Verdict verdict) {
        assertEquals(verdict, VerdictsOf.last("$$" + claim + "$$"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2(y-t)x=12; UNDECIDED",
                "(t-y) y (1-y) = -\\frac12 \\cdot \\frac14; UNDECIDED",
                "wx=\\tfrac12\\cdot\\tfrac13; UNDECIDED",
                "\\frac{\\partial L}{\\partial w} = 12; UNDECIDED",
                "\\frac{\\partial y}{\\partial w} = 1; UNDECIDED",
                "\\frac{\\partial L}{\\partial y} = 0; UNDECIDED"
            })
    void whoseDataStandElsewhere(String claim, Verdict verdict) {
        String note = "$y=wx$, $L=(y-t)^2$. The numbers are in the figure:\n\n";
        assertEquals(verdict, VerdictsOf.last(note + "$" + claim + "$"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "After 100 rounds; UNDECIDED",
                "After $n$ steps; UNDECIDED",
                "After training; UNDECIDED",
                "By two steps; WRONG",
                "After two steps of the chain rule; WRONG"
            })
    void ofLaterRounds(String words, Verdict verdict) {
        String note = "$y=\\sigma(wx)$, $E=\\tfrac12(t-y)^2$\n\nWith $x=1$, $w=0.5$, $t=1$: $E = 0.0713$. ";
        assertEquals(verdict, VerdictsOf.last(note + words + " $E = 0.0014$."));
    }
}
