package dev.longhand.typeset.layout;

import dev.longhand.typeset.layout.Seam.Kind;
import dev.longhand.typeset.layout.SumNames.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Breaks formulas that are wider than a page into aligned rows: at their relations first, then before a plus or minus, and
 * where that is not enough before a factor. What stands in brackets is never parted: where it alone is too wide, the middle
 * columns of a matrix are left out, and a sum gets a name.
 */
final class LineBreaking {

    private static final String ALIGNED = "\\begin{aligned}";
    private static final String ALIGNED_END = "\\end{aligned}";
    /** A row that goes on is set in. */
    private static final String INDENT = "&\\quad ";

    private static final double INDENT_WIDTH = 1;
    /** Shorter sums are not worth a name. */
    private static final int LEAST_SUM = 40;
    /** Parts factors that stand side by side; at the start of a row it would not show that there is a product. */
    private static final String THIN_SPACE = "\\,";

    private final Measure measure;
    private final double width;
    private final SumNames names;

    /**
     * @param width of a page in em
     * @param names for sums, the same for all formulas of a document
     */
    LineBreaking(Measure measure, double width, SumNames names) {
        this.measure = measure;
        this.width = width;
        this.names = names;
    }

    /** The formula in rows that fit, as far as it has places for a break; itself if it fits as it is. */
    String broken(String tex) {
        if (fits(tex)) {
            return tex;
        }
        List<String> rows = rows(tex);
        double left = rows.stream()
                .mapToDouble(row -> left(row).isEmpty() ? 0 : measure.ems(left(row)))
                .max()
                .orElse(0);
        Map<String, String> sums = new LinkedHashMap<>();
        List<String> broken = new ArrayList<>();
        for (String row : rows) {
            broken.addAll(broken(row, left, sums));
        }
        while (!sums.isEmpty()) {
            String name = sums.keySet().iterator().next();
            String row = name + " &= " + sums.get(name);
            broken.addAll(broken(row, left, sums));
            sums.remove(name);
        }
        if (broken.size() == 1) {
            String only = broken.get(0);
            return only.substring(0, cell(only)) + only.substring(cell(only) + 1);
        }
        return ALIGNED + "\n" + String.join(" \\\\\n", broken) + "\n" + ALIGNED_END;
    }

    private boolean fits(String tex) {
        return RoughWidth.atMost(tex) <= width || measure.ems(tex) <= width;
    }

    /** Each with the cell sign before its relation; what stands beside aligned rows comes below them. */
    private static List<String> rows(String tex) {
        if (tex.startsWith(ALIGNED)) {
            int end = Seams.closing(tex, 0);
            List<String> rows = new ArrayList<>(
                    parted(tex.substring(ALIGNED.length(), end - ALIGNED_END.length()), Kind.ROW, false));
            String beside = tex.substring(end).strip().replaceFirst("^\\\\quad\\s*", "");
            if (!beside.isEmpty()) {
                rows.add("&" + beside);
            }
            return rows;
        }
        List<Seam> seams = Seams.of(tex);
        if (seams.stream().anyMatch(seam -> seam.kind() == Kind.SEPARATOR)) {
            return List.of("&" + tex);
        }
        return List.of(seams.stream()
                .filter(seam -> seam.kind() == Kind.RELATION)
                .findFirst()
                .map(first -> tex.substring(0, first.start()) + "&" + tex.substring(first.start()))
                .orElse("&" + tex));
    }

    private static String left(String row) {
        return row.substring(0, cell(row)).strip();
    }

    private static int cell(String row) {
        return Seams.of(row).stream()
                .filter(seam -> seam.kind() == Kind.CELL)
                .mapToInt(Seam::start)
                .findFirst()
                .orElse(0);
    }

    private List<String> broken(String row, double left, Map<String, String> sums) {
        int cell = cell(row);
        String right = row.substring(cell).replaceFirst("^&", "").strip();
        Rows rows = new Rows(row.substring(0, cell) + "&", width - left);
        fill(rows, right, Kind.SEPARATOR, sums);
        return rows.closed();
    }

    /** Adds what {@code kind} and the better kinds of seams do not part any more. */
    private void fill(Rows rows, String text, Kind kind, Map<String, String> sums) {
        for (String part : parted(text, kind, true)) {
            double wide = measure.ems(part);
            if (wide <= rows.room(kind)) {
                rows.add(part, wide, kind);
            } else if (kind != Kind.FACTOR) {
                rows.turn(kind);
                fill(rows, part, kind.next(), sums);
            } else {
                String narrow = narrowed(part, rows.room(kind), sums);
                rows.add(narrow, measure.ems(narrow), kind);
            }
        }
    }

    private String narrowed(String part, double room, Map<String, String> sums) {
        String narrow = WideMatrix.narrowed(part);
        while (measure.ems(narrow) > room) {
            Optional<Named> named = names.named(narrow, LEAST_SUM);
            if (named.isEmpty()) {
                break;
            }
            sums.put(named.get().name(), named.get().sum());
            narrow = named.get().tex();
        }
        return narrow;
    }

    /** The stretches between the seams of one kind; the sign stays with what follows it, or is left out between rows. */
    private static List<String> parted(String text, Kind kind, boolean before) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (Seam seam : Seams.of(text)) {
            if (seam.kind() == kind) {
                int to = kind == Kind.SEPARATOR ? seam.end() : seam.start();
                if (!text.substring(from, to).isBlank()) {
                    parts.add(text.substring(from, to).strip());
                }
                from = before || kind == Kind.SEPARATOR ? to : seam.end();
            }
        }
        parts.add(text.substring(from).strip());
        return parts;
    }

    /** Rows that are filled from the left. */
    private static final class Rows {

        private final double room;
        private final List<String> done = new ArrayList<>();
        private final StringBuilder row;
        private double used;
        private double indented;

        Rows(String start, double room) {
            this.row = new StringBuilder(start);
            this.room = room;
        }

        /** The room of a row that begins with a seam of this kind. */
        double room(Kind kind) {
            return room - indent(kind);
        }

        private static double indent(Kind kind) {
            return kind == Kind.SIGN || kind == Kind.FACTOR ? INDENT_WIDTH : 0;
        }

        void add(String part, double wide, Kind kind) {
            if (used + wide > room - indented) {
                turn(kind);
            }
            boolean begins = used == 0;
            boolean bare = begins && part.startsWith(THIN_SPACE);
            row.append(begins ? "" : " ")
                    .append(bare ? "\\cdot " + part.substring(2).strip() : part);
            used += wide;
        }

        /** Begins a row, unless this one is still empty. */
        void turn(Kind kind) {
            if (used > 0) {
                done.add(row.toString().replaceFirst(",\\s*\\\\quad$", ","));
                row.setLength(0);
                row.append(indent(kind) > 0 ? INDENT : "&");
                used = 0;
                indented = indent(kind);
            }
        }

        List<String> closed() {
            done.add(row.toString());
            return done;
        }
    }
}
