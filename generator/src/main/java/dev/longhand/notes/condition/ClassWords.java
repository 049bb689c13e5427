package dev.longhand.notes.condition;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Targets that words alone make one-hot: "if the true class is c, the loss becomes {@code -\log a_c}". What the sum is there holds
 * for such targets only.
 */
public final class ClassWords {

    private static final Pattern CLASS = Pattern.compile(
            "(?U)one[- ]?hot|\\b(?:true|correct|right|actual) (?:class|label)"
                    + "|\\blabel\\b.{0,40}\\bclass\\b|\\b(?:belongs? to|is in|is of) (?:the )?class\\b"
                    + "|\\b(?:wahre|richtige|korrekte)n? klasse|\\bclasse (?:vraie|correcte)|\\bvraie classe"
                    + "|\\bclase (?:verdadera|correcta|real)|\u72ec\u70ed|(?:\u771f\u5b9e|\u6b63\u786e)\u7684?(?:\u7c7b\u522b|\u6807\u7b7e)"
                    + "|\u5c5e\u4e8e\u7b2c?.{0,12}\u7c7b|\u6b63\u89e3|\uc815\ub2f5"
                    + "|\\bonly one (?:of )?(?:the )?(?:targets?|labels?|entr\\w+|y)\\b.{0,20}\\b(?:1|one)\\b|\u53ea\u6709\u4e00\u4e2a.{0,12}1");
    private static final Pattern BECOMES = Pattern.compile(
            "(?U)\\b(?:becomes?|simplif\\w+|reduces?|boils? down|collapses?"
                    + "|shrinks?|is (?:just|simply|only)|vereinfacht|reduziert|wird zu|se simplifie|se r\u00e9duit|devient|se simplifica"
                    + "|se reduce|queda)\\b|\u7b80\u5316|\u5316\u7b80|(?:\\bso(?: that)?|\\bhence|\\bthus|\u56e0\u6b64|\u6240\u4ee5|\u4e8e\u662f)\\W*$|\u53d8\u4e3a|\u53d8\u6210|\u5316\u4e3a|\u5373\u4e3a|\uac04\ub2e8");
    private static final Pattern OF_LOSS = Pattern.compile("\\\\(?:log|ln)\\b");
    private static final int MOST_WORDS = 1_000;
    private static final int NEAR = 100;

    private final StringBuilder heard = new StringBuilder();
    private final StringBuilder near = new StringBuilder();
    private final Set<Integer> said = new HashSet<>();

    /** Forgets the words before a heading. */
    public void heading() {
        heard.setLength(0);
        near.setLength(0);
    }

    /** Takes in prose, of which the last thousand characters count. */
    public void prose(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        add(heard, lower, MOST_WORDS);
        add(near, lower, NEAR);
    }

    private static void add(StringBuilder words, String more, int most) {
        words.append(more).append(' ');
        words.delete(0, Math.max(0, words.length() - most));
    }

    /** Takes note of the end of a display. */
    public void display() {
        near.setLength(0);
    }

    /** Takes note of a relation that stands here. */
    public void relation(int number, String tex) {
        boolean ofLoss = OF_LOSS.matcher(tex).find() && !tex.contains("\\partial") && !tex.contains("\\nabla");
        // words are many and losses few: the words are searched only where it matters
        if (ofLoss && BECOMES.matcher(near).find() && CLASS.matcher(heard).find()) {
            said.add(number);
        }
    }

    /** The provisos, unclear where the words say that targets are one-hot. */
    public Map<Integer, Proviso> added(Map<Integer, Proviso> provisos) {
        return Proviso.doubting(provisos, said);
    }
}
