package dev.longhand.derivation;

import dev.longhand.expr.Algebra;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Name;
import dev.longhand.expr.Quantity;
import dev.longhand.expr.Rational;
import dev.longhand.graph.Definition;
import dev.longhand.graph.Role;
import dev.longhand.network.Example;
import dev.longhand.network.Network;
import dev.longhand.network.Training.Batch;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Gradient descent in numbers: w - eta dL/dw, for as many steps as are asked for. */
public final class Descent {

    private final Network network;
    private final Derivation derivation;
    private final List<Definition> everything = new ArrayList<>();

    private Descent(Network network, Derivation derivation) {
        this.network = network;
        this.derivation = derivation;
        List<Definition> inOrder = new ArrayList<>(derivation.definitions().list());
        inOrder.addAll(derivation.adjoints().list());
        for (Definition d : inOrder) {
            everything.add(new Definition(d.name(), derivation.forEvaluation(d.right()), d.role()));
        }
    }

    /**
     * One update.
     *
     * @param number from 1
     * @param passes for each example that takes part, all values: given, forward, adjoints and gradients
     * @param before the parameters the passes used
     * @param gradient for each parameter, over all examples of the step
     * @param after the parameters after the update; the same as {@code before} when no learning rate is given
     */
    public record Step(
            int number,
            List<Pass> passes,
            Map<Name, Quantity> before,
            Map<Name, Quantity> gradient,
            Map<Name, Quantity> after) {}

    /** The values that belong to one example, counted from 1. */
    public record Pass(int example, Map<Name, Quantity> values) {}

    /**
     * The steps that the file asks for, at least one; none when the file gives no values or no example.
     *
     * @param steps how many updates
     * @throws UndefinedValue when a value does not exist
     */
    public static List<Step> of(Network network, Derivation derivation, int steps) {
        if (network.values().isEmpty() || network.examples().isEmpty()) {
            return List.of();
        }
        return new Descent(network, derivation).run(steps);
    }

    private List<Step> run(int steps) {
        Map<Name, Quantity> parameters = new LinkedHashMap<>();
        for (Name name : derivation.definitions().given(Role.PARAMETER)) {
            parameters.put(
                    name, Quantity.of(Objects.requireNonNull(network.values().get(name))));
        }
        List<Step> result = new ArrayList<>();
        for (int i = 0; i < Math.max(1, steps); i++) {
            for (List<Integer> batch : batches()) {
                Step step = step(result.size() + 1, batch, parameters);
                result.add(step);
                parameters = step.after();
            }
        }
        return List.copyOf(result);
    }

    private List<List<Integer>> batches() {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < network.examples().size(); i++) {
            all.add(i);
        }
        return network.training().batch() == Batch.EACH
                ? all.stream().map(List::of).toList()
                : List.of(all);
    }

    private Step step(int number, List<Integer> batch, Map<Name, Quantity> parameters) {
        List<Pass> passes = new ArrayList<>();
        for (int index : batch) {
            passes.add(new Pass(
                    index + 1,
                    NumericPass.of(everything, given(network.examples().get(index), parameters))));
        }
        Map<Name, Quantity> gradient = new LinkedHashMap<>();
        Map<Name, Quantity> after = new LinkedHashMap<>();
        for (Map.Entry<Name, Quantity> parameter : parameters.entrySet()) {
            Name name = parameter.getKey();
            Quantity slope = gradient(Adjoints.gradientName(name), passes);
            gradient.put(name, slope);
            after.put(name, updated(parameter.getValue(), slope));
        }
        return new Step(number, List.copyOf(passes), parameters, gradient, after);
    }

    private Map<Name, Quantity> given(Example example, Map<Name, Quantity> parameters) {
        Map<Name, Quantity> given = new LinkedHashMap<>();
        put(given, network.inputs(), example.inputs());
        put(given, network.targets(), example.targets());
        network.settings().forEach((name, value) -> given.put(name, Quantity.of(value)));
        given.putAll(parameters);
        return given;
    }

    private static void put(Map<Name, Quantity> given, List<Name> names, List<Rational> values) {
        for (int i = 0; i < values.size(); i++) {
            given.put(names.get(i), Quantity.of(values.get(i)));
        }
    }

    private Quantity gradient(Name slope, List<Pass> passes) {
        List<Expression> terms = new ArrayList<>();
        Map<Name, Quantity> values = new LinkedHashMap<>();
        for (Pass pass : passes) {
            Name term = slope.withSuperscript(String.valueOf(pass.example()));
            values.put(term, Objects.requireNonNull(pass.values().get(slope)));
            terms.add(Algebra.variable(term));
        }
        Expression sum = Algebra.sum(terms);
        if (cancels(sum, values)) {
            return Quantity.of(BigDecimal.ZERO);
        }
        boolean mean = network.training().batch() == Batch.MEAN;
        return NumericPass.value(mean ? Algebra.quotient(sum, Algebra.constant(passes.size())) : sum, values);
    }

    /** Whether nothing but the terms' own rounding is left of a sum. */
    private static boolean cancels(Expression sum, Map<Name, Quantity> terms) {
        Quantity total = NumericPass.value(sum, terms);
        BigDecimal largest =
                terms.values().stream().map(q -> q.digits().abs()).reduce(BigDecimal.ZERO, BigDecimal::max);
        return !total.isExact() && total.digits().abs().compareTo(largest.movePointLeft(2 * NumericPass.DIGITS)) < 0;
    }

    private Quantity updated(Quantity parameter, Quantity slope) {
        if (network.training().rate().isEmpty()) {
            return parameter;
        }
        Name w = Name.of("w");
        Name g = Name.of("g");
        Expression step = Algebra.product(
                new Expression.Constant(network.training().rate().get()), Algebra.variable(g));
        return NumericPass.value(Algebra.difference(Algebra.variable(w), step), Map.of(w, parameter, g, slope));
    }
}
