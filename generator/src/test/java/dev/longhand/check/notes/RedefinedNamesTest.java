package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes that give a name another meaning on the way. */
class RedefinedNamesTest {

    private static final String OTHER = "$$a=\\tanh z$$\n\n$$\\frac{da}{dz}=1-a^2$$\n\n$$\\frac{da}{dz}=a(1-a)$$\n\n";
    private static final List<Verdict> REDEFINED =
            List.of(Verdict.DEFINITION, Verdict.DEFINITION, Verdict.RIGHT, Verdict.WRONG);
    private static final List<Verdict> CLAIMED =
            List.of(Verdict.DEFINITION, Verdict.UNDECIDED, Verdict.WRONG, Verdict.RIGHT);

    private static List<Verdict> between(String first, String second) {
        return VerdictsOf.note(first + "\n\n$$a=\\sigma(z)$$\n\n" + second + "\n\n" + OTHER);
    }

    @ParameterizedTest
    @CsvSource({
        "Example 1,Example 2",
        "Exercise 1,Exercise 2",
        "Problem 1,Problem 2",
        "Case 1: sigmoid,Case 2: tanh",
        "Sigmoid neuron,Tanh neuron",
        "Aufgabe 1,Aufgabe 2",
        "Warm-up,A variation"
    })
    void headingsPart(String first, String second) {
        assertEquals(REDEFINED, between("# " + first, "# " + second));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(b) A hyperbolic tangent.",
                "Now consider a second network.",
                "Now let instead",
                "If instead we use tanh,",
                "We now redefine the activation:",
                "From here on,"
            })
    void wordsPart(String words) {
        assertEquals(REDEFINED, between("(a) We have", words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Backward pass", "Check", "Layer 2", "Iteration 2"})
    void headingsOfOneDerivationDoNot(String heading) {
        assertEquals(CLAIMED, between("# Forward pass", "# " + heading));
    }

    @Test
    void aHeadingThatSaysNothingLeavesItOpen() {
        assertEquals(
                List.of(Verdict.DEFINITION, Verdict.UNDECIDED, Verdict.UNDECIDED, Verdict.UNDECIDED),
                between("# Warm-up", "# Digression"));
    }

    @Test
    void anEqualFormulaIsAClaim() {
        String note = "# Example 1\n\n$$z=wx$$\n\n$$a=\\sigma(z)$$\n\n# Example 2\n\n";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "$$a=\\sigma(wx)$$"));
        assertEquals(
                Verdict.RIGHT,
                VerdictsOf.last(note + "$$a=\\frac{1}{1+e^{-wx}}$$\n\n$$\\frac{\\partial a}{\\partial z}=a(1-a)$$"));
    }

    @Test
    void whatIsNotSaidAgainStaysInForce() {
        String note = "# Example 1\n\n$$a=\\sigma(z)$$\n\n$$C=\\frac12(a-y)^2$$\n\n# Example 2\n\n$$a=\\tanh z$$\n\n";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "$$\\frac{\\partial C}{\\partial z}=(a-y)(1-a^2)$$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + "$$\\frac{\\partial C}{\\partial z}=(a-y)a(1-a)$$"));
    }

    @Test
    void aSlipInAnotherExampleIsOpen() {
        String note = "# Example 1\n\n$$z=wx+b$$\n\n$$a=\\sigma(z)$$\n\n# Example 2\n\n$$z=wx-b$$\n\n";
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(note));
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(note + "$$\\frac{\\partial a}{\\partial b}=a^2$$"));
        // what is derived from it says that it is none
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "$$\\frac{\\partial a}{\\partial b}=-a(1-a)$$"));
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "$$\\sigma'(u)=\\sigma(u)(1-\\sigma(u))$$"));
    }

    @Test
    void aSentenceGivesALossAnotherFormula() {
        String note = "$L=\\frac12(p-t)^2$, $p=\\sigma(z)$.\n\n"
                + "From here on $L$ is the cross-entropy: $L=-t\\ln p-(1-t)\\ln(1-p)$.\n\n";
        assertEquals(Verdict.DEFINITION, VerdictsOf.last(note));
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "$\\frac{\\partial L}{\\partial z}=p-t$"));
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(note + "$\\frac{\\partial L}{\\partial p}=p-t$"));
    }

    @Test
    void functionsToo() {
        String note = "# Exercise 1\n\n$$f(x)=x^2$$\n\n$$f'(x)=2x$$\n\n# Exercise 2\n\n$$f(x)=\\sin x$$\n\n";
        assertEquals(
                List.of(Verdict.DEFINITION, Verdict.RIGHT, Verdict.DEFINITION, Verdict.RIGHT),
                VerdictsOf.note(note + "$$f'(x)=\\cos x$$"));
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(note + "$$f'(x)=2x$$"));
    }
}
