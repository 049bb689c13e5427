package dev.longhand.check.deciding.hesitation;

import dev.longhand.check.deciding.matter.Matter;
import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.equality.Outcome;
import dev.longhand.check.universe.Universe;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.Rewriting;
import dev.longhand.notes.wording.LinearLayers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Layers that words say have no activation of their own, where a formula gives one to all of them:
 * {@code a^{(2)} = z^{(2)}} beside "the identity in the second layer".
 */
final class LinearActivations {

    private final Matter matter;
    private final LinearLayers said;
    /** Values of the activation of a layer, {@code a^{(l)} = f(z^{(l)})}. */
    private final List<DocumentDefinition> values;

    LinearActivations(Matter matter) {
        this.matter = matter;
        this.said = matter.network() == null ? matter.functions().linear() : LinearLayers.NONE;
        this.values = said.isEmpty()
                ? List.of()
                : matter.facts().definitions().stream()
                        .filter(LinearActivations::isLayered)
                        .toList();
    }

    private static boolean isLayered(DocumentDefinition d) {
        return d.pattern().letters().size() == 1
                && d.body() instanceof Meaning.Call call
                && call.order() == 0
                && call.arguments().size() == 1
                && (call.callee() instanceof Callee.Named || call.callee() instanceof Callee.Known);
    }

    /** That a refuted relation is left open, where it holds without the activation of these layers. */
    Optional<Outcome> of(Stated stated, Meaning left, Meaning right) {
        if (values.isEmpty()) {
            return Optional.empty();
        }
        List<Universe> instances = new ArrayList<>();
        for (Universe u : matter.universes().at(stated, stated.restriction().sure())) {
            instances.add(u.restating(without(u.layers())));
        }
        return matter.equality().decide(left, right, instances).isProved()
                ? Optional.of(
                        Outcome.undecided("words say that a layer in it has no activation, its formula that it has"))
                : Optional.empty();
    }

    /** The values of these layers, among so many, as what their activation would be called for. */
    private List<DocumentDefinition> without(int layers) {
        List<DocumentDefinition> all = new ArrayList<>();
        for (DocumentDefinition d : values) {
            String letter = d.pattern().letters().iterator().next();
            for (int layer : said.among(layers)) {
                Map<String, Integer> there = Map.of(letter, layer - d.pattern().offset(letter));
                Rewriting numbered = new Rewriting(part -> part instanceof Meaning.Reference r
                        ? new Meaning.Reference(r.name().bound(there))
                        : null);
                Meaning argument =
                        numbered.of(((Meaning.Call) d.body()).arguments().get(0));
                all.add(new DocumentDefinition(
                        d.pattern().bound(there), argument, d.position(), d.scope(), d.example()));
            }
        }
        return all;
    }
}
