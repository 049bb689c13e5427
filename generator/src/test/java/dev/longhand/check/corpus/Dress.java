package dev.longhand.check.corpus;

import java.util.Random;

/**
 * How formulas are set, whatever they say.
 *
 * @param fraction the command for fractions
 * @param lowFirst whether lower indices are written before upper ones
 * @param prime the mark of a derivative
 * @param product what stands for a centred dot
 * @param end what closes a sentence
 */
record Dress(String fraction, boolean lowFirst, String prime, String product, String end, Delimiters delimiters) {

    static final Dress PLAIN = new Dress("\\frac", false, "'", "\\cdot", "", Delimiters.DOLLARS);

    /** What a formula stands in. */
    enum Delimiters {
        DOLLARS("$$", "$$"),
        DOLLAR_LINES("$$\n", "\n$$"),
        BRACKETS("\\[", "\\]"),
        FENCE("```math\n", "\n```"),
        EQUATION("\\begin{equation}\n", "\n\\end{equation}"),
        ALIGNED("$$\n\\begin{aligned}\n", "\n\\end{aligned}\n$$"),
        ALIGN("\\begin{align*}\n", "\n\\end{align*}");

        private final String before;
        private final String after;

        Delimiters(String before, String after) {
            this.before = before;
            this.after = after;
        }

        private boolean aligns() {
            return this == ALIGNED || this == ALIGN;
        }
    }

    static Dress by(Random random) {
        return new Dress(
                of(random, "\\frac", "\\frac", "\\dfrac", "\\tfrac"),
                random.nextBoolean(),
                of(random, "'", "'", "^\\prime", "^{\\prime}"),
                of(random, "\\cdot", "\\cdot", "\\,", "*"),
                of(random, "", "", ".", ",", "\\,."),
                of(random, Delimiters.values()));
    }

    @SafeVarargs
    private static <T> T of(Random random, T... all) {
        return all[random.nextInt(all.length)];
    }

    String display(String tex) {
        String set = tex.replace("\\frac", fraction).replace("'", prime).replace("\\cdot", product);
        if (lowFirst) {
            set = set.replaceAll("(\\^\\{[(\\[]\\w+[)\\]]})(_(?:\\w|\\{[^}]*}))", "$2$1");
        }
        if (delimiters.aligns()) {
            int first = set.indexOf(" = ");
            if (first > 0) {
                set = set.substring(0, first) + " &= "
                        + set.substring(first + 3).replace(" = ", " \\\\\n&= ");
            }
        }
        return delimiters.before + set + end + delimiters.after;
    }
}
