package dev.longhand.notes.section;

import dev.longhand.notes.wording.Topics;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Labels before formulas, such as "Tanh:" and "L2:", of which each begins a part of its own: a list of alternatives. */
final class Labels {

    private static final int MOST_WORDS = 4;
    private static final int LONGEST = 60;
    /** Characters before a formula among which a label is looked for. */
    private static final int REACH = 200;

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    /** What may stand between the name of an alternative and its formula in the place of a colon. */
    private static final Pattern ARROW = Pattern.compile("\\s*(?:-{1,2}>|=>|[\u2192\u21d2\u27f6\u2013\u2014\uff1a])$");

    private static final Pattern BULLET = Pattern.compile("^[-*+\u2022]\\s+");
    private static final Pattern LAST_SENTENCE = Pattern.compile("(?s)^.*[.!?]\\s+(?=\\S)");
    /** A name in code, or words of which the first begins as sentences do. */
    private static final Pattern LABEL = Pattern.compile("(?:[-*+\u2022]\\s+)?(?:`[^`]{1,30}`|[^\\p{Ll}\\s].*)");

    private static final Pattern ALTERNATIVE = Pattern.compile(
            "\\b(?:sigmoid|logistic|logit|tanh|hyperbolic|hyperbolicus|re-?lu|leaky|p-?relu|elu|selu|gelu|swish|"
                    + "silu|softplus|softsign|softmax|linear|identity|identität|heaviside|gaussian|l_?[012]|lasso|ridge|"
                    + "elastic net|mse|mae|rmse|bce|huber|hinge|cross[- ]entropy|squared error|mean squared|absolute error|"
                    + "sgd|momentum|adam|adagrad|rmsprop|nesterov)\\b");
    private static final Pattern RUN_IN = Pattern.compile(
            "(?:[-*+\u2022]\\s+|\\d{1,2}[.)]\\s+)?(\\p{Lu}[\\p{L}\\d' -]{2,40}):\\s+\\p{L}[^:]{12,}", Pattern.DOTALL);
    /** Words that stand alone at the head of a line, as titles in bold do: "Mean." */
    private static final Pattern TITLE =
            Pattern.compile("(?:[-*+\u2022]\\s+|\\d{1,2}[.)]\\s+)?(\\p{Lu}[\\p{L}\\d' -]{2,40})\\.");
    /** What begins a remark and names nothing. */
    private static final Pattern REMARK = Pattern.compile(
            "(?U)\\b(?:note|notice|remark|hint|tip|warning|important|example|reminder|definition|theorem"
                    + "|lemma|proof|answer|question|exercise|solution|result|step|input|output|goal|idea|intuition|summary"
                    + "|forward|backward|loss|update|gradients?|key|why|what|how)\\b");
    /** Words that lead from one step to the next and label nothing. */
    private static final Pattern LEADING =
            Pattern.compile("(?U)\\b(?:then|thus|hence|so|therefore|now|also|and|or|but|where|"
                    + "with|we|this|that|these|it|its|is|are|get|gives?|have|has|using|use|by|from|for|as|let|if|when|which|here|"
                    + "there|substitut\\w*|plug\\w*|insert\\w*|differentiat\\w*|similarly|likewise|recall|finally|because|since|"
                    + "namely|explicitly|equivalently|in|at|on|to|dann|damit|somit|daraus|folgt|wir|mit|es|gilt|ist|aus|donc|"
                    + "alors|ainsi|on|avec|entonces|luego|con|es|tenemos)\\b");

    private Labels() {}

    /**
     * The label that a line begins with, before a formula or a sentence of what it names: "Step decay: halve it now and
     * then."
     */
    static String leading(String line) {
        Matcher title = TITLE.matcher(line.strip());
        Matcher run = title.matches() ? title : RUN_IN.matcher(line.strip());
        if (!run.lookingAt()) {
            return "";
        }
        String lower = run.group(1).toLowerCase(Locale.ROOT);
        boolean few = BLANKS.split(lower).length <= MOST_WORDS;
        boolean labels =
                !Topics.isOfSameDerivation(lower) && !LEADING.matcher(lower).find();
        return few && labels && !REMARK.matcher(lower).find() ? run.group(1) : "";
    }

    /** What the words before a formula end with, without the sign behind it; empty where that is no label. */
    static String of(String prose) {
        String near = prose.substring(Math.max(0, prose.length() - REACH)).strip();
        String last = LAST_SENTENCE.matcher(near).replaceFirst("");
        boolean marked = last.endsWith(":");
        String text = marked ? last.substring(0, last.length() - 1).strip() : last;
        String before = ARROW.matcher(text).replaceFirst("");
        if (!before.equals(text) && isAlternative(before)) {
            text = before;
        }
        boolean item = marked && isAlternative(text) && line(near).equals(last);
        if (text.isEmpty()
                || text.length() > LONGEST
                || !(item || LABEL.matcher(text).matches())) {
            return "";
        }
        String lower = text.toLowerCase(Locale.ROOT);
        boolean few = BLANKS.split(BULLET.matcher(lower).replaceFirst("")).length <= MOST_WORDS;
        boolean labels = isAlternative(text) || (marked && !Topics.isOfSameDerivation(lower));
        return few && labels && !LEADING.matcher(lower).find() ? text : "";
    }

    /** The last line; what names an alternative alone in a line, as items of lists do, does so in small letters too. */
    private static String line(String near) {
        return near.substring(near.lastIndexOf('\n') + 1).strip();
    }

    /** Whether a label names one of several activations, losses, penalties or methods. */
    static boolean isAlternative(String label) {
        return label.startsWith("`")
                || ALTERNATIVE.matcher(label.toLowerCase(Locale.ROOT)).find();
    }

    /** Whether words behind a label begin something else again. */
    static boolean end(String prose) {
        String text = prose.strip();
        return BLANKS.split(text).length > MOST_WORDS
                && (text.startsWith("`")
                        || (Character.isLetter(text.charAt(0)) && !Character.isLowerCase(text.charAt(0))));
    }
}
