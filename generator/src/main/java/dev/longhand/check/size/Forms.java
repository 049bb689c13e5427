package dev.longhand.check.size;

import dev.longhand.check.quantity.Quantity;
import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Matrices of quadratic forms, {@code x^T A x}. Most authors take them to be symmetric, and many do not say so: what holds for
 * symmetric ones alone, such as the gradient {@code 2 A x}, is right on that condition.
 */
public final class Forms {

    /** Letters of eigenvalues, variances and singular values: matrices of these are symmetric to everybody. */
    private static final Set<String> USUAL = Set.of("\\Lambda", "\\Sigma");

    private final Set<String> bases = new HashSet<>();

    /** Takes in the forms that a meaning is made of. */
    void take(Meaning meaning) {
        if (meaning instanceof Meaning.Multiplied product) {
            List<Meaning> factors = product.factors();
            for (int i = 1; i + 1 < factors.size(); i++) {
                if (factors.get(i) instanceof Meaning.Reference r
                        && factors.get(i - 1) instanceof Meaning.Transposed before
                        && before.operand().equals(factors.get(i + 1))) {
                    bases.add(r.name().base());
                }
            }
        }
        References.parts(meaning).forEach(this::take);
    }

    /** What is supposed where the matrix of this letter is taken to be symmetric. */
    public static String symmetry(String base) {
        return base + " is symmetric";
    }

    /** Whether a name is the matrix of a form, or has a letter that is usual for a symmetric one. */
    public boolean has(WrittenName name) {
        return name.sub().isEmpty() && (bases.contains(name.base()) || USUAL.contains(name.base()));
    }

    /** The same matrix, if it is symmetric. */
    public static Quantity symmetric(Quantity.Free free) {
        List<Quantity> cells = new ArrayList<>();
        for (int r = 1; r <= free.rows(); r++) {
            for (int c = 1; c <= free.columns(); c++) {
                String key = free.key() + "[" + Math.min(r, c) + "," + Math.max(r, c) + "]";
                cells.add(new Quantity.Free(key, 1, 1));
            }
        }
        return new Quantity.Whole(free.key(), free.rows(), free.columns(), cells);
    }
}
