package dev.longhand.notes.wording;

import dev.longhand.notes.document.NoteText;
import dev.longhand.notes.document.Passage;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Which usual activations the words around a formula name: its heading, its label, and the sentence that it stands in. */
public final class NearbyActivations {

    /** Characters of a sentence before or behind a formula in which words are looked for. */
    private static final int NEAR = 160;

    private static final Map<String, Pattern> WORDS = Map.of(
            "sigmoid", Pattern.compile(FunctionWordings.SIGMOID),
            "tanh", Pattern.compile("tanh|hyperbol|hiperb[oó]l|iperbol|гиперболич|双曲|雙曲|ハイパボリック|하이퍼볼릭|쌍곡"),
            "relu", Pattern.compile("relu\\b|re-lu\\b|rectif|修正线性|整流"),
            "identity", Pattern.compile("\\bidentit|\\blinea[rl]|恒等|线性|線形"));

    /** Behind it another sentence, paragraph or item of a list begins. */
    private static final Pattern END =
            Pattern.compile("[.!?;](?=\\s|$)|[。！？；]|\\n\\s*(?:[-*+•]|\\d{1,2}[.)])\\s|\\n\\s*\\n");

    private final Map<Integer, Set<String>> byFormula = new HashMap<>();
    private String heading = "";
    private String sentence = "";

    private NearbyActivations() {}

    /** By the place at which a formula begins, the words of the functions that are named around it. */
    public static Map<Integer, Set<String>> in(NoteText note) {
        NearbyActivations found = new NearbyActivations();
        List<Passage> passages = note.passages();
        for (int i = 0; i < passages.size(); i++) {
            Passage next = i + 1 < passages.size() ? passages.get(i + 1) : null;
            found.take(passages.get(i), next instanceof Passage.Prose prose ? prose.text() : "");
        }
        return found.byFormula;
    }

    private void take(Passage passage, String behind) {
        if (passage instanceof Passage.Heading h) {
            heading = h.text().toLowerCase(Locale.ROOT);
            sentence = "";
        } else if (passage instanceof Passage.Prose prose) {
            sentence = last(sentence + prose.text().toLowerCase(Locale.ROOT));
        } else if (passage instanceof Passage.Formula formula) {
            String after = formula.display() ? "" : first(behind.toLowerCase(Locale.ROOT));
            Set<String> named = named(heading + " \n " + sentence + " \n " + after);
            if (!named.isEmpty()) {
                byFormula.put(formula.span().start(), named);
            }
        }
    }

    private static Set<String> named(String text) {
        Set<String> named = new HashSet<>();
        WORDS.forEach((word, pattern) -> {
            if (pattern.matcher(text).find()) {
                named.add(word);
            }
        });
        return named;
    }

    private static String last(String text) {
        String near = text.substring(Math.max(0, text.length() - NEAR));
        String[] parts = END.split(near.stripTrailing(), -1);
        String last = parts[parts.length - 1];
        return near.endsWith(" ") ? last + " " : last;
    }

    private static String first(String text) {
        return END.split(text.substring(0, Math.min(text.length(), NEAR)), -1)[0];
    }
}
