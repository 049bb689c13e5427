package dev.longhand.latex.token;

import dev.longhand.latex.token.Token.Kind;
import java.util.List;

/** Numbers with their digits in groups: {@code 1{,}000} and {@code 1\,000}; and {@code 0{,}5} for a half. */
public final class DigitGroups {

    private static final int GROUP = 3;

    private DigitGroups() {}

    /** Whether the digits kept so far go on, after a thin space, at {@code from}. */
    public static boolean joins(List<Token> before, List<Token> tokens, int from) {
        return !before.isEmpty()
                && before.get(before.size() - 1).is(Kind.DIGIT)
                && tokens.get(from - 1).is("\\,")
                && digits(tokens, from) == GROUP
                && !tokens.get(from).spaced();
    }

    /** Whether a comma in braces stands between digits. */
    public static boolean isComma(List<Token> before, List<Token> tokens, int from) {
        return !before.isEmpty()
                && before.get(before.size() - 1).is(Kind.DIGIT)
                && from + 3 < tokens.size()
                && tokens.get(from).is(Kind.OPEN)
                && tokens.get(from + 1).is(",")
                && tokens.get(from + 2).is(Kind.CLOSE)
                && tokens.get(from + 3).is(Kind.DIGIT);
    }

    /** Whether such a comma parts thousands; otherwise it is a decimal point. */
    public static boolean isThousand(List<Token> before, List<Token> tokens, int from) {
        int last = before.size() - 1;
        boolean more = last > 0
                && before.get(last).follows(Kind.DIGIT)
                && before.get(last - 1).is(Kind.DIGIT);
        return digits(tokens, from + 3) == GROUP
                && (more || !before.get(last).text().equals("0"));
    }

    private static int digits(List<Token> tokens, int from) {
        int count = 0;
        while (count <= GROUP
                && from + count < tokens.size()
                && tokens.get(from + count).is(Kind.DIGIT)) {
            count++;
        }
        return count;
    }

    /** Whether a comma without braces parts thousands: {@code 12,288}, but not beside {@code 2,25}. */
    public static boolean isPlainComma(Tokens tokens, int comma) {
        return isBetweenDigits(tokens, comma) && digits(tokens, comma) == GROUP && !tokens.hasOtherCommas();
    }

    /** Whether a comma stands between digits that are no group of three behind it. */
    static boolean hasOtherCommas(Tokens tokens) {
        for (int i = 1; i < tokens.size(); i++) {
            if (isBetweenDigits(tokens, i) && digits(tokens, i) != GROUP) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBetweenDigits(Tokens tokens, int comma) {
        return comma > 0
                && tokens.get(comma).is(",")
                && !tokens.get(comma).spaced()
                && tokens.get(comma - 1).is(Kind.DIGIT)
                && tokens.get(comma + 1).follows(Kind.DIGIT);
    }

    /** How many digits stand behind a comma, up to one more than a group. */
    private static int digits(Tokens tokens, int comma) {
        int count = 0;
        while (count <= GROUP && tokens.get(comma + 1 + count).follows(Kind.DIGIT)) {
            count++;
        }
        return count;
    }
}
