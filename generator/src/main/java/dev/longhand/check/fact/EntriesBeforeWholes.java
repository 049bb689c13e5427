package dev.longhand.check.fact;

import dev.longhand.check.definition.Formulas;
import dev.longhand.check.definition.GivenNumber;
import dev.longhand.check.definition.RoughValue;
import dev.longhand.check.definition.Stated;
import dev.longhand.notes.meaning.Index;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Matrices and vectors that are written out behind their entries: {@code C_{11} = 3}, {@code C_{12} = 6}, {@code C = (3, 6)},
 * or {@code C = (C_{11}, C_{12})}. As behind a matrix, the equations for the entries say what is in it, so that what is
 * made of them is made of the whole.
 */
final class EntriesBeforeWholes {

    /** What entries are said to be, each but once. */
    private final Map<WrittenName, Meaning> entries = new HashMap<>();
    /** What their chains come to. */
    private final Map<WrittenName, Meaning> results = new HashMap<>();

    private final Map<Stated, Meaning> wholes = new LinkedHashMap<>();
    private final Set<WrittenName> taken = new HashSet<>();
    private final RoughValue values = new RoughValue(Map.of());

    EntriesBeforeWholes(List<Stated> statements) {
        Map<Integer, WrittenName> chains = new HashMap<>();
        Set<WrittenName> several = new HashSet<>();
        List<Stated> grids = new ArrayList<>();
        for (Stated s : statements) {
            if (s.left() instanceof Meaning.Reference r
                    && s.right() != null
                    && s.relation().link() == 0) {
                if (!r.name().sub().isEmpty() && r.name().isNumbered()) {
                    boolean computed = s.part() != Stated.Part.STATEMENT || Formulas.isNamed(s.right());
                    if (entries.put(r.name(), s.right()) != null || computed) {
                        several.add(r.name());
                    }
                    chains.put(s.relation().chain(), r.name());
                } else if (r.name().sub().isEmpty() && s.part() == Stated.Part.STATEMENT && isGrid(s.right())) {
                    grids.add(s);
                }
            }
            WrittenName head = chains.get(s.relation().chain());
            if (head != null && s.right() != null) {
                results.put(head, s.right());
            }
        }
        several.forEach(entries::remove);
        Set<String> computed = computed(statements);
        entries.keySet().removeIf(name -> computed.contains(name.base()));
        grids.forEach(this::take);
    }

    /** Letters with a formula for all numbers, a step, or one for the whole: what is said of an entry is claimed. */
    private static Set<String> computed(List<Stated> statements) {
        Set<String> bases = new HashSet<>();
        for (Stated s : statements) {
            if (s.left() instanceof Meaning.Reference r
                    && s.right() != null
                    && s.relation().link() == 0
                    && s.part() == Stated.Part.STATEMENT
                    && (!r.name().letters().isEmpty() || r.name().sub().isEmpty())
                    && Formulas.isNamed(s.right())
                    && !isGrid(s.right())) {
                bases.add(r.name().base());
            }
        }
        return bases;
    }

    /** The equations for such wholes, each with the whole in numbers. */
    Map<Stated, Meaning> wholes() {
        return wholes;
    }

    private static boolean isGrid(Meaning right) {
        return right instanceof Meaning.Grid
                || (right instanceof Meaning.Transposed t && t.operand() instanceof Meaning.Grid);
    }

    private void take(Stated s) {
        boolean turned = s.right() instanceof Meaning.Transposed;
        Meaning written = s.right() instanceof Meaning.Transposed t ? t.operand() : s.right();
        if (!(s.left() instanceof Meaning.Reference whole) || !(written instanceof Meaning.Grid grid)) {
            return;
        }
        List<List<Meaning>> rows = new ArrayList<>();
        boolean plain = false;
        for (int r = 0; r < grid.rows().size(); r++) {
            List<Meaning> row = new ArrayList<>();
            for (int c = 0; c < grid.rows().get(r).size(); c++) {
                Optional<WrittenName> entry = entry(whole.name(), grid, r, c, turned);
                Meaning cell = grid.rows().get(r).get(c);
                if (entry.isEmpty() || !isEntry(cell, entry.get())) {
                    return;
                }
                // a vector of numbers has the entries that are said before it as it is
                plain |= GivenNumber.is(cell) && entry.get().sub().size() == 1;
                row.add(entries.get(entry.get()));
            }
            rows.add(row);
        }
        if (!plain && taken.add(whole.name())) {
            Meaning numbers = new Meaning.Grid(rows);
            wholes.put(s, turned ? new Meaning.Transposed(numbers) : numbers);
        }
    }

    /** The name, said before, of what stands in a place: with its row and column, or in a vector with its number. */
    private Optional<WrittenName> entry(WrittenName whole, Meaning.Grid grid, int row, int column, boolean turned) {
        List<Index> both = turned ? List.of(number(column), number(row)) : List.of(number(row), number(column));
        WrittenName cell = new WrittenName(whole.base(), whole.bold(), both, whole.sup(), whole.primes());
        if (entries.containsKey(cell)) {
            return Optional.of(cell);
        }
        boolean isVector = grid.rows().size() == 1 || grid.rows().get(0).size() == 1;
        WrittenName numbered = new WrittenName(
                whole.base(), whole.bold(), List.of(number(Math.max(row, column))), whole.sup(), whole.primes());
        return isVector && entries.containsKey(numbered) ? Optional.of(numbered) : Optional.empty();
    }

    private static Index number(int place) {
        return new Index("" + (place + 1), null, 0);
    }

    /** Whether a cell is an entry, by its name or by its number, if that is what it is computed from. */
    private boolean isEntry(Meaning cell, WrittenName entry) {
        Meaning said = entries.get(entry);
        return cell.equals(new Meaning.Reference(entry))
                || cell.equals(said)
                || (said != null && cell.equals(results.get(entry)) && values.areNear(said, cell));
    }
}
