package dev.longhand.notes.condition;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Entries that are counted from 0, where words say so: {@code y_1} is the second one then. Which names that is said of is not
 * looked for; what has a numbered entry up to the next heading is not clear.
 */
public final class CountsFromZero {

    private static final Pattern SAID = Pattern.compile("\\b(count|number|index|start|begin|label)(s|ed|ing|ning|es)?"
            + "\\b.{0,40}\\b(from|at|with) (0|zero)\\b|\\b(0|zero)[- ](based|indexed|indexing)\\b");
    private static final Pattern NUMBERED = Pattern.compile("_\\s*\\{?\\s*\\d");
    /** What longer lines say is not looked for. */
    private static final int LONGEST = 2_000;

    private final Set<Integer> concerned = new HashSet<>();
    private boolean inForce;

    /** Counts from 1 again behind a heading. */
    public void heading() {
        inForce = false;
    }

    /** Takes in prose, which may say that something is counted from 0. */
    public void prose(String text) {
        String near = text.substring(0, Math.min(LONGEST, text.length())).toLowerCase(Locale.ROOT);
        inForce |= SAID.matcher(near.replaceAll("\\s+", " ")).find();
    }

    /** Takes note of a relation that stands here. */
    public void relation(int number, String tex) {
        if (inForce && NUMBERED.matcher(tex).find()) {
            concerned.add(number);
        }
    }

    /** The provisos, unclear where entries may be counted from 0. */
    public Map<Integer, Proviso> added(Map<Integer, Proviso> provisos) {
        return Proviso.doubting(provisos, concerned);
    }
}
