package dev.longhand.notes.elaboration;

import dev.longhand.notes.meaning.Meaning;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Cells that are left to the reader: in {@code (x_1, \dots, x_n)} the dots stand for all between, and in a matrix with dots in
 * a row and in a column they do so both ways. Dots whose neighbours follow no pattern are left as they are.
 */
final class DottedCells {

    /** Letters that no note has. */
    private static final String ACROSS = "\\cdots";

    private static final String DOWN = "\\vdots";

    private final List<List<Meaning>> rows;
    /** The row in which all cells are left out, or -1. */
    private final int row;
    /** The column in which all cells are left out, or -1. */
    private final int column;

    private DottedCells(List<List<Meaning>> rows) {
        this.rows = rows;
        int found = -1;
        for (int r = 0; r < rows.size() && rows.size() > 1; r++) {
            found = rows.get(r).stream().allMatch(DottedCells::isOpen) ? r : found;
        }
        this.row = found;
        this.column = column();
    }

    private static boolean isOpen(Meaning cell) {
        return cell instanceof Meaning.Dots || cell instanceof Meaning.Empty;
    }

    private int column() {
        int found = -1;
        for (int c = 0; c < rows.get(0).size(); c++) {
            int at = c;
            boolean open = rows.stream().allMatch(cells -> at < cells.size() && isOpen(cells.get(at)));
            found = open ? c : found;
        }
        return found;
    }

    /** The cells with all that dots stand for put into them. */
    static List<List<Meaning>> filled(List<List<Meaning>> rows) {
        boolean dotted = rows.stream().flatMap(List::stream).anyMatch(Meaning.Dots.class::isInstance);
        boolean even = rows.stream().allMatch(r -> r.size() == rows.get(0).size());
        return dotted && even ? new DottedCells(rows).filled() : rows;
    }

    private List<List<Meaning>> filled() {
        List<List<Meaning>> filled = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            List<Meaning> cells = new ArrayList<>();
            for (int c = 0; c < rows.get(r).size(); c++) {
                Meaning cell = rows.get(r).get(c);
                if (r == row || c == column) {
                    Optional<Meaning> run = r != row ? across(r) : c != column ? down(c) : both();
                    if (run.isEmpty()) {
                        return rows;
                    }
                    cells.add(new Meaning.Dots(run.get()));
                } else if (isOpen(cell)) {
                    return rows;
                } else {
                    cells.add(cell);
                }
            }
            filled.add(cells);
        }
        return filled;
    }

    private Optional<Meaning> across(int r) {
        return run(rows.get(r), column, ACROSS);
    }

    private Optional<Meaning> down(int c) {
        return run(rows.stream().map(cells -> cells.get(c)).toList(), row, DOWN);
    }

    /** What stands for the cells that are left out in a row or column; those before must be the first ones of it. */
    private static Optional<Meaning> run(List<Meaning> cells, int dots, String letter) {
        if (dots < 1 || dots + 1 >= cells.size()) {
            return Optional.empty();
        }
        Meaning after = cells.get(dots + 1);
        Optional<RunningPattern.Run> run = RunningPattern.of(cells.get(dots - 1), after, letter);
        for (int c = 0; c + 1 < dots && run.isPresent(); c++) {
            Optional<RunningPattern.Run> earlier = RunningPattern.of(cells.get(c), after, letter);
            int distance = dots - 1 - c;
            RunningPattern.Run known = run.get();
            run = earlier.filter(e -> e.body().equals(known.body()) && e.from() == known.from() - distance)
                    .map(e -> known);
        }
        return run.map(found -> run(letter, found));
    }

    private static Meaning run(String letter, RunningPattern.Run run) {
        return new Meaning.Folded(Meaning.Fold.ROW, letter, Meaning.Literal.of(run.from()), run.to(), null, run.body());
    }

    /** What stands in the middle, where both the row and the column are left out. */
    private Optional<Meaning> both() {
        Meaning.@Nullable Folded above =
                row < 1 ? null : (Meaning.Folded) across(row - 1).orElse(null);
        Meaning.@Nullable Folded below =
                row + 1 >= rows.size() ? null : (Meaning.Folded) across(row + 1).orElse(null);
        if (above == null || below == null) {
            return Optional.empty();
        }
        return RunningPattern.of(above.body(), below.body(), DOWN)
                .map(run -> run(
                        DOWN,
                        new RunningPattern.Run(
                                new Meaning.Folded(
                                        Meaning.Fold.ROW, ACROSS, above.from(), above.to(), null, run.body()),
                                run.from(),
                                run.to())));
    }
}
