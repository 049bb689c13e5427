package dev.longhand.check.size;

import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.definition.Formulas;
import dev.longhand.check.definition.UsualLetters;
import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.Index;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Letters whose numbered names are of layers, a matrix or a vector each: the {@code W_2} of {@code a_2 = W_2 a_1 + b_2} is no
 * entry of W, nor is that of {@code a_2 = a_1 W_2 + b_2}, though W stands without a number too, for the weights of any layer, of another model or before a step.
 */
public final class NumberedWeights {

    /** A layer that a formula computes from the one below, with what is added to it. */
    private record Layer(WrittenName unit, WrittenName weights, WrittenName below, Set<String> added) {}

    private final List<Layer> layers = new ArrayList<>();
    /** Letters that stand without an index. */
    private final Set<String> bare = new HashSet<>();
    /** Letters with entries of a row and a column. */
    private final Set<String> ofTwoIndices = new HashSet<>();

    private NumberedWeights(Collection<Meaning> meanings) {
        for (Meaning meaning : meanings) {
            for (WrittenName name : References.in(meaning)) {
                if (name.sub().isEmpty()) {
                    bare.add(name.base());
                } else if (name.sub().size() == 2) {
                    ofTwoIndices.add(name.base());
                }
            }
        }
    }

    /** The letters. */
    public static Set<String> bases(List<DocumentDefinition> definitions, Collection<Meaning> meanings) {
        NumberedWeights weights = new NumberedWeights(meanings);
        for (DocumentDefinition d : definitions) {
            if (d.pattern().sub().size() == 1) {
                weights.layer(d.pattern(), d.body(), Set.of());
            }
        }
        Set<String> found = weights.found();
        found.removeAll(weights.ofTwoIndices);
        for (DocumentDefinition d : definitions) {
            if (d.pattern().isPlain()
                    && Formulas.isOfParts(d.body(), d.pattern().base())) {
                found.remove(d.pattern().base());
            }
        }
        return found;
    }

    private Set<String> found() {
        Map<String, Set<WrittenName>> inputs = new HashMap<>();
        layers.forEach(layer -> inputs.computeIfAbsent(layer.weights().base(), weights -> new HashSet<>())
                .add(layer.below()));
        Set<String> found = new HashSet<>();
        for (Layer layer : layers) {
            // the rows of one matrix all take the same, and give the entries of another name
            boolean areSeveral =
                    inputs.getOrDefault(layer.weights().base(), Set.of()).size() > 1;
            if (areSeveral || !bare.contains(layer.unit().base())) {
                found.add(layer.weights().base());
                found.addAll(layer.added());
            }
            if (areSeveral) {
                found.add(layer.unit().base());
                found.add(layer.below().base());
            }
        }
        return found;
    }

    /** @param added the letters of what stands beside it in a sum and has the number of the unit */
    private void layer(WrittenName unit, Meaning body, Set<String> added) {
        if (body instanceof Meaning.Multiplied product) {
            for (int i = 0; i + 1 < product.factors().size(); i++) {
                Meaning first = product.factors().get(i);
                Meaning second = product.factors().get(i + 1);
                layer(unit, first, second, added);
                // the weights stand behind what is a row
                layer(unit, second, first, added);
            }
        }
        Set<String> beside = new HashSet<>();
        if (body instanceof Meaning.Total total) {
            for (Meaning term : total.terms()) {
                if (term instanceof Meaning.Reference r && r.name().sub().equals(unit.sub())) {
                    beside.add(r.name().base());
                }
            }
        }
        References.parts(body).forEach(part -> layer(unit, part, beside));
    }

    private void layer(WrittenName unit, Meaning weighing, Meaning weighed, Set<String> added) {
        if (weighing instanceof Meaning.Reference weights
                && weighed instanceof Meaning.Reference below
                && weights.name().base().matches("[A-Z]")
                && weights.name().sub().equals(unit.sub())
                && isBelow(below.name(), unit)) {
            layers.add(new Layer(unit, weights.name(), below.name(), added));
        }
    }

    /** Whether a name may be what the layer of another is fed with: it is of another number, or of none. */
    private static boolean isBelow(WrittenName name, WrittenName unit) {
        Index number = unit.sub().get(0);
        String letter = number.letter();
        boolean isOther = letter == null
                ? number.prefix().matches("\\d+") && !name.sub().equals(unit.sub())
                : name.sub().stream().anyMatch(i -> letter.equals(i.letter()) && i.offset() < number.offset());
        return isOther && name.sub().size() < 2 && UsualLetters.isSmall(name);
    }
}
