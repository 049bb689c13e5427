package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A delta of the output and those of hidden units are derivatives by different names, no vector and its entries. */
class DeltasApartTest {

    private static final String NOTE = "$g_1 = \\tanh(u_1)$, $g_2 = \\tanh(u_2)$, $r = c_1g_1 + c_2g_2$,"
            + " $p = \\sigma(r)$. Loss $L = \\frac12(p-y)^2$.\n\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\\delta_1 = \\delta c_1(1-g_1^2) | RIGHT",
                "\\delta_2 = \\delta c_2(1-g_2^2) | RIGHT",
                "\\delta_1 = \\delta c_2(1-g_1^2) | WRONG",
                "\\delta_1 = \\delta (1-g_1^2) | WRONG",
                "\\delta = (p-y)p(1-p) | RIGHT",
                "\\delta = (p-y)p | WRONG"
            })
    void bothInOneNote(String relation, Verdict verdict) {
        String output = "$\\delta = \\frac{\\partial L}{\\partial r}$ at the output. ";
        String hidden = "$\\delta_j = \\frac{\\partial L}{\\partial u_j}$ in the hidden layer. ";
        assertEquals(verdict, VerdictsOf.last(NOTE + output + hidden + "\n\n$" + relation + "$"));
        assertEquals(verdict, VerdictsOf.last(NOTE + hidden + output + "\n\n$" + relation + "$"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\\delta_i = \\frac{\\partial L}{\\partial s_i} | RIGHT",
                "\\delta_i = \\frac{\\partial L}{\\partial a_i} | WRONG"
            })
    void aVectorHasItsEntries(String relation, Verdict verdict) {
        String note = "$a_i = \\sigma(s_i)$, $L = \\sum_i (a_i - y_i)^2$,"
                + " $\\delta = \\frac{\\partial L}{\\partial s}$.\n\n";
        assertEquals(verdict, VerdictsOf.last(note + "$" + relation + "$"));
    }
}
