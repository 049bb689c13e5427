package dev.longhand.check.notes;

import static dev.longhand.check.report.Verdict.RIGHT;
import static dev.longhand.check.report.Verdict.UNDECIDED;
import static dev.longhand.check.report.Verdict.WRONG;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Losses of an output that only words tie to the model. */
class LooseOutputsTest {

    private static final String LINE =
            "We predict with $g(u) = v u + c$.\n\n$$E = \\frac12 (%1$s - t)^2$$\n\nwhere $%1$s$ is what comes out.\n\n";
    private static final String NEURON = "$$s = v u + c$$\n\nIts output is $a$, and $$E = \\frac12 (a - t)^2$$\n\n";

    @ParameterizedTest
    @ValueSource(strings = {"p", "\\hat{y}", "o", "a", "pred"})
    void isNeitherIndependentOfTheModelNorRefuted(String output) {
        String note = LINE.formatted(output);
        for (String right : new String[] {"0", "(" + output + " - t) u", output + " - t"}) {
            assertEquals(UNDECIDED, VerdictsOf.last(note + "$$\\frac{\\partial E}{\\partial c} = " + right + "$$"));
        }
    }

    @Test
    void itsOwnDerivativeIsKnown() {
        assertEquals(RIGHT, VerdictsOf.last(NEURON + "$$\\frac{\\partial E}{\\partial a} = a - t$$"));
        assertEquals(WRONG, VerdictsOf.last(NEURON + "$$\\frac{\\partial E}{\\partial a} = t - a$$"));
        assertEquals(RIGHT, VerdictsOf.last(NEURON + "$$\\frac{\\partial s}{\\partial v} = u$$"));
    }

    @Test
    void isNoFreeNumberBesideWhatItMayBe() {
        assertEquals(UNDECIDED, VerdictsOf.last(NEURON + "$$\\sigma(s)(1 - \\sigma(s)) = a (1 - a)$$"));
    }

    @Test
    void whatTiesItEndsTheDoubt() {
        String note = NEURON + "$$a = \\tanh(s)$$\n\n";
        assertEquals(RIGHT, VerdictsOf.last(note + "$$\\frac{\\partial E}{\\partial c} = (a - t)(1 - a^2)$$"));
        assertEquals(WRONG, VerdictsOf.last(note + "$$\\frac{\\partial E}{\\partial c} = (a - t)(1 + a^2)$$"));
        assertEquals(UNDECIDED, VerdictsOf.last(note + "$$\\frac{\\partial E}{\\partial c} = 0$$"));
    }

    @Test
    void whatIsComparedWithTheModelIsATarget() {
        String note = "$p = v u + c$, $E = \\frac12 (p - \\hat{p})^2$, $r = 3 v$.\n\n";
        assertEquals(RIGHT, VerdictsOf.last(note + "$$\\frac{\\partial E}{\\partial v} = (p - \\hat{p}) u$$"));
        assertEquals(WRONG, VerdictsOf.last(note + "$$\\frac{\\partial E}{\\partial v} = (p - \\hat{p}) v$$"));
    }

    @Test
    void membersOfOneFamilyAreNoFunctionsOfEachOther() {
        String note = "$p_i = \\frac{e^{a_i}}{\\sum_k e^{a_k}}$, and"
                + " $E = -\\sum_i t_i \\log \\frac{e^{a_i}}{\\sum_k e^{a_k}}$.\n\n";
        String slope = "$$\\frac{\\partial E}{\\partial a_j} = p_j \\sum_i t_i %s t_j$$";
        assertEquals(RIGHT, VerdictsOf.last(note + slope.formatted("-")));
        assertEquals(WRONG, VerdictsOf.last(note + slope.formatted("+")));
    }
}
