package dev.longhand.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Rows aligned at their relations; one row stands alone without an environment. */
final class Aligned {

    private static final int WIDEST = 74;
    private static final Pattern MARKUP = Pattern.compile("\\\\[a-zA-Z]+|[{}_^ ]");
    private static final Pattern FRACTION = Pattern.compile("\\\\frac");

    private final List<String> rows = new ArrayList<>();

    /** A row {@code left relation right}; an empty left side continues the row above. */
    Aligned row(String left, String relation, String right) {
        rows.add((left.isEmpty() ? "" : left + " ") + "&" + relation + " " + right);
        return this;
    }

    /**
     * A row whose right side is a sum, broken before its terms where it would get wider than a page.
     *
     * @param terms TeX of each, a subtracted one with a leading minus
     */
    Aligned sum(String left, String relation, List<String> terms) {
        StringBuilder line = new StringBuilder();
        boolean first = true;
        String start = (left.isEmpty() ? "" : left + " ") + "&" + relation + " ";
        for (String term : terms) {
            String joined = first ? term : term.startsWith("-") ? " - " + term.substring(1) : " + " + term;
            if (line.length() > 0 && width(line) + width(joined) > WIDEST) {
                rows.add(start + line);
                line.setLength(0);
                start = "&\\quad";
            }
            line.append(joined);
            first = false;
        }
        rows.add(start + line);
        return this;
    }

    /** About how many letters wide TeX is: commands and braces take no room, a fraction's halves share it. */
    private static int width(CharSequence tex) {
        String visible = MARKUP.matcher(tex).replaceAll("");
        long fractions = FRACTION.matcher(tex).results().count();
        return (int) (visible.length() - 2 * fractions);
    }

    /** {@code left = right}. */
    Aligned equal(String left, String right) {
        return row(left, "=", right);
    }

    /** The rows of another alignment below these. */
    void append(Aligned other) {
        rows.addAll(other.rows);
    }

    /** The display, at most {@code height} rows in one formula: a tall one could not be broken over pages. */
    List<Block> blocks(int height) {
        List<Block> blocks = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += height) {
            blocks.add(formula(rows.subList(from, Math.min(rows.size(), from + height))));
        }
        return blocks;
    }

    Block.Formula formula() {
        return formula(rows);
    }

    private static Block.Formula formula(List<String> rows) {
        if (rows.size() == 1) {
            return new Block.Formula(rows.get(0).replaceFirst("&", ""));
        }
        return new Block.Formula("\\begin{aligned}\n" + String.join(" \\\\\n", rows) + "\n\\end{aligned}");
    }
}
