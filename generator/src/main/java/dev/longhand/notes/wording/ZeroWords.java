package dev.longhand.notes.wording;

import java.util.regex.Pattern;

/**
 * Words that put a derivative to zero: "setting the gradient to zero gives", "the derivative vanishes where". The equation that
 * they lead to holds for what solves it and not for all values.
 */
public final class ZeroWords {

    private static final String SLOPE =
            "\\b(?:derivatives?|gradients?|slopes?|partials|ableitung(?:en)?|gradienten?|d\u00e9riv\u00e9es?|derivadas?)\\b";
    private static final String ZERO = "\\b(?:zero|0|null|nul(?:le)?|cero)\\b";
    private static final Pattern WORDS = Pattern.compile(
            "(?U)\\b(?:set|sets|setting|put|putting|equate|equating|requiring|require|solving|setzen|setze)\\b.{0,40}"
                    + ZERO
                    + "|" + SLOPE + " (?:\\w+ ){0,3}(?:vanish\\w*|" + ZERO
                    + ") (?:where|when|if|at|for which|gives?|yields?)\\b"
                    + "|\u4ee4.{0,20}(?:\u4e3a|\u7b49\u4e8e|\u70ba|\u7b49\u65bc) ?(?:0|\u96f6)");

    private ZeroWords() {}

    /** Whether a sentence, in small letters, has such words. */
    public static boolean isIn(String sentence) {
        return WORDS.matcher(sentence).find();
    }
}
