package dev.longhand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.longhand.cas.ComputerAlgebra;
import dev.longhand.cas.RememberedAlgebra;
import dev.longhand.cas.symja.SymjaAlgebra;
import dev.longhand.derivation.Derivation;
import dev.longhand.derivation.NumericPass;
import dev.longhand.derivation.Program;
import dev.longhand.expr.Composite;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Expression.Piecewise;
import dev.longhand.expr.Name;
import dev.longhand.expr.Operands;
import dev.longhand.expr.OperationCount;
import dev.longhand.expr.PreciseEvaluation;
import dev.longhand.expr.Quantity;
import dev.longhand.expr.Rational;
import dev.longhand.expr.Substitution;
import dev.longhand.graph.Definition;
import dev.longhand.graph.Role;
import dev.longhand.network.Example;
import dev.longhand.network.Expansion;
import dev.longhand.network.Loss;
import dev.longhand.network.Network;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** A network's gradient, and independent ways to the same numbers. */
final class GradientOracles {

    private static final int DIGITS = 25;
    /** Weighted operations of a fully expanded loss that is still put to the algebra system as a whole. */
    private static final int LARGEST_EXPANSION = 600;

    private final ComputerAlgebra algebra = new RememberedAlgebra(new SymjaAlgebra());
    private final Map<Network, Map<Name, Quantity>> gradients = new HashMap<>();
    private int kinks;

    /** How many coordinates lay too close to a kink for a difference quotient. */
    int kinks() {
        return kinks;
    }

    Derivation derivation(Network network) {
        return Derivation.of(Expansion.of(network), distribution(network), algebra);
    }

    Program program(Network network) {
        return Derivation.program(Expansion.of(network), distribution(network), network.outputs(), algebra);
    }

    private static Set<Name> distribution(Network network) {
        boolean declared = network.loss().orElseThrow() instanceof Loss.CrossEntropy c && c.targetsSumToOne();
        return declared ? Set.copyOf(network.targets()) : Set.of();
    }

    static Map<Name, Quantity> given(Network network, Example example) {
        Map<Name, Quantity> given = new LinkedHashMap<>();
        network.values().forEach((name, value) -> given.put(name, Quantity.of(value)));
        network.settings().forEach((name, value) -> given.put(name, Quantity.of(value)));
        put(given, network.inputs(), example.inputs());
        put(given, network.targets(), example.targets());
        return given;
    }

    private static void put(Map<Name, Quantity> given, List<Name> names, List<Rational> values) {
        for (int i = 0; i < values.size(); i++) {
            given.put(names.get(i), Quantity.of(values.get(i)));
        }
    }

    /** The example that a network is checked at. */
    private static Example example(Network network) {
        return network.examples().get(network.examples().size() - 1);
    }

    /** By the program in its stable form: loss and gradient at the last example. */
    Map<Name, Quantity> byProgram(Network network) {
        return gradients.computeIfAbsent(network, n -> {
            Program program = program(n);
            return results(n, program, NumericPass.of(definitions(program), given(n, example(n))));
        });
    }

    private static List<Definition> definitions(Program program) {
        List<Definition> all = new ArrayList<>(program.forward().list());
        all.addAll(program.backward());
        return all;
    }

    private static Map<Name, Quantity> results(Network network, Program program, Map<Name, Quantity> values) {
        List<Name> parameters = program.forward().given(Role.PARAMETER);
        Map<Name, Quantity> gradient = new LinkedHashMap<>();
        for (int i = 0; i < parameters.size(); i++) {
            gradient.put(parameters.get(i), value(values, program.gradient().get(i)));
        }
        Name loss = network.loss().orElseThrow().name();
        gradient.put(loss, value(values, loss));
        return gradient;
    }

    /** By the derivation as people read it. */
    Map<Name, Quantity> byDerivation(Network network) {
        Derivation derivation = derivation(network);
        List<Definition> all = new ArrayList<>(derivation.definitions().list());
        for (Definition d : derivation.adjoints().list()) {
            all.add(new Definition(d.name(), derivation.resolved(d.right()), d.role()));
        }
        Map<Name, Quantity> values = NumericPass.of(all, given(network, example(network)));
        Map<Name, Quantity> gradient = new LinkedHashMap<>();
        for (Name parameter : derivation.definitions().given(Role.PARAMETER)) {
            gradient.put(parameter, NumericPass.value(derivation.adjoint(parameter), values));
        }
        gradient.put(derivation.result(), value(values, derivation.result()));
        return gradient;
    }

    private static Quantity value(Map<Name, Quantity> values, Name name) {
        return Objects.requireNonNull(values.get(name), name::toString);
    }

    void derivationAgreesWithProgram(Network network) {
        Map<Name, Quantity> program = byProgram(network);
        byDerivation(network)
                .forEach((name, quantity) -> assertClose(value(program, name), quantity, "derivative by " + name));
    }

    static void assertClose(Quantity expected, Quantity actual, String what) {
        BigDecimal a = expected.digits();
        BigDecimal b = actual.digits();
        assertTrue(
                a.subtract(b).abs().compareTo(a.abs().movePointLeft(DIGITS)) <= 0,
                () -> what + ": expected " + a + " but was " + b);
    }

    /** Richardson's extrapolation of central differences of an independent forward pass. */
    void centralDifferencesAgree(Network network) {
        Example example = example(network);
        Map<Name, Quantity> gradient = byProgram(network);
        Map<Name, Double> at = DirectForward.values(network);
        double loss = new DirectForward(network, at).loss(example);
        Name result = network.loss().orElseThrow().name();
        assertEquals(value(gradient, result).toDouble(), loss, 1e-11 * Math.max(1, Math.abs(loss)), "loss");
        double largest = at.keySet().stream()
                .mapToDouble(name -> Math.abs(value(gradient, name).toDouble()))
                .max()
                .orElseThrow();
        double tolerance = 1e-7 * Math.max(largest, 1e-3 * Math.abs(loss));
        for (Name parameter : at.keySet()) {
            Optional<Double> difference = difference(network, example, at, parameter);
            if (difference.isPresent()) {
                double slope = value(gradient, parameter).toDouble();
                assertEquals(difference.get(), slope, tolerance, "derivative by " + parameter);
            } else {
                kinks++;
            }
        }
    }

    private static Optional<Double> difference(Network network, Example example, Map<Name, Double> at, Name parameter) {
        double h = 8e-3;
        double[] rows = new double[4];
        String choices = null;
        for (int i = 0; i < rows.length; i++, h /= 2) {
            double up = 0;
            double down = 0;
            for (int side = -1; side <= 1; side += 2) {
                Map<Name, Double> moved = new HashMap<>(at);
                moved.merge(parameter, side * h, Double::sum);
                DirectForward forward = new DirectForward(network, moved);
                double loss = forward.loss(example);
                up = side > 0 ? loss : up;
                down = side < 0 ? loss : down;
                if (choices != null && !choices.equals(forward.choices())) {
                    return Optional.empty();
                }
                choices = forward.choices();
            }
            rows[i] = (up - down) / (2 * h);
        }
        for (int order = 1; order < rows.length; order++) {
            for (int i = rows.length - 1; i >= order; i--) {
                rows[i] += (rows[i] - rows[i - 1]) / (Math.pow(4, order) - 1);
            }
        }
        return Optional.of(rows[rows.length - 1]);
    }

    /** Whether the loss is smooth and short enough to be differentiated as one formula. */
    Optional<Expression> expandedLoss(Network network) {
        Map<Name, Expression> known = new HashMap<>();
        Expression last = null;
        for (Definition definition : Expansion.of(network).list()) {
            last = Substitution.in(definition.right(), known);
            known.put(definition.name(), last);
            if (OperationCount.of(last) > LARGEST_EXPANSION) {
                return Optional.empty();
            }
        }
        boolean[] smooth = {true};
        Operands.walk(Objects.requireNonNull(last), part -> smooth[0] &= !hasCases(part));
        return smooth[0] ? Optional.of(last) : Optional.empty();
    }

    private static boolean hasCases(Expression e) {
        return e instanceof Piecewise
                || (e instanceof Expression.Application a
                        && a.function() instanceof Composite c
                        && c.body() instanceof Piecewise);
    }

    /** The algebra system on the loss with all definitions put in. */
    void expandedLossAgrees(Network network, Expression expanded) {
        Map<Name, Quantity> gradient = byProgram(network);
        Map<Name, Quantity> given = given(network, example(network));
        assertClose(
                value(gradient, network.loss().orElseThrow().name()),
                NumericPass.value(expanded, given),
                "expanded loss");
        ComputerAlgebra symja = new SymjaAlgebra();
        for (Name parameter : network.values().keySet()) {
            Expression derivative = symja.differentiate(expanded, parameter)
                    .orElseThrow(() -> new AssertionError("no derivative by " + parameter));
            assertClose(value(gradient, parameter), NumericPass.value(derivative, given), "derivative by " + parameter);
        }
    }

    /** Far out, where naive formulas overflow or cancel to nothing, every number is still there at few digits. */
    void staysFinite(Network network) {
        Network far = RandomNetworks.scaled(network, 3000);
        Program program = program(far);
        Map<Name, Quantity> values = given(far, example(far));
        PreciseEvaluation evaluation = new PreciseEvaluation(values, new MathContext(34));
        for (Definition definition : definitions(program)) {
            values.put(definition.name(), evaluation.evaluate(definition.right()));
        }
        results(far, program, values)
                .forEach((name, value) ->
                        assertTrue(Double.isFinite(value.toDouble()), () -> name + " = " + value.digits()));
    }

    /** The same to all digits. */
    void staysFiniteToAllDigits(Network network) {
        byProgram(RandomNetworks.scaled(network, 3000))
                .forEach((name, value) ->
                        assertTrue(Double.isFinite(value.toDouble()), () -> name + " = " + value.digits()));
    }
}
