package dev.longhand.notes.wording;

import java.util.regex.Pattern;

/**
 * Words that lead to an equation as to what something would become: "if we shift the constraint to
 * {@code w^T x = c + h}". It is supposed, whatever else holds in the note.
 */
public final class MovedTo {

    private static final String VERB =
            "(?:shift|chang|mov|replac|perturb|relax|tighten|loosen|weaken|strengthen|modif|alter|adjust|swap|"
                    + "switch|turn|convert|generali[sz]|extend|push|d\u00e9plac|d\u00e9cal|rempla|modifi|rel\u00e2ch|"
                    + "desplaz|cambi|reemplaz|sustitu|spost|sostitu)\\w*";
    private static final String IF =
            "(?:if|when|whenever|once|suppose|imagine|wenn|falls|si|quand|lorsque|cuando|se|quando)\\b";
    private static final String INSIDE = "(?:(?!\\b(?:then|so|dann|alors|entonces|allora|gives?|gets?)\\b).)";
    private static final String CHINESE = "[^\u5219\u90a3\u5c31]";
    private static final Pattern LEADING = Pattern.compile("(?U)(?:^|.*\\W)(?:" + IF + INSIDE + "{0,30}\\b" + VERB
            + INSIDE + "{0,60}\\b(?:to|into|by|with|en|\u00e0|vers|par|a|por|hacia|in|con)"
            + "|(?:wenn|falls) " + INSIDE + "{0,80}\\b(?:auf|zu|durch)"
            + "|(?:shifting|moving|relaxing|tightening|loosening|perturbing) .{0,60}\\b(?:to|into))$"
            + "|.*(?:\u5982\u679c|\u82e5|\u5f53|\u5047\u5982)" + CHINESE + "{0,40}[\u79fb\u6539\u53d8\u6362\u677e]"
            + CHINESE + "{0,3}[\u4e3a\u6210\u5230]$");

    /** Characters before the equation in which the words are looked for. */
    private static final int REACH = 200;

    private MovedTo() {}

    /** Whether words in small letters, without commas, end so. */
    public static boolean leads(String words) {
        return LEADING.matcher(words.substring(Math.max(0, words.length() - REACH)))
                .matches();
    }
}
