package dev.longhand.regeneration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.longhand.Longhand;
import dev.longhand.codegen.ClassNames;
import dev.longhand.derivation.Adjoints;
import dev.longhand.derivation.Derivation;
import dev.longhand.derivation.Descent;
import dev.longhand.expr.Name;
import dev.longhand.expr.Quantity;
import dev.longhand.expr.Rational;
import dev.longhand.graph.Role;
import dev.longhand.network.Example;
import dev.longhand.network.Network;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The compiled classes against the high-precision pass, at the values of the network files. */
class GeneratedClassesTest {

    private static final double TOLERANCE = 1e-12;

    @TestFactory
    Stream<DynamicTest> classesAgreeWithHighPrecision() throws IOException {
        return Examples.networkFiles().stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> compare(file)));
    }

    private static void compare(Path file) throws Exception {
        // what was just rewritten is compiled, and compared here, in the next run
        assumeFalse(Boolean.getBoolean("longhand.update"));
        Network network = Examples.read(file);
        if (network.layers().isEmpty()) {
            return;
        }
        Derivation derivation = new Longhand().derive(network);
        List<Name> parameters = derivation.definitions().given(Role.PARAMETER);
        List<Descent.Step> steps = Descent.of(network, derivation, 1);
        Object emitted = Class.forName(Examples.PACKAGE + "." + ClassNames.of(network))
                .getConstructor()
                .newInstance();
        for (Descent.Pass pass :
                steps.isEmpty() ? List.<Descent.Pass>of() : steps.get(0).passes()) {
            Example example = network.examples().get(pass.example() - 1);
            double[] gradient = new double[parameters.size()];
            double loss = (double) emitted.getClass()
                    .getMethod("lossAndGradient", double[].class, double[].class, double[].class, double[].class)
                    .invoke(
                            emitted,
                            parameters.stream()
                                    .map(network.values()::get)
                                    .mapToDouble(GeneratedClassesTest::value)
                                    .toArray(),
                            array(example.inputs()),
                            array(example.targets()),
                            gradient);
            double exactLoss = pass.values().get(derivation.result()).toDouble();
            assertEquals(exactLoss, loss, TOLERANCE * Math.max(Math.abs(exactLoss), Double.MIN_NORMAL));
            compare(parameters, pass.values(), gradient);
        }
    }

    private static void compare(List<Name> parameters, Map<Name, Quantity> values, double[] gradient) {
        double[] exact = parameters.stream()
                .mapToDouble(p -> values.get(Adjoints.gradientName(p)).toDouble())
                .toArray();
        double largest = 0;
        for (double g : exact) {
            largest = Math.max(largest, Math.abs(g));
        }
        for (int i = 0; i < exact.length; i++) {
            assertTrue(
                    Math.abs(exact[i] - gradient[i]) <= TOLERANCE * largest,
                    parameters.get(i) + ": " + gradient[i] + " instead of " + exact[i]);
        }
    }

    private static double[] array(List<Rational> values) {
        return values.stream().mapToDouble(GeneratedClassesTest::value).toArray();
    }

    private static double value(Rational value) {
        return Quantity.of(value).toDouble();
    }
}
