package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name for a derivative by what only words say anything of is not zero for want of an equation. */
class DerivativesByUnwrittenNamesTest {

    private static final String NEURON =
            "$p = \\tanh(v q + c)$, $J = (p - r)^2$. Put $\\epsilon = \\frac{\\partial J}{\\partial s}$, "
                    + "where $s$ is the argument of the function.\n\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        \\frac{\\partial J}{\\partial v} = \\epsilon q
        \\frac{\\partial J}{\\partial c} = \\epsilon
        2 (p - r) (1 - p^2) q = \\epsilon q
        """)
    void isOpen(String claim) {
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(NEURON + "$$" + claim + "$$"));
    }

    /** A number that is worked out for the argument is no formula for it either. */
    @Test
    void isOpenBesideANumber() {
        String note = NEURON + "With numbers $s = 0.5 \\cdot 0.6 + 0.1 = 0.4$.\n\n";
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(note + "$$\\frac{\\partial J}{\\partial v} = \\epsilon q$$"));
    }

    @Test
    void ofUnits() {
        String note = "$h_j = \\tanh(\\sum_i v_{ji} x_i)$, $p = \\sum_j u_j h_j$, $J = (p - r)^2$. "
                + "The sensitivities $\\epsilon_j = \\frac{\\partial J}{\\partial s_j}$ are by the arguments. ";
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(note + "$$2 (p - r) u_j (1 - h_j^2) x_i = \\epsilon_j x_i$$"));
    }

    @ParameterizedTest
    @CsvSource({"\\epsilon q, RIGHT", "-\\epsilon q, WRONG", "\\epsilon, WRONG"})
    void isDecidedWhereTheArgumentIsWritten(String slope, Verdict verdict) {
        String note = NEURON + "That is $s = v q + c$.\n\n$$\\frac{\\partial J}{\\partial v} = ";
        assertEquals(verdict, VerdictsOf.last(note + slope + "$$"));
    }

    @ParameterizedTest
    @CsvSource({"2 (p - r) (1 - p^2) q, RIGHT", "2 (p - r) (1 + p^2) q, WRONG"})
    void whatHasNoSuchNameIsDecided(String slope, Verdict verdict) {
        assertEquals(verdict, VerdictsOf.last(NEURON + "$$\\frac{\\partial J}{\\partial v} = " + slope + "$$"));
    }
}
