package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.longhand.check.NoteCheck;
import dev.longhand.check.report.CheckedNote;
import dev.longhand.check.report.Verdict;
import dev.longhand.notes.document.NoteReader;
import dev.longhand.notes.document.NoteText;
import dev.longhand.source.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters of activations that words, or an equation between names, say are another function than usual. */
class SaidFunctionsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Here $\\sigma=\\tanh$.",
                "$\\sigma := \\tanh$",
                "$\\sigma \\equiv \\tanh$",
                "$\\sigma = \\text{tanh}$",
                "Let $\\sigma\\colon x\\mapsto\\tanh x$.",
                "The activation function $\\sigma$ is tanh.",
                "Throughout $\\sigma$ is the hyperbolic tangent.",
                "A network with tanh units.",
                "We take the tanh as activation function $\\sigma$."
            })
    void sigmaIsTanh(String opening) {
        String note = opening + "\n\n$$a=\\sigma(z)$$\n\n";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "$$\\frac{da}{dz}=1-a^2$$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + "$$\\frac{da}{dz}=a(1-a)$$"));
        assertEquals(Verdict.ROUNDED, VerdictsOf.last(note + "$$\\sigma(0.5)=0.4621$$"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The units have $\\sigma$, the sigmoid. In the last layer $\\sigma$ is the tanh.",
                "$\\sigma$ is the sigmoid. In the last layer $\\sigma$ is the tanh."
            })
    void sigmaIsNotSaid(String opening) {
        String note = opening + "\n\n$$a=\\sigma(z)$$\n\n";
        assertNotEquals(Verdict.RIGHT, VerdictsOf.last(note + "$$\\frac{da}{dz}=a(1-a)$$"));
        assertNotEquals(Verdict.WRONG, VerdictsOf.last(note + "$$\\frac{da}{dz}=1-a^2$$"));
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "$$\\frac{da}{dz}=\\sigma'(z)$$"));
    }

    @Test
    void sigmaIsAnyFunction() {
        String note = "Let $\\sigma$ be an arbitrary differentiable activation.\n\n$$a=\\sigma(z)$$\n\n";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "$$\\frac{da}{dz}=\\sigma'(z)$$"));
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(note + "$$\\frac{da}{dz}=a(1-a)$$"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Let $\\sigma$ be the sigmoid.",
                "$\\sigma$ is the logistic function, the hidden units are tanh units with $h=\\tanh(u)$.",
                "The standard deviation $\\sigma_x$ is not used.",
                "Gates use the sigmoid, the cell tanh units."
            })
    void sigmaIsUsual(String opening) {
        String note = opening + "\n\n$$a=\\sigma(z)$$\n\n";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "$$\\frac{da}{dz}=a(1-a)$$"));
    }

    @Test
    void otherLetters() {
        String note = "The activation $g$ is the hyperbolic tangent: $a=g(z)$.\n\n";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "$$g'(z)=1-g(z)^2$$"));
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "$$\\frac{da}{dz}=1-a^2$$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + "$$\\frac{da}{dz}=a(1-a)$$"));
    }

    @Test
    void rectifier() {
        String note = "$a=\\sigma(z)$, where $\\sigma$ is the ReLU.\n\n";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "$$\\sigma(2)=2$$"));
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "$$\\sigma'(2)=1$$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + "$$\\sigma(-2)=-2$$"));
    }

    @Test
    void standsAmongTheReadings() {
        NoteText note = NoteReader.read(
                new Source("note.md", "The activation $\\sigma$ is tanh: $a=\\sigma(z)$, $\\frac{da}{dz}=a(1-a)$"));
        CheckedNote said = NoteCheck.check(note, Optional.empty(), Map.of());
        CheckedNote.Reading sigma = said.readings().stream()
                .filter(reading -> reading.name().equals("sigma"))
                .findFirst()
                .orElseThrow();
        assertEquals("tanh", sigma.value());
        assertEquals(List.of("logistic", "unknown"), sigma.others());
        assertEquals(Verdict.WRONG, said.findings().get(1).verdict());
        CheckedNote asked = NoteCheck.check(note, Optional.empty(), Map.of("sigma", "logistic"));
        assertEquals(Verdict.RIGHT, asked.findings().get(1).verdict());
    }

    /** What the hidden units are says nothing of the sigma of an output. */
    @Test
    void unitsBesideTheOutput() {
        String note = "The hidden units are relu units. The output is $p = \\sigma(s)$ with $s = 3$. ";
        assertNotEquals(Verdict.WRONG, VerdictsOf.last(note + "$$\\sigma(3) = 0.9526$$"));
        assertNotEquals(Verdict.RIGHT, VerdictsOf.last(note + "$$\\sigma(3) = 3$$"));
        assertEquals(
                Verdict.RIGHT,
                VerdictsOf.last("A layer of relu units, $a = \\sigma(s)$ with $s = 3$: $$\\sigma(3) = 3$$"));
    }
}
