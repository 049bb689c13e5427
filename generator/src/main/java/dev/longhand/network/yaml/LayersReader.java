package dev.longhand.network.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the list of layers, each as wide as the one before it puts out. */
final class LayersReader {

    private static final int MOST_LAYERS = 64;
    private static final long MOST_PARAMETERS = 200_000;

    private final Fields fields;
    private final LayerReader reader;
    private final ParameterValues values;
    private final Problems problems;
    private boolean broken;
    private Optional<Integer> outputs = Optional.empty();

    LayersReader(Fields fields, LayerReader reader, ParameterValues values, Problems problems) {
        this.fields = fields;
        this.reader = reader;
        this.values = values;
        this.problems = problems;
    }

    /** Whether a layer could not be read. */
    boolean isBroken() {
        return broken;
    }

    /** How many units the last layer has, if that could be read. */
    Optional<Integer> outputs() {
        return outputs;
    }

    /** The layers that can be read. */
    List<LayerDraft> read(Optional<Integer> inputs) {
        List<LayerDraft> drafts = new ArrayList<>();
        Optional<List<Optional<Fields>>> all = problems.attempt(this::layerFields);
        broken = all.isEmpty() || inputs.isEmpty();
        if (all.isEmpty()) {
            values.markBroken();
            return drafts;
        }
        Optional<Integer> before = inputs;
        long parameters = 0;
        for (int i = 0; i < all.get().size(); i++) {
            Optional<Fields> layer = all.get().get(i);
            int number = i + 1;
            Optional<Integer> size = layer.flatMap(l -> problems.attempt(() -> LayerReader.size(l, number)));
            Optional<LayerDraft> draft = Optional.empty();
            if (before.isPresent() && size.isPresent()) {
                parameters += (before.get() + 1L) * size.get();
                if (parameters > MOST_PARAMETERS) {
                    problems.add(
                            layer.orElseThrow().node().span(),
                            "a network has at most " + MOST_PARAMETERS + " parameters");
                    problems.stop();
                }
                draft = reader.read(layer.orElseThrow(), number, all.get().size(), before.get(), size.get());
            } else {
                values.markBroken();
                layer.ifPresent(l -> reader.activation(l, number));
            }
            broken |= draft.isEmpty();
            draft.ifPresent(drafts::add);
            before = size;
        }
        outputs = before;
        return drafts;
    }

    private List<Optional<Fields>> layerFields() {
        Yaml node = fields.get("layers").orElseThrow();
        if (!(node instanceof Yaml.Sequence list) || list.items().isEmpty()) {
            throw node.mismatch("'layers'", "a list of mappings such as {size: 3, activation: tanh}");
        }
        if (list.items().size() > MOST_LAYERS) {
            throw list.error("a network has at most " + MOST_LAYERS + " layers");
        }
        List<Optional<Fields>> layers = new ArrayList<>();
        for (Yaml item : list.items()) {
            int number = layers.size() + 1;
            layers.add(problems.attempt(() -> LayerReader.fields(item, number, problems)));
        }
        return layers;
    }
}
