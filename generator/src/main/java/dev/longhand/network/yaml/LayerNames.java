package dev.longhand.network.yaml;

import dev.longhand.expr.Name;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The patterns that layers follow which do not say otherwise. */
final class LayerNames {

    static final List<String> KEYS = List.of("weights", "biases", "pre-activations", "activations");

    private final Map<String, Name> chosen = new LinkedHashMap<>();

    /**
     * @param node the file's {@code names}
     * @throws dev.longhand.source.InvalidInput when that is no mapping
     */
    LayerNames(Optional<Yaml> node, Problems problems) {
        node.ifPresent(n -> {
            Fields fields = Fields.of(n, "'names'", KEYS, problems);
            for (String key : KEYS) {
                fields.get(key)
                        .flatMap(value -> problems.attempt(() -> Values.name(value, "'" + key + "'")))
                        .ifPresent(name -> chosen.put(key, name));
            }
        });
    }

    /**
     * The pattern for one of {@link #KEYS}: the file's, else w^{(l)}_{ij}, b^{(l)}_i, z^{(l)}_i, a^{(l)}_i and \hat{y}_i
     * for the outputs, without the layer when there is but one and without the unit when there is but one.
     */
    Name pattern(String key, boolean onlyLayer, boolean last, boolean single) {
        Name given = chosen.get(key);
        if (given != null) {
            return given;
        }
        boolean output = last && key.equals("activations");
        String base = switch (key) {
            case "weights" -> "w";
            case "biases" -> "b";
            case "pre-activations" -> "z";
            default -> output ? "\\hat{y}" : "a";
        };
        String below = key.equals("weights") ? "ij" : single ? "" : "i";
        return new Name(base, below, onlyLayer || output ? "" : "(l)");
    }
}
