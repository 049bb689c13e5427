package dev.longhand;

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
import dev.longhand.network.Training.Batch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Small networks of every kind, the same ones for the same seed, and smaller ones that fail in the same way. */
public final class RandomNetworks {

    /** What the units of a layer add. */
    public enum Bias {
        NONE,
        OWN,
        SHARED,
        FOLDED
    }

    /** A layer to build: its activation by name. */
    public record LayerPlan(int size, String activation, Bias bias) {}

    /** A network to build; its numbers come from the seed. */
    public record Plan(
            long seed, int inputs, List<LayerPlan> layers, String loss, boolean penalty, int examples, Batch batch) {

        /** Whether the last layer has this activation. */
        public boolean endsIn(String activation) {
            return layers.get(layers.size() - 1).activation().equals(activation);
        }

        /** The same network for the same plan. */
        public Network build() {
            return new Builder(this).network();
        }
    }

    private static final List<String> HIDDEN = List.of(
            "identity", "relu", "leaky", "elu", "sigmoid", "tanh", "softplus", "silu", "gelu", "gelu tanh", "formula");
    private static final List<String> FOR_ANY = List.of("squared", "half", "mean", "absolute", "huber");

    private RandomNetworks() {}

    /** Plans number 0 to {@code count} - 1; every activation and every loss that fits comes up. */
    public static Stream<Plan> plans(int count) {
        return IntStream.range(0, count).mapToObj(RandomNetworks::plan);
    }

    private static Plan plan(int number) {
        SplittableRandom random = new SplittableRandom(4711L + number);
        int depth = 1 + random.nextInt(3);
        List<LayerPlan> layers = new ArrayList<>();
        for (int l = 0; l < depth - 1; l++) {
            layers.add(new LayerPlan(1 + random.nextInt(5), any(HIDDEN, random), any(List.of(Bias.values()), random)));
        }
        String last = number % 4 == 0 ? "softmax" : number % 4 == 1 ? "identity" : any(HIDDEN, random);
        int outputs = (last.equals("softmax") ? 2 : 1) + random.nextInt(3);
        layers.add(new LayerPlan(outputs, last, any(List.of(Bias.values()), random)));
        List<String> losses = new ArrayList<>(FOR_ANY);
        switch (last) {
            case "softmax" -> losses.addAll(List.of("cross-entropy", "cross-entropy free", "cross-entropy", "binary"));
            case "sigmoid" -> losses.addAll(List.of("binary", "binary", "binary"));
            case "identity" -> {
                losses.add("binary logits");
                if (outputs > 1) {
                    losses.addAll(List.of("cross-entropy", "cross-entropy free"));
                }
            }
            default -> {}
        }
        return new Plan(
                number,
                1 + random.nextInt(5),
                List.copyOf(layers),
                any(losses, random),
                random.nextInt(3) == 0,
                1 + random.nextInt(3),
                any(List.of(Batch.values()), random));
    }

    private static <T> T any(List<T> all, SplittableRandom random) {
        return all.get(random.nextInt(all.size()));
    }

    /** The same network with all weights and biases multiplied. */
    public static Network scaled(Network network, long factor) {
        Map<Name, Rational> values = new LinkedHashMap<>();
        network.values().forEach((name, value) -> values.put(name, value.times(Rational.of(factor))));
        return with(network, values, network.examples());
    }

    /** The same network with other numbers. */
    public static Network with(Network network, Map<Name, Rational> values, List<Example> examples) {
        return new Network(
                network.label(),
                network.title(),
                network.convention(),
                network.inputVector(),
                network.inputs(),
                network.layers(),
                network.targetVector(),
                network.targets(),
                network.loss(),
                network.penalty(),
                network.training(),
                network.settings(),
                values,
                examples,
                network.functions());
    }

    /** A plan that still fails and from which nothing more can be taken away. */
    public static Plan shrunk(Plan plan, Predicate<Plan> fails) {
        for (Plan smaller : smaller(plan)) {
            if (fails.test(smaller)) {
                return shrunk(smaller, fails);
            }
        }
        return plan;
    }

    private static List<Plan> smaller(Plan p) {
        List<Plan> plans = new ArrayList<>();
        if (p.examples() > 1) {
            plans.add(new Plan(p.seed(), p.inputs(), p.layers(), p.loss(), p.penalty(), 1, p.batch()));
        }
        if (p.penalty()) {
            plans.add(new Plan(p.seed(), p.inputs(), p.layers(), p.loss(), false, p.examples(), p.batch()));
        }
        if (p.inputs() > 1) {
            plans.add(new Plan(p.seed(), p.inputs() - 1, p.layers(), p.loss(), p.penalty(), p.examples(), p.batch()));
        }
        for (int l = 0; l < p.layers().size(); l++) {
            LayerPlan layer = p.layers().get(l);
            boolean last = l == p.layers().size() - 1;
            List<LayerPlan> others = new ArrayList<>();
            if (!last) {
                plans.add(replaced(p, l, List.of()));
                others.add(new LayerPlan(layer.size(), "identity", layer.bias()));
            }
            if (layer.size() > (last && p.layers().size() > 0 && needsTwo(p) ? 2 : 1)) {
                others.add(new LayerPlan(layer.size() - 1, layer.activation(), layer.bias()));
            }
            others.add(new LayerPlan(layer.size(), layer.activation(), Bias.NONE));
            for (LayerPlan other : others) {
                if (!other.equals(layer)) {
                    plans.add(replaced(p, l, List.of(other)));
                }
            }
        }
        return plans;
    }

    private static boolean needsTwo(Plan p) {
        return p.loss().startsWith("cross")
                || p.layers().get(p.layers().size() - 1).activation().equals("softmax");
    }

    private static Plan replaced(Plan p, int index, List<LayerPlan> others) {
        List<LayerPlan> layers = new ArrayList<>(p.layers());
        layers.remove(index);
        layers.addAll(index, others);
        return new Plan(p.seed(), p.inputs(), List.copyOf(layers), p.loss(), p.penalty(), p.examples(), p.batch());
    }

    /** Builds one network. */
    private static final class Builder {

        private final Plan plan;
        private final SplittableRandom random;
        private final Map<Name, Rational> values = new LinkedHashMap<>();

        Builder(Plan plan) {
            this.plan = plan;
            this.random = new SplittableRandom(plan.seed() * 31 + 7);
        }

        Network network() {
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
            boolean probabilities =
                    plan.loss().startsWith("cross") || plan.loss().startsWith("binary");
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
}
