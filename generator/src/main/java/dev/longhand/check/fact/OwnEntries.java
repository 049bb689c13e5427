package dev.longhand.check.fact;

import dev.longhand.check.definition.DeclaredName;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.quantity.References;
import dev.longhand.notes.declaration.DeclaredShape.Kind;
import dev.longhand.notes.meaning.Index;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Vectors and matrices that are written by their own entries: {@code x = (x_1, x_2)^T}, {@code W = [[w_11, w_12], ...]},
 * {@code w = (w_1, \dots, w_n)}. That names the entries and says how many there are; it gives neither the whole nor the entries a
 * value, so that each would be made of the other.
 */
public final class OwnEntries {

    /** Bases of entries that an equation gives a value of their own. */
    private final Set<String> valued = new HashSet<>();

    OwnEntries(List<Stated> statements) {
        for (Stated s : statements) {
            if (s.left() instanceof Meaning.Reference r && s.right() != null && isEntry(r.name(), s.right())) {
                valued.add(r.name().base());
            }
        }
    }

    /** Whether an equation is one for an entry: w_0 stands before the first, and {@code x_d = (x_1 - m, x_2 - m)} is another vector. */
    private static boolean isEntry(WrittenName name, Meaning body) {
        boolean before = name.sub().stream().anyMatch(index -> isNumber(index, 0));
        Meaning written = body instanceof Meaning.Transposed t ? t.operand() : body;
        boolean vector = written instanceof Meaning.Grid
                && !name.letters().isEmpty()
                && References.in(written).stream()
                        .anyMatch(part -> part.base().equals(name.base()) && part.isNumbered());
        return !name.sub().isEmpty() && !before && !vector;
    }

    /** Bases of wholes that are written out from an entry of number 1 on. */
    public static Set<String> fromOne(List<Stated> statements) {
        Set<String> bases = new HashSet<>();
        for (Stated s : statements) {
            Meaning right = s.right() instanceof Meaning.Transposed t ? t.operand() : s.right();
            if (s.left() instanceof Meaning.Reference r
                    && r.name().sub().isEmpty()
                    && right instanceof Meaning.Grid grid
                    && grid.rows().get(0).get(0) instanceof Meaning.Reference first
                    && first.name().base().equals(r.name().base())
                    && first.name().sub().size() == 1
                    && isNumber(first.name().sub().get(0), 1)) {
                bases.add(r.name().base());
            }
        }
        return bases;
    }

    /** What a relation declares in this way. */
    Optional<DeclaredName> of(Meaning left, Meaning right) {
        if (!(left instanceof Meaning.Reference whole) || !whole.name().sub().isEmpty()) {
            return Optional.empty();
        }
        boolean turned = right instanceof Meaning.Transposed;
        Meaning written = right instanceof Meaning.Transposed t ? t.operand() : right;
        if (!(written instanceof Meaning.Grid grid)) {
            return Optional.empty();
        }
        List<List<Meaning>> rows = grid.rows();
        boolean isVector = rows.size() == 1 || rows.stream().allMatch(row -> row.size() == 1);
        if (isVector) {
            List<Meaning> cells = rows.size() == 1
                    ? rows.get(0)
                    : rows.stream().map(row -> row.get(0)).toList();
            return length(whole.name(), cells)
                    .map(size -> new DeclaredName(whole.name(), Kind.VECTOR, size, null, true));
        }
        return turned ? Optional.empty() : matrix(whole.name(), rows);
    }

    /** How many cells a vector has: a number, or the letter of the last one behind dots. */
    private Optional<Meaning> length(WrittenName whole, List<Meaning> cells) {
        int counted = 0;
        boolean dots = false;
        Meaning size = null;
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i) instanceof Meaning.Dots) {
                dots = true;
                continue;
            }
            Optional<Index> index =
                    entry(whole, cells.get(i), 1).map(name -> name.sub().get(0));
            boolean last = dots && i == cells.size() - 1;
            if (index.isEmpty() || (!last && !isNumber(index.get(), i + 1))) {
                return Optional.empty();
            }
            String letter = index.get().letter();
            counted = i + 1;
            size = last && letter != null && index.get().offset() == 0
                    ? new Meaning.Reference(WrittenName.plain(letter))
                    : null;
        }
        boolean known = dots ? size != null : counted > 1;
        return known ? Optional.of(size == null ? Meaning.Literal.of(counted) : size) : Optional.empty();
    }

    private Optional<DeclaredName> matrix(WrittenName whole, List<List<Meaning>> rows) {
        int columns = rows.get(0).size();
        if (rows.stream().flatMap(List::stream).anyMatch(Meaning.Dots.class::isInstance)) {
            return dotted(whole, rows);
        }
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < rows.get(r).size(); c++) {
                Optional<WrittenName> entry = entry(whole, rows.get(r).get(c), 2);
                boolean inPlace = entry.isPresent()
                        && rows.get(r).size() == columns
                        && isNumber(entry.get().sub().get(0), r + 1)
                        && isNumber(entry.get().sub().get(1), c + 1);
                if (!inPlace) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(new DeclaredName(
                whole, Kind.MATRIX, Meaning.Literal.of(rows.size()), Meaning.Literal.of(columns), true));
    }

    /** A matrix with dots in it: its cells up to the dots are in their places, and the last ones say how many there are. */
    private Optional<DeclaredName> dotted(WrittenName whole, List<List<Meaning>> rows) {
        Meaning height = Meaning.Literal.of(rows.size());
        Meaning width = Meaning.Literal.of(rows.get(0).size());
        int above = rows.size();
        int before = rows.get(0).size();
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < rows.get(r).size(); c++) {
                if (!(rows.get(r).get(c) instanceof Meaning.Dots dots)) {
                    continue;
                }
                boolean down = rows.get(r).stream().allMatch(Meaning.Dots.class::isInstance);
                if (!(dots.run() instanceof Meaning.Folded run) || (run.to() == null) || (down && r == 0)) {
                    return Optional.empty();
                }
                above = down ? Math.min(above, r) : above;
                before = down ? before : Math.min(before, c);
                height = down ? run.to() : height;
                width = down ? width : run.to();
            }
        }
        for (int r = 0; r < above; r++) {
            for (int c = 0; c < before; c++) {
                Optional<WrittenName> entry = entry(whole, rows.get(r).get(c), 2);
                boolean inPlace = entry.isPresent()
                        && isNumber(entry.get().sub().get(0), r + 1)
                        && isNumber(entry.get().sub().get(1), c + 1);
                if (!inPlace) {
                    return Optional.empty();
                }
            }
        }
        boolean sized = isSize(height) && isSize(width);
        return sized ? Optional.of(new DeclaredName(whole, Kind.MATRIX, height, width, true)) : Optional.empty();
    }

    private static boolean isSize(Meaning size) {
        return size instanceof Meaning.Literal
                || (size instanceof Meaning.Reference r && r.name().isPlain());
    }

    /** The name of an entry of a whole, of the same letter or of the small one. */
    private Optional<WrittenName> entry(WrittenName whole, Meaning cell, int indices) {
        if (!(cell instanceof Meaning.Reference r)) {
            return Optional.empty();
        }
        WrittenName name = r.name();
        boolean same = name.base().equals(whole.base())
                || (indices == 2 && name.base().equals(whole.base().toLowerCase(Locale.ROOT)));
        return same
                        && name.sub().size() == indices
                        && name.primes() == whole.primes()
                        && WrittenName.text(name.sup(), Map.of()).equals(WrittenName.text(whole.sup(), Map.of()))
                        && !valued.contains(name.base())
                ? Optional.of(name)
                : Optional.empty();
    }

    private static boolean isNumber(Index index, int number) {
        return index.letter() == null && index.prefix().equals("" + number);
    }
}
