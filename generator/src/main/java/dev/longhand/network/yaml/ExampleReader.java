package dev.longhand.network.yaml;

import dev.longhand.expr.Rational;
import dev.longhand.network.Example;
import dev.longhand.network.Loss;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the numbers that go into a network, and what should come out. */
final class ExampleReader {

    private static final int MOST = 10_000;
    private static final int MOST_BITS = 16_384;

    private final Problems problems;
    private final int inputs;
    private final int targets;
    private final Loss loss;

    /** @param targets how many a network has; 0 when the loss needs none */
    ExampleReader(Problems problems, int inputs, int targets, Loss loss) {
        this.problems = problems;
        this.inputs = inputs;
        this.targets = targets;
        this.loss = loss;
    }

    /** The examples that can be read. */
    List<Example> read(Yaml node) {
        if (!(node instanceof Yaml.Sequence list)) {
            throw node.mismatch("'examples'", "a list of mappings such as {inputs: [1, 2], targets: [3]}");
        }
        if (list.items().size() > MOST) {
            throw list.error("a network file has at most " + MOST + " examples");
        }
        List<Example> examples = new ArrayList<>();
        for (Yaml item : list.items()) {
            problems.attempt(() -> example(item, examples.size() + 1)).ifPresent(examples::add);
        }
        return examples;
    }

    private Example example(Yaml node, int number) {
        String what = "example " + number;
        Fields fields = Fields.of(node, what, List.of("inputs", "targets"), problems);
        List<Rational> given = numbers(fields.required("inputs", count(inputs)), "the inputs of " + what, inputs);
        if (targets == 0) {
            fields.key("targets").ifPresent(key -> problems.add(key.span(), "the loss has no use for targets"));
            return new Example(given, List.of());
        }
        Yaml wantedNode = fields.required("targets", count(targets));
        List<Rational> wanted = numbers(wantedNode, "the targets of " + what, targets);
        requireTargets(wanted, wantedNode);
        return new Example(given, wanted);
    }

    private static String count(int numbers) {
        return numbers == 1 ? "a number" : "a list of " + numbers + " numbers";
    }

    private static List<Rational> numbers(Yaml node, String what, int count) {
        return Grid.cells(node, Shape.vector(what, 0, count)).stream()
                .map(row -> Values.number(row.get(0), "a number in " + what))
                .toList();
    }

    private void requireTargets(List<Rational> wanted, Yaml node) {
        if (loss.label().equals(LossReader.BINARY) || loss.label().equals(LossReader.BINARY_LOGITS)) {
            Optional<Rational> outside = wanted.stream()
                    .filter(t -> t.signum() < 0 || t.compareTo(Rational.ONE) > 0)
                    .findFirst();
            outside.ifPresent(t -> {
                throw node.error("a target of '" + loss.label() + "' lies between 0 and 1; " + t + " does not");
            });
        }
        if (loss instanceof Loss.CrossEntropy entropy && entropy.targetsSumToOne()) {
            Rational sum = Rational.ZERO;
            for (Rational target : wanted) {
                sum = sum.plus(target);
                if (sum.bitLength() > MOST_BITS) {
                    throw node.error("the targets are fractions too long to be added up");
                }
            }
            if (!sum.isOne()) {
                throw node.error("the targets of '" + loss.label() + "' must sum to 1, not " + sum
                        + "; if that is meant, write 'target sum: free' in the loss");
            }
        }
    }
}
