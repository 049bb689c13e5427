package dev.longhand.check.statement;

import dev.longhand.check.definition.Stated;
import dev.longhand.check.fact.LayerWholes;
import dev.longhand.check.network.NetworkNames;
import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.Rewriting;
import dev.longhand.notes.meaning.WrittenName;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The biases of whole layers in notes beside a network file that has the same names for single ones: with W_1 in the note,
 * its b_1 is marked as a vector, except beside single weights.
 */
final class LayerBiases {

    private LayerBiases() {}

    /** The statements with biases marked. */
    static void putInto(List<Stated> statements, @Nullable NetworkNames network) {
        if (network == null) {
            return;
        }
        LayerWholes wholes = new LayerWholes(network, statements);
        Set<WrittenName> single = network.weights().stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        Rewriting marking = new Rewriting(m -> m instanceof Meaning.Reference r && wholes.mayBeBiases(r.name())
                ? new Meaning.Reference(r.name().inBold(true))
                : null);
        statements.replaceAll(s ->
                s.sides().stream().flatMap(side -> References.in(side).stream()).anyMatch(single::contains)
                        ? s
                        : s.with(marking));
    }
}
