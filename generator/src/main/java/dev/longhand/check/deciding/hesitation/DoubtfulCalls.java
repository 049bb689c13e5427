package dev.longhand.check.deciding.hesitation;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Names before brackets that may be functions though nothing says so: {@code g_2(x_i)}, a name with an index before one name,
 * and {@code BN(Wu)}, several capitals before anything.
 *
 * @param isDefined whether the note says what the letter of a name is
 */
record DoubtfulCalls(Predicate<String> isDefined) {

    private static final Pattern INDEXED =
            Pattern.compile("([A-Za-z])_(?:\\{\\w+\\}|\\w)\\s*(?:\\\\left)?\\(\\s*[A-Za-z]"
                    + "(?:_(?:\\{\\w+\\}|\\w))?\\s*(?:\\\\right)?\\)");
    private static final Pattern CAPITALS = Pattern.compile(
            "(?<![A-Za-z\\\\])(?:\\\\(?:mathrm|text|operatorname|mathsf|textrm)\\s*\\{\\s*)?([A-Z]{2,6})\\s*\\}?\\s*"
                    + "(?:\\\\left)?\\(");

    /** Whether one stands in a relation. */
    boolean in(String tex) {
        return isFound(INDEXED, tex) || isFound(CAPITALS, tex);
    }

    private boolean isFound(Pattern call, String tex) {
        return call.matcher(tex).results().anyMatch(found -> !isDefined.test(found.group(1)));
    }
}
