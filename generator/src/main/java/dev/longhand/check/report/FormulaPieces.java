package dev.longhand.check.report;

import dev.longhand.notes.document.Passage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A formula cut at its relations. In a chain {@code a = b = c} the second relation gets what the first has not covered:
 * its sign and its right side.
 */
final class FormulaPieces {

    /**
     * A part of a formula.
     *
     * @param finding what is said of it, or null for what belongs to no relation
     * @param last whether no later piece belongs to the same finding
     */
    record Piece(String tex, @Nullable Finding finding, boolean last) {}

    /**
     * A line of a formula.
     *
     * @param continued whether its first column is empty
     */
    record Row(boolean continued, List<Piece> pieces) {}

    private final String tex;
    private final TopLevel top;
    private final List<Row> rows = new ArrayList<>();
    private List<Piece> row = new ArrayList<>();
    private boolean continued;

    private FormulaPieces(String tex) {
        this.tex = tex;
        this.top = TopLevel.of(tex);
    }

    /** The rows of a formula, or empty where a relation cannot be drawn without the rest. */
    static Optional<List<Row>> of(Passage.Formula formula, List<Finding> findings) {
        FormulaPieces pieces = new FormulaPieces(formula.tex());
        int at = pieces.top.inner().start();
        for (Finding finding : findings) {
            int from = Math.max(at, offset(formula, finding.span().start()));
            int to = Math.min(
                    offset(formula, finding.span().end()), pieces.top.inner().end());
            boolean cut = from < to && pieces.top.canCutAt(from) && pieces.top.canCutAt(to);
            if (!cut || !pieces.add(at, from, null) || !pieces.add(from, to, finding)) {
                return Optional.empty();
            }
            at = to;
        }
        pieces.add(at, pieces.top.inner().end(), null);
        pieces.endRow();
        return Optional.of(pieces.rows);
    }

    /** The offset in the TeX of a formula that an offset in the source stands for. */
    private static int offset(Passage.Formula formula, int place) {
        int found = Collections.binarySearch(formula.offsets(), place);
        return Math.min(found >= 0 ? found : -found - 1, formula.tex().length());
    }

    /** Returns false for a relation of which there is nothing to see at its end. */
    private boolean add(int from, int to, @Nullable Finding finding) {
        StringBuilder part = new StringBuilder();
        int at = from;
        for (TopLevel.Separator separator : top.separators(from, to)) {
            part.append(tex, at, separator.span().start());
            if (separator.row()) {
                piece(part, finding);
                endRow();
            } else if (row.isEmpty() && part.toString().isBlank()) {
                continued = true;
            } else {
                part.append(' ');
            }
            at = separator.span().end();
        }
        part.append(tex, Math.min(at, to), to);
        piece(part, finding);
        if (finding == null) {
            return true;
        }
        Piece last = row.isEmpty() ? null : row.get(row.size() - 1);
        if (last == null || !finding.equals(last.finding())) {
            return false;
        }
        row.set(row.size() - 1, new Piece(last.tex(), finding, true));
        return true;
    }

    private void piece(StringBuilder part, @Nullable Finding finding) {
        String stripped = part.toString().strip();
        part.setLength(0);
        if (!stripped.isEmpty()) {
            row.add(new Piece(stripped, finding, false));
        }
    }

    private void endRow() {
        if (!row.isEmpty()) {
            rows.add(new Row(continued, List.copyOf(row)));
        }
        row = new ArrayList<>();
        continued = false;
    }
}
