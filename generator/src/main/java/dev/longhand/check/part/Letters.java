package dev.longhand.check.part;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The letters in the TeX of a formula, Latin ones and commands such as {@code \delta}. */
final class Letters {

    private static final Pattern LETTER = Pattern.compile("\\\\[a-zA-Z]+|[a-zA-Z]");

    private Letters() {}

    static Set<String> in(String tex) {
        Set<String> found = new HashSet<>();
        Matcher letters = LETTER.matcher(tex);
        while (letters.find()) {
            found.add(letters.group());
        }
        return found;
    }

    /** The first of them, or the formula if it has none. */
    static String first(String tex) {
        Matcher letters = LETTER.matcher(tex);
        return letters.find() ? letters.group() : tex;
    }
}
