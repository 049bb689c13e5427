package dev.longhand;

import dev.longhand.expr.Name;
import dev.longhand.expr.Rational;
import dev.longhand.network.Example;
import dev.longhand.network.Network;
import dev.longhand.network.Training.Batch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
            return new PlannedNetwork(this).build();
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
}
