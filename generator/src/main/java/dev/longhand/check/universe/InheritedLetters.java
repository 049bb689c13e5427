package dev.longhand.check.universe;

import dev.longhand.check.evaluation.References;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The letters that definitions leave open, of their own or by way of what they use: after a = W x_i the loss E = |a - y|^2 is
 * one of the sample i, though it does not say so. Where the letter runs, it is the same in all of them.
 */
final class InheritedLetters {

    /** A name in a definition, with the letters that sums around it bind. */
    private record Use(WrittenName name, Set<String> bound) {}

    private final Map<DocumentDefinition, Set<String>> open = new HashMap<>();
    private final OpenLetters letters;

    InheritedLetters(OpenLetters letters, List<DocumentDefinition> definitions) {
        this.letters = letters;
        Map<String, List<DocumentDefinition>> byBase = new HashMap<>();
        Map<DocumentDefinition, List<Use>> uses = new HashMap<>();
        for (DocumentDefinition d : definitions) {
            byBase.computeIfAbsent(d.pattern().base(), base -> new ArrayList<>())
                    .add(d);
            Set<String> own = new TreeSet<>(letters.in(List.of(d.body())));
            own.removeAll(d.pattern().letters());
            open.put(d, own);
            List<Use> found = new ArrayList<>();
            collect(d.body(), Set.of(), found);
            uses.put(d, found);
        }
        boolean grows = true;
        while (grows) {
            grows = false;
            for (DocumentDefinition d : definitions) {
                for (Use use : uses.getOrDefault(d, List.of())) {
                    for (DocumentDefinition used : byBase.getOrDefault(use.name().base(), List.of())) {
                        grows |= inherits(d, use, used);
                    }
                }
            }
        }
    }

    private boolean inherits(DocumentDefinition d, Use use, DocumentDefinition used) {
        if (!isOf(used.pattern(), use.name())) {
            return false;
        }
        Set<String> own = open.getOrDefault(d, Set.of());
        boolean grows = false;
        for (String letter : List.copyOf(open.getOrDefault(used, Set.of()))) {
            grows |= !use.bound().contains(letter)
                    && !d.pattern().letters().contains(letter)
                    && own.add(letter);
        }
        return grows;
    }

    private static boolean isOf(WrittenName pattern, WrittenName name) {
        return pattern.primes() == name.primes()
                && pattern.sub().size() == name.sub().size()
                && pattern.sup().size() == name.sup().size();
    }

    private static void collect(Meaning meaning, Set<String> bound, List<Use> found) {
        if (meaning instanceof Meaning.Reference reference) {
            found.add(new Use(reference.name(), bound));
        }
        Set<String> inner = bound;
        if (meaning instanceof Meaning.Folded folded && !folded.letter().isEmpty()) {
            inner = new LinkedHashSet<>(bound);
            inner.add(folded.letter());
        }
        for (Meaning part : References.parts(meaning)) {
            collect(part, inner, found);
        }
    }

    /** The letters that a definition leaves open, in the order of the alphabet. */
    Set<String> of(DocumentDefinition d) {
        Set<String> known = open.get(d);
        if (known != null) {
            return known;
        }
        Set<String> own = letters.in(List.of(d.body()));
        own.removeAll(d.pattern().letters());
        return own;
    }
}
