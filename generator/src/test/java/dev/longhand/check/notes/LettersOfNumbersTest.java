package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** Words name the letter with an index above it, over other formulas and in other languages. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "For sample $k$ the gap between $t$ and $y$ is called $e^k$.",
                "The errors of the samples $k$ are $e^{k}$.",
                "Den Fehler des Beispiels $k$ nennen wir $e^k$.",
                "第$k$个样本的误差叫做$e^k$，",
                "Beside it stands $e^{(k)}$."
            })
    void wordsNameALetterWithAnIndex(String words) {
        String sum = " Altogether $\\sum_{k=1}^{3} e^k = 4.5$.";
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(words + sum));
        String values = words + "\n\n$$e^1 = 2$$\n\n$$e^2 = 3$$\n\n";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(values + "$$\\sum_{k=1}^2 e^k = 5$$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(values + "$$\\sum_{k=1}^2 e^k = 6$$"));
    }

    @Test
    void withoutWordsAPowerIsOne() {
        String note = "Three terms are added up: ";
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + "$\\sum_{k=1}^{3} e^k = 4.5$."));
        assertEquals(Verdict.ROUNDED, VerdictsOf.last(note + "$\\sum_{k=1}^{3} e^k = 30.19$."));
        String named = "We call the error of example $i$ $e^i$.\n\n$$p = \\frac{1}{1 + e^{-x}}$$\n\n";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(named + "$$\\frac{dp}{dx} = \\frac{e^{-x}}{(1 + e^{-x})^2}$$"));
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
