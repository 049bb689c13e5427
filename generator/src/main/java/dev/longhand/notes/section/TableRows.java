package dev.longhand.notes.section;

import java.util.regex.Pattern;

/** Counts the rows of tables, in Markdown and in TeX: each speaks of something of its own, as parts with a label do. */
final class TableRows {

    /** The end of a row in TeX, with rules below it. */
    private static final Pattern ROW_END =
            Pattern.compile("\\\\\\\\\\s*(?:\\[[^\\]]{0,20}\\])?\\s*(?:\\\\[a-z]+rule|\\\\hline)?");

    private int rows;
    private boolean hasCells;

    /**
     * Whether words, or what is between formulas, begin a row.
     *
     * @param behindFormula whether they stand right behind a formula
     */
    boolean begins(String prose, boolean behindFormula) {
        String text = prose.strip();
        boolean markdown = text.startsWith("|") && !behindFormula;
        boolean ends = ROW_END.matcher(text).matches();
        boolean tex = !hasCells && !behindFormula && text.endsWith("&");
        hasCells = !ends && (hasCells || text.endsWith("&") || text.startsWith("&"));
        if (markdown || tex) {
            rows++;
        }
        return markdown || tex;
    }

    /** What tells this row from all others. */
    String name() {
        return "row " + rows;
    }
}
