package dev.longhand.typeset.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A width that is quickly found and never too small, so that short formulas need not be drawn to be measured. */
final class RoughWidth {

    private static final Pattern TOKEN = Pattern.compile("\\\\(?:begin|end)\\{[a-z]+}|\\\\[a-zA-Z]+|\\\\.|\\s+|.");
    /** The widest letters come to a little more than an em, relations and signs with the room around them to one and a half. */
    private static final double WIDEST_SIGN = 1.6;

    private static final double WIDEST_LETTER = 1.2;
    private static final double QQUAD = 2;

    private RoughWidth() {}

    /** An upper bound in em: all of it side by side, halves of fractions and scripts too. */
    static double atMost(String tex) {
        Matcher tokens = TOKEN.matcher(tex);
        double width = 0;
        while (tokens.find()) {
            String token = tokens.group();
            if (token.equals("\\qquad") || token.equals("&") || token.equals("\\\\")) {
                width += QQUAD;
            } else if (token.matches("\\\\[a-zA-Z]+|[-+=]")) {
                width += WIDEST_SIGN;
            } else if (!token.isBlank() && !token.matches("[{}^_]|\\\\.|\\\\(begin|end).*")) {
                width += WIDEST_LETTER;
            }
        }
        return width;
    }
}
