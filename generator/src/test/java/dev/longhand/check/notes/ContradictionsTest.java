package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.longhand.check.NoteCheck;
import dev.longhand.check.report.Finding;
import dev.longhand.check.report.Verdict;
import dev.longhand.notes.document.NoteReader;
import dev.longhand.source.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of a name that has its meaning already is a claim, and a square is the square of something. */
class ContradictionsTest {

    private static final String LOSS = "$$L = \\frac12 (w x - y)^2$$";

    @Test
    void aValueAfterAComputation() {
        assertEquals(Verdict.WRONG, last("$$a = \\sqrt{2}$$", "$$a = 1.52$$"));
        assertEquals(Verdict.ROUNDED, last("$$a = \\sqrt{2}$$", "$$a = 1.41$$"));
        assertEquals(Verdict.WRONG, last("$$a = 1/3$$", "$$a = 0.43$$"));
        assertEquals(Verdict.WRONG, last("$$a = \\sigma(0.5)$$", "$$a = 0.7225$$"));
        assertEquals(Verdict.DEFINITION, last("$$a = \\sqrt{2}$$", "## Second", "$$a = 1.52$$"));
    }

    @Test
    void anEntryOfAGivenVector() {
        assertEquals(Verdict.WRONG, last("$$x = (2, 3)$$", "$$x_1 = 3$$"));
        assertEquals(Verdict.WRONG, last("$$x = \\begin{bmatrix} 1 \\\\ 2 \\end{bmatrix}$$", "$$x_1 = 2$$"));
    }

    @Test
    void thePowerOfAGivenMatrix() {
        String given = "$$A = \\begin{bmatrix} 1 & 2 \\\\ 3 & 4 \\end{bmatrix}$$";
        assertEquals(Verdict.RIGHT, last(given, "$$A^2 = \\begin{bmatrix} 7 & 10 \\\\ 15 & 22 \\end{bmatrix}$$"));
        assertEquals(Verdict.WRONG, last(given, "$$A^2 = \\begin{bmatrix} 7 & 10 \\\\ 15 & 23 \\end{bmatrix}$$"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"w' =", "w_{new} =", "w^+ =", "w^{(new)} =", "w \\leftarrow", "w :="})
    void aStepThatIsNotTheGradient(String start) {
        assertEquals(Verdict.WRONG, last(LOSS, "$$" + start + " w - \\eta (w x - y)$$"));
        assertEquals(Verdict.DEFINITION, last(LOSS, "$$" + start + " w - \\eta (w x - y) x$$"));
        assertEquals(Verdict.DEFINITION, last(LOSS, "$$" + start + " w - \\eta \\frac{\\partial L}{\\partial w}$$"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "w - \\eta v",
                "w - \\eta (\\beta v + (1 - \\beta) (w x - y) x)",
                "w - \\eta \\frac{m}{\\sqrt{s} + \\epsilon}",
                "w - 2 \\eta (w x - y) x",
                "w + \\eta (y - w x) x"
            })
    void otherStepsSayWhatTheNewValueIs(String step) {
        assertNotEquals(Verdict.WRONG, last(LOSS, "$$w' = " + step + "$$"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"w' =", "w^+ =", "w \\leftarrow", "w :="})
    void aStepUphill(String start) {
        String derivative = "\\frac{\\partial L}{\\partial w}$$";
        assertEquals(Verdict.WRONG, last(LOSS, "$$" + start + " w + \\eta (w x - y) x$$"));
        assertEquals(Verdict.WRONG, last(LOSS, "$$" + start + " w + \\eta " + derivative));
        assertEquals(Verdict.DEFINITION, last("$$L = y \\ln(w x)$$", "$$" + start + " w + \\eta " + derivative));
        assertEquals(
                Verdict.DEFINITION, last("$$L = -\\frac12 (w x - y)^2$$", "$$" + start + " w + \\eta " + derivative));
    }

    @Test
    void aStepOnOneExample() {
        String sum = "$$L = \\frac12 \\sum_{i=1}^n (w x_i - y_i)^2$$";
        assertNotEquals(Verdict.WRONG, last(sum, "$$w \\leftarrow w - \\eta (w x_i - y_i) x_i$$"));
    }

    @Test
    void entriesOfADifferential() {
        String[] given = {"$$Z = X W$$", "$$dX = dZ\\, W^T$$"};
        assertEquals(Verdict.WRONG, last(given[0], given[1], "$$dX_{id} = \\sum_j dZ_{ij} W_{jd}$$"));
        assertEquals(Verdict.RIGHT, last(given[0], given[1], "$$dX_{id} = \\sum_j dZ_{ij} W_{dj}$$"));
    }

    @Test
    void aNameThatIsDefinedByItsSquare() {
        String circle = "$$r^2 = x^2 + y^2$$";
        assertEquals(Verdict.RIGHT, last(circle, "$$\\frac{\\partial r}{\\partial x} = \\frac{x}{r}$$"));
        assertEquals(Verdict.RIGHT, last(circle, "$$2 r \\frac{\\partial r}{\\partial x} = 2 x$$"));
        assertEquals(Verdict.WRONG, last(circle, "$$\\frac{\\partial r}{\\partial x} = \\frac{y}{r}$$"));
        assertEquals(Verdict.UNDECIDED, last(circle, "$$r = x + y$$"));
        assertEquals(Verdict.RIGHT, last(circle, "$$r = \\sqrt{x^2 + y^2}$$"));
        assertEquals(Verdict.UNDECIDED, last("$$r = x + y$$", circle));
        assertEquals(Verdict.RIGHT, last("$$r = x + y$$", "$$r^2 = x^2 + 2 x y + y^2$$"));
    }

    @Test
    void theVariance() {
        String variance = "$$\\sigma^2 = \\frac{1}{n} \\sum_i (x_i - \\mu)^2$$";
        assertEquals(Verdict.RIGHT, last(variance, "$$\\frac{\\partial \\sigma^2}{\\partial \\sigma} = 2 \\sigma$$"));
        assertEquals(Verdict.WRONG, last(variance, "$$\\frac{\\partial \\sigma^2}{\\partial \\sigma} = \\sigma$$"));
        assertEquals(
                Verdict.RIGHT,
                last(
                        variance,
                        "$$z = \\frac{x_1}{\\sigma}$$",
                        "$$\\frac{\\partial z}{\\partial \\sigma^2} = " + "-\\frac{x_1}{2 \\sigma^3}$$"));
    }

    @Test
    void aConditionOnWhatNothingDefines() {
        assertEquals(Verdict.UNDECIDED, first("$$x^2 = 4$$", "$$f(x) = x^2 + 1$$"));
    }

    @Test
    void layersStayLayers() {
        String[] layers = {"$$z^1 = w^1 x, \\quad a^1 = \\tanh(z^1)$$", "$$z^2 = w^2 a^1, \\quad a^2 = \\tanh(z^2)$$"};
        assertEquals(
                Verdict.RIGHT, last(layers[0], layers[1], "$$\\frac{\\partial a^2}{\\partial z^2} = 1 - a^2 a^2$$"));
    }

    @Test
    void totalDerivatives() {
        String given = "$$h = w x, \\quad y = h + x^2$$";
        assertEquals(
                Verdict.RIGHT_IF,
                last(
                        given,
                        "$$\\frac{dy}{dx} = \\frac{\\partial y}{\\partial h} \\frac{dh}{dx} + \\frac{\\partial y}{\\partial x}$$"));
        assertEquals(Verdict.WRONG, last(given, "$$\\frac{dy}{dx} = 2 x$$"));
        assertEquals(Verdict.RIGHT, last(given, "$$\\frac{dy}{dx} = w + 2 x$$"));
        assertEquals(Verdict.RIGHT_IF, last(given, "$$\\frac{\\partial y}{\\partial x} = 2 x$$"));
    }

    @Test
    void aDirectDerivativeInNumbers() {
        String given = "$s_0 = 0$, $x_1 = 1$, $x_2 = 2$, $w = 0.5$, $u = 1$, $s_t = w s_{t-1} + u x_t$";
        assertEquals(Verdict.RIGHT_IF, last(given, "$$\\frac{\\partial s_2}{\\partial u} = 2$$"));
        assertEquals(Verdict.RIGHT, last(given, "$$\\frac{\\partial s_2}{\\partial u} = 2.5$$"));
    }

    private static Verdict first(String... lines) {
        return findings(lines).get(0).verdict();
    }

    private static Verdict last(String... lines) {
        List<Finding> findings = findings(lines);
        return findings.get(findings.size() - 1).verdict();
    }

    private static List<Finding> findings(String... lines) {
        return NoteCheck.check(
                        NoteReader.read(new Source("note.md", String.join("\n\n", lines))), Optional.empty(), Map.of())
                .findings();
    }
}
