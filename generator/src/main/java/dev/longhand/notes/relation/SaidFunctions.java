package dev.longhand.notes.relation;

import dev.longhand.expr.Function;
import dev.longhand.notes.document.NoteText;
import java.util.Map;
import java.util.Set;

/**
 * What the words of a note say letters are as functions.
 *
 * @param known functions of other names: {@code \sigma} where it is said to be tanh
 * @param arbitrary letters that stand for any function
 * @param several letters that stand for one function here and for another there
 * @param softmaxes letters that stand for the softmax
 */
public record SaidFunctions(
        Map<String, Function> known, Set<String> arbitrary, Set<String> several, Set<String> softmaxes) {

    /** Where nothing is said. */
    public static final SaidFunctions NONE = new SaidFunctions(Map.of(), Set.of(), Set.of(), Set.of());

    public SaidFunctions {
        known = Map.copyOf(known);
        arbitrary = Set.copyOf(arbitrary);
        several = Set.copyOf(several);
        softmaxes = Set.copyOf(softmaxes);
    }

    /** Those of a note. */
    public static SaidFunctions in(NoteText note) {
        return FunctionSayings.in(note);
    }
}
