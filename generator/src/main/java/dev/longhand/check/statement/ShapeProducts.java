package dev.longhand.check.statement;

import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Bracket;
import dev.longhand.latex.tree.Tree.Group;
import dev.longhand.latex.tree.Tree.Join;
import dev.longhand.latex.tree.Tree.Product;
import java.util.ArrayList;
import java.util.List;

/** Arithmetic of shapes, {@code (3 \times 2)(2 \times 1) = (3 \times 1)}: it speaks of matrices, and of no numbers. */
final class ShapeProducts {

    private record Size(String rows, String columns) {}

    private ShapeProducts() {}

    /** Whether one side multiplies shapes that fit, and the other is the shape of the product. */
    static boolean are(Tree left, Tree right) {
        return isProduct(sizes(left), sizes(right)) || isProduct(sizes(right), sizes(left));
    }

    private static boolean isProduct(List<Size> factors, List<Size> product) {
        if (factors.size() < 2 || product.size() != 1) {
            return false;
        }
        for (int i = 0; i + 1 < factors.size(); i++) {
            if (!factors.get(i).columns().equals(factors.get(i + 1).rows())) {
                return false;
            }
        }
        return product.get(0).rows().equals(factors.get(0).rows())
                && product.get(0)
                        .columns()
                        .equals(factors.get(factors.size() - 1).columns());
    }

    /** The shapes that a side is made of; none where it is something else. */
    private static List<Size> sizes(Tree side) {
        if (side instanceof Product row && isRow(row)) {
            List<Size> sizes = new ArrayList<>();
            for (int i = 0; i < row.factors().size(); i += 2) {
                sizes.add(new Size(spelling(row, i), spelling(row, i + 1)));
            }
            return sizes;
        }
        List<Tree> factors = side instanceof Product product && !isSize(product)
                ? product.factors().stream().map(Tree.Factor::operand).toList()
                : List.of(side);
        List<Size> sizes = new ArrayList<>();
        for (Tree factor : factors) {
            Tree inner = factor instanceof Group group
                            && group.bracket() == Bracket.ROUND
                            && group.items().size() == 1
                    ? group.items().get(0)
                    : factor;
            if (!(inner instanceof Product product) || !isSize(product)) {
                return List.of();
            }
            sizes.add(new Size(
                    product.factors().get(0).operand().spelling(),
                    product.factors().get(1).operand().spelling()));
        }
        return sizes;
    }

    /** Shapes without brackets, {@code 1 \times n \cdot n \times k}: crosses, and dots between them. */
    private static boolean isRow(Product product) {
        List<Tree.Factor> factors = product.factors();
        boolean row = factors.size() > 2 && factors.size() % 2 == 0;
        for (int i = 1; row && i < factors.size(); i++) {
            row = factors.get(i).join() == (i % 2 == 1 ? Join.CROSS : Join.DOT);
        }
        return row;
    }

    private static String spelling(Product product, int factor) {
        return product.factors().get(factor).operand().spelling();
    }

    private static boolean isSize(Product product) {
        return product.factors().size() == 2
                && product.factors().get(1).join() == Join.CROSS
                && product.factors().stream().noneMatch(factor -> factor.operand() instanceof Group);
    }
}
