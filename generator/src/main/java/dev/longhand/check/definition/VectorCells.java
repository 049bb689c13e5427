package dev.longhand.check.definition;

import dev.longhand.check.quantity.References;
import dev.longhand.latex.tree.Tree.Join;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Tells cells of vectors that have a formula from names that are numbered otherwise: after {@code z = W x + b} and
 * {@code h = \tanh(z)}, an equation for h_1 in z_1 says what the first cell of h is. Where matrices are numbered, as in
 * {@code h_1 = \tanh(W_1 x)}, so are the layers, and h_1 may be the first of these.
 */
final class VectorCells {

    private static final int MOST_STEPS = 12;

    private final Map<String, List<DocumentDefinition>> definitions;
    private final boolean numbersLayers;

    /**
     * @param statements all that the document says
     * @param definitions what is defined so far, by base; seen as it grows
     */
    VectorCells(Collection<Stated> statements, Map<String, List<DocumentDefinition>> definitions) {
        this.definitions = definitions;
        this.numbersLayers = statements.stream()
                .flatMap(s -> s.sides().stream())
                .flatMap(side -> References.in(side).stream())
                .anyMatch(name -> isNumbered(name, 1) && isCapital(name));
    }

    /** Whether an equation makes a cell of such a vector of cells of what it is made of. */
    boolean isClaim(WrittenName name, Meaning body) {
        return !numbersLayers
                && isNumbered(name, 1)
                && Formulas.isNamed(body)
                && of(name.base()).stream()
                        .anyMatch(d -> d.pattern().equals(name.whole())
                                && isVector(d.body(), MOST_STEPS)
                                && isOfCells(body, made(d)));
    }

    private boolean isOfCells(Meaning body, Set<String> made) {
        return References.in(body).stream()
                .allMatch(cell -> (isNumbered(cell, 1) || isNumbered(cell, 2))
                        && (made.contains(cell.base())
                                || made.contains(cell.base().toUpperCase(Locale.ROOT)))
                        && of(cell.base()).stream().noneMatch(d -> d.pattern().equals(cell)));
    }

    /** The bases of all that a definition is made of. */
    private Set<String> made(DocumentDefinition d) {
        Set<String> all = new HashSet<>();
        gather(d.body(), all);
        return all;
    }

    private void gather(Meaning body, Set<String> all) {
        References.in(body).stream()
                .map(WrittenName::base)
                .filter(all::add)
                .toList()
                .forEach(base -> of(base).forEach(d -> gather(d.body(), all)));
    }

    /** Whether a meaning is a vector beyond doubt: a product of a matrix and a vector, or one entry by entry. */
    private boolean isVector(Meaning meaning, int steps) {
        if (steps == 0) {
            return false;
        }
        if (meaning instanceof Meaning.Reference r) {
            return of(r.name().base()).stream()
                    .anyMatch(d -> d.pattern().equals(r.name()) && isVector(d.body(), steps - 1));
        }
        if (meaning instanceof Meaning.Multiplied product) {
            List<Meaning> factors = product.factors();
            return product.joins().contains(Join.ODOT)
                    || (factors.size() == 2
                            && factors.get(0) instanceof Meaning.Reference matrix
                            && isCapital(matrix.name())
                            && factors.get(1) instanceof Meaning.Reference vector
                            && !isCapital(vector.name()));
        }
        if (meaning instanceof Meaning.Total total) {
            return total.terms().stream().anyMatch(term -> isVector(term.unsigned(), steps - 1));
        }
        return meaning instanceof Meaning.Call call
                && (call.callee() instanceof Callee.Known || call.callee() instanceof Callee.Named)
                && call.arguments().size() == 1
                && isVector(call.arguments().get(0), steps - 1);
    }

    private static boolean isCapital(WrittenName name) {
        return name.base().matches("[A-Z]") && name.sup().isEmpty();
    }

    private static boolean isNumbered(WrittenName name, int indices) {
        return name.sub().size() == indices && name.letters().isEmpty();
    }

    private List<DocumentDefinition> of(String base) {
        return definitions.getOrDefault(base, List.of());
    }
}
