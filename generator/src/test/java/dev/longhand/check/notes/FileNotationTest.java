package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Finding;
import dev.longhand.check.report.Verdict;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Notes beside a network file that bring names, nodes and examples of their own. */
class FileNotationTest {

    private static final String NETWORK = """
        inputs: [x_1, x_2]
        layers:
          - size: 2
            activation: sigmoid
            weights: 'w_{ij}'
            biases: 'b_i'
            pre-activations: 's_i'
            activations: 'h_i'
            values: {weights: [[0.5, -0.25], [1, 0.75]], biases: [0.1, 0.2]}
          - size: 1
            weights: [[v_1, v_2]]
            biases: d
            activations: '\\hat y'
            values: {weights: [2, -1], biases: 0.5}
        targets: t
        loss: {kind: half squared error, name: L}
        learning rate: 0.5
        batch: mean
        examples:
          - {inputs: [1, 2], targets: 0}
          - {inputs: [2, -1], targets: 3}
        """;

    private static List<Verdict> verdicts(String... blocks) {
        return verdictsIn(NETWORK, blocks);
    }

    private static List<Verdict> verdictsIn(String network, String... blocks) {
        String note = "$$" + String.join("$$\n\n$$", blocks) + "$$";
        return VerdictsOf.findings(note, network).stream().map(Finding::verdict).toList();
    }

    private static final Verdict DEFINED = Verdict.DEFINITION;
    private static final Verdict RIGHT = Verdict.RIGHT;
    private static final Verdict WRONG = Verdict.WRONG;

    /** Letters that stand for a loss or a target elsewhere are the note's own where it computes something else of them. */
    @Nested
    class OwnLetters {

        @Test
        void anErrorIsNoLoss() {
            assertEquals(
                    List.of(DEFINED, DEFINED, RIGHT, RIGHT, WRONG),
                    verdicts(
                            "e = \\hat y - t",
                            "L = \\frac12 e^2",
                            "\\frac{\\partial L}{\\partial e} = e",
                            "\\frac{\\partial e}{\\partial \\hat y} = 1",
                            "\\frac{\\partial L}{\\partial e} = 2 e"));
        }

        @Test
        void aLossThatIsWrongStaysOne() {
            assertEquals(List.of(WRONG), verdicts("E = \\frac12 (\\hat y + t)^2"));
            assertEquals(List.of(WRONG), verdicts("e = (\\hat y - t)^2"));
            assertEquals(List.of(WRONG), verdicts("E = \\hat y - t"));
        }

        @Test
        void whatIsComputedIsNoTarget() {
            assertEquals(
                    List.of(DEFINED, DEFINED, DEFINED, WRONG),
                    verdicts("t_1 = w_{11} x_1", "t_2 = w_{12} x_2", "s_1 = t_1 + t_2 + b_1", "s_1 = t_1 - t_2 + b_1"));
        }

        @Test
        void aLogarithmOfALikelihoodIsNoLoss() {
            String network = NETWORK.replace("half squared error", "binary cross-entropy")
                    .replace(
                            "activations: '\\hat y'",
                            "activation: sigmoid\n    pre-activations: u\n    activations: '\\hat y'")
                    .replace("targets: 3", "targets: 1");
            assertEquals(
                    List.of(DEFINED, DEFINED, WRONG),
                    verdictsIn(
                            network,
                            "l = t \\ln \\hat y + (1 - t) \\ln(1 - \\hat y)",
                            "L = -l",
                            "L = t \\ln \\hat y + (1 - t) \\ln(1 - \\hat y)"));
        }

        @Test
        void aSumOfEntriesIsNoVectorOfThem() {
            assertEquals(
                    List.of(DEFINED, RIGHT, WRONG),
                    verdicts("S = s_1 + s_2", "\\frac{\\partial S}{\\partial s_1} = 1", "S = s_1 - s_2"));
        }
    }

    /** Nodes between those of the file, with their derivatives in symbols and in numbers. */
    @Nested
    class OwnNodes {

        private static final String[] NODES = {
            "p = v_1 h_1", "q = v_2 h_2", "\\hat y = p + q + d", "r = \\hat y - t", "L = \\frac12 r^2", "x_1 = 1"
        };

        private List<Verdict> after(String claim) {
            List<String> blocks = new java.util.ArrayList<>(List.of(NODES));
            blocks.add(claim);
            List<Verdict> all = verdicts(blocks.toArray(String[]::new));
            return all.subList(NODES.length, all.size());
        }

        @Test
        void derivativesByThem() {
            assertEquals(List.of(RIGHT), after("\\frac{\\partial L}{\\partial p} = \\frac{\\partial L}{\\partial r}"));
            assertEquals(
                    List.of(WRONG), after("\\frac{\\partial L}{\\partial p} = 2 \\frac{\\partial L}{\\partial r}"));
            assertEquals(List.of(WRONG), after("\\frac{\\partial q}{\\partial v_2} = h_1"));
        }

        @Test
        void theirNumbers() {
            // h is sigma(0.1) and sigma(2.7); the output is 0.612932
            assertEquals(
                    List.of(Verdict.ROUNDED, RIGHT),
                    after("\\frac{\\partial L}{\\partial r} \\approx 0.612932 \\cdot 1 \\approx 0.612932"));
            assertEquals(List.of(Verdict.ROUNDED), after("\\frac{\\partial L}{\\partial p} \\approx 0.612932"));
            assertEquals(List.of(WRONG), after("\\frac{\\partial L}{\\partial p} \\approx 0.712932"));
        }

        /** That the equations in force go another way does not make a derivative zero. */
        @Test
        void noDerivativeIsZeroForWantOfAWay() {
            assertEquals(List.of(WRONG), after("\\frac{\\partial L}{\\partial p} = 0"));
            assertEquals(
                    List.of(Verdict.UNDECIDED),
                    after("\\frac{\\partial L}{\\partial p} = \\frac{\\partial L}{\\partial s_1}"
                            + " \\cdot \\frac{\\partial s_1}{\\partial q}"));
            assertEquals(List.of(RIGHT), after("\\frac{\\partial h_1}{\\partial p} = 0"));
            assertEquals(
                    List.of(DEFINED, Verdict.UNDECIDED),
                    verdicts("p = v_1 h_1", "\\frac{\\partial L}{\\partial p} = 0"));
        }

        @Test
        void aNodeOfWhichOnlyANumberIsSaidIsOpen() {
            assertEquals(
                    List.of(Verdict.UNDECIDED),
                    verdicts("k = 0.25", "\\hat y = k + d", "\\frac{\\partial k}{\\partial v_1} = 1")
                            .subList(2, 3));
        }

        @Test
        void theLastThingSaidOfANameCounts() {
            assertEquals(
                    List.of(RIGHT, WRONG),
                    verdicts(
                                    "g = p - 1",
                                    "p = v_1 h_1 + v_2 h_2",
                                    "\\hat y = p + d",
                                    "m = v_1 h_1",
                                    "n = v_2 h_2",
                                    "\\hat y = m + n + d",
                                    "\\frac{\\partial \\hat y}{\\partial n} = 1",
                                    "\\frac{\\partial \\hat y}{\\partial n} = 2")
                            .subList(6, 8));
        }
    }

    /** Sums over the examples of the file. */
    @Nested
    class SumsOverExamples {

        @Test
        void areDecidedByTheirValue() {
            String sum = "\\sum_i \\frac{\\partial L^{(i)}}{\\partial d}";
            Verdict right = verdicts(sum + " \\approx -1.10881").get(0);
            assertEquals(Verdict.ROUNDED, right);
            assertEquals(WRONG, verdicts(sum + " \\approx -1.00881").get(0));
            assertEquals(
                    WRONG, verdicts("\\frac12 " + sum + " \\approx -1.10881").get(0));
        }

        /** The loss of the file is that of one example; a note may have one letter for that of all. */
        @Test
        void mayBeTheLossItself() {
            assertEquals(
                    Verdict.RIGHT_IF,
                    verdicts("\\frac{\\partial J}{\\partial d} \\approx -0.554404")
                            .get(0));
            assertEquals(
                    Verdict.RIGHT_IF,
                    verdicts("\\frac{\\partial L}{\\partial d} \\approx -1.10881")
                            .get(0));
            assertEquals(
                    Verdict.ROUNDED,
                    verdicts("\\frac{\\partial L}{\\partial d} \\approx 0.612932")
                            .get(0));
            assertEquals(
                    WRONG,
                    verdicts("\\frac{\\partial L}{\\partial d} \\approx 0.554404")
                            .get(0));
        }

        @Test
        void areNoNumbersWhereTheyAreDifferentiated() {
            String slope = "\\frac{\\partial}{\\partial d} \\sum_{i=1}^{2} L^{(i)} = ";
            assertEquals(Verdict.UNDECIDED, verdicts(slope + "-1.10881").get(0));
            assertEquals(Verdict.UNDECIDED, verdicts(slope + "0").get(0));
        }

        @Test
        void decideBetweenRoundingsOfWhatFollows() {
            List<Verdict> all = verdicts("d \\leftarrow d - \\eta \\frac12 \\sum_{i=1}^{2}"
                    + " \\frac{\\partial L^{(i)}}{\\partial d} \\approx 0.5 - 0.5 \\cdot (-0.554) \\approx 0.7772");
            assertEquals(List.of(DEFINED, Verdict.ROUNDED, Verdict.ROUNDED), all);
        }
    }

    /** Later rounds have the values that the file's way of making a step gives. */
    @Nested
    class Rounds {

        private static final String ROUND = "## Iteration 1\n\n$$d = 0.5$$\n\n## Iteration 2\n\n$$d %s$$\n";

        private List<Verdict> second(String network, String value) {
            List<Verdict> all = VerdictsOf.findings(ROUND.formatted(value), network).stream()
                    .map(Finding::verdict)
                    .toList();
            return all.subList(all.size() - 1, all.size());
        }

        @Test
        void theMeanOfTheGradients() {
            assertEquals(List.of(Verdict.ROUNDED), second(NETWORK, "\\approx 0.777202"));
        }

        @Test
        void theSumOfTheGradients() {
            assertEquals(
                    List.of(Verdict.ROUNDED), second(NETWORK.replace("batch: mean", "batch: sum"), "\\approx 1.05440"));
        }

        @Test
        void oneExampleAfterTheOther() {
            assertEquals(
                    List.of(Verdict.ROUNDED),
                    second(NETWORK.replace("batch: mean", "batch: each"), "\\approx 0.193534"));
        }
    }

    @Test
    void aNameBehindAValueIsDefined() {
        assertEquals(
                List.of(RIGHT, Verdict.ROUNDED, DEFINED, RIGHT, WRONG),
                verdicts(
                        "\\frac{\\partial L}{\\partial \\hat y} = \\hat y - t \\approx 0.612932 = \\delta",
                        "\\frac{\\partial L}{\\partial v_1} = \\delta h_1",
                        "\\frac{\\partial L}{\\partial v_1} = \\delta h_2"));
    }

    /** What ends a chain is defined there, whatever number is given to it later. */
    @Test
    void aNameAtTheEndOfAChainKeepsItsFormula() {
        String note = "$$z = w x$$\n\n$$L = \\frac12 (z - y)^2$$\n\n$$x = 2, w = 0.5, y = 3$$\n\n"
                + "$$\\frac{\\partial L}{\\partial z} = z - y = \\delta_z$$\n\n"
                + "$$\\frac{\\partial L}{\\partial z} = -2 = \\delta_z$$\n\n";
        assertEquals(RIGHT, VerdictsOf.last(note));
        assertEquals(RIGHT, VerdictsOf.last(note + "$$\\delta_z = -2$$"));
        assertEquals(WRONG, VerdictsOf.last(note + "$$\\delta_z = 2$$"));
    }

    /** Several values of a letter that numbers nothing are data. */
    @Test
    void onlyIndicesRun() {
        String note = "$$y = 1$$\n\n$$z = 2 y$$\n\n";
        assertEquals(WRONG, VerdictsOf.last(note + "$$z = 3, 4$$"));
        assertEquals(DEFINED, VerdictsOf.last(note + "For $k = 3, 4$"));
    }

    @Test
    void onesAddUpRowsOrColumns() {
        assertEquals(
                List.of(DEFINED, RIGHT, WRONG),
                List.copyOf(VerdictsOf.note(
                        "$$r = X \\mathbf{1}$$\n\n$$r_i = \\sum_j X_{ij}$$\n\n$$r_i = \\sum_j X_{ji}$$")));
    }
}
