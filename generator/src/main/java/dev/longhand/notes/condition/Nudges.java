package dev.longhand.notes.condition;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Numbers that words alone change, as {@code If we raise $x$ to $-1.99$} does: what is said from there on up to
 * a line that opens another sentence is said of other values than those that equations give.
 */
public final class Nudges {

    private static final String NAME = "\u25a1";
    private static final String NUMBER = "\u25a0";
    private static final String LETTER = "\\\\?[A-Za-z]+(?:_\\{?\\w{1,4}\\}?)?";
    private static final String VERB =
            "\\b(?:(?:rais|increas|decreas|lower|nudg|perturb|bump|wiggl|tweak|chang|mov|shift|reduc"
                    + "|set|add)(?:e|s|es|ed|ing|ting)?|(?:erh\u00f6h|verringer|senk|\u00e4nder|vergr\u00f6\u00dfer|verkleiner|verschieb"
                    + "|w\u00e4chst|steigt|augment|diminu|chang|perturb|modifi|d\u00e9pla\u00e7|aument|increment|disminu|cambi|mov)\\p{L}*)";
    private static final String BY = "(?:to|by|from|um|auf|von|de|\u00e0|en|a) ";
    private static final Pattern CHANGED = Pattern.compile("(?U)" + VERB + "\\b(?: \\w{1,20}){0,3}? (?:" + NAME
            + " (?:only |alone |slightly |up |down |nur )?" + BY + NUMBER + "|" + NUMBER + " to " + NAME + ")|" + NAME
            + " (?:\\w{1,8} )?" + VERB + " (?:\\w{1,12} )?" + BY + NUMBER + "|" + NAME + " (?:\\w{1,8} )?um " + NUMBER);
    /** A name beside an arrow to a number, or a sum of one and a small change with the number that it makes. */
    private static final Pattern ANOTHER =
            Pattern.compile("(?s)\\s*" + LETTER + "\\s*(?:\\\\(?:to|rightarrow|mapsto)\\b"
                    + "|[-+]\\s*(?:\\\\(?:var)?epsilon|\\\\eps|\\\\delta|\\\\Delta\\s*" + LETTER
                    + "|h)\\s*=)\\s*[-+]?\\s*[\\d.]+\\s*");

    private static final Pattern END = Pattern.compile("[.!?](?=\\s|$)");
    private static final Pattern GOES_ON = Pattern.compile("(?:then|so|hence|thus|therefore|and|this|it|that|the)\\b");
    /** What longer sentences say is not looked for. */
    private static final int LONGEST = 400;

    private final StringBuilder sentence = new StringBuilder();
    private final Set<Integer> changed = new HashSet<>();
    private boolean inForce;

    /** Takes numbers behind a heading for what equations say they are. */
    public void heading() {
        sentence.setLength(0);
        inForce = false;
    }

    /** Takes in prose, which may change a number, or open a sentence that does not go on with that. */
    public void prose(String text) {
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
    public void formula(String tex) {
        boolean name = tex.strip().length() <= 12 && tex.chars().noneMatch(c -> c == '=');
        boolean digits = tex.matches("(?s).*\\d.*") && (!name || tex.strip().matches("[-+]?\\s*[\\d.]+"));
        inForce |= ANOTHER.matcher(tex).matches();
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
    public void relation(int number) {
        if (inForce) {
            changed.add(number);
        }
    }

    /** The provisos, unclear where numbers are changed. */
    public Map<Integer, Proviso> added(Map<Integer, Proviso> provisos) {
        return Proviso.doubting(provisos, changed);
    }
}
