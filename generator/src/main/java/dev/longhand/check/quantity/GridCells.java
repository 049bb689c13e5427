package dev.longhand.check.quantity;

import dev.longhand.notes.meaning.Meaning;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The cells of a matrix one by one, with all that dots stand for in the place of the dots and the two beside them. */
public final class GridCells {

    private final Names names;

    /** Asks {@code names} what the letters behind dots run over. */
    public GridCells(Names names) {
        this.names = names;
    }

    /** A cell, and what the letters in it are. */
    public record Cell(Meaning meaning, Map<String, Integer> bound) {}

    /** The rows of a matrix. */
    public List<List<Cell>> of(Meaning.Grid grid, Map<String, Integer> bound) {
        List<List<Cell>> written = grid.rows().stream()
                .map(row -> row.stream().map(cell -> new Cell(cell, bound)).toList())
                .toList();
        if (grid.rows().stream().flatMap(List::stream).noneMatch(GridCells::isFilled)) {
            return written;
        }
        return down(written).stream().map(this::across).toList();
    }

    private static boolean isFilled(Meaning cell) {
        return cell instanceof Meaning.Dots dots && dots.run() != null;
    }

    private List<List<Cell>> down(List<List<Cell>> rows) {
        List<List<Cell>> all = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            if (rows.size() > 1 && rows.get(r).stream().allMatch(c -> isFilled(c.meaning()))) {
                between(r, rows.size());
                all.remove(all.size() - 1);
                all.addAll(hidden(rows.get(r)));
                r++;
            } else {
                all.add(rows.get(r));
            }
        }
        return all;
    }

    private List<List<Cell>> hidden(List<Cell> dots) {
        List<List<Cell>> hidden = new ArrayList<>();
        Meaning.Folded first = run(dots.get(0));
        for (int value : names.range(first, dots.get(0).bound())) {
            List<Cell> row = new ArrayList<>();
            for (Cell cell : dots) {
                Meaning.Folded run = run(cell);
                boolean inner = run.body() instanceof Meaning.Folded f && f.fold() == Meaning.Fold.ROW;
                Meaning meaning = inner ? new Meaning.Dots(run.body()) : run.body();
                row.add(new Cell(meaning, with(cell.bound(), run.letter(), value)));
            }
            hidden.add(row);
        }
        return hidden;
    }

    private List<Cell> across(List<Cell> row) {
        List<Cell> all = new ArrayList<>();
        for (int c = 0; c < row.size(); c++) {
            Cell cell = row.get(c);
            if (isFilled(cell.meaning())) {
                between(c, row.size());
                all.remove(all.size() - 1);
                Meaning.Folded run = run(cell);
                for (int value : names.range(run, cell.bound())) {
                    all.add(new Cell(run.body(), with(cell.bound(), run.letter(), value)));
                }
                c++;
            } else {
                all.add(cell);
            }
        }
        return all;
    }

    /** Dots stand between what they lead from and to, both of which they have among their values. */
    private static void between(int place, int size) {
        if (place == 0 || place + 1 == size) {
            throw new Unsettled(Unsettled.Cause.UNSUPPORTED, "dots that nothing stands before or behind");
        }
    }

    private static Meaning.Folded run(Cell cell) {
        if (cell.meaning() instanceof Meaning.Dots dots && dots.run() instanceof Meaning.Folded run) {
            return run;
        }
        throw new Unsettled(Unsettled.Cause.UNSUPPORTED, "what dots stand for is not filled in");
    }

    private static Map<String, Integer> with(Map<String, Integer> bound, String letter, int value) {
        Map<String, Integer> more = new HashMap<>(bound);
        more.put(letter, value);
        return more;
    }
}
