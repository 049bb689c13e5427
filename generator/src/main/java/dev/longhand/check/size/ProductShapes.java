package dev.longhand.check.size;

import dev.longhand.check.definition.UsualLetters;
import dev.longhand.latex.tree.Tree.Join;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Meaning;
import java.util.Map;

/** Shapes of products: columns of what stands left are as many as rows of what stands right. */
final class ProductShapes {

    private final Families families;
    private final Classes classes;
    private final Wholes wholes;
    private final Shapes shapes;

    ProductShapes(Families families, Classes classes, Wholes wholes, Shapes shapes) {
        this.families = families;
        this.classes = classes;
        this.wholes = wholes;
        this.shapes = shapes;
    }

    Shape of(Meaning.Multiplied product, Map<String, Integer> bound) {
        Shape result = Shape.NUMBER;
        for (int i = 0; i < product.factors().size(); i++) {
            Meaning factor = product.factors().get(i);
            Join join = product.joins().get(i);
            Shape next = shapes.of(factor, bound);
            if (next.isNumber() && isForm(product, i)) {
                next = wholes.reference(((Meaning.Reference) factor).name(), bound, true);
            }
            boolean entrywise = i > 0 && (join == Join.ODOT || join == Join.CIRC);
            if (entrywise && factor instanceof Meaning.Reference r && !result.isNumber()) {
                next = wholes.reference(r.name(), bound, true);
            }
            if (next.isNumber()
                    && factor instanceof Meaning.Reference r
                    && !wholes.isEntry(r.name())
                    && i > 0
                    && i + 1 == product.factors().size()
                    && product.factors().get(i - 1) instanceof Meaning.Ones) {
                // what a column of ones repeats is a row: a number would stand in front
                next = wholes.reference(r.name(), bound, true);
            }
            if (next.isNumber()) {
                boolean matrixBefore = i > 0 && isMatrix(product.factors().get(i - 1));
                boolean wide = !result.isNumber()
                        && !classes.isOne(result.columns())
                        && factor instanceof Meaning.Reference small
                        && !UsualLetters.isNumber(small.name())
                        && !wholes.isEntry(small.name())
                        && i > 0
                        && product.factors().get(i - 1) instanceof Meaning.Transposed;
                if (factor instanceof Meaning.Reference r && (matrixBefore || wide) && !result.isNumber()) {
                    next = wholes.reference(r.name(), bound, true);
                }
            }
            if (result.isNumber()) {
                result = next;
            } else if (!next.isNumber()) {
                boolean across = join == Join.CROSS
                        && shapes.isThin(result)
                        && shapes.isThin(next)
                        && shapes.isRow(result) == shapes.isRow(next);
                if (join == Join.DOT
                        && isBoldVector(factor)
                        && isBoldVector(product.factors().get(i - 1))) {
                    shapes.unite(result, next);
                    result = Shape.NUMBER;
                } else if (entrywise || across) {
                    shapes.alongside(result, next);
                    result = shapes.isThin(result) ? next : result;
                } else {
                    classes.unite(result.columns(), next.rows());
                    result = new Shape(result.rows(), next.columns(), false);
                    if (classes.isOne(result.rows()) && classes.isOne(result.columns())) {
                        result = Shape.NUMBER;
                    }
                }
            }
        }
        return result;
    }

    private boolean isMatrix(Meaning factor) {
        return factor instanceof Meaning.Reference w
                ? (wholes.isMatrix(w.name()) || families.arity(w.name().base()) == 2) && !wholes.isEntry(w.name())
                : factor instanceof Meaning.Call call && call.callee() == Callee.Whole.DIAGONAL;
    }

    /** Whether a factor is the matrix of a form, {@code x^T C y}: a number would stand in front. */
    private boolean isForm(Meaning.Multiplied product, int i) {
        return i > 0
                && i + 1 < product.factors().size()
                && product.factors().get(i) instanceof Meaning.Reference r
                && UsualLetters.isNumber(r.name())
                && !UsualLetters.isSmall(r.name())
                && !wholes.isEntry(r.name())
                && product.factors().get(i - 1) instanceof Meaning.Transposed before
                && isFormed(before.operand(), product.factors().get(i + 1));
    }

    private static boolean isFormed(Meaning before, Meaning after) {
        return after instanceof Meaning.Reference r ? !UsualLetters.isNumber(r.name()) : after.equals(before);
    }

    private static boolean isBoldVector(Meaning factor) {
        return factor instanceof Meaning.Reference r && r.name().bold() && UsualLetters.isSmall(r.name());
    }
}
