package dev.longhand.notes.wording;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Sentences that take names for something of their own: "Consider the function", "Say", "Suppose we replace"; and such as speak
 * of what is not so in the note: "we would have", "without the bias", "the goal is".
 */
public final class Suppositions {

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

    private static final String CONDITIONAL = "\\b(?:would|were (?:we|the|it|there|this)|had (?:we|the|it|one)|"
            + "w\u00e4re[nt]?|h\u00e4tten?|w\u00fcrden?|g\u00e4lten?|erg\u00e4ben?|"
            + "(?:ser|aur|donner|obtiendr|vaudr|faudr|deviendr|co\u00fbter|voudr|aimer|trouver)(?:ais|ait|aient|ions)|"
            + "(?:ser|habr|dar|tendr|valdr|costar|obtendr|quedar|resultar|gustar)\u00eda(?:n|mos)?|fueran?|"
            + "hubi[e\u00e9]ra(?:n|mos)?|(?:ser|ter|dar|custar|ficar)ia(?:m|mos)?|sarebbe(?:ro)?|avre(?:bbe|mmo))\\b"
            + "|^were\\b|\\bif\\b[^.;:]{0,40}\\bwere\\b|\u8981\u662f|\u5047\u5982|\u672c\u5e94";
    private static final String OTHERWISE =
            "\\b(?:without (?:the|an?|any|this|bias|regulari[sz]\\w+|penalt\\w+|weight decay|momentum)|ohne (?:de[nrm]|die|das|dies\\w*|eine?n?|bias|regularisierung|strafterm)|"
                    + "sans (?:les?|la|une?|ce|cette|biais|r\u00e9gularisation|p\u00e9nalit\u00e9)|sin (?:el|l[ao]s?|una?|este|esta|sesgo|factor|bias|regularizaci\u00f3n|penalizaci\u00f3n)|"
                    + "senza (?:il|l[aoe]|una?|bias)|sem (?:[oa]|uma?|bias)|"
                    + "(?:with|mit|avec|con|com)(?: (?:the|a|an|one|dem|einem|le|la|un|el|o|il))? "
                    + "(?:factors?|half|one half|faktor|facteur|fattore|fator)\\b|"
                    + "(?:doubl|halv|tripl)(?:es?|ed|ing)|verdoppel\\w*|verdreifach\\w*|halbier\\w*|doubl(?:er|ant|ons)|"
                    + "duplica\\w*|doblar|doblando)(?!\\w)|\u4ee3\u66ff|\u6ca1\u6709";
    private static final String WISH = "\\b(?:ideally|in the ideal case|in the limit|(?:a|of) perfect|"
            + "(?:best|worst|ideal) case|goal|we (?:want|wish|hope)(?! to )|desired?|by symmetry|"
            + "(?:one|we|you) (?:\\w+ )?expects?|idealerweise|im idealfall|im grenzfall|ziel|"
            + "wir (?:wollen|w\u00fcnschen|m\u00f6chten)|aus symmetrie\\w*|id\u00e9alement|\u00e0 la limite|"
            + "l['\u2019 ]objectif|le but|(?:nous voulons|on veut|on souhaite)|par sym\u00e9trie|idealmente|"
            + "en el l\u00edmite|el objetivo|la meta|queremos|por simetr\u00eda|nel limite|vogliamo)\\b"
            + "|\u7406\u60f3|\u76ee\u6807\u662f";
    private static final String AT =
            " (?:\\w+ )?(?:for|when|if|iff|where|at|once|only|exactly|f\u00fcr|wenn|bei|falls|genau|nur|"
                    + "pour|si|quand|lorsque|en|para|cuando|s\u00f3lo|solo)\\b";
    private static final String EXACTLY =
            "\\b(?:iff|if and only if|exactly (?:when|if|where)|genau dann|si et seulement si|"
                    + "si y s[\u00f3o]lo si|se e solo se|se e somente se)\\b|(?:\\b(?:vanish(?:es|ed)?|minimal|maximal|"
                    + "minimi[sz]ed|maximi[sz]ed|zero|smallest|largest|verschwindet|null|am kleinsten|s['\u2019 ]annule|minimale?|"
                    + "maximale?|nulle?|se anula|m\u00ednim[ao]|m\u00e1xim[ao]|cero|nul[ao]))" + AT
                    + "|\u5f53\u4e14\u4ec5\u5f53";
    private static final String MISTAKE =
            "\\b(?:mistakes?|pitfalls?|(?<!not )(?<!never )(?<!n['\u2019]t )forget(?:s|ting)?|"
                    + "(?:incorrect|wrong|erroneous)ly|falsch|f\u00e4lschlich\\w*|h\u00e4ufiger fehler|vergisst|vergessen|"
                    + "erreur (?:courante|fr\u00e9quente|classique)|oubli(?:e|er|ant)|error (?:com\u00fan|frecuente|t\u00edpico)|"
                    + "olvid(?:a|ar|ando))\\b";
    private static final Pattern CONTRARY =
            Pattern.compile("(?U)" + CONDITIONAL + "|" + OTHERWISE + "|" + WISH + "|" + EXACTLY + "|" + MISTAKE);

    private Suppositions() {}

    /** How surely a sentence up to a formula gives names a meaning of their own. */
    public static Parting parting(String sentence) {
        String lower = sentence.strip().toLowerCase(Locale.ROOT);
        if (lower.endsWith(".") && LETTING.matcher(lower).find()) {
            // "Let A and B be matrices." has said all it says; the formula behind it says something else
            return Parting.NONE;
        }
        return SUPPOSING.matcher(lower).find() && !SAME.matcher(lower).find() ? Parting.LIKELY : Parting.NONE;
    }

    /** Whether a sentence speaks of an example beside what the note is about. */
    public static boolean isOfToy(String sentence) {
        return TOY.matcher(sentence.strip().toLowerCase(Locale.ROOT)).find();
    }

    /** Whether a sentence only asks what would be. */
    public static boolean isImagined(String sentence) {
        return IMAGINED.matcher(sentence.toLowerCase(Locale.ROOT)).find();
    }

    /** Whether words in small letters speak of what is not so in the note, or of where something is so. */
    public static boolean isContrary(String words) {
        return CONTRARY.matcher(words).find();
    }
}
