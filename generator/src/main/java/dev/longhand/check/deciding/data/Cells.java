package dev.longhand.check.deciding.data;

import dev.longhand.check.arithmetic.Enclosure;
import dev.longhand.check.quantity.Tensor;
import java.math.BigDecimal;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** The cells of two values side by side, one of them turned where only that makes the shapes fit. */
public final class Cells {

    private static final BigDecimal HIDDEN = new BigDecimal("0.00002");
    private static final BigDecimal TINY = new BigDecimal("0.0000001");

    private Cells() {}

    /** Whether they differ by no more than a hundredth of the first. */
    public static boolean areNear(Tensor<Enclosure> a, Tensor<Enclosure> b) {
        return allCells(a, b, (x, y) -> {
            BigDecimal exact = x.middle();
            return exact.subtract(y.middle()).abs().compareTo(exact.abs().movePointLeft(2)) <= 0;
        });
    }

    /** Whether they differ by no more than two hundred-thousandths, which four or five digits do not show. */
    public static boolean agree(Tensor<Enclosure> a, Tensor<Enclosure> b) {
        return agree(a, b, HIDDEN);
    }

    /** Whether they differ by less than anybody's digits show. */
    public static boolean areIndistinct(Tensor<Enclosure> a, Tensor<Enclosure> b) {
        return agree(a, b, TINY);
    }

    private static boolean agree(Tensor<Enclosure> a, Tensor<Enclosure> b, BigDecimal part) {
        return allCells(a, b, (x, y) -> {
            BigDecimal first = x.middle();
            BigDecimal off = first.subtract(y.middle()).abs();
            return off.compareTo(first.abs().multiply(part)) <= 0;
        });
    }

    /** Whether both are known to be the same numbers. */
    public static boolean areEqual(Tensor<Enclosure> a, Tensor<Enclosure> b) {
        return allCells(a, b, (x, y) -> x.exact() != null && x.exact().equals(y.exact()));
    }

    /** Whether both may be the same numbers. */
    public static boolean meet(Tensor<Enclosure> a, Tensor<Enclosure> b) {
        return allCells(a, b, Enclosure::intersects);
    }

    /** Whether something holds of each cell and its counterpart; false where shapes differ. */
    private static boolean allCells(Tensor<Enclosure> a, Tensor<Enclosure> b, BiPredicate<Enclosure, Enclosure> test) {
        Tensor<Enclosure> other = shaped(a, b);
        if (other == null) {
            return false;
        }
        for (int i = 0; i < a.cells().size(); i++) {
            if (!test.test(a.cells().get(i), other.cells().get(i))) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Tensor<Enclosure> shaped(Tensor<Enclosure> a, Tensor<Enclosure> b) {
        if (a.hasShapeOf(b)) {
            return b;
        }
        return a.rows() == b.columns() && a.columns() == b.rows() ? b.transposed() : null;
    }
}
