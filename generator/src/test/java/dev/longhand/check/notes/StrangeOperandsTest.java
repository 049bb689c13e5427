package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Operands that are no rounding of anything are not made up for by the last digits of others. */
class StrangeOperandsTest {

    @ParameterizedTest
    @CsvSource({
        "0.4^2 + 0.07^2, RIGHT",
        "0.4^2 + 0.08^2, UNDECIDED",
        "0.4^2 + 0.17^2, UNDECIDED",
    })
    void exactBesideStrange(String sum, Verdict verdict) {
        String note = "We have $p_1 = 3.4$, $p_2 = 0.93$, $s_1 = 3$, $s_2 = 1$ and $J = \\frac13\\left((p_1-s_1)^2 +"
                + " (p_2-s_2)^2\\right)$.\n\n";
        assertEquals(verdict, VerdictsOf.last(note + "$$J = \\frac13(" + sum + ")$$"));
    }

    @ParameterizedTest
    @CsvSource({"2.6 + 0.54 = 3.14, RIGHT", "2.6 + 0.53 = 3.14, UNDECIDED", "2.6 + 0.52 = 3.14, WRONG"})
    void results(String chain, Verdict verdict) {
        String note = "Let $v_0 = 2.6$, $\\alpha = 0.1$, $u = -5.4$ and $v_1 = v_0 - \\alpha u$.\n\n";
        assertEquals(verdict, VerdictsOf.last(note + "$$v_1 = " + chain + "$$"));
    }

    /** What the unrounded value is cut to does not come from a rounded operand. */
    @ParameterizedTest
    @CsvSource({"-0.222, RIGHT", "-0.221, UNDECIDED", "-0.224, WRONG"})
    void cut(String result, Verdict verdict) {
        String note = "$x = 1.5$, $t = 0.2$, $w = 0.289$, $b = -0.308$. With $z = wx + b$, $a = \\tanh z$,"
                + " $E = (a-t)^2$: ";
        assertEquals(verdict, VerdictsOf.last(note + "$\\frac{dE}{dw} = -0.148\\cdot 1.5 = " + result + "$"));
    }

    /** Iterates that converge are rounded to each other; an exact one is none of the next. */
    @ParameterizedTest
    @CsvSource({"2, RIGHT", "3, UNDECIDED"})
    void iterates(int index, Verdict verdict) {
        String note = "$p(x) = x^3 - 2x - 2$ with $p'(x) = 3x^2 - 2$ and $x_{n+1} = x_n - \\frac{p(x_n)}{p'(x_n)}$,"
                + " $x_0 = 2$: $x_1 = 2 - \\frac{2}{10} = 1.8$. Then ";
        assertEquals(verdict, VerdictsOf.last(note + "$x_" + index + " = 1.8 - \\frac{0.232}{7.72}$."));
    }
}
