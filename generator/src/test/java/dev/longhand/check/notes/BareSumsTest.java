package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sums with nothing below them run over what is not said elsewhere in the equation. */
class BareSumsTest {

    private static final String LINE = "$y_i = w x_i$, $L = \\sum_i (y_i - t_i)^2$\n\n";
    private static final String LAYER = "$y_k = \\sum w_{kj} h_j$, $E = \\frac12 \\sum (t_k - y_k)^2$\n\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'\\frac{\\partial L}{\\partial w} = 2 \\sum (y_i - t_i) x_i'; RIGHT",
                "'\\frac{\\partial L}{\\partial w} = 2 \\sum (y_i - t_i)'; WRONG",
                "'\\frac{\\partial L}{\\partial t_i} = -2 (y_i - t_i)'; RIGHT",
                "'\\frac{\\partial L}{\\partial t_i} = -2 \\sum (y_i - t_i)'; UNDECIDED",
                "'\\frac{\\partial y_i}{\\partial w} = \\sum x_i'; UNDECIDED"
            })
    void overExamples(String claim, Verdict verdict) {
        assertEquals(verdict, VerdictsOf.last(LINE + "$$" + claim + "$$"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'\\frac{\\partial E}{\\partial w_{kj}} = -(t_k - y_k) h_j'; RIGHT",
                "'\\frac{\\partial E}{\\partial w_{kj}} = -(t_k - y_k) h_k'; WRONG",
                "'\\frac{\\partial E}{\\partial h_j} = -\\sum (t_k - y_k) w_{kj}'; RIGHT",
                "'\\frac{\\partial E}{\\partial h_j} = -\\sum (t_k - y_k) w_{jk}'; WRONG"
            })
    void overUnits(String claim, Verdict verdict) {
        assertEquals(verdict, VerdictsOf.last(LAYER + "$$" + claim + "$$"));
    }

    @Test
    void theFormulaThatSaysWhatItSumsDefines() {
        String note = "$$E = \\sum \\frac12 (t - y)^2$$\n\n$$E_1 = \\frac12 (t_1 - y_1)^2,"
                + " \\quad E_2 = \\frac12 (t_2 - y_2)^2$$\n\n$$E = E_1 + E_2$$\n\n$$\\frac{\\partial E}{\\partial y_1} = ";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "-(t_1 - y_1)$$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + "t_1 - y_1$$"));
    }
}
