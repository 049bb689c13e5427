package dev.longhand.check.notes;

import static dev.longhand.check.notes.VerdictsOf.assertBehind;
import static dev.longhand.check.report.Verdict.DEFINITION;
import static dev.longhand.check.report.Verdict.RIGHT;
import static dev.longhand.check.report.Verdict.WRONG;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spaces between factors, which part nothing, beside those that part statements. */
class FactorsApartTest {

    private static final String NEURON = "$v = k x$, $r = \\tanh(v)$, $E = \\frac12 (r - t)^2$\n\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\\frac{\\partial E}{\\partial r} = (r - t) \\ r; WRONG",
                "\\frac{\\partial E}{\\partial r} = (r - t) \\quad r; WRONG",
                "\\frac{\\partial E}{\\partial k} = (r - t)(1 - r^2) \\ x; RIGHT",
                "\\frac{\\partial E}{\\partial k} = (r - t) \\quad (1 - r^2) \\quad x; RIGHT",
                "\\frac{\\partial E}{\\partial r} = r - t \\quad (1); RIGHT",
                "\\frac{\\partial E}{\\partial r} = r - t \\quad (\\ast); RIGHT",
                "\\frac{\\partial E}{\\partial r} = r - t \\quad \\text{(chain rule)}; RIGHT",
                "\\frac{\\partial E}{\\partial r} = r - t \\quad \\square; RIGHT",
                "\\begin{array}{rcl} \\frac{\\partial E}{\\partial k} & = & (r - t) \\ (1 - r^2) \\ x \\end{array}; RIGHT",
            })
    void behindASpace(String relation, Verdict verdict) {
        assertEquals(verdict, VerdictsOf.last(NEURON + "$$" + relation + "$$"));
    }

    @Test
    void aChainOfSpacedFactors() {
        String chain =
                "$$\\frac{\\partial E}{\\partial k} = \\frac{\\partial E}{\\partial r} \\ \\frac{\\partial r}{\\partial v} "
                        + "\\ \\frac{\\partial v}{\\partial k} = (r - t) \\ (1 - r^2) \\ %s$$";
        assertEquals(
                List.of(RIGHT, RIGHT),
                VerdictsOf.note(NEURON + chain.formatted("x")).subList(3, 5));
        assertEquals(
                List.of(RIGHT, WRONG),
                VerdictsOf.note(NEURON + chain.formatted("k")).subList(3, 5));
    }

    @Test
    void statementsStayApart() {
        assertEquals(
                List.of(RIGHT, RIGHT),
                VerdictsOf.note(NEURON + "$$\\frac{\\partial E}{\\partial r} = r - t \\quad "
                                + "\\frac{\\partial r}{\\partial v} = 1 - r^2$$")
                        .subList(3, 5));
        assertEquals(List.of(DEFINITION, DEFINITION), VerdictsOf.note("$$v = 3 \\ r = v + 1$$"));
    }

    @Test
    void entriesOfARow() {
        assertBehind("$u = 2$, $v = [u + 1 \\quad u - 1]$.\n\n", "v = [3 \\quad 1]", RIGHT);
        assertBehind("$u = 2$, $v = [u + 1 \\quad u - 1]$.\n\n", "v = [3 \\quad 2]", WRONG);
    }
}
