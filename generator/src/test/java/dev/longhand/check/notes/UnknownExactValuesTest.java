package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A product of rounded numbers whose last digit comes from the numbers before they were rounded. */
class UnknownExactValuesTest {

    @ParameterizedTest
    @CsvSource({"0.635681, ROUNDED", "0.635682, UNDECIDED", "0.635692, WRONG", "0.645682, WRONG"})
    void besideAHeadWithAnotherValue(String value, Verdict verdict) {
        String note = "Take $S(a, b) = (\\sin(a) b - 2)^2$ at $a = 0.8$, $b = 3$.\n\n"
                + "Values: $\\sin(0.8) = 0.717356$, $q = 0.152068$, $S = 0.023125$.\n\n"
                + "$$\\frac{\\partial S}{\\partial a} = 2\\cdot 0.152068\\cdot 3\\cdot 0.696707 = " + value + "$$\n\n"
                + "$S(0.81, 3) = 0.029908$ and $S(0.79, 3) = 0.017191$.";
        List<Verdict> all = VerdictsOf.note(note);
        assertEquals(verdict, all.get(all.size() - 3));
    }
}
