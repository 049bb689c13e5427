package dev.longhand.check.deciding.printed;

import dev.longhand.check.arithmetic.Enclosure;
import dev.longhand.check.deciding.matter.PrintedNumber;
import dev.longhand.check.equality.Decimals;
import dev.longhand.check.equality.Outcome;
import dev.longhand.check.quantity.Tensor;
import dev.longhand.check.report.Finding.Evidence;
import dev.longhand.check.report.Verdict;
import dev.longhand.expr.Rational;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The digits of printed numbers against the values they stand for: exact, rounded, cut or wrong. */
public final class Digits {

    private Digits() {}

    /** The value in the orientation in which the numbers are printed; nothing where it has another shape. */
    public static Optional<Tensor<Enclosure>> aligned(Tensor<Enclosure> value, PrintedNumber.Matrix result) {
        if (value.rows() == result.rows() && value.columns() == result.columns()) {
            return Optional.of(value);
        }
        return value.columns() == result.rows() && value.rows() == result.columns()
                ? Optional.of(value.transposed())
                : Optional.empty();
    }

    /** Whether some value in each range is printed as the number in its place. */
    static boolean reaches(Tensor<Enclosure> wide, PrintedNumber.Matrix result) {
        for (int i = 0; i < result.cells().size(); i++) {
            PrintedNumber number = result.cells().get(i);
            if (number != null) {
                BigDecimal half = number.half();
                Enclosure cell = wide.cells().get(i);
                if (cell.upper().compareTo(number.value().subtract(half)) < 0
                        || cell.lower().compareTo(number.value().add(half)) > 0) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether a printed number is a value, rounded to its last place. */
    public static boolean isOf(PrintedNumber number, Enclosure value) {
        return number.value().subtract(value.middle()).abs().compareTo(number.half()) <= 0;
    }

    /** Whether each printed number is its value, rounded or cut. */
    public static Outcome digits(Tensor<Enclosure> value, PrintedNumber.Matrix result) {
        boolean exact = true;
        boolean cut = false;
        @Nullable Enclosure coarse = null;
        for (int i = 0; i < result.cells().size(); i++) {
            PrintedNumber number = result.cells().get(i);
            if (number == null) {
                continue;
            }
            Enclosure cell = value.cells().get(i);
            if (cell.exact() != null && cell.exact().equals(Rational.of(number.value()))) {
                continue;
            }
            exact = false;
            BigDecimal off = number.value().subtract(cell.middle()).abs();
            if (off.multiply(BigDecimal.valueOf(2)).compareTo(number.unit()) <= 0) {
                coarse = isCoarse(number, cell) ? cell : coarse;
                continue;
            }
            boolean truncated = number.value().abs().compareTo(cell.middle().abs()) < 0
                    && off.compareTo(number.unit()) < 0
                    && number.value().signum() * cell.middle().signum() >= 0;
            if (truncated && number.value().signum() == 0 && number.places() > 0) {
                return Outcome.undecided(
                                "the value is " + Decimals.shown(cell) + ", of which no digit is left when it is cut")
                        .expecting(expected(value, result));
            }
            if (!truncated || number.places() == 0) {
                Outcome wrong = Outcome.of(Verdict.WRONG, "the value is " + Decimals.shown(cell), Evidence.INTERVAL);
                return wrong.expecting(expected(value, result));
            }
            if (number.value().precision() < 2) {
                return Outcome.undecided(
                                "the value is " + Decimals.shown(cell) + ", of which one digit is left when it is cut")
                        .expecting(expected(value, result));
            }
            cut = true;
        }
        if (exact) {
            return Outcome.of(Verdict.RIGHT, null, Evidence.EXACT);
        }
        if (coarse != null) {
            return Outcome.undecided(
                    "the value is " + Decimals.shown(coarse) + "; rounded to a whole number it could be many a slip");
        }
        return Outcome.of(Verdict.ROUNDED, cut ? "truncated, not rounded" : "rounded", Evidence.INTERVAL);
    }

    /** A whole number more than a tenth away: a missing half turns 1 into 0.5, and 0.5 into 1 is no rounding that anybody does. */
    private static boolean isCoarse(PrintedNumber number, Enclosure value) {
        BigDecimal off = number.value().subtract(value.middle()).abs();
        return number.places() == 0 && off.compareTo(value.middle().abs().movePointLeft(1)) > 0;
    }

    private static String expected(Tensor<Enclosure> value, PrintedNumber.Matrix result) {
        List<String> rows = new ArrayList<>();
        for (int r = 0; r < result.rows(); r++) {
            List<String> cells = new ArrayList<>();
            for (int c = 0; c < result.columns(); c++) {
                PrintedNumber number = result.cells().get(r * result.columns() + c);
                Enclosure cell = value.at(r, c);
                cells.add(number == null ? "-" : Decimals.like(cell, number.places()));
            }
            rows.add(String.join(" & ", cells));
        }
        return rows.size() == 1 && result.columns() == 1
                ? rows.get(0)
                : "\\begin{bmatrix} " + String.join(" \\\\ ", rows) + " \\end{bmatrix}";
    }

    /** Within two hundredths: what rounding to two or three digits on the way can do to a gradient. */
    static boolean isNear(Tensor<Enclosure> value, PrintedNumber.Matrix result) {
        for (int i = 0; i < result.cells().size(); i++) {
            PrintedNumber number = result.cells().get(i);
            BigDecimal exact = value.cells().get(i).middle();
            if (number != null
                    && (number.places() == 0
                            || number.value()
                                            .subtract(exact)
                                            .abs()
                                            .compareTo(
                                                    exact.abs().movePointLeft(2).multiply(BigDecimal.valueOf(2)))
                                    > 0)) {
                return false;
            }
        }
        return true;
    }

    /** Whether numbers are those of a value, however it is turned. */
    static boolean areOf(PrintedNumber.Matrix result, Tensor<Enclosure> value) {
        return aligned(value, result)
                .filter(turned -> digits(turned, result).verdict() != Verdict.WRONG)
                .isPresent();
    }
}
