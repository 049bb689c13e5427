package dev.longhand.notes.wording;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one sentence leaves out and a later one puts in: "without an activation {@code a = z}", "with one {@code a = g(z)}". What
 * they say are two things of one name.
 */
public final class LeftOut {

    private static final String ARTICLE =
            "(?:(?:the|an?|any|this|its?|our|de[nrms]|die|das|eine?[nmr]?|les?|la|une?|el|l[aoi]s?|una?|il|gli|[oa]|uma?)"
                    + "\\s+)?(?:l['\u2019])?";
    /** Enough of a word to know it again in another case. */
    private static final String THING = "(\\p{L}{4})";

    private static final String CHINESE = "([\\p{IsHan}]{2})";
    private static final Pattern WITHOUT =
            Pattern.compile("(?U)\\b(?:without|lacking|omitting|ohne|sans|sin|senza|sem)\\s+"
                    + "(?:(?:using|adding|applying)\\s+)?" + ARTICLE + THING
                    + "|(?:\u6ca1\u6709|\u4e0d\u52a0\u5165?|\u4e0d\u4f7f\u7528|\u4e0d\u7528|\u4e0d\u5e26|\u53bb\u6389)"
                    + CHINESE);
    private static final Pattern WITH = Pattern.compile(
            "(?U)\\b(?:with|adding|add|including|inserting|applying|mit|avec|con|com)\\s+" + ARTICLE + THING
                    + "|(?<!\u4e0d)(?:\u52a0\u5165|\u52a0\u4e0a|\u6709|\u4f7f\u7528|\u91c7\u7528|\u5e26)" + CHINESE);
    /** It stands for what was left out last. */
    private static final Pattern WITH_IT = Pattern.compile("(?U)^\\W*(?:but |and |aber |und |mais |et |pero |y )?"
            + "(?:with (?:one|it)|mit (?:ihr|ihm|einer)|avec (?:elle|lui)|con (?:ella|\u00e9l))\\b");

    private final Set<String> things = new HashSet<>();

    /** Takes in the words of a sentence, and says whether they put in what was left out before. */
    public boolean isPutIn(String sentence) {
        String words = sentence.toLowerCase(Locale.ROOT);
        int behind = 0;
        Matcher without = WITHOUT.matcher(words);
        while (without.find()) {
            things.add(thing(without));
            behind = without.end();
        }
        if (things.isEmpty()) {
            return false;
        }
        String rest = words.substring(behind);
        Matcher with = WITH.matcher(rest);
        while (with.find()) {
            if (things.contains(thing(with))) {
                return true;
            }
        }
        return WITH_IT.matcher(rest).find();
    }

    private static String thing(Matcher found) {
        return found.group(1) == null ? found.group(2) : found.group(1);
    }

    /** Another heading: what was left out before it is forgotten. */
    public void end() {
        things.clear();
    }
}
