package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.api.Test;

/** Letters with a usual meaning that a note uses for something else, and signs of a programming language. */
class LettersOfNumbersTest {

    @Test
    void anArgumentIsAName() {
        String note = "$$L(e) = e^2$$\n\n";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "$$L'(e) = 2e$$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + "$$L'(e) = e$$"));
    }

    @Test
    void wordsNameALetter() {
        String loss = "$$L=\\frac12e^2$$\n\n$$\\frac{dL}{de}=e$$";
        assertEquals(Verdict.RIGHT, VerdictsOf.last("Let $e$ denote the error $y-t$.\n\n" + loss));
        assertEquals(Verdict.RIGHT, VerdictsOf.last("Let $e$ be the base of the logarithm.\n\n$$\\ln(e)=1$$"));
    }

    @Test
    void anEquationMakesPiAName() {
        String note = "$$\\pi=y-t$$\n\n$$L=\\frac12\\pi^2$$\n\n";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "$$\\frac{\\partial L}{\\partial y}=\\pi$$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + "$$\\frac{\\partial L}{\\partial y}=2\\pi$$"));
    }

    @Test
    void sigmaMayBeANumberBesideTheFunction() {
        String note = "$p=\\sigma(z)$ with $\\sigma(z)=1/(1+e^{-z})$; $\\sigma$ is also the noise level: "
                + "$\\ell=\\frac{(p-t)^2}{2\\sigma^2}$.\n\n";
        assertEquals(
                Verdict.RIGHT,
                VerdictsOf.last(note + "$\\frac{\\partial\\ell}{\\partial z}=\\frac{p-t}{\\sigma^2}p(1-p)$"));
        assertEquals(
                Verdict.WRONG,
                VerdictsOf.last(note + "$\\frac{\\partial\\ell}{\\partial z}=\\frac{p-t}{\\sigma}p(1-p)$"));
    }

    @Test
    void aDotMakesAProductEntrywise() {
        String note = "$$a = g(z),\\quad g(z) = \\frac1{1+e^{-z}}$$\n\n";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "$$g'(z) = a .* (1-a)$$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + "$$g'(z) = a .* (1+a)$$"));
    }
}
