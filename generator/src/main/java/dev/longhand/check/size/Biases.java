package dev.longhand.check.size;

import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Vectors that are added to a matrix, once for each of its rows or columns, and numbers that are added to each entry of a
 * vector. Where the note does not say which it is, a derivative by one is not known.
 */
final class Biases {

    /** Letters of weights that a row of data is multiplied by to give a number. */
    private static final Set<String> WEIGHTS = Set.of("w", "\\theta", "\\beta");
    /** Letters of the weights of layers. */
    private static final Set<String> MATRICES = Set.of("W", "\\Theta", "w", "\\theta", "\\omega", "\\Omega");

    private final Classes classes;
    private final DeclaredSizes declared;
    private final Set<String> unsettled = new HashSet<>();
    /** Those that are added to what may be one number for each row of data. */
    private final Set<String> ofNumbers = new HashSet<>();

    Biases(Classes classes, DeclaredSizes declared) {
        this.classes = classes;
        this.declared = declared;
    }

    /** Begins anew: a row that was not known to be one so far leaves nothing open. */
    void reconsider() {
        unsettled.clear();
    }

    /** Whether it is not said how often a vector or number of this key is added. */
    boolean isUnsettled(String key) {
        return unsettled.contains(key) || ofNumbers.contains(key);
    }

    /**
     * Binds the shape of a small letter in a sum to what it is added to.
     *
     * @param key of the whole
     * @param own its shape
     * @param found the shape of another term
     * @param terms the terms of the sum
     */
    void take(String key, Shape own, Shape found, List<Meaning> terms) {
        boolean matrix = isLong(found.rows()) && isLong(found.columns());
        if (!matrix) {
            if (!own.equals(found)
                    && declared.length(key).isEmpty()
                    && terms.stream().anyMatch(this::isOfNumbers)) {
                ofNumbers.add(key);
            }
            unite(own, found);
            return;
        }
        Optional<String> length = declared.length(key);
        boolean known = length.isEmpty();
        boolean open = length.filter(l -> classes.isCounted(l) || declared.concernsMatrix(l))
                .isEmpty();
        if (length.filter(l -> isSame(l, found.rows())).isPresent() || (known && classes.isOne(own.columns()))) {
            classes.unite(own.rows(), found.rows());
            classes.unite(Classes.ONE, own.columns());
        } else if (length.filter(l -> isSame(l, found.columns())).isPresent() || (known && classes.isOne(own.rows()))) {
            classes.unite(own.columns(), found.columns());
            classes.unite(Classes.ONE, own.rows());
        } else if (open && terms.stream().anyMatch(term -> isWeighted(term, true))) {
            classes.unite(own.rows(), found.rows());
            classes.unite(Classes.ONE, own.columns());
        } else if (open && terms.stream().anyMatch(term -> isWeighted(term, false))) {
            classes.unite(own.columns(), found.columns());
            classes.unite(Classes.ONE, own.rows());
        } else {
            unsettled.add(key);
            unite(own, found);
        }
    }

    /**
     * Binds the shape of a column that is added as a row.
     *
     * @param own the shape of the column
     * @param found the shape of another term
     * @return false when that is not a matrix
     */
    boolean takeRow(Shape own, Shape found) {
        if (own.isNumber() || !isLong(found.rows()) || !isLong(found.columns())) {
            return false;
        }
        classes.unite(own.rows(), found.columns());
        classes.unite(Classes.ONE, own.columns());
        return true;
    }

    /** Binds the shape of a letter that is repeated as a column of a matrix. */
    void takeColumn(Shape own, Shape found) {
        classes.unite(own.rows(), found.rows());
        classes.unite(Classes.ONE, own.columns());
    }

    /** Whether a shape is that of a matrix with several rows and columns. */
    boolean isOfMatrix(Shape shape) {
        return isLong(shape.rows()) && isLong(shape.columns());
    }

    /** Whether a term is the weights of a layer times data, one column for each example, or data times weights. */
    private static boolean isWeighted(Meaning term, boolean weightsFirst) {
        if (!(term instanceof Meaning.Multiplied product) || product.factors().size() != 2) {
            return false;
        }
        Meaning first = product.factors().get(0);
        Meaning last = product.factors().get(1);
        return isWeights(weightsFirst ? first : last) && !isWeights(weightsFirst ? last : first);
    }

    private static boolean isWeights(Meaning factor) {
        Meaning plain = factor instanceof Meaning.Transposed t ? t.operand() : factor;
        return plain instanceof Meaning.Reference r
                && MATRICES.contains(r.name().base());
    }

    /** Whether a term is a product of matrices. */
    boolean isOfMatrices(Meaning term, Predicate<WrittenName> isMatrix) {
        return term instanceof Meaning.Multiplied product
                && product.factors().size() > 1
                && product.factors().stream().allMatch(f -> {
                    Meaning plain = f instanceof Meaning.Transposed t ? t.operand() : f;
                    return plain instanceof Meaning.Reference r && isMatrix.test(r.name());
                });
    }

    /** Whether a side is one of a matrix, along which a vector may be repeated. */
    boolean isLong(String side) {
        return !classes.isOne(side)
                && (classes.isCounted(side) || classes.concernMatrices(side) || declared.concernsMatrix(side));
    }

    /** Whether a product may give a number for each row or column of data: w^T X, X w. */
    private boolean isOfNumbers(Meaning term) {
        if (!(term instanceof Meaning.Multiplied product) || product.factors().size() < 2) {
            return false;
        }
        Meaning first = product.factors().get(0);
        Meaning last = product.factors().get(product.factors().size() - 1);
        return (first instanceof Meaning.Transposed t && isVector(t.operand()) && isMatrix(last))
                || (isMatrix(first)
                        && last instanceof Meaning.Reference r
                        && WEIGHTS.contains(r.name().base()));
    }

    private static boolean isVector(Meaning meaning) {
        return meaning instanceof Meaning.Reference r && !isCapital(r);
    }

    private static boolean isMatrix(Meaning meaning) {
        return meaning instanceof Meaning.Reference r && isCapital(r);
    }

    private static boolean isCapital(Meaning.Reference reference) {
        String base = reference.name().base();
        return Character.isUpperCase(base.charAt(base.startsWith("\\") && base.length() > 1 ? 1 : 0));
    }

    private boolean isSame(String a, String b) {
        return classes.find(a).equals(classes.find(b));
    }

    private void unite(Shape a, Shape b) {
        classes.unite(a.rows(), b.rows());
        classes.unite(a.columns(), b.columns());
    }
}
