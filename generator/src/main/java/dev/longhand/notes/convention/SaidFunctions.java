package dev.longhand.notes.convention;

import dev.longhand.expr.Function;
import dev.longhand.notes.document.NoteText;
import dev.longhand.notes.relation.NotedRelation;
import dev.longhand.notes.wording.LinearLayers;
import java.util.Map;
import java.util.Set;

/**
 * What the words of a note say letters are as functions.
 *
 * @param known functions of other names: {@code \sigma} where it is said to be tanh
 * @param arbitrary letters that stand for any function
 * @param several letters that stand for one function here and for another there
 * @param softmaxes letters that stand for the softmax
 * @param near by the place at which a formula begins, the words of the usual activations that are named around it
 * @param linear the layers that are said to have no activation
 */
public record SaidFunctions(
        Map<String, Function> known,
        Set<String> arbitrary,
        Set<String> several,
        Set<String> softmaxes,
        Map<Integer, Set<String>> near,
        LinearLayers linear) {

    /** Where nothing is said. */
    public static final SaidFunctions NONE =
            new SaidFunctions(Map.of(), Set.of(), Set.of(), Set.of(), Map.of(), LinearLayers.NONE);

    public SaidFunctions {
        known = Map.copyOf(known);
        arbitrary = Set.copyOf(arbitrary);
        several = Set.copyOf(several);
        softmaxes = Set.copyOf(softmaxes);
        near = Map.copyOf(near);
    }

    /** The words of the usual activations that are named around a relation. */
    public Set<String> near(NotedRelation relation) {
        return near.getOrDefault(relation.formula().span().start(), Set.of());
    }

    /** Those of a note. */
    public static SaidFunctions in(NoteText note) {
        return FunctionSayings.in(note);
    }
}
