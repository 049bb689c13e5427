package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rounded number that stands before the value that it is rounded from. */
class NumbersBeforeValuesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0.67 = \\frac23 | ROUNDED
                    0.65 = \\frac23 | WRONG
                    0.75 = \\frac34 | RIGHT
                    2 = \\frac{13}{7} | WRONG
                    0.7616 = \\tanh(1) | ROUNDED
                    0.7626 = \\tanh(1) | WRONG
                    5 \\cdot 0.1521 = 0.7605 = \\tanh(1) | WRONG
                    2 \\cdot 0.3808 = 0.7616 = \\tanh(1) | ROUNDED
                    1.73 = \\sqrt{3} | ROUNDED
                    1.74 = \\sqrt{3} | WRONG
                    0.60 = \\sqrt{0.36} | RIGHT
                    """)
    void withoutNames(String relation, Verdict expected) {
        assertEquals(expected, VerdictsOf.last("There is $" + relation + "$ here."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0.731 = q | ROUNDED
                    0.732 = q | WRONG
                    """)
    void withNames(String relation, Verdict expected) {
        assertEquals(
                expected,
                VerdictsOf.last("Let $z = 1$ and $q = \\frac{1}{1+e^{-z}}$. There is $" + relation + "$ here."));
    }
}
