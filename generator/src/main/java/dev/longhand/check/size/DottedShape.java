package dev.longhand.check.size;

import dev.longhand.notes.meaning.Meaning;
import java.util.List;
import java.util.Map;

/** The shape of a matrix with dots in it: what its rows and columns run to. */
final class DottedShape {

    private final Classes classes;

    DottedShape(Classes classes) {
        this.classes = classes;
    }

    /** Whether dots with a pattern are in a matrix. */
    static boolean isOf(Meaning.Grid grid) {
        return grid.rows().stream().flatMap(List::stream).anyMatch(c -> c instanceof Meaning.Dots d && d.run() != null);
    }

    Shape of(Meaning.Grid grid, Map<String, Integer> bound) {
        List<List<Meaning>> rows = grid.rows();
        int dotted = -1;
        for (int r = 0; r < rows.size() && rows.size() > 1; r++) {
            dotted = rows.get(r).stream().allMatch(Meaning.Dots.class::isInstance) ? r : dotted;
        }
        String height =
                dotted < 0 ? counted(rows.size()) : side(rows.get(dotted).get(0), dotted, rows.size(), bound);
        List<Meaning> row = rows.get(0);
        String width = counted(row.size());
        for (int c = 0; c < row.size(); c++) {
            width = row.get(c) instanceof Meaning.Dots ? side(row.get(c), c, row.size(), bound) : width;
        }
        return new Shape(height, width, false);
    }

    private String counted(int cells) {
        if (cells == 1) {
            return Classes.ONE;
        }
        classes.fix("of " + cells, cells);
        return "of " + cells;
    }

    /** How many cells a row or column has; one of its own where that has no letter and no number. */
    private String side(Meaning cell, int dots, int cells, Map<String, Integer> bound) {
        if (!(cell instanceof Meaning.Dots written) || !(written.run() instanceof Meaning.Folded run)) {
            return "dotted " + cell;
        }
        boolean isPlain =
                run.from() instanceof Meaning.Literal from && from.digits().equals("" + dots) && dots + 2 == cells;
        if (isPlain && run.to() instanceof Meaning.Reference to) {
            return "size " + to.name().key(bound);
        }
        return isPlain && run.to() instanceof Meaning.Literal last
                ? counted(last.value().numerator().intValueExact())
                : "dotted " + run;
    }
}
