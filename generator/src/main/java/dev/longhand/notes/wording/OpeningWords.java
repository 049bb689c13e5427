package dev.longhand.notes.wording;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the words at the beginning of a sentence or an item of a list say: that it is a case of its own, or a step. */
public final class OpeningWords {

    private static final Pattern CASE = Pattern.compile("(?Us)^\\W*(?:(?:and|but|or|while|und|aber|et|mais|y"
            + "|pero)\\s+)?"
            + "(if|for|with|when|under|in the case of|in case of|keeping|preserving|choosing|requiring|allowing"
            + "|minimi[sz]ing|maximi[sz]ing|assuming|using|omitting|including|dropping|adding"
            + "|wenn|falls|f\u00fcr|bei|mit|im falle?|si|pour|avec|dans le cas|quand|lorsque|para|con|en el caso"
            + "|cuando|se|per|nel caso|quando|com|no caso)\\s+(.+)$");
    private static final Pattern CHINESE = Pattern.compile("(?s)^\\W*(\u5bf9\u4e8e|\u5c0d\u65bc|\u5982\u679c"
            + "|\u82e5|\u5f53|\u7576"
            + "|\u91c7\u7528|\u4f7f\u7528)(\\p{IsHan}.*)$");
    /** What is no case: all of them, an example, or a way to come to what is said. */
    private static final Pattern LEADS_ON = Pattern.compile("(?U)^(?:example|instance|all|every|each|any|this"
            + "|that|these"
            + "|those|its|our|it(?! (?:is|has|uses)\\b)|the (?:same|above)|simplicity|convenience|brevity"
            + "|completeness|now|short|us|later|reference"
            + "|then|beispiel|alle|jede[ns]?|diese\\w*|einfachheit|tous?|chaque|ce|cela|exemple|ejemplo|todos?"
            + "|cada|est[eo]|esempio|tutti|todo)\\b");

    private static final Pattern DERIVING = Pattern.compile("(?U)\\b(?:\\w*substitut\\w*|plug\\w*|insert\\w*"
            + "|differentiat\\w*"
            + "|expand\\w*|multipl\\w*|simplif\\w*|rewrit\\w*|writ\\w*|rearrang\\w*|collect\\w*|comput\\w*"
            + "|calculat\\w*"
            + "|derivatives?|rules?|identit(?:y|ies)|definitions?|notations?|abbreviations?|expressions?|formulas?"
            + "|equations?|results?|forms?|help|above|respect|matrix|matrices|vectors?|components?|entries"
            + "|entry|index"
            + "|indices|again|also|(?:next|last|previous|first|second|third|final) step|kettenregel"
            + "|ableitung\\w*|definition|schreibweise|eingesetzt|r\u00e8gle"
            + "|d\u00e9riv\\w+|regla|derivad\\w+|notaci\u00f3n|hence|thus|so|therefore"
            + "|compare|recall|check|pass)\\b");
    private static final Pattern STEP = Pattern.compile("(?U)^\\W*(?:steps?|examples?|line|round|iteration|epoch|then"
            + "|next|hence|thus|so"
            + "|therefore|now|finally|first|second|third|again|also|or|and|where|here|from|to|because|since"
            + "|by|note|remark"
            + "|check|proof|answer|solution|result|forward|backward|start|let|we|this|that|it|schritt|dann"
            + "|also|damit"
            + "|somit|daraus|zuerst|zun\u00e4chst|schlie\u00dflich|wir|\u00e9tape|donc|alors|ensuite|enfin|on"
            + "|paso|luego|entonces"
            + "|finalmente|\\w+ly|\\d+)\\b");
    /** The words of a label end with its sign. */
    private static final Pattern LABEL = Pattern.compile("(?Us)^(\\p{Lu}[\\w-]*(?: [\\w-]+){1,3}) ?:$");

    /** A rule by which something is done, and not one of differentiation. */
    private static final Pattern KIND_OF_RULE =
            Pattern.compile("(?U)(\\b(?!chain|product|quotient|sum|power|delta)[\\w-]+ )rules?(?= ?:$)");

    private static final int LONGEST = 160;
    private static final int MOST_WORDS = 6;

    private OpeningWords() {}

    /** The same for sentences that begin alike with a case of their own; empty for others. */
    public static String kind(String words) {
        if (words.length() > LONGEST) {
            return "";
        }
        Matcher label = LABEL.matcher(words);
        if (label.find()) {
            String[] all = label.group(1).toLowerCase(Locale.ROOT).split(" ", -1);
            String named = KIND_OF_RULE.matcher(words.toLowerCase(Locale.ROOT)).replaceFirst("$1");
            boolean step =
                    STEP.matcher(all[0].replaceFirst("^(?:for|back)ward$", "")).find()
                            || STEP.matcher(all[all.length - 1]).find()
                            || DERIVING.matcher(named).find();
            if (!step && kindOfCase(words.toLowerCase(Locale.ROOT)).isEmpty()) {
                return "label " + all[all.length - 1];
            }
        }
        return kindOfCase(words.toLowerCase(Locale.ROOT));
    }

    private static String kindOfCase(String lower) {
        Matcher found = CASE.matcher(lower);
        if (!found.find()) {
            Matcher chinese = CHINESE.matcher(lower);
            return chinese.find() ? chinese.group(1) : "";
        }
        String rest = found.group(2);
        return LEADS_ON.matcher(rest).find() || DERIVING.matcher(rest).find() ? "" : found.group(1);
    }

    /** Whether an item of a list begins with a few words that say what it is about. */
    public static boolean isLabel(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return !words.isBlank()
                && lower.split("\\s+", -1).length <= MOST_WORDS
                && Character.isLetter(lower.charAt(0))
                && !STEP.matcher(lower).find()
                && !DERIVING.matcher(lower).find();
    }

    /** Whether they begin a sentence that does not go on from the one before. */
    public static boolean isSentence(String words) {
        return !words.isEmpty()
                && Character.isUpperCase(words.charAt(0))
                && !STEP.matcher(words.toLowerCase(Locale.ROOT)).find();
    }
}
