package dev.longhand.check.size;

import dev.longhand.check.quantity.References;
import dev.longhand.latex.tree.Tree.Join;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Meaning;
import java.util.List;
import java.util.Map;

/**
 * Names that stand where only vectors and matrices do: joined by the sign of products entry by entry, {@code g \odot x}, or
 * written along a diagonal, {@code diag(g)}. As numbers they would make an inner product of every such product.
 */
final class ArrayNames {

    private final Wholes wholes;

    ArrayNames(Wholes wholes) {
        this.wholes = wholes;
    }

    /** Takes in those of a meaning. */
    void take(Meaning meaning, Map<String, Integer> bound) {
        if (meaning instanceof Meaning.Multiplied product) {
            for (int i = 1; i < product.factors().size(); i++) {
                if (product.joins().get(i) == Join.ODOT) {
                    array(product.factors().get(i - 1), bound);
                    array(product.factors().get(i), bound);
                }
            }
        } else if (meaning instanceof Meaning.Call call && call.callee() == Callee.Whole.DIAGONAL) {
            array(call.arguments().get(0), bound);
        }
        References.parts(meaning).forEach(part -> take(part, bound));
    }

    /** Functions are taken entry by entry, and numbers are added to each entry: the name in them is an array as they are. */
    private void array(Meaning factor, Map<String, Integer> bound) {
        if (factor instanceof Meaning.Reference r) {
            wholes.reference(r.name(), bound, true);
        } else if (factor instanceof Meaning.Negated negated) {
            array(negated.operand(), bound);
        } else if (factor instanceof Meaning.Call call
                && call.arguments().size() == 1
                && !(call.callee() instanceof Callee.Whole)) {
            array(call.arguments().get(0), bound);
        } else if (factor instanceof Meaning.Total total) {
            List<Meaning> named = total.terms().stream()
                    .filter(term -> !References.in(term).isEmpty())
                    .toList();
            if (named.size() == 1) {
                array(named.get(0), bound);
            }
        }
    }
}
