package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.longhand.check.report.Verdict;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that a note states anew or updates hold from there on; what fits older ones only is not right. */
class ChangedValuesTest {

    private static final Set<Verdict> HOLDS = Set.of(Verdict.RIGHT, Verdict.ROUNDED);
    private static final Set<Verdict> OPEN_OR_WRONG = Set.of(Verdict.UNDECIDED, Verdict.WRONG);

    private static final String NETWORK = """
        inputs: [u_1, u_2]
        names: {weights: 'w^{l}_{ij}', biases: 'b^{l}_i', pre-activations: 'z^{l}_i', activations: 'a^{l}_i'}
        layers:
          - {size: 1, values: {weights: [[1, 2]], biases: [0]}}
        targets: t
        loss: {kind: half squared error, name: E}
        learning rate: {name: '\\eta', value: 0.1}
        steps: 2
        examples:
          - {inputs: [1, 2], targets: 3}
        """;

    private static final String EXAMPLES = NETWORK.replace("  - {inputs: [1, 2], targets: 3}\n", """
          - {inputs: [1, 2], targets: 3}
          - {inputs: [2, -1], targets: 0}
        """.indent(0));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$$k = 4$$ $$k + 1 = 5$$ $$k = 7$$",
                "$k = 4$, so $k + 1 = 5$. Now let $k = 7$.",
                "$$k = 4$$ $$k \\leftarrow k + 3 = 7$$",
                "$$k = 4$$ $$k = k + 3 = 7$$",
                "$$k = 4$$ $$k := k + 3 = 7$$",
                "$$k = 4$$\n\n$$k' = k + 3 = 7$$\n\n## Iteration 2\n\n",
                "$$k = 4$$\n\n## Iteration 2\n\n$$k = 7$$",
                "$$k = 4$$\n\nSecond iteration:\n\n$$k = 7$$",
                "$$k = 4$$\n\nUpdate: $k = 4 + 3 = 7$.",
            })
    void theNewValue(String note) {
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "\n\n$$k + 1 = 8$$"));
        assertHasOnly(OPEN_OR_WRONG, VerdictsOf.last(note + "\n\n$$k + 1 = 5$$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + "\n\n$$k + 1 = 6$$"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2 \\cdot 0.2 = 4 \\cdot 10^{-1}; 3 \\cdot 0.2 = 6 \\cdot 10^{-1}",
                "1 - \\frac14 = \\frac34; 1 - \\frac15 = \\frac45",
                "\\frac{1}{2^2} = \\frac14; \\frac{1}{5^2} = \\frac{1}{25}",
                "0.3^2 = 0.09; 0.4^2 = 0.16",
                "2 \\ln 3; 5 \\ln 3",
                "e^{-3}; e^{-4}",
                "\\sqrt{5}; \\sqrt{7}",
            })
    void exactNumbers(String first, String second) {
        String note = "The first one has $k = " + first + "$, the second one has $k = " + second + "$.";
        assertFalse(VerdictsOf.note(note).contains(Verdict.WRONG), note);
    }

    @Test
    void fractions() {
        String note = "Let $k = 2$ and $n = 3k + 1$, so $n = 3 \\cdot 2 + 1 = 7$.\n\nRepeat this for $k = -\\frac23$. ";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "There $n = -1$."));
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "There $n = 3 \\cdot (-\\frac23) + 1$."));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + "There $n = -3$."));
        assertHasOnly(OPEN_OR_WRONG, VerdictsOf.last(note + "There $n = 7$."));
    }

    @ParameterizedTest
    @CsvSource({"0.8, true", "2 \\cdot (1.2 - 1) \\cdot 2, true", "4, false", "0.9, false"})
    void derivativesUseIt(String value, boolean right) {
        String note = "$x = 2$, $w = 1$, $t = 1$, $y = wx$, $L = (y - t)^2$ $$\\frac{\\partial L}{\\partial w} = 4$$ "
                + "$$w \\leftarrow w - 0.1 \\cdot 4 = 0.6$$ $$\\frac{\\partial L}{\\partial w} = " + value + "$$";
        assertHasOnly(right ? HOLDS : OPEN_OR_WRONG, VerdictsOf.last(note));
    }

    @Test
    void updatesAreSimultaneous() {
        String note = "$x = 2$, $w = 1$, $b = 3$, $y = wx + b$ $$y = 5$$ $$w \\leftarrow w - 0.5 = 0.5$$ ";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "$$b \\leftarrow b - 0.1 y = 2.5$$"));
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "$$b \\leftarrow b - 0.1 y = 2.5$$ $$y = 3.5$$"));
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(note + "$$b \\leftarrow b - 0.1 y = 2.5$$ $$y = 5$$"));
    }

    @Test
    void theUnroundedValueBehindAPrintedOne() {
        String note = "$x = 1.5$, $w = 0.8$, $g = \\frac{1}{7}$ $$w \\leftarrow w - g = 0.657$$ ";
        assertEquals(Verdict.ROUNDED, VerdictsOf.last(note + "$$w x = 0.98571$$"));
        assertFalse(HOLDS.contains(VerdictsOf.last(note + "$$w x = 0.98671$$")));
    }

    @ParameterizedTest
    @CsvSource({"4 k v, RIGHT", "2 h k, WRONG"})
    void anotherNetwork(String slope, Verdict verdict) {
        String nets = "## Net A\n\n$$h = k v, \\quad E = h^2$$\n\n## Net B\n\n$$h = v k^2, \\quad E = 2 h$$\n\n";
        assertEquals(verdict, VerdictsOf.last(nets + "$$\\frac{\\partial E}{\\partial k} = " + slope + "$$"));
    }

    @Test
    void aSlipUnderAnyOtherHeadingIsNoNewNetwork() {
        assertEquals(
                Verdict.WRONG,
                VerdictsOf.last("## Forward\n\n$$h = k v, \\quad E = h^2$$\n\n## Again\n\n$$h = k + v$$"));
    }

    @ParameterizedTest
    @CsvSource({
        "## Iteration 2, 3.8, true",
        "## Second iteration, 3.8, true",
        "Second iteration:, 3.8, true",
        "## Step 2, 3.8, true",
        "## Step 2: Loss, 5, true",
        "## Step 3: Iteration 2, 3.8, true",
        "## Epoch 2, 5, false",
        "Epoch 2:, 5, false"
    })
    void iterationsOfANetworkFile(String opening, String output, boolean right) {
        Verdict verdict = VerdictsOf.last("$$a^1_1 = 5$$\n\n" + opening + "\n\n$$a^1_1 = " + output + "$$", NETWORK)
                .verdict();
        assertHasOnly(right ? HOLDS : OPEN_OR_WRONG, verdict);
    }

    @ParameterizedTest
    @CsvSource({"3.8, RIGHT", "5, UNDECIDED", "4.5, WRONG"})
    void updatesPrintedForANetworkFile(String output, Verdict verdict) {
        String note = "$$a^1_1 = 5$$ $$w^1_{11} \\leftarrow 1 - 0.1 \\cdot 2 = 0.8$$ "
                + "$$w^1_{12} \\leftarrow 2 - 0.1 \\cdot 4 = 1.6$$ $$b^1_1 \\leftarrow 0 - 0.1 \\cdot 2 = -0.2$$ ";
        assertEquals(
                Verdict.RIGHT,
                VerdictsOf.last(note + "$$w^1_{11} = 0.8$$", NETWORK).verdict());
        assertEquals(
                verdict,
                VerdictsOf.last(note + "$$a^1_1 = " + output + "$$", NETWORK).verdict());
    }

    @Test
    void theExampleWhoseInputsAreRepeated() {
        String note = "For $u_1 = 2$, $u_2 = -1$, $t = 0$:\n\n";
        assertEquals(
                Verdict.RIGHT, VerdictsOf.last(note + "$$a^1_1 = 0$$", EXAMPLES).verdict());
        assertEquals(
                Verdict.RIGHT_IF,
                VerdictsOf.last(note + "$$a^1_1 = 5$$", EXAMPLES).verdict());
    }

    private static void assertHasOnly(Set<Verdict> allowed, Verdict verdict) {
        assertEquals(true, allowed.contains(verdict), verdict + " instead of " + allowed);
    }
}
