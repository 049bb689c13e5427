package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Functions and derivatives without their argument, and what stands under braces. */
class BareFunctionsTest {

    private static final String NEURON = "$a = \\sigma(z)$, $z = wx + b$, $C = \\frac12 (a - y)^2$\n\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'\\frac{\\partial C}{\\partial z} = \\sigma''(a - y)'; RIGHT_IF",
                "'\\frac{\\partial C}{\\partial z} = (a - y)\\sigma'''; RIGHT",
                "'\\frac{\\partial C}{\\partial z} = (y - a)\\sigma'''; WRONG",
                "'\\frac{\\partial C}{\\partial w} = (a - y)\\sigma(1 - \\sigma)x'; RIGHT",
                "'\\frac{\\partial C}{\\partial w} = (a - y)\\sigma(1 + \\sigma)x'; WRONG",
                "'\\frac{\\partial C}{\\partial w} = (a - y)\\sigma''(z)x'; RIGHT",
                "'\\frac{\\partial C}{\\partial w} = (a - y)\\sigma''(z - y)x'; WRONG",
                "'\\sigma'' = \\sigma(1 - \\sigma)'; RIGHT",
                "'\\sigma'''' = \\sigma''(1 - 2\\sigma)'; RIGHT",
                "'\\sigma'''' = \\sigma''(1 - \\sigma)'; WRONG"
            })
    void ofTheOnlyArgument(String claim, Verdict verdict) {
        assertEquals(verdict, VerdictsOf.last(NEURON + "$$" + claim + "$$"));
    }

    @Test
    void ofAnUnknownFunction() {
        String note = "$a = f(z)$, $C = \\frac12 (a - y)^2$\n\n$$\\frac{\\partial C}{\\partial z} = ";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "f' \\cdot (a - y)$$"));
        assertEquals(Verdict.RIGHT_IF, VerdictsOf.last(note + "f'(a - y)$$"));
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(note + "f \\cdot (a - y)$$"));
    }

    @Test
    void withSeveralArgumentsItIsNotSaidWhich() {
        assertEquals(
                Verdict.UNDECIDED,
                VerdictsOf.last(
                        "$a = \\sigma(z)$, $c = \\sigma(a)$\n\n$$\\frac{\\partial a}{\\partial z} = \\sigma'$$"));
    }

    @Test
    void aPrimeOfWhatIsComputedMayBeItsDerivative() {
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last("$y = wx$, $L = (y - t)^2$\n\n$L' = 2(y - t)y'$\n\n$y' = x$"));
    }

    @Test
    void underBraces() {
        String slope =
                "$$\\frac{\\partial C}{\\partial z} = \\underbrace{\\frac{\\partial C}{\\partial a}}_{= %s} \\cdot 1"
                        + " \\cdot \\underbrace{\\frac{\\partial a}{\\partial z}}_{= \\sigma'(z) = %s}$$";
        List<Verdict> right = VerdictsOf.note(NEURON + slope.formatted("a - y", "a(1 - a)"));
        assertEquals(
                List.of(Verdict.RIGHT, Verdict.RIGHT, Verdict.RIGHT, Verdict.RIGHT), right.subList(3, right.size()));
        List<Verdict> wrong = VerdictsOf.note(NEURON + slope.formatted("y - a", "a(1 + a)"));
        assertEquals(
                List.of(Verdict.RIGHT, Verdict.WRONG, Verdict.RIGHT, Verdict.WRONG), wrong.subList(3, wrong.size()));
        assertEquals(
                Verdict.WRONG,
                VerdictsOf.note(NEURON + "$$\\frac{\\partial C}{\\partial a} = \\underbrace{a}_{= z} - y$$")
                        .get(4));
    }
}
