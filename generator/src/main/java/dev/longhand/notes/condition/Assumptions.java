package dev.longhand.notes.condition;

import dev.longhand.latex.tree.Relation;
import dev.longhand.latex.tree.Tree.Chain;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the text assumes of values before it goes on: {@code Assume z > 0.} up to the next heading, or in words for one
 * sentence, {@code when the unit is active}.
 */
public final class Assumptions {

    private static final Pattern END = Pattern.compile("[.!?](?=\\s|$)");
    private static final Pattern LASTING = Pattern.compile("\\b(assum|suppos)");
    private static final Pattern CASED = Pattern.compile(
            "\\b(when|whenever|if|where|while|assum\\w*|suppos\\w*|since|because|as|as long as|case|provided|given|for)\\b.*"
                    + "\\b(active|inactive|positive|negative|non-?zero|violated|satisfied|saturated|dead"
                    + "|(is|are|was|were|stays?|be|switched|turned) (on|off))\\b",
            Pattern.DOTALL);
    /** What a longer sentence says of cases is not looked for. */
    private static final int LONGEST = 2_000;
    /** Across formulas words belong together only while the sentence is short. */
    private static final int NEAR = 400;

    private final List<Chain> standing = new ArrayList<>();
    private final Map<Integer, List<Chain>> said = new HashMap<>();
    private final Set<Integer> cased = new HashSet<>();
    /** The sentence so far, whatever formulas stand in it. */
    private final StringBuilder heard = new StringBuilder();

    private boolean inCase;
    private boolean lasting;

    /** Forgets what was assumed before a heading. */
    public void heading() {
        standing.clear();
        heard.setLength(0);
        inCase = false;
        lasting = false;
    }

    /** Takes in prose, which may assume something in words or end the sentence that does. */
    public void prose(String text) {
        String[] sentences = END.split(text, -1);
        boolean opens = !text.isBlank() && Character.isUpperCase(text.strip().charAt(0));
        inCase &= !opens && sentences.length == 1;
        for (int i = 0; i < sentences.length; i++) {
            if (i > 0 || opens) {
                heard.setLength(0);
            }
            String piece = sentences[i].toLowerCase(Locale.ROOT);
            heard.append(piece).append(' ');
            String sentence = heard.length() < NEAR ? heard.toString() : piece.length() < LONGEST ? piece : "";
            boolean here = CASED.matcher(sentence).find();
            lasting |= here && LASTING.matcher(sentence).find();
            inCase |= here && i == sentences.length - 1;
        }
    }

    /** Takes in a comparison that is assumed. */
    public void take(Chain comparison, boolean further) {
        boolean ordered = comparison.relations().stream()
                .noneMatch(r -> r.kind() == Relation.Kind.UNEQUAL || r.kind() == Relation.Kind.EQUAL);
        if (ordered) {
            if (!further) {
                standing.clear();
            }
            standing.add(comparison);
        }
    }

    /** Takes note of a relation that stands here. */
    public void relation(int number) {
        if (!standing.isEmpty()) {
            said.put(number, List.copyOf(standing));
        }
        if (inCase || lasting) {
            cased.add(number);
        }
    }

    /** The provisos with what is assumed. */
    public Map<Integer, Proviso> added(Map<Integer, Proviso> provisos) {
        Map<Integer, Proviso> all = new HashMap<>(provisos);
        Set<Integer> numbers = new HashSet<>(said.keySet());
        numbers.addAll(cased);
        for (int number : numbers) {
            Proviso p = provisos.getOrDefault(number, Proviso.NONE);
            all.put(number, p.assuming(said.getOrDefault(number, List.of()), p.cased() || cased.contains(number)));
        }
        return all;
    }
}
