package dev.longhand.check.deciding;

import dev.longhand.check.evaluation.References;
import dev.longhand.check.universe.Universe;
import dev.longhand.notes.meaning.Meaning;

/**
 * The first side of a chain, whose exact value decides between roundings.
 *
 * @param isComputed whether it has numbers that were computed without any rounding
 */
record Head(Meaning meaning, boolean isComputed) {

    /** A side as it is written: its own numbers may be rounded. */
    static Head of(Meaning meaning) {
        return new Head(meaning, false);
    }

    /** Whether it is arithmetic of numbers alone, which says nothing of what they are the values of. */
    boolean isNameless() {
        return !isComputed && References.in(meaning).isEmpty();
    }

    /** Whether it has a value of its own, rather than one that the numbers printed for it give it. */
    boolean hasValue(Universe universe) {
        boolean named = !References.in(meaning).isEmpty();
        return isComputed || (named && !(meaning instanceof Meaning.Reference r && universe.isNumber(r.name())));
    }
}
