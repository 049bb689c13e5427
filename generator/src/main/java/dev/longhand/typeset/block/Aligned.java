package dev.longhand.typeset.block;

import java.util.ArrayList;
import java.util.List;

/** Rows aligned at their relations; one row stands alone without an environment. */
public final class Aligned {

    /** As many as in the sums of formulas. */
    private static final int LONGEST_SUM = 12;

    private static final int KEPT = 3;

    private final List<String> rows = new ArrayList<>();

    /** A row {@code left relation right}; an empty left side continues the row above. */
    public Aligned row(String left, String relation, String right) {
        rows.add((left.isEmpty() ? "" : left + " ") + "&" + relation + (relation.isEmpty() ? "" : " ") + right);
        return this;
    }

    /** A row whose right side is a {@link #total}. */
    public Aligned sum(String left, String relation, List<String> terms) {
        return row(left, relation, total(terms));
    }

    /**
     * A sum; of a long one the first terms and the last, and dots between.
     *
     * @param terms TeX of each, a subtracted one with a leading minus
     */
    public static String total(List<String> terms) {
        StringBuilder sum = new StringBuilder();
        for (int i = 0; i < terms.size(); i++) {
            if (terms.size() > LONGEST_SUM && i == KEPT) {
                sum.append(" + \\cdots");
                i = terms.size() - 1;
            }
            String term = terms.get(i);
            boolean subtracted = term.startsWith("-");
            sum.append(i == 0 ? term : subtracted ? " - " + term.substring(1) : " + " + term);
        }
        return sum.toString();
    }

    /** {@code left = right}. */
    public Aligned equal(String left, String right) {
        return row(left, "=", right);
    }

    /** The rows of another alignment below these. */
    public void append(Aligned other) {
        rows.addAll(other.rows);
    }

    /** Whether it is no more than one row. */
    public boolean isRow() {
        return rows.size() == 1;
    }

    /** The display, at most {@code height} rows in one formula: a tall one could not be broken over pages. */
    public List<Block> blocks(int height) {
        List<Block> blocks = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += height) {
            blocks.add(formula(rows.subList(from, Math.min(rows.size(), from + height))));
        }
        return blocks;
    }

    /** The rows in one formula, however many they are. */
    public Block.Formula formula() {
        return formula(rows);
    }

    private static Block.Formula formula(List<String> rows) {
        if (rows.size() == 1) {
            return new Block.Formula(rows.get(0).replaceFirst("&", ""));
        }
        return new Block.Formula("\\begin{aligned}\n" + String.join(" \\\\\n", rows) + "\n\\end{aligned}");
    }
}
