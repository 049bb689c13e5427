package dev.longhand.network.yaml;

import dev.longhand.expr.Composite;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Function;
import dev.longhand.expr.Name;
import dev.longhand.expr.Primitive;
import dev.longhand.expr.Rational;
import dev.longhand.network.Activation;
import dev.longhand.network.formula.FormulaReader;
import dev.longhand.network.formula.Kinks;
import dev.longhand.network.formula.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what a layer does to its pre-activations. */
final class ActivationReader {

    static final List<String> KINDS = List.of(
            "identity",
            "relu",
            "leaky relu",
            "elu",
            "sigmoid",
            "tanh",
            "softplus",
            "silu",
            "gelu",
            "gelu tanh",
            "softmax");
    private static final List<String> ALL_KINDS =
            Stream.concat(KINDS.stream(), Stream.of("formula")).toList();
    static final List<String> KEYS = List.of("kind", "symbol", "slope", "alpha", "formula", "argument", "trainable");

    /** The kinds that a parameter of the mapping belongs to. */
    private static final Map<String, String> OWNER = Map.of("slope", "leaky relu", "alpha", "elu");

    private static final Rational LEAKY_SLOPE = Rational.of(1, 100);

    private final Kinks kinks;
    private final NameTable table;
    private final Problems problems;

    ActivationReader(Kinks kinks, NameTable table, Problems problems) {
        this.kinks = kinks;
        this.table = table;
        this.problems = problems;
    }

    /** @throws dev.longhand.source.InvalidInput when the node is no activation */
    Activation read(Yaml node, int layer) {
        if (node instanceof Yaml.Scalar) {
            String kind = Values.word(node, "activation", KINDS);
            return builtIn(kind, LEAKY_SLOPE, Rational.ONE, Optional.empty());
        }
        Fields fields = Fields.of(node, "the activation of layer " + layer, KEYS, problems);
        if (fields.get("formula").isPresent()) {
            return formula(fields, layer);
        }
        String kind =
                Values.word(fields.required("kind", "one of " + String.join(", ", ALL_KINDS)), "activation", ALL_KINDS);
        if (kind.equals("formula")) {
            throw node.error("the activation of layer " + layer + " has no 'formula', such as z / (1 + exp(-z))");
        }
        forbid(fields, List.of("argument", "trainable"), "goes with 'formula' only");
        OWNER.forEach((key, owner) -> {
            if (!owner.equals(kind)) {
                forbid(fields, List.of(key), "goes with the activation '" + owner + "' only");
            }
        });
        Rational slope =
                fields.get("slope").map(n -> Values.number(n, "'slope'")).orElse(LEAKY_SLOPE);
        Rational alpha =
                fields.get("alpha").map(n -> Values.number(n, "'alpha'")).orElse(Rational.ONE);
        Optional<Name> symbol = fields.get("symbol").map(n -> Values.name(n, "'symbol'"));
        if (symbol.isPresent() && (kind.equals("identity") || kind.equals("softmax"))) {
            forbid(fields, List.of("symbol"), "does not go with the activation '" + kind + "'");
        }
        return builtIn(kind, slope, alpha, symbol);
    }

    private Activation builtIn(String kind, Rational slope, Rational alpha, Optional<Name> symbol) {
        return switch (kind) {
            case "identity" -> new Activation.Identity();
            case "softmax" -> new Activation.Softmax();
            default -> {
                Function function = function(kind, slope, alpha);
                yield new Activation.Elementwise(function, symbol.map(Name::tex).orElse(function.tex()));
            }
        };
    }

    private Function function(String kind, Rational slope, Rational alpha) {
        return switch (kind) {
            case "relu" -> Composite.relu(kinks.relu());
            case "leaky relu" -> Composite.leakyRelu(slope, kinks.leakyRelu().orElse(slope));
            case "elu" -> Composite.elu(alpha, kinks.elu().orElse(alpha));
            case "sigmoid" -> Primitive.SIGMOID;
            case "tanh" -> Primitive.TANH;
            case "softplus" -> Primitive.SOFTPLUS;
            case "silu" -> Composite.silu();
            case "gelu" -> Composite.gelu();
            case "gelu tanh" -> Composite.geluTanh();
            default -> throw new IllegalArgumentException("no activation " + kind);
        };
    }

    private Activation formula(Fields fields, int layer) {
        forbid(fields, List.of("slope", "alpha"), "does not go with 'formula'; write the number into it");
        forbid(fields, List.of("symbol"), "does not go with 'formula', which is written out in its place");
        fields.get("kind").ifPresent(node -> {
            String kind = Values.word(node, "activation", ALL_KINDS);
            if (!kind.equals("formula")) {
                throw node.error("the activation '" + kind + "' has no 'formula'; leave one of them out");
            }
        });
        Name argument =
                fields.get("argument").map(n -> Values.name(n, "'argument'")).orElse(Name.of("z"));
        List<Name> known = new ArrayList<>(List.of(argument));
        List<Name> trainable = new ArrayList<>();
        for (Yaml item : trainable(fields)) {
            Name name = Values.name(item, "a name in 'trainable'");
            if (known.contains(name)) {
                throw item.error("the name '" + name + "' is taken: give the trainable one another");
            }
            table.add(name, item.span(), ((Yaml.Scalar) item).text(), "trainable in the activation of layer " + layer);
            known.add(name);
            trainable.add(name);
        }
        Yaml.Scalar text =
                Values.scalar(fields.get("formula").orElseThrow(), "'formula'", "a formula such as z / (1 + exp(-z))");
        Expression body = FormulaReader.expression(text.passage(), Scope.of(known, kinks));
        return new Activation.Formula(body, argument, trainable);
    }

    private static List<Yaml> trainable(Fields fields) {
        Optional<Yaml> node = fields.get("trainable");
        if (node.isEmpty()) {
            return List.of();
        }
        return node.get() instanceof Yaml.Sequence list ? list.items() : List.of(node.get());
    }

    private void forbid(Fields fields, List<String> keys, String reason) {
        for (String key : keys) {
            fields.key(key).ifPresent(scalar -> problems.add(scalar.span(), "'" + key + "' " + reason));
        }
    }
}
