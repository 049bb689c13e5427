package dev.longhand.cli;

import dev.longhand.Longhand;
import dev.longhand.codegen.Compilation;
import dev.longhand.codegen.GradientClass;
import dev.longhand.derivation.Adjoints;
import dev.longhand.derivation.Derivation;
import dev.longhand.derivation.Descent;
import dev.longhand.expr.Name;
import dev.longhand.expr.Quantity;
import dev.longhand.expr.Rational;
import dev.longhand.graph.Role;
import dev.longhand.network.Example;
import dev.longhand.network.Network;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Compiles an emitted class, runs it on the values of its network file, and says how far it is from high precision. */
final class Trial {

    private static final int MOST_EXAMPLES = 8;

    private Trial() {}

    static List<String> of(Network network, Longhand longhand, Map<String, GradientClass> classes) {
        List<String> lines = new ArrayList<>();
        classes.forEach((name, emitted) -> {
            Class<?> compiled = Compilation.load(name, emitted.source());
            lines.add("compiled    " + name + ", every warning an error");
            if (!network.layers().isEmpty()) {
                compare(network, longhand, compiled, lines);
            }
        });
        return lines;
    }

    private static void compare(Network network, Longhand longhand, Class<?> compiled, List<String> lines) {
        Derivation derivation = longhand.derive(network);
        List<Descent.Step> steps = longhand.numbers(network, derivation, 1);
        if (steps.isEmpty()) {
            lines.add("The file gives no values, so there is nothing to compute.");
            return;
        }
        List<Name> parameters = derivation.definitions().given(Role.PARAMETER);
        double[] params = parameters.stream()
                .mapToDouble(
                        name -> value(Objects.requireNonNull(network.values().get(name))))
                .toArray();
        List<Descent.Pass> passes = steps.get(0).passes();
        for (Descent.Pass pass : passes.subList(0, Math.min(MOST_EXAMPLES, passes.size()))) {
            Example example = network.examples().get(pass.example() - 1);
            double[] gradient = new double[params.length];
            double loss =
                    lossAndGradient(compiled, params, array(example.inputs()), array(example.targets()), gradient);
            double exact = value(pass.values(), derivation.result());
            lines.add(String.format(
                    Locale.ROOT,
                    "example %-3d loss %s (high precision: %s), %d gradient entries, largest error %.1e of the largest"
                            + " entry",
                    pass.example(),
                    loss,
                    exact,
                    gradient.length,
                    error(parameters, pass.values(), gradient)));
        }
    }

    private static double lossAndGradient(
            Class<?> compiled, double[] params, double[] input, double[] target, double[] gradient) {
        try {
            Object instance = compiled.getConstructor().newInstance();
            return (double) compiled.getMethod(
                            "lossAndGradient", double[].class, double[].class, double[].class, double[].class)
                    .invoke(instance, params, input, target, gradient);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(compiled.getName() + " lacks what every emitted class has", e);
        }
    }

    private static double error(List<Name> parameters, Map<Name, Quantity> values, double[] gradient) {
        double worst = 0;
        double largest = Double.MIN_NORMAL;
        for (int i = 0; i < gradient.length; i++) {
            double exact = value(values, Adjoints.gradientName(parameters.get(i)));
            worst = Math.max(worst, Math.abs(exact - gradient[i]));
            largest = Math.max(largest, Math.abs(exact));
        }
        return worst / largest;
    }

    private static double value(Map<Name, Quantity> values, Name name) {
        return Objects.requireNonNull(values.get(name)).toDouble();
    }

    private static double[] array(List<Rational> values) {
        return values.stream().mapToDouble(Trial::value).toArray();
    }

    private static double value(Rational value) {
        return Quantity.of(value).toDouble();
    }
}
