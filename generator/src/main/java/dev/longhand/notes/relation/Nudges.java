package dev.longhand.notes.relation;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Numbers that words alone change, as {@code If we raise $x$ to $-1.99$} does: what is said from there on up to
 * a line that opens another sentence is said of other values than those that equations give.
 */
final class Nudges {

    private static final String NAME = "\u25a1";
    private static final String NUMBER = "\u25a0";
    private static final Pattern CHANGED = Pattern.compile("\\b(?:rais|increas|decreas|lower|nudg|perturb|bump|wiggl"
            + "|tweak|chang|mov|shift|reduc|set|add)(?:e|s|es|ed|ing|ting)?\\b(?: \\w{1,20}){0,3}? (?:" + NAME
            + " (?:only |alone |slightly |up |down )?(?:to|by|from) " + NUMBER + "|" + NUMBER + " to " + NAME + ")");
    private static final Pattern END = Pattern.compile("[.!?](?=\\s|$)");
    private static final Pattern GOES_ON = Pattern.compile("(?:then|so|hence|thus|therefore|and|this|it|that|the)\\b");
    /** What longer sentences say is not looked for. */
    private static final int LONGEST = 400;

    private final StringBuilder sentence = new StringBuilder();
    private final Set<Integer> changed = new HashSet<>();
    private boolean inForce;

    void heading() {
        sentence.setLength(0);
        inForce = false;
    }

    void prose(String text) {
        String[] parts = END.split(text.toLowerCase(Locale.ROOT), -1);
        boolean opens = !text.isBlank() && Character.isUpperCase(text.strip().charAt(0));
        inForce &= !opens || GOES_ON.matcher(parts[0].strip()).lookingAt();
        for (int i = 0; i < parts.length; i++) {
            if (i > 0 || opens) {
                sentence.setLength(0);
            }
            String near = parts[i].substring(0, Math.min(LONGEST, parts[i].length()));
            say(near.replaceAll("[\\s,;:()*-]+", " "));
        }
    }

    /** Takes note of a formula that stands here. */
    void formula(String tex) {
        boolean name = tex.strip().length() <= 12 && tex.chars().noneMatch(c -> c == '=');
        boolean digits = tex.matches("(?s).*\\d.*") && (!name || tex.strip().matches("[-+]?\\s*[\\d.]+"));
        say(" " + (digits ? NUMBER : name ? NAME : "") + " ");
    }

    private void say(String words) {
        if (sentence.length() < LONGEST) {
            sentence.append(words);
            String heard = sentence.toString().replaceAll("\\s+", " ");
            inForce |= CHANGED.matcher(heard).find();
        }
    }

    /** Takes note of a relation that stands here. */
    void relation(int number) {
        if (inForce) {
            changed.add(number);
        }
    }

    /** The provisos, unclear where numbers are changed. */
    Map<Integer, Proviso> added(Map<Integer, Proviso> provisos) {
        return Proviso.doubting(provisos, changed);
    }
}
