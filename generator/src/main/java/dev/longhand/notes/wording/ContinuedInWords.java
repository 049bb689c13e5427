package dev.longhand.notes.wording;

import java.util.regex.Pattern;

/** Formulas that go on in words: {@code h = M}'s third column. What they say is not in the formula alone. */
public final class ContinuedInWords {

    private static final String PART =
            "(?:column|row|entry|entries|element|component|cell|part|spalte|zeile|colonne|ligne|"
                    + "columna|fila)s?\\b";
    private static final Pattern START = Pattern.compile("(?U)^(?:['\u2019]s (?:\\w{1,12}[ -]){0,3}" + PART
            + "|[- ]?(?:th|st|nd|rd) " + PART + "|\\s*\u7684\\s*(?:\u7b2c|[\\w\\s]{0,6}[\u884c\u5217])|\\s*\u306e\u7b2c"
            + "|\\s*\uc758\\s[^.]{0,8}[\ud589\uc5f4])");

    private ContinuedInWords() {}

    /** Whether the prose right behind a formula says which part of its right side is meant. */
    public static boolean in(String prose) {
        return START.matcher(prose.substring(0, Math.min(prose.length(), 60)).toLowerCase(java.util.Locale.ROOT))
                .find();
    }
}
