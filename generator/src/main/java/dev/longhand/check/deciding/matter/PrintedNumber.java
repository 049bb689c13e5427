package dev.longhand.check.deciding.matter;

import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.Meaning;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number as it is printed.
 *
 * @param value with as many decimal places as are printed
 */
public record PrintedNumber(BigDecimal value) {

    /** A matrix of printed numbers; an empty cell is null. */
    public record Matrix(int rows, int columns, List<@Nullable PrintedNumber> cells) {

        private Matrix turned() {
            List<@Nullable PrintedNumber> turned = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                for (int row = 0; row < rows; row++) {
                    turned.add(cells.get(row * columns + column));
                }
            }
            return new Matrix(/* rows= */ columns, /* columns= */ rows, turned);
        }
    }

    /** A number with any signs before it, as it is printed; nothing where the meaning is anything else. */
    public static Optional<PrintedNumber> of(Meaning meaning) {
        if (meaning instanceof Meaning.Literal number) {
            return Optional.of(new PrintedNumber(new BigDecimal(number.digits())));
        }
        if (meaning instanceof Meaning.Negated negated) {
            return of(negated.operand()).map(p -> new PrintedNumber(p.value().negate()));
        }
        return Optional.empty();
    }

    /** All that stand in a meaning, with and without a sign before them. */
    public static List<PrintedNumber> in(Meaning meaning) {
        List<PrintedNumber> all = new ArrayList<>();
        of(meaning).ifPresent(all::add);
        References.parts(meaning).forEach(part -> all.addAll(in(part)));
        return all;
    }

    /** The numbers of a meaning that is nothing but printed numbers. */
    public static Optional<Matrix> matrix(Meaning meaning) {
        if (meaning instanceof Meaning.Transposed transposed) {
            return matrix(transposed.operand()).map(Matrix::turned);
        }
        if (meaning instanceof Meaning.Grid grid) {
            List<@Nullable PrintedNumber> cells = new ArrayList<>();
            int columns = grid.rows().get(0).size();
            for (List<Meaning> row : grid.rows()) {
                if (row.size() != columns) {
                    return Optional.empty();
                }
                for (Meaning cell : row) {
                    Optional<PrintedNumber> number = of(cell);
                    if (number.isEmpty() && !(cell instanceof Meaning.Empty)) {
                        return Optional.empty();
                    }
                    cells.add(number.orElse(null));
                }
            }
            return Optional.of(new Matrix(grid.rows().size(), columns, cells));
        }
        return of(meaning).map(p -> new Matrix(1, 1, List.of(p)));
    }

    /** One unit of the last place printed. */
    public BigDecimal unit() {
        return BigDecimal.ONE.movePointLeft(value.scale());
    }

    /** How far a value may be off that is rounded to it. */
    public BigDecimal half() {
        return unit().divide(BigDecimal.valueOf(2));
    }

    /** How many decimal places are printed, none of them for a whole number. */
    public int places() {
        return Math.max(0, value.scale());
    }
}
