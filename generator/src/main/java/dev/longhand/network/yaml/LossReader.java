package dev.longhand.network.yaml;

import dev.longhand.expr.Algebra;
import dev.longhand.expr.Composite;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Expression.Application;
import dev.longhand.expr.Expression.Negation;
import dev.longhand.expr.Expression.Power;
import dev.longhand.expr.Expression.Product;
import dev.longhand.expr.Expression.Sum;
import dev.longhand.expr.Expression.Variable;
import dev.longhand.expr.Name;
import dev.longhand.expr.Primitive;
import dev.longhand.expr.Rational;
import dev.longhand.network.Loss;
import dev.longhand.network.formula.FormulaReader;
import dev.longhand.network.formula.Kinks;
import dev.longhand.network.formula.Scope;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what is minimised. */
final class LossReader {

    static final String CROSS_ENTROPY = "softmax cross-entropy";
    static final String BINARY = "binary cross-entropy";
    static final String BINARY_LOGITS = "binary cross-entropy on logits";

    private static final String DEFAULT = "half squared error";
    static final List<String> KINDS = List.of(
            "squared error",
            DEFAULT,
            "mean squared error",
            "absolute error",
            "huber",
            BINARY,
            BINARY_LOGITS,
            CROSS_ENTROPY,
            "formula");
    static final List<String> KEYS =
            List.of("kind", "name", "terms", "residual", "threshold", "formula", "target sum", "normaliser");

    /** For a key that only some kinds have, these kinds. */
    private static final Map<String, Set<String>> OWNERS = Map.of(
            "residual", Set.of("squared error", DEFAULT, "mean squared error", "absolute error", "huber"),
            "threshold", Set.of("huber"),
            "formula", Set.of("formula"),
            "target sum", Set.of(CROSS_ENTROPY),
            "normaliser", Set.of(CROSS_ENTROPY),
            "terms",
                    Set.copyOf(KINDS.stream()
                            .filter(kind -> !kind.equals(CROSS_ENTROPY))
                            .toList()));

    private static final String FORWARD = "output - target";
    private static final String BACKWARD = "target - output";
    private static final Variable OUTPUT = new Variable(Loss.OUTPUT);
    private static final Variable TARGET = new Variable(Loss.TARGET);

    private final Kinks kinks;
    private final NameTable table;
    private final NameBlocks blocks;
    private final Problems problems;

    LossReader(Kinks kinks, NameTable table, NameBlocks blocks, Problems problems) {
        this.kinks = kinks;
        this.table = table;
        this.blocks = blocks;
        this.problems = problems;
    }

    /**
     * The loss; half the squared error when the file says nothing.
     *
     * @param place of the whole file
     * @throws dev.longhand.source.InvalidInput when the node is no loss
     */
    Loss read(Optional<Yaml> node, Yaml place, int outputs) {
        if (node.isEmpty() || node.get() instanceof Yaml.Scalar) {
            String kind = node.map(n -> Values.word(n, "loss", KINDS)).orElse(DEFAULT);
            if (kind.equals("formula")) {
                throw node.orElse(place).error("a loss by formula is a mapping such as {formula: (output - target)^4}");
            }
            return build(kind, Optional.empty(), node.orElse(place), outputs);
        }
        Fields fields = Fields.of(node.get(), "the loss", KEYS, problems);
        Optional<Yaml> formula = fields.get("formula");
        String kind = formula.isPresent() && fields.get("kind").isEmpty()
                ? "formula"
                : Values.word(fields.required("kind", "one of " + String.join(", ", KINDS)), "loss", KINDS);
        OWNERS.forEach((key, owners) -> fields.key(key)
                .filter(scalar -> !owners.contains(kind))
                .ifPresent(scalar ->
                        problems.add(scalar.span(), "'" + key + "' does not go with the loss '" + kind + "'")));
        return build(kind, Optional.of(fields), node.get(), outputs);
    }

    private Loss build(String kind, Optional<Fields> fields, Yaml place, int outputs) {
        Name name = named(fields, "name", Name.of("L"), place, "the loss");
        if (kind.equals(CROSS_ENTROPY)) {
            Name normaliser = named(fields, "normaliser", Name.of("\\ell"), place, "the normaliser of the softmax");
            boolean one = fields.flatMap(f -> f.get("target sum"))
                    .map(n ->
                            Values.word(n, "target sum", List.of("one", "free")).equals("one"))
                    .orElse(true);
            return new Loss.CrossEntropy(name, kind, normaliser, one);
        }
        List<Name> terms = fields.flatMap(f -> f.get("terms"))
                .map(n -> blocks.vector(Optional.of(n), name, place, Shape.vector("the terms of the loss", 0, outputs)))
                .orElse(List.of());
        return new Loss.PerOutput(name, kind, term(kind, fields), kind.equals("mean squared error"), terms);
    }

    private Name named(Optional<Fields> fields, String key, Name fallback, Yaml place, String role) {
        Yaml node = fields.flatMap(f -> f.get(key)).orElse(place);
        Name name = node == place ? fallback : Values.name(node, "'" + key + "'");
        table.add(name, node.span(), node == place ? name.tex() : ((Yaml.Scalar) node).text(), role);
        return name;
    }

    private Expression term(String kind, Optional<Fields> fields) {
        return switch (kind) {
            case "squared error", "mean squared error" -> squared(residual(fields));
            case "absolute error" -> new Application(Composite.absolute(kinks.abs()), residual(fields));
            case "huber" -> new Application(Composite.huber(threshold(fields)), residual(fields));
            case BINARY -> binary();
            case BINARY_LOGITS ->
                new Sum(List.of(
                        new Application(Primitive.SOFTPLUS, OUTPUT),
                        new Negation(new Product(List.of(TARGET, OUTPUT)))));
            case "formula" -> formula(fields.orElseThrow());
            default -> new Product(List.of(Algebra.HALF, squared(residual(fields))));
        };
    }

    private static Expression residual(Optional<Fields> fields) {
        boolean forward = fields.flatMap(f -> f.get("residual"))
                .map(n -> Values.word(n, "residual", List.of(FORWARD, BACKWARD)).equals(FORWARD))
                .orElse(true);
        return forward
                ? new Sum(List.of(OUTPUT, new Negation(TARGET)))
                : new Sum(List.of(TARGET, new Negation(OUTPUT)));
    }

    private static Expression squared(Expression residual) {
        return new Power(residual, Algebra.constant(2));
    }

    private static Rational threshold(Optional<Fields> fields) {
        Optional<Yaml> node = fields.flatMap(f -> f.get("threshold"));
        Rational threshold = node.map(n -> Values.number(n, "'threshold'")).orElse(Rational.ONE);
        if (threshold.signum() <= 0) {
            throw node.orElseThrow().mismatch("'threshold'", "a positive number");
        }
        return threshold;
    }

    /** -(t log o + (1 - t) log(1 - o)). */
    private static Expression binary() {
        Expression hit = new Product(List.of(TARGET, new Application(Primitive.LOG, OUTPUT)));
        Expression miss = new Product(List.of(
                new Sum(List.of(Algebra.ONE, new Negation(TARGET))),
                new Application(Primitive.LOG, new Sum(List.of(Algebra.ONE, new Negation(OUTPUT))))));
        return new Negation(new Sum(List.of(hit, miss)));
    }

    private Expression formula(Fields fields) {
        String right = "a formula such as (output - target)^4";
        Yaml.Scalar text = Values.scalar(fields.required("formula", right), "'formula'", right);
        return FormulaReader.expression(text.passage(), Scope.of(List.of(Loss.OUTPUT, Loss.TARGET), kinks));
    }
}
