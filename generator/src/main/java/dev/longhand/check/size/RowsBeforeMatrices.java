package dev.longhand.check.size;

import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.definition.UsualLetters;
import dev.longhand.check.quantity.References;
import dev.longhand.latex.tree.Tree.Join;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Small letters right before a matrix, in what other small letters are: they are rows, as with a number it would be a matrix. */
final class RowsBeforeMatrices {

    /** Letters of inputs, activations and the like, not of factors. */
    private static final String ROWS = "[ahopsuvxyz]";

    private final Classes classes;
    private final Wholes wholes;
    private final DeclaredSizes declared;
    private final Layerings layerings;
    /** The keys of those that are found. */
    private final Set<String> rows = new HashSet<>();
    /** Matrices of which the cells are written, as those of one row may be. */
    private final Set<String> written = new HashSet<>();

    RowsBeforeMatrices(Classes classes, Wholes wholes, Layerings layerings) {
        this.layerings = layerings;
        this.classes = classes;
        this.wholes = wholes;
        this.declared = wholes.declared();
    }

    /**
     * Takes in what the definitions say of them.
     *
     * @param others further sides, in which rows have other rows added
     */
    void take(List<DocumentDefinition> definitions, List<Meaning> others) {
        definitions.stream()
                .filter(d -> d.body() instanceof Meaning.Grid)
                .forEach(d -> written.add(d.pattern().base()));
        for (DocumentDefinition d : definitions) {
            // in s_1 = x W_1 every letter may be a number
            if (UsualLetters.isSmall(d.pattern()) && d.pattern().sub().isEmpty()) {
                for (Map<String, Integer> bound : layerings.of(List.of(new Meaning.Reference(d.pattern()), d.body()))) {
                    if (areRows(d.body(), bound)) {
                        orient(d.pattern(), bound);
                    }
                }
            }
        }
        for (Meaning other : rows.isEmpty() ? List.<Meaning>of() : others) {
            layerings.of(List.of(other)).forEach(bound -> added(other, bound));
        }
    }

    /** Looks for sums of a row that is marked as a vector and others so marked, which are rows then. */
    private void added(Meaning meaning, Map<String, Integer> bound) {
        if (meaning instanceof Meaning.Total total
                && total.terms().stream().anyMatch(term -> isKnown(term.unsigned(), bound))) {
            total.terms().stream()
                    .filter(term -> term.unsigned() instanceof Meaning.Reference r
                            && r.name().bold()
                            && isVector(r.name())
                            && UsualLetters.isSmall(r.name()))
                    .forEach(term -> orient(((Meaning.Reference) term.unsigned()).name(), bound));
        }
        References.parts(meaning).forEach(part -> added(part, bound));
    }

    /** Whether a name that is marked as a vector is a row already. */
    private boolean isKnown(Meaning meaning, Map<String, Integer> bound) {
        return meaning instanceof Meaning.Reference r
                && r.name().bold()
                && rows.contains(wholes.whole(r.name(), bound));
    }

    /** Whether a meaning has a row before a matrix in it, and with it all terms of its sum. */
    private boolean areRows(Meaning body, Map<String, Integer> bound) {
        if (body instanceof Meaning.Total total) {
            boolean any =
                    total.terms().stream().filter(term -> areRows(term, bound)).count() > 0;
            if (any) {
                total.terms().stream()
                        .filter(term -> term instanceof Meaning.Reference r
                                && isVector(r.name())
                                && UsualLetters.isSmall(r.name())
                                && !declared.isNumber(r.name()))
                        .forEach(term -> orient(((Meaning.Reference) term).name(), bound));
            }
            return any;
        }
        if (body instanceof Meaning.Call call) {
            boolean any = call.arguments().stream()
                            .filter(term -> areRows(term, bound))
                            .count()
                    > 0;
            return any && (!(call.callee() instanceof Callee.Whole) || call.callee() == Callee.Whole.SOFTMAX);
        }
        if (isKnown(body, bound)) {
            return true;
        }
        boolean row = body instanceof Meaning.Multiplied product
                && product.factors().size() == 2
                && product.joins().get(1) == Join.BESIDE
                && product.factors().get(0) instanceof Meaning.Reference factor
                && isVector(factor.name())
                && factor.name().base().matches(factor.name().bold() ? "[a-z]" : ROWS)
                && product.factors().get(1) instanceof Meaning.Reference matrix
                && wholes.isMatrix(matrix.name())
                && !written.contains(matrix.name().base())
                && !declared.isNumber(factor.name());
        if (row) {
            orient(((Meaning.Reference) ((Meaning.Multiplied) body).factors().get(0)).name(), bound);
        }
        return row;
    }

    /** Whether a name stands alone, or is marked as that of a vector, of whatever layer. */
    private static boolean isVector(WrittenName name) {
        return name.isPlain() || (name.bold() && name.sub().isEmpty() && name.primes() == 0);
    }

    /** Makes a row of a name, so that its entries elsewhere, x_i, are those of a row. */
    private void orient(WrittenName name, Map<String, Integer> bound) {
        wholes.add(name);
        String key = wholes.whole(name, bound);
        if (declared.length(key).isEmpty() && !declared.isMatrix(name)) {
            classes.unite(Classes.ONE, "rows " + key);
            rows.add(key);
        }
    }
}
