package dev.longhand.check.universe;

import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
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

    /** Names of one base with as many indices: what may be meant by one another. */
    private record Kind(String base, int sub, int sup, int primes) {
        static Kind of(WrittenName name) {
            return new Kind(name.base(), name.sub().size(), name.sup().size(), name.primes());
        }
    }

    /** Names of a kind in a definition, with the letters that sums around them bind. */
    private record Use(DocumentDefinition in, Set<String> bound) {}

    private final OpenLetters letters;
    private final IdentityHashMap<DocumentDefinition, Set<String>> open = new IdentityHashMap<>();
    /** The letters that some definition of a kind leaves open. */
    private final Map<Kind, Set<String>> ofKind = new HashMap<>();
    /** What uses names of a kind. */
    private final Map<Kind, List<Use>> uses = new HashMap<>();

    InheritedLetters(OpenLetters letters, List<DocumentDefinition> definitions) {
        this.letters = letters;
        Deque<Kind> grown = new ArrayDeque<>();
        for (DocumentDefinition d : definitions) {
            Set<String> own = own(d);
            open.put(d, own);
            collect(d, d.body(), Set.of());
            if (spread(d, own)) {
                grown.add(Kind.of(d.pattern()));
            }
        }
        // a kind comes again for letters that are new to it, and for no other reason
        while (!grown.isEmpty()) {
            Kind used = grown.pop();
            Set<String> inherited = new TreeSet<>(ofKind.getOrDefault(used, Set.of()));
            for (Use use : uses.getOrDefault(used, List.of())) {
                if (inherits(use, inherited) && spread(use.in(), open.getOrDefault(use.in(), Set.of()))) {
                    grown.add(Kind.of(use.in().pattern()));
                }
            }
        }
    }

    /** Adds the letters of a definition to those of its kind; whether one of them is new. */
    private boolean spread(DocumentDefinition d, Set<String> own) {
        return !own.isEmpty()
                && ofKind.computeIfAbsent(Kind.of(d.pattern()), kind -> new TreeSet<>())
                        .addAll(own);
    }

    private boolean inherits(Use use, Set<String> inherited) {
        Set<String> own = open.getOrDefault(use.in(), Set.of());
        boolean grows = false;
        for (String letter : inherited) {
            grows |= !use.bound().contains(letter)
                    && !use.in().pattern().letters().contains(letter)
                    && own.add(letter);
        }
        return grows;
    }

    private void collect(DocumentDefinition d, Meaning meaning, Set<String> bound) {
        if (meaning instanceof Meaning.Reference reference) {
            uses.computeIfAbsent(Kind.of(reference.name()), kind -> new ArrayList<>())
                    .add(new Use(d, bound));
        }
        Set<String> inner = bound;
        if (meaning instanceof Meaning.Folded folded && !folded.letter().isEmpty()) {
            inner = new LinkedHashSet<>(bound);
            inner.add(folded.letter());
        }
        for (Meaning part : References.parts(meaning)) {
            collect(d, part, inner);
        }
    }

    private Set<String> own(DocumentDefinition d) {
        Set<String> own = new TreeSet<>(letters.in(List.of(d.body())));
        own.removeAll(d.pattern().letters());
        return own;
    }

    /** The letters that a definition leaves open, in the order of the alphabet. */
    Set<String> of(DocumentDefinition d) {
        Set<String> known = open.get(d);
        return known == null ? own(d) : known;
    }
}
