package dev.longhand.network.yaml;

import java.util.List;
import java.util.Optional;

/** A mapping with a fixed set of keys. */
final class Fields {

    private final Yaml.Mapping mapping;
    private final String what;

    private Fields(Yaml.Mapping mapping, String what) {
        this.mapping = mapping;
        this.what = what;
    }

    /**
     * A node as a mapping; keys that are not known become problems.
     *
     * @param what it is, for messages
     * @throws dev.longhand.source.InvalidInput when the node is no mapping
     */
    static Fields of(Yaml node, String what, List<String> known, Problems problems) {
        if (!(node instanceof Yaml.Mapping mapping)) {
            throw node.mismatch(what, "a mapping with keys such as '" + known.get(0) + "'");
        }
        for (Yaml.Entry entry : mapping.entries()) {
            if (!known.contains(entry.key().text())) {
                problems.add(
                        entry.key().span(),
                        "unknown key " + entry.key().kind() + " in " + what + "; "
                                + Nearest.hint(entry.key().text(), known, "the keys are"));
            }
        }
        return new Fields(mapping, what);
    }

    Yaml.Mapping node() {
        return mapping;
    }

    /** The value of a key. */
    Optional<Yaml> get(String key) {
        return mapping.entries().stream()
                .filter(entry -> entry.key().text().equals(key))
                .map(Yaml.Entry::value)
                .findFirst();
    }

    /** The key itself, for messages about its being there. */
    Optional<Yaml.Scalar> key(String key) {
        return mapping.entries().stream()
                .map(Yaml.Entry::key)
                .filter(scalar -> scalar.text().equals(key))
                .findFirst();
    }

    /** @throws dev.longhand.source.InvalidInput when the key is missing */
    Yaml required(String key, String right) {
        return get(key).orElseThrow(() -> mapping.error(what + " has no '" + key + "'; it is " + right));
    }
}
