package dev.longhand.check.universe;

import dev.longhand.notes.meaning.Meaning;
import java.util.List;

/**
 * From where in a document names are looked at.
 *
 * @param position the number of the relation that is looked at; definitions before it win
 * @param layer the layer that a heading names, or 0
 * @param withNumbers whether names that the document gives a number are that number, or free symbols
 * @param restated equations for names that are defined already, which count instead of their first ones
 * @param conditions that the letters of a relation have to meet
 */
record Vantage(
        int position,
        int layer,
        boolean withNumbers,
        List<DocumentDefinition> restated,
        List<Meaning.Condition> conditions) {

    /** The beginning, where nothing has been said yet. */
    static final Vantage START = new Vantage(0, 0, false, List.of(), List.of());

    Vantage {
        restated = List.copyOf(restated);
        conditions = List.copyOf(conditions);
    }

    Vantage at(int other, int layerThere, boolean numbers) {
        return new Vantage(other, layerThere, numbers, restated, conditions);
    }

    Vantage under(List<Meaning.Condition> restricting) {
        return new Vantage(position, layer, withNumbers, restated, restricting);
    }

    Vantage restating(List<DocumentDefinition> own) {
        return new Vantage(position, layer, withNumbers, own, conditions);
    }
}
