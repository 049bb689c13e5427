package dev.longhand.check.deciding.course;

import dev.longhand.check.arithmetic.Enclosure;
import dev.longhand.check.deciding.data.Data;
import dev.longhand.check.deciding.data.ValueAt;
import dev.longhand.check.deciding.matter.PrintedNumber;
import dev.longhand.check.equality.Decimals;
import dev.longhand.check.quantity.Tensor;
import dev.longhand.check.universe.Universe;
import dev.longhand.expr.Rational;
import dev.longhand.notes.meaning.Meaning;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Values that a note goes on with: what is printed, or what it was rounded from. */
final class Unrounded {

    /** Longer fractions are cut far below what is printed. */
    private static final int LONGEST = 200;

    private Unrounded() {}

    /**
     * The unrounded value of a change where the printed one is a rounding of it, else the printed one.
     *
     * @param source what it is computed by, or the name itself where a number is all that is said
     */
    static Meaning value(Course.Change change, Meaning source, Universe universe, Data data) {
        Optional<Tensor<Enclosure>> exact = ValueAt.of(source, universe, data);
        boolean restated = source instanceof Meaning.Reference;
        if (change.printed() instanceof Meaning.Grid grid) {
            return exact.map(value -> of(grid, value, restated)).orElse(grid);
        }
        boolean computed = PrintedNumber.matrix(change.printed()).isEmpty();
        if (exact.isEmpty() || !exact.get().isScalar()) {
            return given(change.printed());
        }
        Enclosure value = exact.get().at(0, 0);
        return computed ? literal(value) : of(change.printed(), value, restated);
    }

    private static Meaning of(Meaning.Grid printed, Tensor<Enclosure> exact, boolean restated) {
        List<List<Meaning>> rows = new ArrayList<>();
        int columns = printed.rows().get(0).size();
        if (exact.rows() != printed.rows().size() || exact.columns() != columns) {
            return printed;
        }
        for (int r = 0; r < exact.rows(); r++) {
            List<Meaning> row = new ArrayList<>();
            for (int c = 0; c < Math.min(columns, printed.rows().get(r).size()); c++) {
                row.add(of(printed.rows().get(r).get(c), exact.at(r, c), restated));
            }
            rows.add(row);
        }
        return new Meaning.Grid(rows);
    }

    private static Meaning of(Meaning printed, Enclosure value, boolean restated) {
        Optional<PrintedNumber> number = PrintedNumber.of(printed);
        if (number.isEmpty()) {
            return given(printed);
        }
        BigDecimal off = value.middle().subtract(number.get().value()).abs();
        boolean longer =
                value.middle().stripTrailingZeros().scale() > number.get().places() + 2;
        boolean asPrinted = off.compareTo(number.get().unit()) > 0
                || (restated && (!longer || number.get().places() == 0));
        return asPrinted ? given(printed) : literal(value);
    }

    private static Meaning given(Meaning printed) {
        return printed instanceof Meaning.Negated
                ? PrintedNumber.of(printed)
                        .<Meaning>map(p -> new Meaning.Literal(
                                Rational.of(p.value()), p.value().toPlainString()))
                        .orElse(printed)
                : printed;
    }

    /** A value as a number. */
    static Meaning literal(Enclosure value) {
        Rational fraction = value.exact() != null && value.exact().bitLength() < LONGEST
                ? value.exact()
                : Rational.of(value.middle().round(new MathContext(34)));
        return new Meaning.Literal(fraction, Decimals.decimal(fraction).toPlainString());
    }
}
