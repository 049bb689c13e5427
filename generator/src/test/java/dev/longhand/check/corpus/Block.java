package dev.longhand.check.corpus;

import java.util.ArrayList;
import java.util.List;

/** A formula in matrices; layers are counted from the layer it is about. */
sealed interface Block {

    /** A name of a layer, {@code ahead} layers after the one at hand. */
    record Named(String base, int ahead) implements Block {}

    record Times(Block left, Block right) implements Block {}

    record Entrywise(Block left, Block right) implements Block {}

    record Transposed(Block of) implements Block {}

    record Minus(Block left, Block right) implements Block {}

    record Slope(Block of) implements Block {}

    record Value(Block of) implements Block {}

    record Scaled(String by, Block of) implements Block {}

    default List<Block> parts() {
        if (this instanceof Times times) {
            return List.of(times.left, times.right);
        } else if (this instanceof Entrywise entrywise) {
            return List.of(entrywise.left, entrywise.right);
        } else if (this instanceof Transposed transposed) {
            return List.of(transposed.of);
        } else if (this instanceof Minus minus) {
            return List.of(minus.left, minus.right);
        } else if (this instanceof Slope slope) {
            return List.of(slope.of);
        } else if (this instanceof Value value) {
            return List.of(value.of);
        } else if (this instanceof Scaled scaled) {
            return List.of(scaled.of);
        }
        return List.of();
    }

    default Block with(List<Block> parts) {
        if (this instanceof Times) {
            return new Times(parts.get(0), parts.get(1));
        } else if (this instanceof Entrywise) {
            return new Entrywise(parts.get(0), parts.get(1));
        } else if (this instanceof Transposed) {
            return new Transposed(parts.get(0));
        } else if (this instanceof Minus) {
            return new Minus(parts.get(0), parts.get(1));
        } else if (this instanceof Slope) {
            return new Slope(parts.get(0));
        } else if (this instanceof Value) {
            return new Value(parts.get(0));
        } else if (this instanceof Scaled scaled) {
            return new Scaled(scaled.by, parts.get(0));
        }
        return this;
    }

    /** All formulas that come from this one by a change at one place. */
    default List<Block> variants(Change change) {
        List<Block> variants = new ArrayList<>(change.of(this));
        List<Block> parts = parts();
        for (int i = 0; i < parts.size(); i++) {
            for (Block part : parts.get(i).variants(change)) {
                List<Block> changed = new ArrayList<>(parts);
                changed.set(i, part);
                variants.add(with(changed));
            }
        }
        return variants;
    }

    /** What can be done to one node. */
    interface Change {
        List<Block> of(Block block);
    }
}
