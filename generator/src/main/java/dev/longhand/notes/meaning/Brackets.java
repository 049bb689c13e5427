package dev.longhand.notes.meaning;

import dev.longhand.latex.tree.Tree;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What stands in the brackets behind the names of one document.
 *
 * @param parameters of functions that the note defines, by the function
 * @param said letters of a loss whose brackets only say what the value hangs on; and letters, as {@link #saidOf} has
 *     them, of which brackets with certain names say so
 * @param indexed of numbered functions that nothing defines, by their letters
 * @param layerFunctions letters that are a function of each layer, of which nothing is said
 * @param values names that equations define without brackets, with what they are made of
 * @param entries letters that equations define with an index and without brackets: {@code \sigma_i = e^{z_i} / Z}
 * @param derivations names of operators that differentiate what is in the brackets, and nothing without brackets
 */
public record Brackets(
        Map<String, List<Tree>> parameters,
        Set<String> said,
        Map<String, List<Tree>> indexed,
        Set<String> layerFunctions,
        Map<String, Ingredients> values,
        Set<String> entries,
        Set<String> derivations) {

    /** Where no brackets stand behind names. */
    public static final Brackets NONE =
            new Brackets(Map.of(), Set.of(), Map.of(), Set.of(), Map.of(), Set.of(), Set.of());

    /** Stands in {@link #saidOf} before a letter that has nothing but a layer or the like above it. */
    public static final String RAISED = "^";

    public Brackets {
        parameters = Map.copyOf(parameters);
        said = Set.copyOf(said);
        indexed = Map.copyOf(indexed);
        layerFunctions = Set.copyOf(layerFunctions);
        values = Map.copyOf(values);
        entries = Set.copyOf(entries);
        derivations = Set.copyOf(derivations);
    }

    /** The same, with names of operators. */
    public Brackets differentiating(Set<String> operators) {
        return new Brackets(parameters, said, indexed, layerFunctions, values, entries, operators);
    }

    /** How {@link #said} has a letter before brackets with names, parted by commas. */
    public static String saidOf(String base, String argument) {
        return base + "_(" + argument + ")";
    }
}
