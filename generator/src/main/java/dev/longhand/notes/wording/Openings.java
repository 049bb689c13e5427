package dev.longhand.notes.wording;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words with which a note goes on to another iteration or to another network. */
public final class Openings {

    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "fifth", "sixth");
    private static final String WHICH = "(" + String.join("|", ORDINALS) + ")";
    private static final String ROUND = "(?:iteration|epoch|(?:forward )?pass)";
    private static final String SUBJECT = "(?:net|network|model|netz|netzwerk|modell|r\u00e9seau|mod\u00e8le|modelo)";

    /** A step with a title of its own, such as "Step 2: loss", is one of the work, not of gradient descent. */
    private static final Pattern NUMBERED = Pattern.compile(
            "\\b(?:iteration|epoch|step(?!\\s*\\d{1,3}\\s*[:.\u2013\u2014-]\\s*\\p{L}))\\s*(\\d{1,3})\\b");

    private static final Pattern ORDINAL = Pattern.compile("\\b" + WHICH + " " + ROUND + "\\b");
    private static final Pattern AHEAD = Pattern.compile(
            "^\\s*(?:now )?(?:the )?(?:" + WHICH + " " + ROUND + "|(?:iteration|epoch) \\d{1,3})\\s*[:.,]?\\s*$");
    private static final Pattern NETWORK = Pattern.compile(
            "\\b(?:(?:" + WHICH + "|another|other|next) " + SUBJECT + "|" + SUBJECT + " (?:\\d|[a-z]))\\b");
    private static final Pattern NETWORK_AHEAD = Pattern.compile(
            "^\\s*(?:the )?(?:(?:" + WHICH + "|another|other|next) " + SUBJECT + "|" + SUBJECT
                    + " (?:\\d|[a-z]))\\s*[:.]\\W*(?:\\s.*)?$",
            Pattern.DOTALL);

    private Openings() {}

    /** The number of the iteration that a heading names. */
    public static OptionalInt iteration(String heading) {
        String lower = heading.toLowerCase(Locale.ROOT);
        Matcher numbered = NUMBERED.matcher(lower);
        if (numbered.find()) {
            return OptionalInt.of(Integer.parseInt(numbered.group(1)));
        }
        Matcher ordinal = ORDINAL.matcher(lower);
        return ordinal.find() ? OptionalInt.of(ORDINALS.indexOf(ordinal.group(1)) + 1) : OptionalInt.empty();
    }

    /** Whether a line of prose does nothing but open an iteration or a network. */
    public static boolean isLine(String prose) {
        String lower = prose.toLowerCase(Locale.ROOT);
        return AHEAD.matcher(lower).matches() || NETWORK_AHEAD.matcher(lower).matches();
    }

    /** Whether a heading, or a line that opens a section, goes on to a network. */
    public static boolean isNetwork(String heading) {
        return NETWORK.matcher(heading.toLowerCase(Locale.ROOT)).find();
    }
}
