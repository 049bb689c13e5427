package dev.longhand.notes.meaning;

import dev.longhand.expr.Function;
import java.util.Map;
import java.util.Set;

/**
 * What one document means by its signs, as far as that has to be known to read a formula.
 *
 * @param functions bases of names that are functions where a bracket follows
 * @param known those of them whose formula is known
 * @param layered bases whose plain superscripts are indices rather than powers
 * @param prefixed bases that are part of a name when another name follows: {@code \Delta}, {@code d}
 * @param names single letters that the document defines as names: an e among them is no Euler number under a power
 * @param calls names that are written like calls, {@code a(h_1)}: base of the name in front
 */
public record Conventions(
        Set<String> functions,
        Map<String, Function> known,
        Set<String> layered,
        Set<String> prefixed,
        Set<String> names,
        Set<String> calls) {
    public Conventions {
        functions = Set.copyOf(functions);
        known = Map.copyOf(known);
        layered = Set.copyOf(layered);
        prefixed = Set.copyOf(prefixed);
        names = Set.copyOf(names);
        calls = Set.copyOf(calls);
    }
}
