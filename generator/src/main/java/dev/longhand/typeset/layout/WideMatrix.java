package dev.longhand.typeset.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Leaves out the middle columns of matrices that are too wide for a page. */
final class WideMatrix {

    private static final Pattern MATRIX = Pattern.compile(
            "(\\\\begin\\{bmatrix} )((?:(?!\\\\begin|\\\\end).)*)( \\\\end\\{bmatrix})", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile(" \\\\\\\\ ");
    private static final Pattern CELL = Pattern.compile(" & ");
    private static final int KEPT = 2;

    private WideMatrix() {}

    /** The same formula with the first two columns of each matrix, dots, and the last; shorter rows stay. */
    static String narrowed(String tex) {
        return MATRIX.matcher(tex)
                .replaceAll(matrix ->
                        Matcher.quoteReplacement(matrix.group(1) + narrowedRows(matrix.group(2)) + matrix.group(3)));
    }

    private static String narrowedRows(String rows) {
        List<String> narrowed = new ArrayList<>();
        for (String row : ROW.split(rows, -1)) {
            String[] cells = CELL.split(row, -1);
            boolean dotted =
                    List.of(cells).contains("\\cdots") || List.of(cells).contains("\\ddots");
            boolean wide = cells.length > KEPT + 2 && !dotted;
            String dots = row.contains("\\vdots") ? "\\ddots" : "\\cdots";
            narrowed.add(wide ? cells[0] + " & " + cells[1] + " & " + dots + " & " + cells[cells.length - 1] : row);
        }
        return String.join(" \\\\ ", narrowed);
    }
}
