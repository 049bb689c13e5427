package dev.longhand.check.fact;

import dev.longhand.check.definition.Stated;
import dev.longhand.check.network.NetworkNames;
import dev.longhand.check.quantity.Choices;
import dev.longhand.check.quantity.Quantity;
import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.Index;
import dev.longhand.notes.meaning.WrittenName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The weights and biases of whole layers by the names that everybody has for them, W with the number of the layer and b
 * with it, and the inputs x, in a note beside a network file that has names for their entries alone.
 */
public final class LayerWholes {

    private static final String WEIGHTS = "W";
    private static final String BIASES = "b";
    private static final String INPUTS = "x";

    /** Tells the key of a whole from that of an entry that is spelt the same. */
    private static final String WHOLE = "\\mathbf ";

    private final NetworkNames file;
    private final boolean areWritten;

    /** @param statements what the note says: where it has no weights of whole layers, its b_1 is an entry's name */
    public LayerWholes(NetworkNames file, List<Stated> statements) {
        this.file = file;
        this.areWritten = statements.stream()
                .flatMap(s -> s.sides().stream())
                .flatMap(side -> References.in(side).stream())
                .anyMatch(this::areWeights);
    }

    private boolean areWeights(WrittenName name) {
        boolean isLayered = name.base().equals(WEIGHTS) && layer(name, Map.of()) > 0;
        return isLayered
                && file.quantity(name, Map.of())
                        .filter(q -> !(q instanceof Quantity.Whole))
                        .isEmpty();
    }

    /** Whether the note speaks of layers as wholes. */
    public boolean areWritten() {
        return areWritten;
    }

    /** What a name that the file does not have stands for. */
    public Optional<Quantity> of(WrittenName name, Map<String, Integer> bound, Choices choices) {
        if (!areWritten) {
            return Optional.empty();
        }
        if (name.key(bound).equals(INPUTS)) {
            return file.inputs(WHOLE + INPUTS);
        }
        int layer = layer(name, bound);
        return layer == 0
                ? Optional.empty()
                : switch (name.base()) {
                    case WEIGHTS -> file.weights(WHOLE + name.key(bound), layer);
                    case BIASES -> biases(WHOLE + name.key(bound), layer, choices);
                    default -> Optional.empty();
                };
    }

    /** Whether a name is one bias of the file and, beside weights of whole layers, may be those of a layer. */
    public boolean mayBeBiases(WrittenName name) {
        return areWritten
                && name.base().equals(BIASES)
                && name.sup().isEmpty()
                && file.has(name)
                && layer(name, Map.of()) > 0;
    }

    /** A bias in bold letters is one of the file or, beside weights of whole layers, those of a layer. */
    public Quantity besideWeights(Quantity found, WrittenName name, Map<String, Integer> bound, Choices choices) {
        Optional<Quantity> whole = name.bold() && mayBeBiases(name) ? of(name, bound, choices) : Optional.empty();
        if (whole.isEmpty()) {
            return found;
        }
        String key = name.key(bound);
        int taken = choices.pick(
                "biases " + key,
                List.of(
                        new Choices.Option(key + " is the biases of a layer", true),
                        new Choices.Option(key + " is one bias", true)));
        return taken == 0 ? whole.get() : found;
    }

    /** Of a bias that the units share, a vector of them is not what the file says, though its sums are the same. */
    private Optional<Quantity> biases(String key, int layer, Choices choices) {
        Optional<Quantity> biases = file.biases(key, layer);
        if (biases.isPresent()
                && biases.get() instanceof Quantity.Whole whole
                && Set.copyOf(whole.cells()).size() < whole.cells().size()) {
            choices.doubt("shared " + key);
        }
        return biases;
    }

    /** The number of the layer that is a name's only index, 0 where there is none. */
    private int layer(WrittenName name, Map<String, Integer> bound) {
        List<Index> indices = name.sub().isEmpty() ? name.sup() : name.sub();
        boolean isOnly = name.primes() == 0 && name.sub().size() + name.sup().size() == 1;
        String text = isOnly ? indices.get(0).text(bound) : "";
        int layer = text.matches("[1-9]\\d?") ? Integer.parseInt(text) : 0;
        return layer <= file.layers() ? layer : 0;
    }
}
