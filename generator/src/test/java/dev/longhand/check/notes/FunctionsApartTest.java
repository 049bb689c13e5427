package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two letters for unknown functions are not taken for one function, so that a false relation would hold. */
class FunctionsApartTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$g(u) h(v) = h(u) g(v)$ | UNDECIDED",
                "$h(g(u)) = g(h(u))$ | UNDECIDED",
                "$g'(u) = h(u)(1 - h(u))$ | UNDECIDED",
                "$f_1'(u) = f_2(u)(1 - f_2(u))$ | UNDECIDED",
                "$g'(u) = g(u)(1 - g(u))$ | RIGHT_IF",
                "$g'(u) h(v) = g(u)(1 - g(u)) h(v)$ | RIGHT_IF",
                "$g(u) h(v) = h(v) g(u)$ | RIGHT",
                "$\\frac{\\partial}{\\partial u} g(h(u)) = g'(h(u)) h'(u)$ | RIGHT"
            })
    void eachIsItself(String relation, Verdict verdict) {
        assertEquals(verdict, VerdictsOf.last("We have two functions. Then " + relation));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\\frac{\\partial a_1}{\\partial s_1} = \\psi_1'(s_1) | RIGHT",
                "\\frac{\\partial a_1}{\\partial s_1} = \\psi_2'(s_1) | UNDECIDED",
                "\\frac{\\partial a_2}{\\partial s_1} = \\psi_2'(s_2) v \\psi_1'(s_1) | RIGHT",
                "\\frac{\\partial a_2}{\\partial s_1} = \\psi_1'(s_2) v \\psi_1'(s_1) | UNDECIDED",
                "\\frac{\\partial a_2}{\\partial s_1} = \\psi_2'(s_1) v \\psi_1'(s_1) | WRONG"
            })
    void numbersTellThemApart(String relation, Verdict verdict) {
        String note = "Layers: $a_1 = \\psi_1(s_1)$, $s_2 = v a_1$, $a_2 = \\psi_2(s_2)$.\n\n";
        assertEquals(verdict, VerdictsOf.last(note + "$" + relation + "$"));
    }
}
