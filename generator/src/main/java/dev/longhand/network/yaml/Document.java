package dev.longhand.network.yaml;

import dev.longhand.expr.Rational;
import dev.longhand.network.formula.Kinks;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The root of a network file, and what files with layers and files with functions have in common. */
record Document(Fields fields, Problems problems) {

    static final List<String> NETWORK_KEYS = List.of(
            "convention",
            "names",
            "inputs",
            "layers",
            "targets",
            "loss",
            "l2",
            "learning rate",
            "steps",
            "batch",
            "values",
            "examples");

    private static final int LONGEST_TITLE = 200;

    /** A short name for the whole: the file's, without folders and ending. */
    String label() {
        String path = fields.node().source().name().replace('\\', '/');
        String file = path.substring(path.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        String label = (dot > 0 ? file.substring(0, dot) : file).replaceAll("[^A-Za-z0-9._-]+", "-");
        return label.isEmpty() ? "network" : label;
    }

    String title() {
        Optional<Yaml> node = fields.get("title");
        if (node.isEmpty()) {
            return label();
        }
        return problems.attempt(() -> {
                    Yaml.Scalar scalar = Values.scalar(node.get(), "'title'", "a line of text");
                    if (scalar.text().length() > LONGEST_TITLE) {
                        throw scalar.error("a title has at most " + LONGEST_TITLE + " characters");
                    }
                    if (scalar.text().chars().anyMatch(Character::isISOControl)) {
                        throw scalar.mismatch("'title'", "one line of text");
                    }
                    return scalar.text().strip();
                })
                .orElse("");
    }

    Kinks kinks() {
        Optional<Yaml> node = fields.get("kinks");
        if (node.isEmpty()) {
            return Kinks.DEFAULT;
        }
        return problems.attempt(() -> {
                    List<String> keys = List.of("relu", "leaky relu", "elu", "abs");
                    Fields inner = Fields.of(node.get(), "'kinks'", keys, problems);
                    return new Kinks(
                            kink(inner, "relu").orElse(Rational.ZERO),
                            kink(inner, "leaky relu"),
                            kink(inner, "elu"),
                            kink(inner, "abs").orElse(Rational.ZERO));
                })
                .orElse(Kinks.DEFAULT);
    }

    private static Optional<Rational> kink(Fields fields, String key) {
        return fields.get(key).map(node -> Values.number(node, "the derivative of " + key + " at 0"));
    }

    /** A number, or nothing when it is missing or wrong, which is then among the problems. */
    Optional<Integer> whole(String key, int least, int most) {
        return fields.get(key)
                .flatMap(node -> problems.attempt(() -> Values.whole(node, "'" + key + "'", least, most)));
    }

    /** One of the words, or nothing when it is missing or wrong, which is then among the problems. */
    Optional<String> word(String key, List<String> known) {
        return fields.get(key).flatMap(node -> problems.attempt(() -> Values.word(node, key, known)));
    }

    /** A word of the file as the constant of that name. */
    static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    }
}
