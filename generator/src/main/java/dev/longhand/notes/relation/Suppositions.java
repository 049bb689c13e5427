package dev.longhand.notes.relation;

import java.util.Locale;
import java.util.regex.Pattern;

/** Sentences that take names for something of their own: "Consider the function", "Say", "Suppose we replace". */
final class Suppositions {

    private static final String START =
            "(?:^|[,;:(]\\s*)(?:(?:now|next|so|then|first|again|and|exercise|but|also)\\W+)*";
    private static final String WE = "(?:let us |let['\u2019]?s |we (?:can |may |now )?|please )?";
    private static final Pattern SUPPOSING = Pattern.compile("(?U)" + START + "(?:let\\b(?! us\\b|['\u2019]?s\\b)|" + WE
            + "(?:consider|suppose|assume|imagine|say|take)\\b|for example\\b|for instance\\b|as an example\\b|e\\.?g\\b|"
            + "sei(?:en)?\\b|betrachte|angenommen\\b|zum beispiel\\b|soit\\b|soient\\b|supposons\\b|par exemple\\b|"
            + "sea(?:n)?\\b|supongamos\\b|por ejemplo\\b|设|設|假设|假設|考虑|考慮|例如)");
    private static final Pattern LETTING =
            Pattern.compile("(?U)" + START + "(?:let|sei(?:en)?|soit|soient|sea(?:n)?)\\b");
    private static final Pattern TOY = Pattern.compile("(?U)\\btoy\\b|\\b(?:for|as an|tiny|small|simple|quick|easy) "
            + "(?:numeric(?:al)? )?(?:example|instance)\\b|\\be\\.?g\\b|" + START + WE
            + "(?:say|suppose|imagine)\\b|\\bzum beispiel\\b|\\bpar exemple\\b|\\bpor ejemplo\\b");
    private static final Pattern SAME =
            Pattern.compile("(?U)\\b(?:again|above|same|before|previous|earlier|our|obigen?|wieder|selben?)\\b");
    private static final Pattern IMAGINED = Pattern.compile(
            "(?U)\\b(?:suppose|imagine|exercise|what if|what happens|would|could|angenommen|aufgabe|supposons|"
                    + "exercice|supongamos)\\b|假设|假設");

    private Suppositions() {}

    /** How surely a sentence up to a formula gives names a meaning of their own. */
    static Parting parting(String sentence) {
        String lower = sentence.strip().toLowerCase(Locale.ROOT);
        if (lower.endsWith(".") && LETTING.matcher(lower).find()) {
            // "Let A and B be matrices." has said all it says; the formula behind it says something else
            return Parting.NONE;
        }
        return SUPPOSING.matcher(lower).find() && !SAME.matcher(lower).find() ? Parting.LIKELY : Parting.NONE;
    }

    /** Whether a sentence speaks of an example beside what the note is about. */
    static boolean isOfToy(String sentence) {
        return TOY.matcher(sentence.strip().toLowerCase(Locale.ROOT)).find();
    }

    /** Whether a sentence only asks what would be. */
    static boolean isImagined(String sentence) {
        return IMAGINED.matcher(sentence.toLowerCase(Locale.ROOT)).find();
    }
}
