package dev.longhand.notes.naming;

import dev.longhand.notes.document.NoteText;
import dev.longhand.notes.document.Passage;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of three letters that a note makes up, {@code xpy = x + y}: an equation begins with them, they stand elsewhere too, and
 * one of their letters is never a name by itself. Below them may stand what they are of, {@code tmp_w = w - 1}. Longer runs
 * of letters are names anyway.
 */
public final class LetteredNames {

    private static final Pattern RUN = Pattern.compile("(?<![\\\\A-Za-z])[A-Za-z]+");
    private static final Pattern HEAD = Pattern.compile("(?:^|\\\\\\\\|[,;&]|\\\\quad)\\s*([A-Za-z]{3})"
            + "(?:_(?:[A-Za-z\\d]|\\{[A-Za-z\\d,]{1,8}\\}))?\\s*&?\\s*:?=");
    private static final int LENGTH = 3;

    private final Map<String, Integer> runs = new HashMap<>();
    /** Letters that stand by themselves, or with one other. */
    private final Set<Character> apart = new HashSet<>();

    private final Set<String> heads = new HashSet<>();

    private LetteredNames() {}

    /** Those of a note. */
    public static Set<String> in(NoteText note) {
        LetteredNames names = new LetteredNames();
        List<Passage> passages = note.passages();
        for (Passage passage : passages) {
            if (passage instanceof Passage.Formula formula) {
                names.take(formula.tex());
            }
        }
        Set<String> found = new HashSet<>();
        for (String head : names.heads) {
            boolean own = head.chars().anyMatch(letter -> !names.apart.contains((char) letter));
            // a differential of two letters is none
            if (own && !head.startsWith("d") && names.runs.getOrDefault(head, 0) > 1) {
                found.add(head);
            }
        }
        return found;
    }

    private void take(String tex) {
        Matcher run = RUN.matcher(tex);
        while (run.find()) {
            runs.merge(run.group(), 1, Integer::sum);
            if (run.group().length() < LENGTH) {
                run.group().chars().forEach(letter -> apart.add((char) letter));
            }
        }
        Matcher head = HEAD.matcher(tex);
        while (head.find()) {
            heads.add(head.group(1));
        }
    }
}
