package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The values of a function that nothing defines are not those of the logistic function, whatever its letter. */
class GuessedFunctionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Start at $u_0 = 3$.\\n\\n$f(u_0) = 9$ | UNDECIDED",
                "Start at $u_0 = 3$.\\n\\n$g(u_0) = 9.5$ | UNDECIDED",
                "# Descent on $f(u) = u^2$\\n\\nStart at $u_0 = 3$.\\n\\n$f(u_0) = 9$ | UNDECIDED",
                "Start at $u_0 = 3$.\\n\\n$f(u_0) = 0.9526$ | RIGHT_IF",
                "Start at $u_0 = 3$ with $f(u) = u^2$.\\n\\n$f(u_0) = 9$ | RIGHT",
                "Start at $u_0 = 3$ with $f(u) = u^2$.\\n\\n$f(u_0) = 8$ | WRONG",
                "Start at $u_0 = 3$.\\n\\n$\\sigma(u_0) = 0.9526$ | ROUNDED",
                "Start at $u_0 = 3$.\\n\\n$\\sigma(u_0) = 0.8526$ | WRONG"
            })
    void nothingDefinesIt(String note, Verdict verdict) {
        assertEquals(verdict, VerdictsOf.last(note.replace("\\n", "\n")));
    }
}
