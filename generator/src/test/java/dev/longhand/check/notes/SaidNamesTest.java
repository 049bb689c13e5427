package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words may give a derivative its name, and what is then written of the name is a claim. */
class SaidNamesTest {

    private static final String NOTE = "$u = vq + c$, $p = \\tanh(u)$, $E = \\frac12 (p - t)^2$. ";
    private static final String RIGHT = " $$g = (p-t)(1-p^2)$$";
    private static final String SLIP = " $$g = (p-t)(1-p)$$";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We write $g$ for $\\frac{\\partial E}{\\partial u}$.",
                "Let $g$ denote the gradient $\\frac{dE}{du}$.",
                "Denote $\\frac{\\partial E}{\\partial u}$ by $g$.",
                "Call the derivative $\\frac{\\partial E}{\\partial u}$ the error signal $g$.",
                "Here $g$ is short for $\\partial E/\\partial u$.",
                "The derivative $\\frac{\\partial E}{\\partial u}$, which we call $g$, comes next.",
                "Use the shorthand $g$ for $\\frac{\\partial E}{\\partial u}$.",
                "Mit $g$ bezeichnen wir etwas; $g$ steht für $\\frac{\\partial E}{\\partial u}$.",
                "记 $g$ 为 $\\frac{\\partial E}{\\partial u}$。"
            })
    void named(String words) {
        assertEquals(Verdict.RIGHT, VerdictsOf.last(NOTE + words + RIGHT));
        assertEquals(Verdict.WRONG, VerdictsOf.last(NOTE + words + SLIP));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "As $g$ is proportional to $\\frac{\\partial E}{\\partial u}$, we go on.",
                "Do not take $g$ for granted: $\\frac{\\partial E}{\\partial u}$ is another thing.",
                "Write $g$ for $\\frac{\\partial E}{\\partial u}$ divided by two.",
                "We need $g$ and $\\frac{\\partial E}{\\partial u}$."
            })
    void notNamed(String words) {
        assertEquals(Verdict.DEFINITION, VerdictsOf.last(NOTE + words + SLIP));
    }

    /** What words say is no relation of the note. */
    @Test
    void noRecords() {
        assertEquals(
                4,
                VerdictsOf.note(NOTE + "We write $g$ for $\\frac{\\partial E}{\\partial u}$." + RIGHT)
                        .size());
    }

    @Test
    void accentOfAny() {
        String note = "$r = pq$, $s = \\sin(r)$, $y = s + q$. "
                + "Let $\\bar v$ denote $\\frac{\\partial y}{\\partial v}$ for each node $v$. "
                + "$$\\bar s = 1$$ $$\\bar r = \\bar s \\cos(r)$$ $$\\bar q = ";
        List<Verdict> right = VerdictsOf.note(note + "1 + \\bar r p$$");
        assertEquals(List.of(Verdict.RIGHT, Verdict.RIGHT, Verdict.RIGHT), right.subList(3, 6));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + "1 + \\bar r q$$"));
    }

    /** The letter under the accent is no name of the note: it stands for any. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Write $\\bar q$ for $\\frac{\\partial E}{\\partial q}$.",
                "Denote by $\\bar q$ the gradient of $E$ with respect to $q$.",
                "Let $\\bar q$ be the derivative of the loss with respect to $q$.",
                "Wir schreiben $\\bar q$ für $\\frac{\\partial E}{\\partial q}$."
            })
    void accentOfPlaceholder(String words) {
        String note = "$r = A s$, $p = \\tanh(r)$, $E = \\frac12 \\|p - t\\|^2$. " + words
                + " $$\\bar p = p - t$$ $$\\bar r = \\bar p \\odot (1 - p \\odot p)$$ ";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "$$\\bar s = A^\\top \\bar r$$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + "$$\\bar s = A \\bar r$$"));
    }

    /** With one name explained, those that it is computed from are derivatives too; a mean is none. */
    @Test
    void accentOfOne() {
        String note = "$r = A s$, $p = \\tanh(r)$, $E = \\frac12 \\|p - t\\|^2$. "
                + "The mean is $\\bar t = \\frac1n \\sum_{i=1}^n t_i$. Let $\\bar s$ denote $\\frac{\\partial E}{\\partial s}$. "
                + "$$\\bar r = \\bar p \\odot (1 - p \\odot p)$$ ";
        assertEquals(
                List.of(Verdict.DEFINITION, Verdict.RIGHT),
                VerdictsOf.note(note).subList(3, 5));
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "$$\\bar s = A^\\top \\bar r$$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + "$$\\bar s = A \\bar r$$"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Write $\\bar q$ for $\\frac{\\partial E}{\\partial q}$. ",
                "Let $\\bar p$ denote $\\frac{\\partial E}{\\partial p}$. "
            })
    void accentOfMeans(String words) {
        String note = "$p = \\tanh(s)$, $E = \\frac12 (p - t)^2$. " + words;
        assertEquals(Verdict.DEFINITION, VerdictsOf.last(note + "$$\\bar t = \\frac1n \\sum_{i=1}^n t_i$$"));
        assertEquals(Verdict.DEFINITION, VerdictsOf.last(note + "$$\\bar s = \\frac{s_1 + s_2}{2}$$"));
    }

    /** The same in words, of a name without an accent. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Denote by $g$ the gradient of $E$ with respect to $u$.",
                "Let $g$ be the derivative of the loss $E$ with respect to $u$.",
                "We write $g$ for the derivative of the loss with respect to $u$.",
                "Let $g$ be the gradient with respect to $u$."
            })
    void gradientInWords(String words) {
        assertEquals(Verdict.RIGHT, VerdictsOf.last(NOTE + words + RIGHT));
        assertEquals(Verdict.WRONG, VerdictsOf.last(NOTE + words + SLIP));
    }
}
