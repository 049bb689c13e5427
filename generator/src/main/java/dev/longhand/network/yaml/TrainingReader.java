package dev.longhand.network.yaml;

import dev.longhand.expr.Name;
import dev.longhand.expr.Rational;
import dev.longhand.network.Training;
import java.util.List;
import java.util.Optional;

/** Reads names and values of what is set rather than trained, and how training goes on. */
final class TrainingReader {

    private static final int MOST_STEPS = 1000;

    private final Document document;
    private final NameTable table;
    private final ParameterValues values;
    private final Problems problems;

    TrainingReader(Document document, NameTable table, ParameterValues values, Problems problems) {
        this.document = document;
        this.table = table;
        this.values = values;
        this.problems = problems;
    }

    /**
     * A setting: a number, a name, or a mapping of both. Its value goes to the values.
     *
     * @return its name, or nothing when the node cannot be read
     */
    Optional<Name> setting(String key, Name fallback, Yaml place, String role) {
        Optional<Yaml> node = document.fields().get(key);
        return problems.attempt(() -> {
            if (node.isEmpty()) {
                return named(fallback, place, fallback.tex(), role);
            }
            Optional<Rational> number = Values.number(node.get());
            if (number.isPresent()) {
                Name name = named(fallback, node.get(), fallback.tex(), role);
                values.put(name, number.get(), node.get());
                return name;
            }
            if (node.get() instanceof Yaml.Scalar) {
                return named(node.get(), role);
            }
            Fields fields = Fields.of(node.get(), role, List.of("name", "value"), problems);
            Optional<Yaml> given = fields.get("name");
            Name name =
                    given.isPresent() ? named(given.get(), role) : named(fallback, node.get(), fallback.tex(), role);
            fields.get("value").ifPresent(v -> values.put(name, Values.number(v, "the value of " + role), v));
            return name;
        });
    }

    private Name named(Yaml node, String role) {
        Name name = Values.name(node, "the name of " + role);
        return named(name, node, ((Yaml.Scalar) node).text(), role);
    }

    private Name named(Name name, Yaml place, String spelling, String role) {
        table.add(name, place.span(), spelling, role);
        return name;
    }

    /**
     * Steps and batch; one step is taken when a rate is known and the file says nothing.
     *
     * @param ready whether there are parameter values and examples to take steps with
     */
    Training training(Name rate, boolean ready) {
        List<String> batches = List.of("sum", "mean", "each");
        Training.Batch batch = document.word("batch", batches)
                .map(word -> Document.constant(Training.Batch.class, word))
                .orElse(Training.Batch.SUM);
        Optional<Rational> value = values.get(rate);
        Optional<Integer> steps = document.whole("steps", 0, MOST_STEPS);
        if (steps.isPresent() && steps.get() > 0 && !values.isBroken()) {
            Yaml node = document.fields().get("steps").orElseThrow();
            if (value.isEmpty()) {
                problems.add(node.span(), rate + " has no value; steps need a 'learning rate'");
            } else if (!ready) {
                problems.add(node.span(), "steps need values for the parameters, and examples");
            }
        }
        return new Training(rate, value, steps.orElse(value.isPresent() && ready ? 1 : 0), batch);
    }
}
