package dev.longhand.check.network;

import dev.longhand.check.quantity.Choices;
import dev.longhand.check.quantity.Quantity;
import dev.longhand.latex.tree.Tree;
import dev.longhand.notes.meaning.Index;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What names stand for in a network file, also where they are those of parameters after a step or leave out the layer. */
public final class FiledNames {

    private final NetworkNames file;
    private final int layer;

    /** @param layer the layer that the heading gives, or 0 */
    public FiledNames(NetworkNames file, int layer) {
        this.file = file;
        this.layer = layer;
    }

    /** What the file says of a name. */
    public Optional<Quantity> of(WrittenName name, Map<String, Integer> bound, Choices choices) {
        return file.quantity(name, bound).or(() -> updated(name, bound)).or(() -> layerless(name, bound, choices));
    }

    /** A parameter with a prime is its value after one step of gradient descent. */
    private Optional<Quantity> updated(WrittenName name, Map<String, Integer> bound) {
        String old = name.unprimed().key(bound);
        if (name.primes() != 1 || file.loss().isEmpty() || !file.isParameter(old)) {
            return Optional.empty();
        }
        Meaning before = new Meaning.Reference(name.unprimed());
        Meaning rate = new Meaning.Reference(WrittenName.plain(file.learningRate()));
        Meaning slope = new Meaning.Slope(
                new Meaning.Reference(WrittenName.plain(file.loss().get())), List.of(before));
        Meaning step = new Meaning.Multiplied(List.of(Tree.Join.BESIDE, Tree.Join.BESIDE), List.of(rate, slope));
        return Optional.of(new Quantity.Defined(
                name.key(bound), new Meaning.Total(List.of(before, new Meaning.Negated(step))), bound));
    }

    /** A name without the layer that the heading gives. */
    private Optional<Quantity> layerless(WrittenName name, Map<String, Integer> bound, Choices choices) {
        if (!name.sup().isEmpty() || !file.layered().contains(name.base())) {
            return Optional.empty();
        }
        List<Quantity> found = new ArrayList<>();
        List<Choices.Option> options = new ArrayList<>();
        List<Integer> order = new ArrayList<>();
        if (layer > 0) {
            order.add(layer);
            order.add(layer - 1);
            order.add(layer + 1);
        }
        for (int l = file.layers(); l >= 0; l--) {
            if (!order.contains(l)) {
                order.add(l);
            }
        }
        for (int l : order) {
            WrittenName full = new WrittenName(
                    name.base(), name.bold(), name.sub(), List.of(new Index("" + l, null, 0)), name.primes());
            file.quantity(full.key(bound)).ifPresent(q -> {
                found.add(q);
                options.add(new Choices.Option(name.key(bound) + " belongs to layer " + l, false, false));
            });
        }
        if (found.isEmpty()) {
            return Optional.empty();
        }
        if (found.size() == 1) {
            options.add(options.get(0));
            found.add(found.get(0));
        }
        return Optional.of(found.get(choices.pick("layer of " + name.key(bound), options)));
    }
}
