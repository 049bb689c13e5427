package dev.longhand.notes.relation;

import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Derivative;
import dev.longhand.latex.tree.Tree.Factor;
import dev.longhand.latex.tree.Tree.Join;
import dev.longhand.latex.tree.Tree.Numeral;
import dev.longhand.latex.tree.Tree.Product;
import java.util.ArrayList;
import java.util.List;

/** Takes away the number of a section that slipped into a formula: {@code 3.4 \frac{\partial L}{\partial w} = ...}. */
final class SectionNumber {

    private SectionNumber() {}

    /** The sides of a statement without a number such as 3.4 right before a derivative at the start of a formula. */
    static List<Tree> without(List<Tree> sides, String separator) {
        if (!separator.isEmpty()
                || !(sides.get(0) instanceof Product product)
                || product.factors().size() < 2
                || !(product.factors().get(0).operand() instanceof Numeral numeral)
                || !numeral.digits().matches("\\d\\.\\d")
                || product.factors().get(1).join() != Join.BESIDE
                || !(product.factors().get(1).operand() instanceof Derivative)) {
            return sides;
        }
        List<Factor> rest = product.factors().subList(1, product.factors().size());
        List<Tree> without = new ArrayList<>(sides);
        without.set(0, rest.size() == 1 ? rest.get(0).operand() : new Product(product.span(), rest));
        return without;
    }
}
