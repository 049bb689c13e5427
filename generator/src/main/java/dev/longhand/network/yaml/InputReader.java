package dev.longhand.network.yaml;

import dev.longhand.expr.Name;
import dev.longhand.expr.Operands;
import dev.longhand.network.Loss;
import java.util.List;
import java.util.Optional;

/** Reads the names of inputs and targets. */
final class InputReader {

    private static final String RIGHT = "a size, a list of names, or a mapping such as {size: 2, names: x_i}";

    private final Fields fields;
    private final NameBlocks blocks;
    private final Problems problems;

    InputReader(Fields fields, NameBlocks blocks, Problems problems) {
        this.fields = fields;
        this.blocks = blocks;
        this.problems = problems;
    }

    /** What the file says of the inputs. */
    private record Written(Yaml node, Optional<Yaml> size, Optional<Yaml> names, Optional<Yaml> vector) {}

    private Written written() {
        Yaml node = fields.required("inputs", RIGHT);
        if (node instanceof Yaml.Mapping) {
            Fields inner = Fields.of(node, "'inputs'", List.of("size", "names", "vector"), problems);
            return new Written(node, inner.get("size"), inner.get("names"), inner.get("vector"));
        }
        if (node instanceof Yaml.Scalar scalar && scalar.isEmpty()) {
            throw node.mismatch("'inputs'", RIGHT);
        }
        return Values.number(node).isPresent()
                ? new Written(node, Optional.of(node), Optional.empty(), Optional.empty())
                : new Written(node, Optional.empty(), Optional.of(node), Optional.empty());
    }

    /**
     * How many inputs there are.
     *
     * @throws dev.longhand.source.InvalidInput when that cannot be told
     */
    int count() {
        Written inputs = written();
        if (inputs.size().isPresent()) {
            return Values.whole(inputs.size().get(), "the number of inputs", 1, LayerReader.LARGEST);
        }
        return inputs.names()
                .map(InputReader::length)
                .orElseThrow(() -> inputs.node().error("'inputs' has no 'size'; it is the number of inputs"));
    }

    /** @throws dev.longhand.source.InvalidInput when a name is illegal, or there are more or fewer names */
    VectorNames inputs(int count) {
        Written inputs = written();
        Name fallback = new Name("x", count == 1 ? "" : "i", "");
        Shape shape = Shape.vector("the inputs", 0, count);
        return new VectorNames(
                blocks.vector(inputs.names(), fallback, inputs.node(), shape),
                inputs.vector().map(node -> Values.name(node, "'vector'")));
    }

    private static int length(Yaml names) {
        if (names instanceof Yaml.Sequence list) {
            if (list.items().isEmpty() || list.items().size() > LayerReader.LARGEST) {
                throw list.error("there are 1 to " + LayerReader.LARGEST + " inputs");
            }
            return list.items().size();
        }
        if (NamePattern.of(Values.name(names, "'inputs'"), false).has('i')) {
            throw names.error("a pattern for the inputs needs their number, as in {size: 2, names: "
                    + names.kind().replace("'", "") + "}");
        }
        return 1;
    }

    /**
     * The targets; none when the loss does not use them.
     *
     * @throws dev.longhand.source.InvalidInput when they cannot be read
     */
    VectorNames targets(Loss loss, int outputs) {
        Optional<Yaml> node = fields.get("targets");
        boolean used = !(loss instanceof Loss.PerOutput each)
                || Operands.names(each.term()).contains(Loss.TARGET);
        if (!used) {
            node.ifPresent(n -> problems.add(n.span(), "the loss has no use for targets"));
            return new VectorNames(List.of(), Optional.empty());
        }
        Optional<Name> vector = Optional.empty();
        if (node.isPresent() && node.get() instanceof Yaml.Mapping) {
            Fields inner = Fields.of(node.get(), "'targets'", List.of("names", "vector"), problems);
            vector = inner.get("vector").map(n -> Values.name(n, "'vector'"));
            node = inner.get("names");
        }
        Name fallback = new Name("y", outputs == 1 ? "" : "i", "");
        Yaml place = fields.get("targets").orElse(fields.node());
        return new VectorNames(blocks.vector(node, fallback, place, Shape.vector("the targets", 0, outputs)), vector);
    }
}
