package dev.longhand.notes.wording;

import java.util.regex.Pattern;

/** The words by which notes give a derivative its name, in the languages that they are written in. */
public final class NamingWords {

    private static final String NOUN = "(?:(?:the|a|an|our|its|die|der|das|den|la|le|el|il|o|a)\\s+)?(?:(?:local"
            + "|partial|total"
            + "|upstream|backpropagated|so-called|corresponding|partielle|dériv\\p{L}+)\\s+)?(?:(?:derivatives?"
            + "|gradients?|sensitivit(?:y|ies)"
            + "|error(?:\\s+(?:signal|term|vector))?|errors|adjoints?|delta|slopes?|ableitung\\p{L}*|gradienten?"
            + "|fehler(?:signal)?|dérivées?"
            + "|erreur|derivadas?|gradientes?|derivat[ae]|errore|导数|梯度|偏导数?|误差)\\s*)?";
    private static final String MARK = "(?:(?:the|a|das|den|le|la|el)\\s+)?(?:(?:shorthand|short|abbreviation"
            + "|notation|symbol|letter"
            + "|abkürzung|symbol|kürzel|notation|símbolo|notación)\\s*)?(?:(?:for|für|de)\\s*)?";

    /** Before a name: what leads to it being given a meaning. */
    private static final Pattern LEADS = ends("(?:write|writing|use|using|let|put|introduce|introducing|have|with"
            + "|abbreviation|shorthand|notation|symbol|letter|schreiben?(?: wir)?|sei|notons|posons|sea|scriviamo|令|设"
            + "|記|记|用)\\s*" + MARK);
    /** Between the two, after what leads to a name. */
    private static final String TO_BE = "(?:for|instead of|in place of|be|as|to (?:be|mean|denote|abbreviate)|denote"
            + "|mean|für|statt|als"
            + "|pour|désigne|être|por|para|per|表示|代表|为|為|代替)\\s*" + MARK;

    private static final Pattern LED = whole(TO_BE + NOUN);
    private static final String WITH_RESPECT_TO = "(?:with respect to|w\\.?\\s?r\\.?\\s?t\\.?|by|nach|bezüglich"
            + "|par rapport à"
            + "|(?:con )?respecto (?:a|de)|rispetto a|em relação a)";
    /** Between a name, a loss and what it is differentiated by. */
    private static final Pattern OF_LOSS =
            whole("(?:" + TO_BE + ")?" + NOUN + "(?:of|von|de|di)\\s*(?:the|la" + "|le)?\\s*(?:loss|cost)?\\s*");

    private static final Pattern BY_NAME = whole(WITH_RESPECT_TO);
    /** The same where only a word says what the loss is. */
    private static final Pattern OF_THE_LOSS = whole("(?:" + TO_BE + ")?" + NOUN + "(?:of|von|de|di|der"
            + "|des)?\\s*(?:the|la|le|der|des|die|du)?\\s*"
            + "(?:(?:scalar|total|final)\\s+)?(?:loss|cost|objective|error|verlust\\p{L}*|kosten\\p{L}*|fehler\\p{L}*"
            + "|perte|coût|pérdida|coste|perdita"
            + "|costo|perda|custo)(?:\\s+function)?\\s*" + WITH_RESPECT_TO);
    /** The same where not even a word says it: a gradient in such a note is that of the loss. */
    private static final Pattern GRADIENT = whole("(?:" + TO_BE + ")?(?:(?:the|its|der|le|el|il|o)\\s+)?"
            + "(?:gradient|error signal|adjoint|fehlersignal|gradiente)\\s+" + WITH_RESPECT_TO);
    /** Before a name, where no more than what it is of stands between the two. */
    private static final Pattern DENOTE_BY = ends("(?:denote|denoting|mean|understand|bezeichne|bezeichnen wir|notons"
            + "|designe)\\s+"
            + "(?:by|with|mit|par|por)\\s*" + MARK);

    private static final Pattern OF = whole(NOUN);
    /** Between the two, without anything before them. */
    private static final Pattern VERB = whole("(?:which\\s+|that\\s+|here\\s+|simply\\s+|again\\s+"
            + "|just\\s+)*(?:denotes?|stands? for"
            + "|abbreviates?|is(?: (?:just|simply|here))?(?: our| a| the)? (?:short|shorthand|abbreviation"
            + "|notation) for|is short for"
            + "|is defined (?:as|to be)|bezeichnet|steht für|désigne|denota|designa|indica|sta per|是|表示|代表"
            + "|即)\\s*" + NOUN);

    private static final Pattern IS =
            whole("(?:which\\s+|here\\s+|simply\\s+|just\\s+)*(?:is|are|ist|est|es|é|è)(?:\\s+(?:just"
                    + "|simply))?\\s+(?=\\p{L})" + NOUN);
    /** Before the derivative. */
    private static final Pattern NAMING = ends("(?:denot(?:e|ing)|abbreviat(?:e|ing)|call(?:ing)?|writ(?:e|ing)"
            + "|shorten(?:ing)?|nam(?:e|ing)"
            + "|bezeichnen(?: wir)?|nennen(?: wir)?|kürzen(?: wir)?|notons|appelons|denotamos|llamamos|denotiamo"
            + "|chiamiamo|把|将|記|记)\\s*" + NOUN);

    private static final Pattern BY = whole("(?:by|as|simply as|with|mit|als|durch|par|por|come|con|为|為|作|叫做?"
            + "|(?:simply )?" + NOUN + ")\\s*"
            + "(?:(?:the )?(?:symbol|letter)\\s*)?");
    /** Behind the derivative and before its name. */
    private static final Pattern CALLED = whole("(?:which\\s+)?(?:we\\s+)?(?:will\\s+|shall\\s+)?(?:also\\s+"
            + "|here\\s+)?(?:denoted?|called|call|"
            + "abbreviated?|written?|written|known)\\s*(?:as|by)?\\s*" + NOUN);

    private static final Pattern OF_ALL = Pattern.compile(
            "(?iu)\\s*,?\\s*(?:(?:for|of|taken for)\\s+(?:every|each"
                    + "|any|all)\\b"
                    + "|für\\s+(?:jede|alle)|pour\\s+(?:tout|chaque)|para\\s+(?:cada|tod)|per\\s+ogni|对(?:每|所有"
                    + "|任)).*",
            Pattern.DOTALL);
    /** Before a letter that stands for any of its kind, "for a matrix A". */
    private static final Pattern ONE_OF_ALL = ends(
            "(?:an?|any|each|every|all|eine?[nrms]?|jede[nrs]?|alle|une?|tout(?:e|es)?|chaque|tous|una?|cada|tod[oa]s?"
                    + "|ogni|uma?)\\s+(?:[\\p{L}-]{1,20}\\s+){0,2}[\\p{L}-]{1,20}\\s*|[每任](?:个|一|意)?[\\p{L}]{0,6}\\s*");
    /** Between that letter and what is said of it. */
    private static final Pattern TO_EQUATION =
            whole("(?:(?:we|one|i|wir|on|nous|se)\\s+)?(?:let|define|set|put|write|denote"
                    + "|have|introduce|sei|definieren|setzen|setze|schreiben|soit|posons|notons|sea|definimos|escribimos|sia|definiamo"
                    + "|记|令|定义)?(?:\\s+(?:we|wir))?(?:\\s+(?:the|its|a|an|der|die|das|la|le|el)\\s+" + NOUN + ")?");

    /** Behind a formula that goes on in words. */
    private static final Pattern GOES_ON = Pattern.compile(
            "(?iu)\\s*(?:times|multiplied|divided|summed|averaged|up to|without|mal|geteilt|fois|por|divid|evaluated"
                    + "|plus|minus|per)\\b.*",
            Pattern.DOTALL);

    private NamingWords() {}

    /**
     * Whether words give a name to the derivative behind it.
     *
     * @param ahead before the name
     * @param between between it and the derivative
     */
    public static boolean give(String ahead, String between) {
        boolean led = (LEADS.matcher(ahead).find() && LED.matcher(between).matches())
                || (DENOTE_BY.matcher(ahead).find() && OF.matcher(between).matches());
        return led || VERB.matcher(between).matches() || IS.matcher(between).matches();
    }

    /**
     * Whether words call a derivative by the name behind it.
     *
     * @param ahead before the derivative
     * @param between between it and the name
     */
    public static boolean call(String ahead, String between) {
        return (NAMING.matcher(ahead).find() && BY.matcher(between).matches())
                || CALLED.matcher(between).matches();
    }

    /** Whether words lead to a name that is given a meaning. */
    public static boolean lead(String ahead) {
        return LEADS.matcher(ahead).find() || DENOTE_BY.matcher(ahead).find();
    }

    /** Whether words between a name and a variable say that it is the derivative of the loss by that. */
    public static boolean areOfTheLoss(String between) {
        return OF_THE_LOSS.matcher(between).matches()
                || GRADIENT.matcher(between).matches();
    }

    /** Whether words between a name and another say that it is a derivative of that. */
    public static boolean areOfA(String between) {
        return OF_LOSS.matcher(between).matches();
    }

    /** Whether words say by what something is differentiated. */
    public static boolean areBy(String between) {
        return BY_NAME.matcher(between).matches();
    }

    /** Whether words behind a derivative say that it is meant of all names. */
    public static boolean areOfAll(String behind) {
        return OF_ALL.matcher(behind).matches();
    }

    /** Whether words before a letter say that it is any of its kind. */
    public static boolean areOfOneOfAll(String ahead) {
        return ONE_OF_ALL.matcher(ahead).find();
    }

    /** Whether words between a letter and an equation say no more than that the equation is made for it. */
    public static boolean leadToEquation(String between) {
        return TO_EQUATION.matcher(between).matches();
    }

    /** Whether a formula goes on in the words behind it. */
    public static boolean goOn(String behind) {
        return GOES_ON.matcher(behind).matches();
    }

    private static Pattern ends(String words) {
        return Pattern.compile("(?iuU)(?:^|[^\\p{L}])(?:" + words + ")$");
    }

    private static Pattern whole(String words) {
        return Pattern.compile("(?iuU)\\s*,?\\s*(?:" + words + ")\\s*");
    }
}
