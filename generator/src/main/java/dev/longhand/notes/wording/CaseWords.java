package dev.longhand.notes.wording;

import java.util.Locale;
import java.util.regex.Pattern;

/** Words that speak of one case among others, "if we take the sum instead", and such as leave it again. */
public final class CaseWords {

    private static final Pattern CASE =
            Pattern.compile("(?U)(?:^|[.:;,(]\\s*)(?:(?:now|but|and|so|then|also|again|aber|und|mais|et|"
                    + "pero|y|ma|e)\\W+)*(?:if|when|whenever|wenn|falls|si|quand|lorsque|cuando|se (?:si|invece|il|la|lo|i|le|gli|o|a)|"
                    + "(?:nimmt|verwendet|benutzt|w\u00e4hlt|setzt|ersetzt|betrachtet|l\u00e4sst|h\u00e4lt) man)\\b"
                    + "|\\bin (?:this|that|which) case\\b|\u82e5|\u5982\u679c|\u5047\u5982");
    private static final Pattern PARAGRAPH = Pattern.compile("\\n[ \\t>]*\\n\\s*(?=[\\p{Lu}\\u4e00-\\u9fff*_])");
    /** How a paragraph begins that goes on with the case of the one before. */
    private static final Pattern ON = Pattern.compile(
            "(?U)[*_]*(?:then|hence|thus|therefore|so|this|these|here|it follows|with this"
                    + "|in (?:this|that|which) case|dann|also|damit|daher|hier|alors|donc|ainsi|ici|entonces|luego|as\u00ed|aqu\u00ed|allora"
                    + "|quindi|qui|ent\u00e3o|logo|\u6b64\u65f6|\u56e0\u6b64|\u4e8e\u662f)\\b.*",
            Pattern.DOTALL);

    private static final Pattern BACK = Pattern.compile(
            "(?U)\\b(?:back to|return(?:ing)? to|in general|in (?:any|every|each|either|both) "
                    + "cases?|whatever|always|either way|go on with|(?:the|our) (?:former|original)|zur\u00fcck zu\\w*|im allgemeinen"
                    + "|allgemein|in jedem fall|immer|revenons|en g\u00e9n\u00e9ral|dans tous les cas|toujours|volvamos|volviendo|en general"
                    + "|en todo caso|siempre|in generale|torniamo|em geral)\\b|\u4e00\u822c\u5730?\uff0c|\u56de\u5230|\u603b\u4e4b");

    private CaseWords() {}

    /** Whether a sentence is said of one case alone. */
    public static boolean areOfOne(String sentence) {
        return CASE.matcher(sentence.strip().toLowerCase(Locale.ROOT)).find();
    }

    /** Whether a case ends in some words: they say so, or begin a paragraph that does not go on from the one before. */
    public static boolean endOne(String words) {
        String[] parts = PARAGRAPH.split(words, -1);
        String last = parts[parts.length - 1].strip().toLowerCase(Locale.ROOT);
        return (parts.length > 1 && !ON.matcher(last).matches())
                || BACK.matcher(words.toLowerCase(Locale.ROOT)).find();
    }
}
