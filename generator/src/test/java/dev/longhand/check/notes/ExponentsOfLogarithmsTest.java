package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.api.Test;

/** Exponentials of logarithms of sums are these sums. */
class ExponentsOfLogarithmsTest {

    private static Verdict last(String note, String claim) {
        return VerdictsOf.last(note + "\n\n$$" + claim + "$$");
    }

    @Test
    void byItsName() {
        String note = "$\\ell = \\log\\sum_{k=1}^K e^{z_k}$, $p_k = e^{z_k-\\ell}$";
        assertEquals(Verdict.RIGHT, last(note, "\\frac{\\partial\\ell}{\\partial z_j} = p_j"));
        assertEquals(Verdict.WRONG, last(note, "\\frac{\\partial\\ell}{\\partial z_j} = -p_j"));
    }

    @Test
    void shifted() {
        String note = "$\\ell = m+\\log\\sum_{k=1}^K e^{z_k-m}$";
        assertEquals(Verdict.RIGHT, last(note, "\\frac{\\partial\\ell}{\\partial z_j} = e^{z_j-\\ell}"));
        assertEquals(Verdict.WRONG, last(note, "\\frac{\\partial\\ell}{\\partial z_j} = e^{z_j+\\ell}"));
    }

    @Test
    void softplus() {
        String note = "$s = \\log(1+e^z)$";
        assertEquals(Verdict.RIGHT, last(note, "1-e^{-s} = \\sigma(z)"));
        assertEquals(Verdict.WRONG, last(note, "1+e^{-s} = \\sigma(z)"));
    }
}
