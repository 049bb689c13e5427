package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The letter of a function without its argument, where the argument has a value. */
class BareValuesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "$f(x) = \\sqrt{x}$ at $x = 2$: $f = 1.414$, $3f = 3 \\cdot 1.414 = 4.243$; ROUNDED",
                "$f(x) = \\sqrt{x}$ at $x = 2$: $f = 1.414$, $3f = 3 \\cdot 1.414 = 4.253$; WRONG",
                "$a(z) = \\sigma(z)$ and $z = 0.4$, so $a = 0.5987$; ROUNDED",
                "$a(z) = \\sigma(z)$ and $z = 0.4$, so $a = 0.6987$; WRONG",
                "$g(u) = e^{-ku}$, $k = 1$, $u = 2$, $g = e^{-2} = 0.1353$, $-ug = -2 \\cdot 0.1353 = -0.2707$; ROUNDED",
                "$g(u) = e^{-ku}$, $k = 1$, $u = 2$, $g = e^{2} = 7.3891$, $-ug = -2 \\cdot 0.1353 = -0.2607$; WRONG",
                "$f(x) = x^2 + 5x$ and $x = 2$. So $f = 14$.; RIGHT",
                "$f(x) = x^2 + 5x$ and $x = 2$. So $f = 18$.; UNDECIDED",
                "$h(u,v) = uv + v^2$. At $u = 2$, $v = 3$ the value is $h = 15$.; RIGHT",
                "$h(u,v) = uv + v^2$. At $u = 2$, $v = 3$ the value is $h = 12$.; UNDECIDED",
                "$g(s) = 3s_1^2 + s_2^2$ and $s = (1,2)^T$, so $g = 7$.; RIGHT",
                "$g(s) = 3s_1^2 + s_2^2$ and $s = (1,2)^T$, so $g = 8$.; UNDECIDED",
                "$q(x) = (x - 1)^2 + 1$ and $x = 3$. The value is $q = 5$.; RIGHT",
                "$q(x) = (x - 1)^2 + 1$ and $x = 3$. The least value is $q = 1$.; UNDECIDED",
                "$q(x) = (x - 1)^2 + 1$ and $x = 3$. The value is $q = 5.01$.; WRONG",
                "$f(x) = (x - 1)^2 + 1$, $x = 3$, the least value is $f = 1$; UNDECIDED",
                "$f(x) = x^2$, $x = 2$, $f = 4.000$, at the next point $f = 2.560$; DEFINITION"
            })
    void values(String note, Verdict verdict) {
        assertEquals(verdict, VerdictsOf.last(note));
    }
}
