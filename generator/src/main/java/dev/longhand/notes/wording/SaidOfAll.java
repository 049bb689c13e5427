package dev.longhand.notes.wording;

import dev.longhand.notes.document.NoteText;
import dev.longhand.notes.document.Passage;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Formulas of which words say that they hold of all: "for every unit". */
public final class SaidOfAll {

    private static final Pattern BEFORE = Pattern.compile(
            "(?iuU)\\b(?:every|each|any|all|arbitrary|jede\\p{L}*|alle\\p{L}*|beliebige\\p{L}*|chaque|toutes?|tous"
                    + "|cada|tod[ao]s?|ogni|tutt[ie])\\s+(?:(?:the|der|les|las|los|le|gli)\\s+)?"
                    + "(?:unit|neuron|node|unité|unidad|unità|nodo|nœud|knoten|einheit|neurone)\\p{L}*\\b[^.!?;]*$"
                    + "|每(?:个|一个)?(?:单元|神经元|节点)[^。！？；]*$");

    /** Characters before a formula in which the words are looked for. */
    private static final int LONGEST = 400;

    private SaidOfAll() {}

    /** The places at which such formulas begin. */
    public static Set<Integer> in(NoteText note) {
        Set<Integer> found = new HashSet<>();
        StringBuilder before = new StringBuilder();
        List<Passage> passages = note.passages();
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            if (passage instanceof Passage.Prose prose) {
                before.append(' ').append(prose.text());
                before.delete(0, Math.max(0, before.length() - LONGEST));
            } else if (passage instanceof Passage.Formula formula) {
                boolean behind = i + 1 < passages.size()
                        && passages.get(i + 1) instanceof Passage.Prose next
                        && NamingWords.areOfAll(next.text());
                if (behind || BEFORE.matcher(before).find()) {
                    found.add(formula.span().start());
                }
            } else {
                before.setLength(0);
            }
        }
        return found;
    }
}
