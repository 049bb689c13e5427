package dev.longhand.notes.relation;

import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Derivative;
import dev.longhand.latex.tree.Tree.Ditto;
import dev.longhand.latex.tree.Tree.Factor;
import dev.longhand.latex.tree.Tree.Product;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Fills in ditto marks: each stands for the factor in its place in a side above. */
final class Dittos {

    private static final int KEPT = 24;

    private final List<Product> above = new ArrayList<>();

    void clear() {
        above.clear();
    }

    /** Remembers the sides of a statement whose marks are filled in. */
    void keep(List<Tree> sides) {
        for (Tree side : sides) {
            if (side instanceof Product product && !hasDitto(product)) {
                above.add(0, product);
            }
        }
        while (above.size() > KEPT) {
            above.remove(above.size() - 1);
        }
    }

    private static boolean hasDitto(Tree tree) {
        return tree instanceof Ditto
                || (tree instanceof Product p && p.factors().stream().anyMatch(f -> f.operand() instanceof Ditto));
    }

    /** The sides with every mark that can be filled in replaced. */
    List<Tree> filled(List<Tree> sides) {
        List<Tree> filled = new ArrayList<>();
        for (Tree side : sides) {
            filled.add(side instanceof Product product && hasDitto(product) ? filled(product) : side);
        }
        return filled;
    }

    private Tree filled(Product product) {
        boolean slopes = product.factors().stream().anyMatch(f -> f.operand() instanceof Derivative);
        Optional<Product> model = above.stream()
                .filter(p -> p.factors().size() >= product.factors().size() && isOfSlopes(p) == slopes)
                .findFirst()
                .or(() -> above.stream()
                        .filter(p -> p.factors().size() >= leadingDittos(product) && isOfSlopes(p) == slopes)
                        .findFirst());
        if (model.isEmpty()) {
            return product;
        }
        List<Factor> factors = new ArrayList<>();
        for (int i = 0; i < product.factors().size(); i++) {
            Factor factor = product.factors().get(i);
            if (factor.operand() instanceof Ditto && i < model.get().factors().size()) {
                Factor from = model.get().factors().get(i);
                factors.add(new Factor(i == 0 ? factor.join() : from.join(), from.operand()));
            } else {
                factors.add(
                        i > 0 && factor.join() == Tree.Join.BESIDE
                                ? new Factor(Tree.Join.DOT, factor.operand())
                                : factor);
            }
        }
        return new Product(product.span(), factors);
    }

    private static boolean isOfSlopes(Product product) {
        return product.factors().stream().allMatch(f -> f.operand() instanceof Derivative);
    }

    private static int leadingDittos(Product product) {
        int count = 0;
        while (count < product.factors().size() && product.factors().get(count).operand() instanceof Ditto) {
            count++;
        }
        return count;
    }
}
