package dev.longhand.typeset.section;

import dev.longhand.derivation.Derivation;
import dev.longhand.derivation.Descent.Step;
import dev.longhand.expr.Name;
import dev.longhand.expr.Quantity;
import dev.longhand.latex.Notation;
import dev.longhand.network.Network;
import java.util.List;
import java.util.Map;

/**
 * What the sections of a derivation write about.
 *
 * @param notation names as they are
 * @param steps updates in numbers; none when the file gives no values
 * @param shown the parameters whose derivatives are written
 */
public record Subject(Network network, Derivation derivation, Notation notation, List<Step> steps, List<Name> shown) {
    public Subject {
        steps = List.copyOf(steps);
        shown = List.copyOf(shown);
    }

    /** The same about other parameters. */
    public Subject showing(List<Name> parameters) {
        return new Subject(network, derivation, notation, steps, parameters);
    }

    /** All values of the first example before the first update; empty when there are no numbers. */
    public Map<Name, Quantity> values() {
        return steps.isEmpty() ? Map.of() : steps.get(0).passes().get(0).values();
    }
}
