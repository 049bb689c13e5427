package dev.longhand.check.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.longhand.check.NoteCheck;
import dev.longhand.check.report.Verdict;
import dev.longhand.notes.document.NoteReader;
import dev.longhand.source.Source;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names whose index is not a number: which member of a family they are, and what is not said of them. */
class InstancesTest {

    private static final String LAYERS = "a^{(k)} = W^{(k)} h^{(k-1)}, \\quad h^{(k)} = f(a^{(k)})";

    @Test
    void theLastLayerUnderAnyLetter() {
        assertNotEquals(
                Verdict.RIGHT,
                last(
                        LAYERS,
                        "J = \\frac{1}{2} \\lVert h^{(l)} - y \\rVert^2 + \\lambda \\sum_{k=1}^{l} \\lVert W^{(k)} \\rVert_F^2",
                        "\\frac{\\partial J}{\\partial W^{(k)}} = 2 \\lambda W^{(k)}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "n",
                "N",
                "m",
                "M",
                "K",
                "k",
                "l",
                "\\ell",
                "p",
                "D",
                "s",
                "n-1",
                "\\text{end}",
                "-1",
                "\\infty",
                "f"
            })
    void aStateIsNeverFree(String index) {
        String loss = "J = h_{" + index + "} + \\lambda w^2";
        String slope = "\\frac{\\partial J}{\\partial w} = 2 \\lambda w";
        assertNotEquals(Verdict.RIGHT, last("h_t = w h_{t-1} + x_t", loss, slope));
        assertNotEquals(Verdict.RIGHT, last("h_t = w x_t", loss, slope));
        assertNotEquals(Verdict.RIGHT, last(loss, "h_t = w x_t", slope));
    }

    @ParameterizedTest
    @ValueSource(strings = {"n", "N", "m", "K", "k"})
    void aWeightMayBeAnother(String index) {
        assertNotEquals(Verdict.RIGHT, last("J = w_{" + index + "}^2 + v", "\\frac{\\partial J}{\\partial w_j} = 0"));
    }

    @Test
    void withoutAnIndexOrWithOne() {
        String slope = "\\frac{\\partial J}{\\partial w} = 2 \\lambda w";
        assertNotEquals(Verdict.RIGHT, last("h^{(i)} = w x^{(i)}", "J = \\frac12 (h - y)^2 + \\lambda w^2", slope));
        assertNotEquals(Verdict.RIGHT, last("h = w x", "J = \\frac12 (h^{(i)} - y^{(i)})^2 + \\lambda w^2", slope));
    }

    @Test
    void theEndOfASum() {
        assertEquals(
                List.of(Verdict.RIGHT, Verdict.UNDECIDED),
                List.of(
                        last(
                                "h_t = w h_{t-1} + x_t",
                                "J = \\sum_{t=1}^{n} h_t",
                                "\\frac{\\partial J}{\\partial h_{n-1}} = 1 + w"),
                        last(
                                "y_j = w_j x_j",
                                "J = \\sum_{j=1}^{N} y_j + y_N^2",
                                "\\frac{\\partial J}{\\partial w_j} = x_j")));
    }

    @Test
    void aBaseCaseBehindItsRecursion() {
        String recursion = "s_t = w s_{t-1} + u x_t";
        assertEquals(Verdict.DEFINITION, last(recursion, "s_0 = 0"));
        assertEquals(Verdict.DEFINITION, last(recursion, "s_1 = u x_1"));
        assertEquals(Verdict.RIGHT, last(recursion, "s_0 = 0", "s_2 = u x_2 + w u x_1"));
        assertEquals(Verdict.RIGHT, last(recursion, "s_0 = 0", "\\frac{\\partial s_2}{\\partial w} = u x_1"));
        assertEquals(Verdict.WRONG, last(recursion, "s_1 = w s_0 + u x_2"));
    }

    @Test
    void aSumWithoutBoundsIsOverAllThereIs() {
        String from0 = "y = \\sum_{j=0}^{M} v_j x_j";
        assertEquals(Verdict.RIGHT, last(from0, "y = \\sum_j v_j x_j"));
        assertEquals(Verdict.WRONG, last(from0, "y = \\sum_j v_j x_j^2"));
        assertEquals(Verdict.UNDECIDED, last(from0, "z = \\sum_{j=1}^{M} v_j x_j", "y = \\sum_j v_j x_j"));
    }

    @Test
    void aNameForADerivativeOfTheLoss() {
        String states = "z_t = w x_t, \\quad h_t = \\tanh(z_t)";
        String name = "dh_t = \\frac{\\partial L}{\\partial h_t}";
        assertEquals(Verdict.RIGHT, last(states, name, "\\frac{\\partial L}{\\partial z_t} = dh_t (1 - h_t^2)"));
        assertEquals(Verdict.WRONG, last(states, name, "\\frac{\\partial L}{\\partial z_t} = dh_t (1 - h_t)"));
    }

    @Test
    void theTermsOfALoss() {
        String loss = "L_t = (h_t - y_t)^2, \\quad L = \\sum_{t=1}^{T} L_t";
        assertEquals(Verdict.RIGHT, last(loss, "\\frac{\\partial L}{\\partial h_t} = 2 (h_t - y_t)"));
        assertNotEquals(Verdict.RIGHT, last(loss, "\\frac{\\partial L}{\\partial h_t} = h_t - y_t"));
    }

    @Test
    void anArgumentThatGetsItsNameLater() {
        assertNotEquals(
                Verdict.WRONG,
                last("o = \\sigma(w x + b)", "a = w x + b", "\\frac{\\partial o}{\\partial a} = o (1 - o)"));
    }

    /** The verdict of the last of some formulas. */
    private static Verdict last(String... formulas) {
        String text = Arrays.stream(formulas).map(f -> "$$" + f + "$$\n").collect(Collectors.joining());
        var findings = NoteCheck.check(NoteReader.read(new Source("note.md", text)), Optional.empty(), Map.of())
                .findings();
        return findings.get(findings.size() - 1).verdict();
    }
}
