package dev.longhand.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.longhand.Longhand;
import dev.longhand.RandomNetworks;
import dev.longhand.codegen.Compilation;
import dev.longhand.derivation.Adjoints;
import dev.longhand.derivation.Derivation;
import dev.longhand.derivation.Descent;
import dev.longhand.expr.Name;
import dev.longhand.expr.Quantity;
import dev.longhand.expr.Rational;
import dev.longhand.graph.Role;
import dev.longhand.network.Example;
import dev.longhand.network.Network;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The emitted classes of 200 seeded random networks, compiled and run: loss and gradient against the high-precision pass over the
 * definitions as they were written, and finite numbers at weights times 3,000.
 */
class EmittedClassesTest {

    private static final int PART = 50;
    private static final double TOLERANCE = 1e-12;
    /** Where all of the gradient cancels, the error is that of the numbers that cancelled, which are about one. */
    private static final double CANCELLED = 1e-3;

    /** One instance for all: what the algebra system has answered is remembered. */
    private static final Longhand LONGHAND = new Longhand();

    @ParameterizedTest
    @ValueSource(ints = {0, 50, 100, 150})
    void agreeWithHighPrecisionAndStayFinite(int first) throws ReflectiveOperationException {
        for (RandomNetworks.Plan plan :
                RandomNetworks.plans(first + PART).skip(first).toList()) {
            Network network = plan.build();
            Derivation derivation = LONGHAND.derive(network);
            Emitted emitted = new Emitted(Compilation.load(
                    "Net", LONGHAND.generate(network, "", "Net").get("Net").source()));
            List<Name> parameters = derivation.definitions().given(Role.PARAMETER);
            double[] params = parameters.stream()
                    .mapToDouble(name -> doubleOf(network.values().get(name)))
                    .toArray();
            for (Descent.Pass pass : Descent.of(network, derivation, 1).get(0).passes()) {
                Example example = network.examples().get(pass.example() - 1);
                compare(emitted, parameters, params, example, pass.values(), derivation.result(), plan.toString());
            }
            staysFinite(emitted, params, network.examples().get(0), plan.toString());
        }
    }

    private static void compare(
            Emitted emitted,
            List<Name> parameters,
            double[] params,
            Example example,
            Map<Name, Quantity> values,
            Name result,
            String plan)
            throws ReflectiveOperationException {
        double[] gradient = new double[params.length];
        double loss = emitted.lossAndGradient(params, array(example.inputs()), array(example.targets()), gradient);
        double exactLoss = get(values, result).toDouble();
        assertEquals(exactLoss, loss, TOLERANCE * Math.max(1, Math.abs(exactLoss)), plan);
        double[] exact = parameters.stream()
                .mapToDouble(name -> get(values, Adjoints.gradientName(name)).toDouble())
                .toArray();
        double largest = CANCELLED;
        for (double entry : exact) {
            largest = Math.max(largest, Math.abs(entry));
        }
        for (int i = 0; i < exact.length; i++) {
            assertEquals(exact[i], gradient[i], TOLERANCE * largest, parameters.get(i) + " of " + plan);
        }
    }

    private static void staysFinite(Emitted emitted, double[] params, Example example, String plan)
            throws ReflectiveOperationException {
        double[] large = params.clone();
        for (int i = 0; i < large.length; i++) {
            large[i] *= 3000;
        }
        double[] gradient = new double[large.length];
        double loss = emitted.lossAndGradient(large, array(example.inputs()), array(example.targets()), gradient);
        assertTrue(Double.isFinite(loss), "loss " + loss + " of " + plan);
        for (double entry : gradient) {
            assertTrue(Double.isFinite(entry), "gradient entry " + entry + " of " + plan);
        }
    }

    private static Quantity get(Map<Name, Quantity> values, Name name) {
        return Objects.requireNonNull(values.get(name), name::tex);
    }

    private static double[] array(List<Rational> values) {
        return values.stream().mapToDouble(EmittedClassesTest::doubleOf).toArray();
    }

    private static double doubleOf(Rational value) {
        return Quantity.of(value).toDouble();
    }
}
