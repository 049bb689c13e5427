package dev.longhand.derivation;

import dev.longhand.expr.Name;
import dev.longhand.graph.Definition;
import dev.longhand.graph.Definitions;
import java.util.List;

/**
 * Everything that has to be computed, in order: forward definitions, then adjoints and gradients.
 *
 * @param forward values up to the results, in a form that is right for arguments of any size
 * @param backward adjoints and gradients, each over forward names and earlier backward names
 * @param predictions names in {@code forward} of the network's outputs or the function's components
 * @param gradient names in {@code backward}: one for each parameter in order, or for plain functions the Jacobian row
 *     by row
 */
public record Program(Definitions forward, List<Definition> backward, List<Name> predictions, List<Name> gradient) {
    public Program {
        backward = List.copyOf(backward);
        predictions = List.copyOf(predictions);
        gradient = List.copyOf(gradient);
    }
}
