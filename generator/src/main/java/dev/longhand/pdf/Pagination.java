package dev.longhand.pdf;

import dev.longhand.image.Piece;
import dev.longhand.image.ink.ClearBands;
import dev.longhand.image.ink.Drawing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Deals pieces out to pages. A heading, and words that end in a colon, stay with what follows; a formula or a picture is not broken unless it is taller
 * than a third of a page, and then only between its rows or bands.
 */
final class Pagination {

    /** Where a piece, or a part of one, stands. Lengths are pixels from the top of what can be written on. */
    record Placed(int page, double top, Piece piece, Drawing part, boolean first) {}

    /**
     * A clear band between two rows is at least this high. Of the 522 formulas of the examples, 0.3 to 0.5 em cut 518 between
     * all rows and never elsewhere; 0.2 em finds bands inside rows, 0.6 em misses many between them.
     */
    private static final double BETWEEN_ROWS = 0.4 * Piece.EM;
    /** The same between two bands of a picture. */
    private static final double BETWEEN_BANDS = 1.6 * Piece.EM;
    /** Less than this of a formula is not left alone on a page. */
    private static final double LEAST_PART = 3 * Piece.EM;
    /** So much of what follows a piece that leads to it has to stand below it on the same page. */
    private static final double COMPANY = 8 * Piece.EM;

    private final double height;
    private final List<Placed> placed = new ArrayList<>();
    private int page;
    private double bottom;
    private double space;

    private Pagination(double height) {
        this.height = height;
    }

    /** @param height of a page between its margins, in pixels */
    static List<Placed> of(List<Piece> pieces, double height) {
        Pagination pagination = new Pagination(height);
        for (int i = 0; i < pieces.size(); i++) {
            pagination.place(pieces.get(i), company(pieces, i));
        }
        return pagination.placed;
    }

    /** What has to stand below a piece on the same page, in pixels. */
    private static double company(List<Piece> pieces, int index) {
        double needed = 0;
        for (int i = index; pieces.get(i).leads() && i + 1 < pieces.size(); i++) {
            Piece next = pieces.get(i + 1);
            needed += Math.max(pieces.get(i).below(), next.above());
            needed += Math.min(next.drawing().height(), COMPANY);
        }
        return needed;
    }

    private void place(Piece piece, double company) {
        boolean picture = piece.kind() == Piece.Kind.PICTURE;
        boolean canBreak = (picture || piece.kind() == Piece.Kind.FORMULA)
                && piece.drawing().height() > height / 3;
        double between = picture ? BETWEEN_BANDS : BETWEEN_ROWS;
        double gap = bottom == 0 ? 0 : Math.max(space, piece.above());
        boolean fits = bottom + gap + piece.drawing().height() + company <= height;
        Drawing rest = piece.drawing();
        boolean first = true;
        if (!fits && canBreak) {
            Optional<Double> cut = cut(rest, height - bottom - gap, between);
            if (cut.isPresent()) {
                add(piece, ClearBands.part(rest, 0, cut.get()), gap, true);
                rest = ClearBands.part(rest, cut.get(), rest.height());
                first = false;
            }
        }
        if (!fits && bottom > 0) {
            turn();
            gap = 0;
        }
        for (Optional<Double> cut = cutToPage(rest, between); cut.isPresent(); cut = cutToPage(rest, between)) {
            add(piece, ClearBands.part(rest, 0, cut.get()), 0, first);
            rest = ClearBands.part(rest, cut.get(), rest.height());
            first = false;
            turn();
        }
        // A picture that cannot be cut is made smaller rather than cut off.
        add(piece, picture ? Piece.shrunk(rest, height) : rest, gap, first);
        space = piece.below();
    }

    /** Where what is taller than a whole page is cut. */
    private Optional<Double> cutToPage(Drawing rest, double between) {
        return rest.height() > height ? cut(rest, height, between) : Optional.empty();
    }

    private static Optional<Double> cut(Drawing drawing, double room, double between) {
        return ClearBands.of(drawing, between).stream()
                .filter(cut -> cut <= room && cut >= LEAST_PART)
                .reduce((higher, lower) -> lower);
    }

    private void add(Piece piece, Drawing part, double gap, boolean first) {
        placed.add(new Placed(page, bottom + gap, piece, part, first));
        bottom += gap + part.height();
    }

    private void turn() {
        page++;
        bottom = 0;
        space = 0;
    }
}
