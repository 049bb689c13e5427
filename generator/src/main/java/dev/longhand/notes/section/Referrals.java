package dev.longhand.notes.section;

import dev.longhand.notes.wording.Topics;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words before a formula that speak of one of several things by what it is called, wherever it was defined: "for (ii)",
 * "Model 1:", "sigma gives".
 */
final class Referrals {

    private static final String KIND =
            "(?:for|in|with|under|case|models?|net|network|loss|version|variant|option|method|choice"
                    + "|f\u00fcr|bei|fall|modell|netz|pour|cas|mod\u00e8le|para|caso|modelo|per|modello)";
    private static final String ONE = "(?:\\([ivx]{1,4}\\)|[ivx]{1,4}\\)|\\(?[1-9a-d]\\)|[1-9a-d]\\b(?![.]\\d)|"
            + "(?:first|second|third|former|latter|other|erste|zweite|andere|premi|deuxi|second|autre|primer|segund|otr|prim"
            + "|altr)\\p{L}*)";
    private static final Pattern NAMED = Pattern.compile("(?U)(?:^|[^\\p{L}])" + KIND
            + "[\\s~]+(?:(?:the|das|die|den|der|le|la|el|il|net|network|model|case|loss|version|variant|option|fall|modell)\\s+)*"
            + ONE + "|\u7b2c[\u4e00\u4e8c\u4e09]\u4e2a?|\u60c5\u51b5");
    /** What a clause begins with that says for which of several functions it holds: "for the squared loss". */
    private static final Pattern KIND_NAMED =
            Pattern.compile("(?U)(?:^|[.;:,(]\\s*)(?:(?:now|so|then|again|and|but|back|und|et|y)\\s+)*"
                    + "(?:(?:for|with|under|to|in the case of)\\s+(?:the|an?|our)\\s+(?:[\\p{L}-]+\\s+){1,3}"
                    + "(?:loss|cost|error|entropy|activation|nonlinearity|unit|neuron|penalty)"
                    + "|(?:f\u00fcr|mit|bei)\\s+(?:de[nrm]|die|das)\\s+(?:[\\p{L}-]+\\s+){1,2}(?:verlust|fehler|kosten|aktivierung|strafterm)\\p{L}*"
                    + "|(?:pour|avec|para|con|per|com)\\s+(?:la|le|el|il|l['\u2019]|a|o)\\s*(?:perte|co\u00fbt|erreur|activation|p\u00e9rdida|error|coste"
                    + "|activaci\u00f3n|perdita|errore|attivazione|perda|erro)\\s+\\p{L}+)\\b");

    private static final Pattern SIGMA = Pattern.compile("(?U)\\bsigma\\b");

    private Referrals() {}

    /** Whether a sentence begins, or goes on, with the function for which something holds. */
    static boolean areOfKind(String sentence) {
        return KIND_NAMED.matcher(sentence.strip().toLowerCase(Locale.ROOT)).find();
    }

    /** Whether the end of some words does, behind the last sentence or clause. */
    static boolean are(String words) {
        String last = Topics.lastSentence(words).toLowerCase(Locale.ROOT);
        return NAMED.matcher(last).find() || SIGMA.matcher(last).find() || Labels.isAlternative(last);
    }
}
