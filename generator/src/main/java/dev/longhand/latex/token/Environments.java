package dev.longhand.latex.token;

import java.util.Set;

/** What the environments hold; names are without a star. */
public final class Environments {

    private static final Set<String> LINES = WordList.words(
            "aligned align alignat alignedat flalign eqnarray gather gathered split multline multlined equation",
            "displaymath math IEEEeqnarray dmath subequations lgathered rgathered xalignat center");
    private static final Set<String> MATRICES = WordList.words(
            "matrix bmatrix pmatrix vmatrix Vmatrix Bmatrix smallmatrix bsmallmatrix psmallmatrix array tabular",
            "subarray blockarray block");
    private static final Set<String> CASES = Set.of("cases", "dcases", "rcases", "drcases", "numcases");
    private static final Set<String> COLUMNS =
            WordList.words("array tabular alignat alignedat xalignat IEEEeqnarray subarray blockarray block numcases");

    private Environments() {}

    /** Whether it holds formulas line by line, or is a display without lines of its own. */
    public static boolean isLines(String name) {
        return LINES.contains(name);
    }

    /** Whether it holds cells in rows and columns. */
    public static boolean isMatrix(String name) {
        return MATRICES.contains(name);
    }

    /** Whether it holds values with the cases that they are for. */
    public static boolean isCases(String name) {
        return CASES.contains(name);
    }

    /** Whether an argument for the columns stands after the name. */
    public static boolean hasColumns(String name) {
        return COLUMNS.contains(name);
    }

    /** Whether a matrix is drawn without brackets of its own. */
    public static boolean isBare(String name) {
        return name.equals("array") || name.equals("matrix") || name.equals("smallmatrix");
    }
}
