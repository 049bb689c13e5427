package dev.longhand.check.notes;

import static dev.longhand.check.report.Verdict.DEFINITION;
import static dev.longhand.check.report.Verdict.RIGHT;
import static dev.longhand.check.report.Verdict.WRONG;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Equations that stand one a line in a display without a break between them. */
class LostBreaksTest {

    private static final String NEURON = "$v = kx + c$, $r = \\tanh(v)$, $E = \\frac12 (r - t)^2$.\n\n";

    @Test
    void everyLineIsAnEquation() {
        assertEquals(
                List.of(DEFINITION, RIGHT, DEFINITION, RIGHT),
                VerdictsOf.note("$$\nv = 2 \\cdot 3 + 1 = 7\nr = v^2 = 49\n$$"));
        assertEquals(
                List.of(DEFINITION, DEFINITION, DEFINITION),
                VerdictsOf.note(
                        "$$\n\\mu_i = \\frac12 (x_1 + x_2)\n\\hat{s} = (x_1 - \\mu_i)^2\ng(u) = \\hat{s} u\n$$"));
    }

    @Test
    void slopesOneALine() {
        String note =
                NEURON + "$$\n\\frac{\\partial E}{\\partial r} = %s\n\\frac{\\partial r}{\\partial v} = 1 - r^2\n$$";
        assertEquals(
                List.of(RIGHT, RIGHT), VerdictsOf.note(note.formatted("r - t")).subList(3, 5));
        assertEquals(
                List.of(WRONG, RIGHT), VerdictsOf.note(note.formatted("t - r")).subList(3, 5));
    }

    @Test
    void aLineThatGoesOnIsNoEquationOfItsOwn() {
        assertEquals(
                RIGHT, VerdictsOf.last(NEURON + "$$\n\\frac{\\partial E}{\\partial k}\n= (r - t)\n(1 - r^2) x\n$$"));
        assertEquals(List.of(DEFINITION, DEFINITION), VerdictsOf.note("$$\nv = kx\n+ c\nr = \\tanh(v)\n$$"));
    }

    @Test
    void factorsOneALine() {
        assertEquals(
                List.of(RIGHT, RIGHT),
                VerdictsOf.note(NEURON + "$$\n\\frac{\\partial E}{\\partial v} =\n\\frac{\\partial E}{\\partial r}\n"
                                + "\\frac{\\partial r}{\\partial v}\n= (r - t)\n(1 - r^2)\n$$")
                        .subList(3, 5));
        assertEquals(
                List.of(RIGHT, RIGHT),
                VerdictsOf.note(NEURON + "$$\n\\frac{\\partial E}{\\partial v} =\n\\frac{\\partial E}{\\partial r}\n"
                                + "\\frac{\\partial r}{\\partial v} =\n(r - t)\n(1 - r^2)\n$$")
                        .subList(3, 5));
    }
}
