package dev.longhand.notes.wording;

import java.util.Locale;
import java.util.regex.Pattern;

/** Words that let terms go: "assume that they are independent; then this becomes", "neglecting the last term", "let b be 0". */
public final class NeglectWords {

    private static final Pattern NEGLECT = Pattern.compile("(?U)\\b(?:assum\\w+|suppos\\w+|if) [^.!?]{0,80}"
            + "\\b(?:independent|uncorrelated|negligible)\\b|\\b(?:neglect(?:ing|ed)?|ignoring|dropping|leaving out)\\b"
            + "|\\blet\\b[^.!?]{0,60}\\bbe (?:0|zero)\\b"
            + "|\\bvernachl\u00e4ssig\\w*|\\b(?:angenommen|annahme)\\b[^.!?]{0,80}\\bunabh\u00e4ngig"
            + "|\\bn\u00e9glig\\w*|\\b(?:supposons|si) [^.!?]{0,80}\\bind\u00e9pendant|\\bdespreci\\w*"
            + "|\\b(?:supongamos|si|suponha) [^.!?]{0,80}\\bindependient?e"
            + "|[\u5047\u8bbe\u8a2d].{0,40}[\u72ec\u7368]\u7acb|\u5ffd\u7565|\u043f\u0440\u0435\u043d\u0435\u0431\u0440\u0435\u0433"
            + "|\\b\u043d\u0435\u0437\u0430\u0432\u0438\u0441\u0438\u043c");

    private NeglectWords() {}

    /** Whether words have such words in them, in small letters or in capitals. */
    public static boolean isIn(String words) {
        return NEGLECT.matcher(words.toLowerCase(Locale.ROOT)).find();
    }
}
