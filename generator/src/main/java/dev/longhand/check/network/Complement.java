package dev.longhand.check.network;

import dev.longhand.check.quantity.Quantity;
import dev.longhand.expr.Rational;
import dev.longhand.notes.meaning.Index;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The last of entries that add up to one, by the others. */
public final class Complement {

    private static final Meaning ONE = new Meaning.Literal(Rational.ONE, "1");

    private Complement() {}

    /** One minus all entries but the last. */
    public static Quantity last(WrittenName name, Map<String, Integer> bound, int last) {
        List<Meaning> terms = new ArrayList<>();
        terms.add(ONE);
        for (int i = 1; i < last; i++) {
            terms.add(new Meaning.Negated(new Meaning.Reference(new WrittenName(
                    name.base(), name.bold(), List.of(new Index("" + i, null, 0)), name.sup(), name.primes()))));
        }
        return new Quantity.Defined(name.key(bound), new Meaning.Total(terms), bound);
    }

    /** The last of names for shares of one, by the others. */
    static Quantity last(List<String> keys) {
        List<Meaning> terms = new ArrayList<>();
        terms.add(ONE);
        for (String key : keys.subList(0, keys.size() - 1)) {
            terms.add(new Meaning.Negated(new Meaning.Reference(WrittenName.plain(key))));
        }
        return new Quantity.Defined(keys.get(keys.size() - 1), new Meaning.Total(terms), Map.of());
    }

    /** A matrix in each row of which the last entry is what the others leave. */
    public static Quantity rows(Quantity.Free free) {
        return matrix(free, true);
    }

    /** A matrix in each column of which the last entry is what the others leave. */
    public static Quantity columns(Quantity.Free free) {
        return matrix(free, false);
    }

    private static Quantity matrix(Quantity.Free free, boolean byRows) {
        List<Quantity> cells = new ArrayList<>();
        for (int r = 1; r <= free.rows(); r++) {
            for (int c = 1; c <= free.columns(); c++) {
                List<String> keys = new ArrayList<>();
                for (int i = 1; i <= (byRows ? free.columns() : free.rows()); i++) {
                    keys.add(byRows ? cell(free, r, i) : cell(free, i, c));
                }
                boolean isLast = byRows ? c == free.columns() : r == free.rows();
                cells.add(isLast ? last(keys) : new Quantity.Free(cell(free, r, c), 1, 1));
            }
        }
        return new Quantity.Whole(free.key(), free.rows(), free.columns(), cells);
    }

    private static String cell(Quantity.Free free, int row, int column) {
        return free.key() + "[" + row + "," + column + "]";
    }

    /** A column or row whose last entry is what the others leave. */
    public static Quantity whole(Quantity.Free free) {
        int length = Math.max(free.rows(), free.columns());
        List<Quantity> cells = new ArrayList<>();
        List<Meaning> terms = new ArrayList<>();
        terms.add(ONE);
        for (int i = 1; i < length; i++) {
            String key = free.key() + "[" + i + "]";
            cells.add(new Quantity.Free(key, 1, 1));
            terms.add(new Meaning.Negated(new Meaning.Reference(WrittenName.plain(key))));
        }
        cells.add(new Quantity.Defined(free.key() + "[" + length + "]", new Meaning.Total(terms), Map.of()));
        return new Quantity.Whole(free.key(), free.rows(), free.columns(), cells);
    }
}
