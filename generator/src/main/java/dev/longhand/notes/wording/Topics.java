package dev.longhand.notes.wording;

import java.util.Locale;
import java.util.regex.Pattern;

/** What words between formulas say of whether the names behind them mean the same as before. */
public final class Topics {

    private static final String NUMBER = "\\s*(?:\\d{1,3}|[a-z]|[ivx]{1,4})\\b";
    private static final String PART = "\\b(?:example|exercise|problem|question|task|case|variant|"
            + "version|scenario|aufgabe|beispiel|fall|variante|übung|ejemplo|ejercicio|exemple|exercice)" + NUMBER;
    private static final Pattern NUMBERED = Pattern.compile(PART
            + "|\\b(?:worked|full|complete|concrete|numerical|numeric|tiny|toy) (?:\\w{1,20} ){0,2}example\\b(?! of)"
            + "|\\b(?:second|third|fourth|fifth|next|zweites|drittes|segundo|tercer|deuxième|troisième) "
            + "(?:worked )?(?:example|exercise|problem|beispiel|ejemplo|ejercicio|exemple|exercice)\\b");
    private static final Pattern OTHER = Pattern.compile(
            "\\b(?:variation|variant|alternative|instead|another|different|sigmoid|logistic|tanh|relu|leaky|elu|gelu|"
                    + "swish|softplus|softmax|cross[- ]entropy|squared error|mse|mean squared|hinge)\\b");
    /** Ways of descent: each has an update, and a velocity or the like, of its own. */
    private static final String METHOD = "(?:momentum|nesterov|heavy[- ]ball|adagrad|adadelta|adam|adamw|adamax|nadam|"
            + "amsgrad|rms[- ]?prop|sgd|stochastic gradient descent)";

    private static final Pattern METHODS = Pattern.compile("\\b" + METHOD + "\\b");
    private static final Pattern METHOD_LINE =
            Pattern.compile("\\W*(?:\\d{1,2}[.)]\\s*)?(?:(?:with|using|for|by|the|plain|vanilla|mit|con|avec)\\s+){0,2}"
                    + METHOD + "(?:\\s+\\w+)?(?:\\s*\\([^()]{0,60}\\))?\\W*");
    private static final int FEW_WORDS_OF_METHODS = 6;

    /** Sections of one derivation. */
    private static final Pattern SAME = Pattern.compile("forward|backward|backprop|back-prop|\\bpass\\b|check|layer|"
            + "iteration|step|epoch|update|gradient|derivati|slope|delta|error|output|hidden|input|weight|bias|chain|"
            + "summary|recap|result|solution|proof|answer|lösung|rechnung|comput|calculat|notation|value|number|"
            + "numeric|first|second order|hessian|jacobian|vector|matrix|matrices|sum|training|learning|descent|"
            + "rückw|vorw|ableitung|simplif|final|conclusion|therefore|general|time|loss|cost|target|\\bpart\\b|teil|"
            + "network|model|neuron|node|unit|graph|function|equation|formula|parameter|propagat|verif|optimi|sample|"
            + "\\bdata\\b|batch|"
            + "regulari|activation|combin|express|rule|setup|defin|given|what we|goal|remark|note|again|by hand|"
            + "forms?\\b|identit|rules?\\b|calculus|corner");
    /** The label of a part of an exercise: {@code (b)}. */
    private static final Pattern LABEL =
            Pattern.compile("(?:^|[\\r\\n])\\s*(?:[-*]\\s+)?\\(?[b-h]\\)(?=\\s|$)", Pattern.CASE_INSENSITIVE);

    /** What begins another exercise in a sentence. */
    private static final Pattern NEXT =
            Pattern.compile("(?:^|[.!?:]\\s+|\\n)\\s*(?:\\*\\*)?(?:(?:the )?(?:second|third|fourth|fifth|next)"
                    + " (?:exercise|problem|question)\\b|(?:exercise|problem|question) [2-9]\\b)");

    /** Words at the head of a paragraph or an item, which number it as a heading would: "Example 2 (a form)." */
    private static final Pattern RUN_IN = Pattern.compile(
            "(?:^|[\\r\\n])\\s*(?=\\p{Lu})(?i:" + PART + ")(?:\\s*\\([^()]{0,60}\\))?" + "\\s*[.:](?=\\s|$)");

    private static final Pattern NETWORK =
            Pattern.compile("\\b(?:consider|take|look at|turn to|build|train|have)\\b[^.!?]*"
                    + "\\b(?:second|third|another|different|new|other)\\b[^.!?]*"
                    + "\\b(?:network|net|neuron|model|unit|machine)\\b");
    private static final Pattern CHANGE = Pattern.compile("\\bredefin|\\bfrom (?:here|now) on\\b|\\binstead\\b(?! of)|"
            + "\\b(?:now|next),? (?:let|replace|change|swap|switch)\\b|\\breplac(?:e|ing)\\b[^.!?]*\\b(?:by|with)\\b|"
            + "替换为|替換為|换成|換成|\\bersetz(?:e|en|t)\\b[^.!?]*\\bdurch\\b|\\bremplac\\w*[^.!?]*\\bpar\\b|"
            + "\\bswitch(?:ing)? to\\b|\\bthis time\\b|\\bnow (?:denotes|means|stands)\\b");

    private static final Pattern END = Pattern.compile("[.!?](?=\\s|$)|[。！？]");
    private static final Pattern INNER_END = Pattern.compile("[.!?](?=\\s)|[。！？]");

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int FEW_WORDS = 3;
    /** Characters before a formula in which words are looked for. */
    private static final int NEAR = 2_000;

    private Topics() {}

    /**
     * What a heading says.
     *
     * @param unmarked whether it may as well be a part of a sentence, which says nothing of other meanings unless it
     *     does so plainly
     */
    public static Parting heading(String text, boolean unmarked) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (Openings.isNetwork(text)) {
            return Parting.SURE;
        }
        if (NUMBERED.matcher(lower).find()
                || (OTHER.matcher(lower).find() && (!unmarked || BLANKS.split(lower.strip()).length <= FEW_WORDS))
                || (METHODS.matcher(lower).find()
                        && (!unmarked || BLANKS.split(lower.strip()).length <= FEW_WORDS_OF_METHODS))
                || LABEL.matcher(text).find()) {
            return Parting.LIKELY;
        }
        return unmarked || SAME.matcher(lower).find() ? Parting.NONE : Parting.MAYBE;
    }

    /** What prose before a formula says of all that follows. */
    public static Parting prose(String text) {
        String near = near(text);
        String lower = near.toLowerCase(Locale.ROOT);
        if (NETWORK.matcher(lower).find()) {
            return Parting.SURE;
        }
        return LABEL.matcher(near).find()
                        || NEXT.matcher(lower).find()
                        || RUN_IN.matcher(near).find()
                        || METHOD_LINE.matcher(lower).matches()
                ? Parting.LIKELY
                : Parting.NONE;
    }

    /** Whether the last sentence, or one before a colon, says that the next formula gives a name another meaning. */
    public static boolean redefines(String text) {
        return CHANGE.matcher(lastSentence(text).toLowerCase(Locale.ROOT)).find();
    }

    /** Whether prose ends the sentence before it. */
    public static boolean ends(String text) {
        return END.matcher(text).find();
    }

    /** What stands behind the last end of a sentence. */
    public static String lastSentence(String text) {
        String[] sentences = INNER_END.split(near(text), -1);
        return sentences.length == 0 ? "" : sentences[sentences.length - 1];
    }

    /** Whether words in small letters say that something belongs to the derivation before it. */
    public static boolean isOfSameDerivation(String words) {
        return SAME.matcher(words).find();
    }

    private static String near(String text) {
        return text.substring(Math.max(0, text.length() - NEAR));
    }
}
