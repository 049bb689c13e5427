package dev.longhand.network.yaml;

import dev.longhand.expr.Name;
import dev.longhand.network.Activation;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads one layer of a network file. */
final class LayerReader {

    static final int LARGEST = 4096;

    static final List<String> KEYS =
            List.of("size", "activation", "weights", "biases", "pre-activations", "activations", "values", "matrices");

    private final LayerNames names;
    private final NameBlocks blocks;
    private final ActivationReader activations;
    private final ParameterValues values;
    private final Problems problems;

    LayerReader(
            LayerNames names,
            NameBlocks blocks,
            ActivationReader activations,
            ParameterValues values,
            Problems problems) {
        this.names = names;
        this.blocks = blocks;
        this.activations = activations;
        this.values = values;
        this.problems = problems;
    }

    /** The mapping of a layer; unknown keys become problems. */
    static Fields fields(Yaml node, int number, Problems problems) {
        return Fields.of(node, "layer " + number, KEYS, problems);
    }

    /** How many units a layer has, as given or as its names or values are many. */
    static int size(Fields fields, int number) {
        Optional<Yaml> given = fields.get("size");
        if (given.isPresent()) {
            return Values.whole(given.get(), "the size of layer " + number, 1, LARGEST);
        }
        for (String key : List.of("activations", "pre-activations", "biases", "weights")) {
            Optional<Integer> length = fields.get(key).flatMap(node -> length(node, key.equals("weights")));
            if (length.isPresent()) {
                if (length.get() > LARGEST) {
                    throw fields.node().error("a layer has at most " + LARGEST + " units");
                }
                return length.get();
            }
        }
        throw fields.node().error("layer " + number + " has no 'size'; it is the number of units");
    }

    private static Optional<Integer> length(Yaml node, boolean matrix) {
        return node instanceof Yaml.Sequence list
                        && !list.items().isEmpty()
                        && list.items().get(0) instanceof Yaml.Sequence == matrix
                ? Optional.of(list.items().size())
                : Optional.empty();
    }

    /**
     * The layer, or nothing when part of it could not be read.
     *
     * @param number from 1
     * @param inputs how many there are
     */
    Optional<LayerDraft> read(Fields fields, int number, int count, int inputs, int size) {
        Yaml.Mapping node = fields.node();
        boolean only = count == 1;
        boolean last = number == count;
        boolean single = size == 1;
        boolean folded = isWord(fields, "biases", "folded");
        Shape weightShape = Shape.matrix(of("weights", number), number, size, folded ? inputs + 1 : inputs, folded);
        Shape biasShape = Shape.vector(of("biases", number), number, size);

        Optional<Activation> activation = activation(fields, number);
        Optional<List<List<Name>>> weights = problems.attempt(() ->
                blocks.read(fields.get("weights"), names.pattern("weights", only, last, single), node, weightShape));
        Optional<List<Name>> biases =
                problems.attempt(() -> biases(fields, names.pattern("biases", only, last, single), biasShape));
        Optional<Map<String, Name>> matrices = problems.attempt(() -> matrices(fields, number));
        Optional<List<Name>> before = Optional.empty();
        Optional<List<Name>> after = Optional.empty();
        if (activation.isPresent()) {
            boolean identity = activation.get() instanceof Activation.Identity;
            Supplier<List<Name>> units = () -> vector(fields, "activations", number, size, only, last);
            Supplier<List<Name>> sums = () -> vector(fields, "pre-activations", number, size, only, last);
            if (!identity) {
                before = problems.attempt(sums);
                after = problems.attempt(units);
            } else if (fields.get("activations").isEmpty()
                    && fields.get("pre-activations").isPresent()) {
                before = after = problems.attempt(sums);
            } else {
                fields.key("pre-activations")
                        .ifPresent(
                                key -> problems.add(
                                        key.span(),
                                        "'pre-activations' and 'activations' are the same under the activation 'identity'; give one"));
                before = after = problems.attempt(units);
            }
        }
        if (weights.isEmpty() || biases.isEmpty()) {
            values.markBroken();
        } else {
            values(fields, weights.get(), weightShape, biases.get(), biasShape);
        }
        if (activation.isEmpty()
                || weights.isEmpty()
                || biases.isEmpty()
                || matrices.isEmpty()
                || before.isEmpty()
                || after.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new LayerDraft(
                node,
                number,
                weights.get(),
                biases.get(),
                folded,
                before.get(),
                after.get(),
                activation.get(),
                matrices.get()));
    }

    /** The activation of a layer, or nothing when it could not be read. */
    Optional<Activation> activation(Fields fields, int number) {
        return fields.get("activation")
                .map(node -> problems.attempt(() -> activations.read(node, number)))
                .orElse(Optional.of(new Activation.Identity()));
    }

    private List<Name> vector(Fields fields, String key, int number, int size, boolean only, boolean last) {
        Name pattern = names.pattern(key, only, last, size == 1);
        return blocks.vector(fields.get(key), pattern, fields.node(), Shape.vector(of(key, number), number, size));
    }

    private List<Name> biases(Fields fields, Name pattern, Shape shape) {
        if (isWord(fields, "biases", "folded") || isWord(fields, "biases", "none")) {
            return List.of();
        }
        Optional<Yaml> node = fields.get("biases");
        if (shape.rows() > 1 && node.isPresent() && node.get() instanceof Yaml.Scalar shared) {
            Name name = Values.name(shared, shape.what());
            if (!NamePattern.of(name, false).has('i')) {
                Shape one = Shape.vector("the shared bias of layer " + shape.layer(), shape.layer(), 1);
                Name only = blocks.vector(node, pattern, shared, one).get(0);
                return Collections.nCopies(shape.rows(), only);
            }
        }
        return blocks.vector(node, pattern, fields.node(), shape);
    }

    private static boolean isWord(Fields fields, String key, String word) {
        return fields.get(key)
                .filter(node ->
                        node instanceof Yaml.Scalar scalar && scalar.text().equals(word))
                .isPresent();
    }

    private void values(
            Fields fields, List<List<Name>> weights, Shape weightShape, List<Name> biases, Shape biasShape) {
        Optional<Yaml> node = fields.get("values");
        if (node.isEmpty()) {
            return;
        }
        String what = "the values of layer " + weightShape.layer();
        Optional<Fields> read =
                problems.attempt(() -> Fields.of(node.get(), what, List.of("weights", "biases"), problems));
        if (read.isEmpty()) {
            values.markBroken();
            return;
        }
        read.get().get("weights").ifPresent(n -> values.put(weights, n, weightShape));
        read.get().get("biases").ifPresent(n -> {
            if (biases.isEmpty()) {
                problems.add(
                        n.span(),
                        weightShape.firstColumn() == 0
                                ? "the biases are folded into the weights; give them as column 0 of 'weights'"
                                : "the layer has no biases");
            } else if (biases.stream().distinct().count() < biases.size()) {
                Shape one = Shape.vector("the shared bias of layer " + biasShape.layer(), biasShape.layer(), 1);
                values.put(List.of(List.of(biases.get(0))), n, one);
            } else {
                values.put(biases.stream().map(List::of).toList(), n, biasShape);
            }
        });
    }

    private Map<String, Name> matrices(Fields fields, int number) {
        Map<String, Name> chosen = new LinkedHashMap<>();
        fields.get("matrices").ifPresent(node -> {
            Fields inner = Fields.of(node, "'matrices' of layer " + number, LayerNames.KEYS, problems);
            for (String key : LayerNames.KEYS) {
                inner.get(key).ifPresent(value -> chosen.put(key, Values.name(value, "'" + key + "'")));
            }
        });
        return chosen;
    }

    private static String of(String key, int number) {
        return "the " + key + " of layer " + number;
    }
}
