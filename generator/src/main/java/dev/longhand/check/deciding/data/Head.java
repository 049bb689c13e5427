package dev.longhand.check.deciding.data;

import dev.longhand.check.quantity.Choices;
import dev.longhand.check.quantity.Quantity;
import dev.longhand.check.quantity.References;
import dev.longhand.check.quantity.Unsettled;
import dev.longhand.check.universe.Universe;
import dev.longhand.expr.Rational;
import dev.longhand.notes.meaning.Meaning;

/**
 * The first side of a chain, whose exact value decides between roundings.
 *
 * @param isComputed whether it has numbers that were computed without any rounding
 */
public record Head(Meaning meaning, boolean isComputed) {

    /** A side as it is written: its own numbers may be rounded. */
    public static Head of(Meaning meaning) {
        return new Head(meaning, false);
    }

    /** Whether it is arithmetic of numbers alone, which says nothing of what they are the values of. */
    public boolean isNameless() {
        return !isComputed && References.in(meaning).isEmpty();
    }

    /**
     * Whether it has a value of its own, rather than one that the numbers printed for it give it, or that it has for want of
     * an equation to differentiate.
     */
    public boolean hasValue(Universe universe, Data data) {
        boolean named = !References.in(meaning).isEmpty();
        return isComputed
                || (named
                        && !(meaning instanceof Meaning.Reference r && universe.isNumber(r.name()))
                        && References.slopes(formula(universe)).stream()
                                .noneMatch(slope -> isNothing(slope, universe, data)));
    }

    /** What a name is said to be, as its update; else the side itself. */
    private Meaning formula(Universe universe) {
        try {
            return meaning instanceof Meaning.Reference r
                            && universe.quantity(r.name(), universe.base(), new Choices()) instanceof Quantity.Defined d
                    ? d.body()
                    : meaning;
        } catch (Unsettled e) {
            return meaning;
        }
    }

    private static boolean isNothing(Meaning slope, Universe universe, Data data) {
        return ValueAt.of(slope, universe, data)
                .filter(value ->
                        value.isScalar() && Rational.ZERO.equals(value.at(0, 0).exact()))
                .isPresent();
    }
}
