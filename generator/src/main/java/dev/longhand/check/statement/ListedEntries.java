package dev.longhand.check.statement;

import dev.longhand.check.definition.GivenNumber;
import dev.longhand.check.definition.Stated;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tuples of all entries of a vector that has its numbers already: after {@code x = (1, 1)}, {@code (x_1, x_2) = (0, 1)}
 * gives the whole of it other ones, as {@code x = (0, 1)} would.
 */
final class ListedEntries {

    private ListedEntries() {}

    /** The statements, with the vector in the place of each entry of such a tuple. */
    static void putInto(List<Stated> statements) {
        Map<WrittenName, Meaning> vectors = new HashMap<>();
        for (int i = 0; i < statements.size(); i++) {
            Stated s = statements.get(i);
            if (s.left() instanceof Meaning.Reference r && s.right() != null && GivenNumber.is(s.right())) {
                if (vector(s.right()) != null) {
                    vectors.put(r.name(), s.right());
                }
                Meaning before =
                        r.name().sub().size() == 1 ? vectors.get(r.name().whole()) : null;
                List<Meaning> cells = before == null
                        ? List.of()
                        : tuple(statements, i, r.name().whole());
                Optional<Meaning> after = before == null ? Optional.empty() : filled(before, cells);
                if (after.isPresent() && !after.get().equals(before)) {
                    for (int k = i; k < i + cells.size(); k++) {
                        statements.set(
                                k,
                                statements
                                        .get(k)
                                        .with(new Meaning.Reference(r.name().whole()), after.get()));
                    }
                    vectors.put(r.name().whole(), after.get());
                    i += cells.size() - 1;
                }
            }
        }
    }

    /** The numbers of a tuple that begins with the first entry of a whole; none where there is no such tuple. */
    private static List<Meaning> tuple(List<Stated> statements, int start, WrittenName whole) {
        List<Meaning> cells = new ArrayList<>();
        Stated first = statements.get(start);
        for (int k = start; k < statements.size(); k++) {
            Stated s = statements.get(k);
            if (!s.relation().span().equals(first.relation().span())
                    || !(s.left() instanceof Meaning.Reference r)
                    || r.name().sub().size() != 1
                    || !r.name().whole().equals(whole)
                    || !r.name().sub().get(0).text(Map.of()).equals("" + (cells.size() + 1))
                    || s.right() == null
                    || !GivenNumber.is(s.right())) {
                break;
            }
            cells.add(s.right());
        }
        return cells.size() > 1 ? cells : List.of();
    }

    private static Meaning.@Nullable Grid vector(Meaning meaning) {
        Meaning plain = meaning instanceof Meaning.Transposed t ? t.operand() : meaning;
        return plain instanceof Meaning.Grid grid
                        && (grid.rows().size() == 1 || grid.rows().get(0).size() == 1)
                ? grid
                : null;
    }

    /** A vector with other numbers, laid out alike; nothing where it has another number of them. */
    private static Optional<Meaning> filled(Meaning before, List<Meaning> cells) {
        Meaning.Grid grid = vector(before);
        if (grid == null) {
            return Optional.empty();
        }
        boolean row = grid.rows().size() == 1;
        int size = row ? grid.rows().get(0).size() : grid.rows().size();
        if (size != cells.size()) {
            return Optional.empty();
        }
        Meaning other = new Meaning.Grid(
                row ? List.of(cells) : cells.stream().map(List::of).toList());
        return Optional.of(before instanceof Meaning.Transposed ? new Meaning.Transposed(other) : other);
    }
}
