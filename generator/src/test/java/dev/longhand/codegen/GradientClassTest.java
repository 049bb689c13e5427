package dev.longhand.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.longhand.codegen.NetworkPrograms.Point;
import dev.longhand.expr.Name;
import dev.longhand.expr.Quantity;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Emitted classes against the high-precision pass, where weights are ordinary and where they are huge. */
class GradientClassTest {

    private static final String NETWORKS = """
            2 | 3 sigmoid, 1 sigmoid                   | half squared error
            1 | 2 relu, 2 relu, 1 identity             | half squared error
            2 | 2 sigmoid, 2 sigmoid                   | half squared error
            4 | 8 tanh, 3 softmax                      | softmax cross-entropy
            4 | 8 tanh, 3 identity                     | softmax cross-entropy
            8 | 16 tanh, 16 tanh, 4 identity           | half squared error
            3 | 4 silu, 3 softmax                      | {kind: softmax cross-entropy, target sum: free}
            3 | 4 softplus, 2 sigmoid                  | binary cross-entropy
            3 | 3 gelu, 2 identity                     | binary cross-entropy on logits
            2 | 3 elu, 2 identity                      | mean squared error
            2 | 3 leaky relu, 2 tanh                   | huber
            2 | 3 gelu tanh, 2 identity                | absolute error
            3 | 4 softmax, 3 softmax                   | squared error
            20 | 18 sigmoid, 17 relu, 2 identity       | squared error
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = NETWORKS)
    void agreesWithTheHighPrecisionPass(int inputs, String layers, String loss) {
        NetworkPrograms network = NetworkPrograms.of(inputs, layers, loss);
        for (int seed = 1; seed <= 3; seed++) {
            Point point = network.point(seed, 1);
            Map<Name, Quantity> exact = network.exact(point);
            double[] expected = network.exact(exact, network.program().gradient());
            double[] gradient = new double[expected.length];
            double value = network.compiled().lossAndGradient(point.params(), point.input(), point.target(), gradient);
            double expectedLoss =
                    network.exact(exact, network.program().forward().results())[0];
            assertEquals(expectedLoss, value, 1e-12 * Math.abs(expectedLoss));
            assertEquals(value, network.compiled().loss(point.params(), point.input(), point.target()));
            assertClose(expected, gradient, 1e-12, 1e-15, 0);
            double[] outputs = network.exact(exact, network.program().predictions());
            assertClose(outputs, network.compiled().predict(point.params(), point.input()), 1e-12, 1e-15, 0);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = NETWORKS)
    void staysRightWithHugeWeights(int inputs, String layers, String loss) {
        NetworkPrograms network = NetworkPrograms.of(inputs, layers, loss);
        for (int seed = 1; seed <= 3; seed++) {
            Point point = network.point(seed, 3000);
            Map<Name, Quantity> exact = network.exact(point);
            double[] expected = network.exact(exact, network.program().gradient());
            double[] gradient = new double[expected.length];
            double value = network.compiled().lossAndGradient(point.params(), point.input(), point.target(), gradient);
            assertEquals(
                    network.exact(exact, network.program().forward().results())[0],
                    value,
                    1e-12 * (1 + Math.abs(value)));
            assertClose(expected, gradient, 1e-12, 1e-12, 1e-6);
        }
    }

    /** @param share of the largest entry, or of {@code least}, that any entry may be off by */
    private static void assertClose(double[] expected, double[] actual, double relative, double share, double least) {
        double largest =
                Math.max(least, Arrays.stream(expected).map(Math::abs).max().orElse(0));
        for (int i = 0; i < expected.length; i++) {
            assertTrue(Double.isFinite(actual[i]), "entry " + i + " is " + actual[i]);
            assertEquals(expected[i], actual[i], relative * Math.abs(expected[i]) + share * largest, "entry " + i);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = NETWORKS)
    void costsNoMoreThanTheTextbook(int inputs, String layers, String loss) {
        Cost cost = NetworkPrograms.of(inputs, layers, loss).cost();
        assertTrue(cost.total() <= cost.textbook().orElseThrow(), cost.toString());
    }

    /** One logit far above the others: the loss is near exp(-40), and 1 - p for the target near it too. */
    @Test
    void certainClassesKeepTheirDigits() {
        NetworkPrograms network = NetworkPrograms.of(1, "3 softmax", "softmax cross-entropy");
        Point point = new Point(new double[] {0, 0, 0, 40, 0, 0.5}, new double[] {1}, new double[] {1, 0, 0});
        double rest = Math.exp(-40) + Math.exp(-39.5);
        assertEquals(rest, network.compiled().loss(point.params(), point.input(), point.target()), 1e-13 * rest);
    }

    @Test
    void confidentLabelsKeepTheirDigits() {
        for (String layer :
                new String[] {"1 sigmoid|binary cross-entropy", "1 identity|binary cross-entropy on logits"}) {
            String[] parts = layer.split("\\|", -1);
            NetworkPrograms network = NetworkPrograms.of(1, parts[0], parts[1]);
            double loss = network.compiled().loss(new double[] {0, 40}, new double[] {1}, new double[] {1});
            assertEquals(Math.log1p(Math.exp(-40)), loss, 1e-13 * loss, layer);
        }
    }

    /** sigma'(40) is 4.2e-18, where a (1 - a) is zero. */
    @Test
    void slopeOfSaturatedSigmoidKeepsItsDigits() {
        NetworkPrograms network = NetworkPrograms.of(1, "1 sigmoid", "half squared error");
        double[] gradient = new double[2];
        network.compiled().lossAndGradient(new double[] {0, 40}, new double[] {1}, new double[] {0}, gradient);
        assertEquals(Math.exp(-40), gradient[network.compiled().constant("B")], 1e-13 * Math.exp(-40));
    }

    @Test
    void stepGoesDownTheGradient() throws ReflectiveOperationException {
        NetworkPrograms network = NetworkPrograms.of(2, "2 tanh, 1 identity", "half squared error");
        Point point = network.point(5, 1);
        double[] gradient = new double[point.params().length];
        double loss = network.compiled().lossAndGradient(point.params(), point.input(), point.target(), gradient);
        double[] expected = point.params().clone();
        for (int i = 0; i < expected.length; i++) {
            expected[i] -= 0.25 * gradient[i];
        }
        Object before = network.compiled()
                .type()
                .getMethod("sgdStep", double[].class, double[].class, double[].class, double.class)
                .invoke(network.compiled().instance(), point.params(), point.input(), point.target(), 0.25);
        assertEquals(loss, before);
        assertEquals(Arrays.toString(expected), Arrays.toString(point.params()));
    }

    @Test
    void arraysOfAnotherLengthAreRefusedByName() {
        CompiledClass compiled = NetworkPrograms.of(2, "2 tanh, 1 identity", "half squared error")
                .compiled();
        double[][] right = {new double[9], new double[2], new double[1], new double[9]};
        String[] names = {"params", "input", "target", "gradient"};
        for (int wrong = 0; wrong < right.length; wrong++) {
            double[][] arguments = right.clone();
            arguments[wrong] = new double[3];
            IllegalArgumentException e =
                    assertThrows(IllegalArgumentException.class, () -> compiled.call("lossAndGradient", arguments));
            assertEquals(
                    names[wrong] + ": expected an array of length " + right[wrong].length + ", not 3", e.getMessage());
        }
    }

    @Test
    void predictDoesNotComputeTheLoss() {
        NetworkPrograms network = NetworkPrograms.of(2, "2 tanh, 2 softmax", "softmax cross-entropy");
        String source = GradientClass.of(network.program(), network.request()).source();
        String predict = source.substring(source.indexOf("void predict("), source.indexOf("lossAndGradient("));
        assertFalse(predict.contains("logOnePlus"), predict);
        assertTrue(source.contains("logOnePlus1(s);"), source);
    }

    @Test
    void tooManyParametersAreRefused() {
        StraightLineTooLong e = assertThrows(
                StraightLineTooLong.class, () -> NetworkPrograms.of(300, "100 relu, 1 identity", "squared error"));
        assertEquals("30201 parameters are too many for straight-line code; the limit is 30000", e.getMessage());
    }

    @Test
    void sameBytesInAnyLocale() {
        NetworkPrograms network = NetworkPrograms.of(3, "3 gelu, 2 leaky relu, 2 softmax", "softmax cross-entropy");
        GradientClass first = GradientClass.of(network.program(), network.request());
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            assertEquals(first, GradientClass.of(network.program(), network.request()));
        } finally {
            Locale.setDefault(before);
        }
        assertFalse(first.source().contains("\r"));
        assertNotEquals(first.source(), first.testSource());
    }
}
