package dev.longhand.check.universe;

import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.quantity.NamedFunction;
import dev.longhand.notes.meaning.Meaning;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

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
 * @param sized whether letters for sizes that the document gives no number are the numbers that are chosen for them
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
        boolean lookingBack,
        boolean sized) {

    /** The beginning, where nothing has been said yet. */
    static final Vantage START = new Vantage(
            0, 0, false, List.of(), List.of(), Map.of(), Set.of(), Set.of(), Map.of(), List.of(), false, true);

    Vantage {
        restated = List.copyOf(restated);
        values = List.copyOf(values);
        given = Map.copyOf(given);
        open = Set.copyOf(open);
        undefined = Set.copyOf(undefined);
        supposed = Map.copyOf(supposed);
        conditions = List.copyOf(conditions);
    }

    /** A copy whose parts are put in one by one, so that what sets one of them need not name the others. */
    private static final class Copy {
        private int position;
        private int layer;
        private boolean withNumbers;
        private List<DocumentDefinition> restated;
        private List<DocumentDefinition> values;
        private Map<String, Meaning> given;
        private Set<String> open;
        private Set<String> undefined;
        private Map<String, NamedFunction> supposed;
        private List<Meaning.Condition> conditions;
        private boolean lookingBack;
        private boolean sized;

        Copy(Vantage of) {
            this.position = of.position;
            this.layer = of.layer;
            this.withNumbers = of.withNumbers;
            this.restated = of.restated;
            this.values = of.values;
            this.given = of.given;
            this.open = of.open;
            this.undefined = of.undefined;
            this.supposed = of.supposed;
            this.conditions = of.conditions;
            this.lookingBack = of.lookingBack;
            this.sized = of.sized;
        }

        Vantage made() {
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
                    conditions,
                    lookingBack,
                    sized);
        }
    }

    private Vantage with(Consumer<Copy> change) {
        Copy copy = new Copy(this);
        change.accept(copy);
        return copy.made();
    }

    Vantage at(int other, int layerThere, boolean numbers) {
        return with(copy -> {
            copy.position = other;
            copy.layer = layerThere;
            copy.withNumbers = numbers;
            copy.sized = !numbers;
        });
    }

    Vantage choosingSizes() {
        return with(copy -> copy.sized = true);
    }

    Vantage under(List<Meaning.Condition> restricting) {
        return with(copy -> copy.conditions = restricting);
    }

    Vantage restating(List<DocumentDefinition> own) {
        return with(copy -> copy.restated = own);
    }

    Vantage valued(List<DocumentDefinition> numbers) {
        return with(copy -> copy.values = numbers);
    }

    Vantage given(Map<String, Meaning> meanings) {
        return with(copy -> copy.given = meanings);
    }

    Vantage opening(Set<String> bases) {
        return with(copy -> copy.open = bases);
    }

    Vantage leaving(Set<String> bases) {
        return with(copy -> {
            copy.open = bases;
            copy.undefined = bases;
        });
    }

    Vantage lookingBackOnly() {
        return with(copy -> copy.lookingBack = true);
    }

    Vantage supposing(Map<String, NamedFunction> functions) {
        return with(copy -> copy.supposed = functions);
    }
}
