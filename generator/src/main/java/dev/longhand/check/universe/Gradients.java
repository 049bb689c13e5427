package dev.longhand.check.universe;

import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.latex.tree.Tree.Join;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The names that a document gives to derivatives of the loss, and to what is computed from them as on the way back: sums
 * of them, and products with one of them. They vanish with the loss, so that no loss is computed from them.
 */
final class Gradients {

    private final Set<String> losses;
    private final Set<String> names = new HashSet<>();

    Gradients(List<DocumentDefinition> definitions, Set<String> losses) {
        this.losses = Set.copyOf(losses);
        Set<String> found = new HashSet<>();
        do {
            found.clear();
            definitions.stream()
                    .filter(this::isGradient)
                    .map(d -> kind(d.pattern()))
                    .filter(kind -> !names.contains(kind))
                    .forEach(found::add);
            // with one equation of a name for that, its others may lead back to the name itself
            names.addAll(found);
            while (drop(definitions, found)) {
                // what rested on a name that is none is none either
            }
        } while (!found.isEmpty());
    }

    /** Takes out names that have an equation for something else. */
    private boolean drop(List<DocumentDefinition> definitions, Set<String> found) {
        Set<String> others = definitions.stream()
                .filter(d -> found.contains(kind(d.pattern())) && !isGradient(d))
                .map(d -> kind(d.pattern()))
                .collect(Collectors.toSet());
        names.removeAll(others);
        return found.removeAll(others);
    }

    boolean contains(DocumentDefinition d) {
        return names.contains(kind(d.pattern()));
    }

    private boolean isGradient(DocumentDefinition d) {
        return d.pattern().isDifferential() || isGradient(d.body());
    }

    private static String kind(WrittenName name) {
        return WrittenName.key(name.base(), "", "", name.primes());
    }

    private boolean isGradient(Meaning meaning) {
        if (meaning instanceof Meaning.Slope slope) {
            return slope.of() instanceof Meaning.Reference loss
                    && losses.contains(loss.name().key(Map.of()));
        }
        if (meaning instanceof Meaning.Reference reference) {
            return reference.name().isDifferential() || names.contains(kind(reference.name()));
        }
        if (meaning instanceof Meaning.Negated negated) {
            return isGradient(negated.operand());
        }
        if (meaning instanceof Meaning.Transposed transposed) {
            return isGradient(transposed.operand());
        }
        if (meaning instanceof Meaning.Folded folded) {
            return folded.fold() == Meaning.Fold.SUM && isGradient(folded.body());
        }
        if (meaning instanceof Meaning.Quotient quotient) {
            return isGradient(quotient.numerator());
        }
        if (meaning instanceof Meaning.Total total) {
            return total.terms().stream().allMatch(this::isGradient);
        }
        return meaning instanceof Meaning.Multiplied product && hasGradient(product);
    }

    private boolean hasGradient(Meaning.Multiplied product) {
        for (int i = 0; i < product.factors().size(); i++) {
            if (product.joins().get(i) != Join.SLASH
                    && isGradient(product.factors().get(i))) {
                return true;
            }
        }
        return false;
    }
}
