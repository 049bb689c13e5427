package dev.longhand.check.universe;

import dev.longhand.check.evaluation.NamedFunction;
import dev.longhand.notes.meaning.Meaning;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * From where in a document names are looked at.
 *
 * @param position the number of the relation that is looked at; definitions before it win
 * @param layer the layer that a heading names, or 0
 * @param withNumbers whether names that the document gives a number are that number, or free symbols
 * @param restated equations for names that are defined already, which count instead of their first ones
 * @param values numbers that the document gives to names on the way, later than their definitions
 * @param given what names of the network file are taken to be instead
 * @param open bases that stay free, whatever number the document gives them
 * @param undefined bases that stay free, whatever formula the document gives them
 * @param supposed what functions are taken to be, whatever the document says of them
 * @param conditions that the letters of a relation have to meet
 * @param lookingBack whether only what stands before counts, and names that are defined behind stay free
 */
record Vantage(
        int position,
        int layer,
        boolean withNumbers,
        List<DocumentDefinition> restated,
        List<DocumentDefinition> values,
        Map<String, Meaning> given,
        Set<String> open,
        Set<String> undefined,
        Map<String, NamedFunction> supposed,
        List<Meaning.Condition> conditions,
        boolean lookingBack) {

    /** The beginning, where nothing has been said yet. */
    static final Vantage START =
            new Vantage(0, 0, false, List.of(), List.of(), Map.of(), Set.of(), Set.of(), Map.of(), List.of(), false);

    Vantage {
        restated = List.copyOf(restated);
        values = List.copyOf(values);
        given = Map.copyOf(given);
        open = Set.copyOf(open);
        undefined = Set.copyOf(undefined);
        supposed = Map.copyOf(supposed);
        conditions = List.copyOf(conditions);
    }

    Vantage at(int other, int layerThere, boolean numbers) {
        return new Vantage(
                other,
                layerThere,
                numbers,
                restated,
                values,
                given,
                open,
                undefined,
                supposed,
                conditions,
                lookingBack);
    }

    Vantage under(List<Meaning.Condition> restricting) {
        return new Vantage(
                position,
                layer,
                withNumbers,
                restated,
                values,
                given,
                open,
                undefined,
                supposed,
                restricting,
                lookingBack);
    }

    Vantage restating(List<DocumentDefinition> own) {
        return new Vantage(
                position, layer, withNumbers, own, values, given, open, undefined, supposed, conditions, lookingBack);
    }

    Vantage valued(List<DocumentDefinition> numbers) {
        return new Vantage(
                position,
                layer,
                withNumbers,
                restated,
                numbers,
                given,
                open,
                undefined,
                supposed,
                conditions,
                lookingBack);
    }

    Vantage given(Map<String, Meaning> meanings) {
        return new Vantage(
                position,
                layer,
                withNumbers,
                restated,
                values,
                meanings,
                open,
                undefined,
                supposed,
                conditions,
                lookingBack);
    }

    Vantage opening(Set<String> bases) {
        return new Vantage(
                position,
                layer,
                withNumbers,
                restated,
                values,
                given,
                bases,
                undefined,
                supposed,
                conditions,
                lookingBack);
    }

    Vantage leaving(Set<String> bases) {
        return new Vantage(
                position, layer, withNumbers, restated, values, given, bases, bases, supposed, conditions, lookingBack);
    }

    Vantage lookingBackOnly() {
        return new Vantage(
                position, layer, withNumbers, restated, values, given, open, undefined, supposed, conditions, true);
    }

    Vantage supposing(Map<String, NamedFunction> functions) {
        return new Vantage(
                position,
                layer,
                withNumbers,
                restated,
                values,
                given,
                open,
                undefined,
                functions,
                conditions,
                lookingBack);
    }
}
