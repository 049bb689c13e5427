package dev.longhand.typeset.layout;

import java.util.Set;

/** A width that is quickly found and never too small, so that short formulas need not be drawn to be measured. */
final class RoughWidth {

    private static final Set<String> FRACTIONS = Set.of("frac", "tfrac", "dfrac");
    private static final Set<String> WORDS =
            Set.of("exp", "ln", "log", "tanh", "sinh", "cosh", "max", "min", "sup", "inf", "det", "dim");
    private static final Set<String> NOTHING = Set.of(
            "left", "right", "text", "mathrm", "mathbf", "mathcal", "hat", "bar", "vec", "tilde", "displaystyle");
    /** A relation or sign with the room around it. */
    private static final double SIGN = 1.6;

    private static final double LETTER = 1.2;
    private static final double DIGIT = 0.6;
    private static final double THIN = 0.8;
    private static final double COLUMN = 1.2;
    private static final double SCRIPT = 0.8;
    private static final double MARGIN = 0.4;

    private final String tex;
    private int at;

    private RoughWidth(String tex) {
        this.tex = tex;
    }

    /** An upper bound in em. */
    static double atMost(String tex) {
        return new RoughWidth(tex).rows();
    }

    /** What stands up to the end of a group, an environment or the formula: its widest left and right cells side by side. */
    private double rows() {
        double[] widest = new double[64];
        int column = 0;
        double width = 0;
        while (at < tex.length() && tex.charAt(at) != '}' && !tex.startsWith("\\end{", at)) {
            boolean row = tex.startsWith("\\\\", at);
            if (row || tex.charAt(at) == '&') {
                widest[column] = Math.max(widest[column], width);
                width = 0;
                column = row ? 0 : Math.min(column + 1, widest.length - 1);
                at += row ? 2 : 1;
            } else {
                width += next();
            }
        }
        widest[column] = Math.max(widest[column], width);
        double sum = 0;
        for (double cells : widest) {
            sum += cells == 0 ? 0 : cells + COLUMN;
        }
        return column == 0 && sum == widest[0] + COLUMN ? widest[0] : sum;
    }

    private double next() {
        char c = tex.charAt(at++);
        if (c == '{') {
            double inside = rows();
            at = Math.min(tex.length(), at + 1);
            return inside;
        }
        if (c == '\\') {
            return command();
        }
        if (c == '^' || c == '_') {
            return at < tex.length() ? SCRIPT * next() : 0;
        }
        if (Character.isWhitespace(c)) {
            return 0;
        }
        if (Character.isDigit(c) || c == '.') {
            return DIGIT;
        }
        return "+-=<>".indexOf(c) >= 0 ? SIGN : "()[]|,'".indexOf(c) >= 0 ? THIN : LETTER;
    }

    private double command() {
        int start = at;
        while (at < tex.length() && Character.isLetter(tex.charAt(at))) {
            at++;
        }
        String name = tex.substring(start, at);
        if (name.isEmpty()) {
            at = Math.min(tex.length(), at + 1);
            return THIN;
        }
        if (FRACTIONS.contains(name)) {
            return Math.max(argument(), argument()) + MARGIN;
        }
        if (name.equals("begin")) {
            skipBraces();
            double inside = rows();
            at = Math.min(tex.length(), at + 4);
            skipBraces();
            return inside + 2 * MARGIN;
        }
        if (name.equals("textcolor")) {
            skipBraces();
            return argument();
        }
        if (name.equals("quad") || name.equals("qquad")) {
            return name.length() - 3;
        }
        return NOTHING.contains(name) ? 0 : WORDS.contains(name) ? LETTER + DIGIT * name.length() : SIGN;
    }

    private double argument() {
        while (at < tex.length() && Character.isWhitespace(tex.charAt(at))) {
            at++;
        }
        return at < tex.length() ? next() : 0;
    }

    private void skipBraces() {
        int end = tex.indexOf('}', at);
        at = end < 0 ? tex.length() : end + 1;
    }
}
