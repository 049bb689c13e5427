package dev.longhand.notes.naming;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name that a short formula consists of, with what it is a function of or from which set it is. */
public final class FormulaName {

    private static final int LONGEST = 80;
    private static final String LETTER =
            "(?:\\\\(?:mathbf|boldsymbol|bm|vec|mathrm)\\s*\\{?\\s*)?(\\\\[A-Za-z]+|[A-Za-z])\\s*\\}?";
    private static final Pattern NAME = Pattern.compile(
            "\\s*" + LETTER
                    + "\\s*(?:\\([^()=]{0,30}\\))?\\s*(?:(?::|\\\\colon|\\\\in\\b|\\\\(?:geq?|leq?)\\b|[<>])(?!=).{0,60})?[.,]?\\s*");
    private static final Pattern NUMBER =
            Pattern.compile("\\s*" + LETTER + "\\s*(?:\\([^()=]{0,30}\\))?\\s*=\\s*-?\\s*[\\d.]{1,12}[.,;]?\\s*");

    private FormulaName() {}

    /** The letter of a formula that is a name alone: {@code g}, {@code g(t)}, {@code g : R -> R}; empty for others. */
    public static String of(String tex) {
        return letter(NAME, tex);
    }

    /** The letter of a formula that gives a name a number: {@code b = 0}; empty for others. */
    public static String ofNumber(String tex) {
        return letter(NUMBER, tex);
    }

    private static String letter(Pattern pattern, String tex) {
        if (tex.length() > LONGEST) {
            return "";
        }
        Matcher matcher = pattern.matcher(tex);
        return matcher.matches() ? matcher.group(1) : "";
    }
}
