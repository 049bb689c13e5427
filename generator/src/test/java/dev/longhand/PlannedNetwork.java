package dev.longhand;

import dev.longhand.RandomNetworks.Bias;
import dev.longhand.RandomNetworks.LayerPlan;
import dev.longhand.RandomNetworks.Plan;
import dev.longhand.expr.Algebra;
import dev.longhand.expr.Composite;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Expression.Application;
import dev.longhand.expr.Expression.Negation;
import dev.longhand.expr.Expression.Power;
import dev.longhand.expr.Expression.Product;
import dev.longhand.expr.Expression.Quotient;
import dev.longhand.expr.Expression.Sum;
import dev.longhand.expr.Expression.Variable;
import dev.longhand.expr.Function;
import dev.longhand.expr.Name;
import dev.longhand.expr.Primitive;
import dev.longhand.expr.Rational;
import dev.longhand.network.Activation;
import dev.longhand.network.Example;
import dev.longhand.network.Layer;
import dev.longhand.network.Loss;
import dev.longhand.network.Network;
import dev.longhand.network.Penalty;
import dev.longhand.network.Training;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Builds the network of a plan, its numbers drawn from the plan's seed. */
final class PlannedNetwork {

    private final Plan plan;
    private final SplittableRandom random;
    private final Map<Name, Rational> values = new LinkedHashMap<>();

    PlannedNetwork(Plan plan) {
        this.plan = plan;
        this.random = new SplittableRandom(plan.seed() * 31 + 7);
    }

    Network build() {
        List<Layer> layers = new ArrayList<>();
        int before = plan.inputs();
        for (int l = 1; l <= plan.layers().size(); l++) {
            layers.add(layer(l, plan.layers().get(l - 1), before));
            before = plan.layers().get(l - 1).size();
        }
        Name rate = Name.of("\\lambda");
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < plan.examples(); i++) {
            examples.add(new Example(numbers(plan.inputs(), -20, 20), targets(before)));
        }
        return new Network(
                "random" + plan.seed(),
                plan.toString(),
                plan.seed() % 2 == 0 ? Network.Convention.COLUMN : Network.Convention.ROW,
                Name.of("x"),
                names("x", plan.inputs()),
                layers,
                Name.of("y"),
                names("y", before),
                Optional.of(loss()),
                plan.penalty() ? Optional.of(new Penalty(rate)) : Optional.empty(),
                new Training(Name.of("\\eta"), Optional.of(Rational.of(1, 10)), 1, plan.batch()),
                plan.penalty() ? Map.of(rate, Rational.of(1, 100)) : Map.of(),
                values,
                examples,
                List.of());
    }

    private Layer layer(int number, LayerPlan plan, int before) {
        boolean folded = plan.bias() == Bias.FOLDED;
        List<List<Name>> weights = new ArrayList<>();
        List<Name> biases = new ArrayList<>();
        for (int i = 1; i <= plan.size(); i++) {
            List<Name> row = new ArrayList<>();
            for (int j = folded ? 0 : 1; j <= before; j++) {
                row.add(parameter("w^{" + number + "}_{" + i + "," + j + "}"));
            }
            weights.add(row);
            if (plan.bias() == Bias.OWN) {
                biases.add(parameter("b^{" + number + "}_" + i));
            } else if (plan.bias() == Bias.SHARED) {
                biases.add(i == 1 ? parameter("b^{" + number + "}") : biases.get(0));
            }
        }
        boolean identity = plan.activation().equals("identity");
        List<Name> activations = names("a^{" + number + "}", plan.size());
        return new Layer(
                Name.of("W^{" + number + "}"),
                weights,
                Name.of("b^{" + number + "}"),
                biases,
                folded,
                Name.of(identity ? "a^{" + number + "}" : "z^{" + number + "}"),
                identity ? activations : names("z^{" + number + "}", plan.size()),
                Name.of("a^{" + number + "}"),
                activations,
                activation(number, plan.activation()));
    }

    private Activation activation(int layer, String kind) {
        if (kind.equals("formula")) {
            Name b = parameter("\\beta_" + layer);
            Name z = Name.of("u");
            Expression swish = new Quotient(
                    new Variable(z),
                    new Sum(List.of(
                            Algebra.ONE,
                            new Application(
                                    Primitive.EXP,
                                    new Negation(new Product(List.of(new Variable(b), new Variable(z))))))));
            return new Activation.Formula(swish, z, List.of(b));
        }
        Optional<Function> function = Optional.ofNullable(
                switch (kind) {
                    case "relu" -> Composite.relu(Rational.ZERO);
                    case "leaky" -> Composite.leakyRelu(Rational.of(1, 100), Rational.of(1, 100));
                    case "elu" -> Composite.elu(Rational.of(3, 2), Rational.of(1));
                    case "sigmoid" -> Primitive.SIGMOID;
                    case "tanh" -> Primitive.TANH;
                    case "softplus" -> Primitive.SOFTPLUS;
                    case "silu" -> Composite.silu();
                    case "gelu" -> Composite.gelu();
                    case "gelu tanh" -> Composite.geluTanh();
                    default -> null;
                });
        return function.<Activation>map(f -> new Activation.Elementwise(f, f.tex()))
                .orElse(kind.equals("softmax") ? new Activation.Softmax() : new Activation.Identity());
    }

    private Loss loss() {
        Expression output = new Variable(Loss.OUTPUT);
        Expression target = new Variable(Loss.TARGET);
        Expression residual = Algebra.difference(output, target);
        Expression squared = new Power(residual, Algebra.constant(2));
        Expression term = switch (plan.loss()) {
            case "half" -> new Product(List.of(Algebra.HALF, squared));
            case "absolute" -> new Application(Composite.absolute(Rational.ZERO), residual);
            case "huber" -> new Application(Composite.huber(Rational.of(1, 2)), residual);
            case "binary" ->
                new Negation(new Sum(List.of(
                        new Product(List.of(target, new Application(Primitive.LOG, output))),
                        new Product(List.of(
                                Algebra.difference(Algebra.ONE, target),
                                new Application(Primitive.LOG, Algebra.difference(Algebra.ONE, output)))))));
            case "binary logits" ->
                Algebra.difference(new Application(Primitive.SOFTPLUS, output), Algebra.product(target, output));
            default -> squared;
        };
        Name name = Name.of("L");
        return plan.loss().startsWith("cross")
                ? new Loss.CrossEntropy(
                        name, plan.loss(), Name.of("\\ell"), !plan.loss().endsWith("free"))
                : new Loss.PerOutput(name, plan.loss(), term, plan.loss().equals("mean"), terms());
    }

    private List<Name> terms() {
        LayerPlan last = plan.layers().get(plan.layers().size() - 1);
        return plan.seed() % 3 == 0 ? names("L", last.size()) : List.of();
    }

    private List<Rational> targets(int outputs) {
        boolean probabilities = plan.loss().startsWith("cross") || plan.loss().startsWith("binary");
        if (!probabilities) {
            return numbers(outputs, -20, 20);
        }
        List<Rational> shares = numbers(outputs, 1, 10);
        if (!plan.loss().equals("cross-entropy")) {
            return shares;
        }
        Rational sum = shares.stream().reduce(Rational.ZERO, Rational::plus);
        return shares.stream().map(share -> share.dividedBy(sum)).toList();
    }

    /** Decimals with one digit behind the point. */
    private List<Rational> numbers(int count, int from, int to) {
        List<Rational> numbers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            numbers.add(Rational.of(random.nextInt(from, to), 10));
        }
        return numbers;
    }

    private Name parameter(String text) {
        Name name = Name.of(text);
        values.put(name, Rational.of(random.nextInt(-1500, 1500), 1000));
        return name;
    }

    private static List<Name> names(String stem, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> Name.of(stem).withSubscript(String.valueOf(i)))
                .toList();
    }
}
