package dev.longhand.check.universe;

import dev.longhand.latex.tree.Tree.Join;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Small letters right before a matrix, in what other small letters are: they are rows, as with a number it would be a matrix. */
final class RowsBeforeMatrices {

    /** Letters of inputs, activations and the like, not of factors. */
    private static final String ROWS = "[ahopsuvxyz]";

    private final Classes classes;
    private final Wholes wholes;
    private final DeclaredSizes declared;
    /** Matrices of which the cells are written, as those of one row may be. */
    private final Set<String> written = new HashSet<>();

    RowsBeforeMatrices(Classes classes, Wholes wholes) {
        this.classes = classes;
        this.wholes = wholes;
        this.declared = wholes.declared();
    }

    /** Takes in what the definitions say of them. */
    void take(List<DocumentDefinition> definitions) {
        definitions.stream()
                .filter(d -> d.body() instanceof Meaning.Grid)
                .forEach(d -> written.add(d.pattern().base()));
        // in s_1 = x W_1 every letter may be a number
        definitions.stream()
                .filter(d -> Wholes.isSmall(d.pattern()) && d.pattern().sub().isEmpty())
                .filter(d -> areRows(d.body()))
                .forEach(d -> orient(d.pattern()));
    }

    /** Whether a meaning has a row before a matrix in it, and with it all terms of its sum. */
    private boolean areRows(Meaning body) {
        if (body instanceof Meaning.Total total) {
            boolean any = total.terms().stream().filter(term -> areRows(term)).count() > 0;
            if (any) {
                total.terms().stream()
                        .filter(term -> term instanceof Meaning.Reference r
                                && r.name().isPlain()
                                && Wholes.isSmall(r.name())
                                && !declared.isNumber(r.name()))
                        .forEach(term -> orient(((Meaning.Reference) term).name()));
            }
            return any;
        }
        if (body instanceof Meaning.Call call) {
            boolean any =
                    call.arguments().stream().filter(term -> areRows(term)).count() > 0;
            return any && (!(call.callee() instanceof Callee.Whole) || call.callee() == Callee.Whole.SOFTMAX);
        }
        boolean row = body instanceof Meaning.Multiplied product
                && product.factors().size() == 2
                && product.joins().get(1) == Join.BESIDE
                && product.factors().get(0) instanceof Meaning.Reference factor
                && factor.name().isPlain()
                && factor.name().base().matches(ROWS)
                && product.factors().get(1) instanceof Meaning.Reference matrix
                && wholes.isMatrix(matrix.name())
                && !written.contains(matrix.name().base())
                && !declared.isNumber(factor.name());
        if (row) {
            orient(((Meaning.Reference) ((Meaning.Multiplied) body).factors().get(0)).name());
        }
        return row;
    }

    /** Makes a row of a name, so that its entries elsewhere, x_i, are those of a row. */
    private void orient(WrittenName name) {
        wholes.add(name);
        if (declared.length(name.base()).isEmpty()) {
            classes.unite(Classes.ONE, "rows " + name.base());
        }
    }
}
