package dev.longhand.check.fact;

import dev.longhand.check.definition.Stated;
import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.Index;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/**
 * The letters of a document that stand for the last layer or moment: L and T where anything is numbered, else those up
 * to which a letter of layers or moments runs, and the capital of such a letter in its place, the K of a_K beside a_k.
 */
final class LastLetters {

    private static final Set<String> USUAL = Set.of("L", "T");

    private final Set<String> sequences = new HashSet<>(Set.of("l", "\\ell", "t"));
    private final Set<String> running = new HashSet<>();
    private final Map<String, Set<String>> ends = new HashMap<>();
    /** The letters that stand in each place of each base. */
    private final Map<String, Set<String>> places = new HashMap<>();

    private boolean counted;

    private LastLetters() {}

    /**
     * The last letters of a document.
     *
     * @param bounds by letters up to which others run by its words, these others
     */
    static Set<String> of(List<Stated> statements, Map<String, Set<String>> bounds) {
        LastLetters letters = new LastLetters();
        letters.ends.putAll(bounds);
        bounds.values().forEach(letters.running::addAll);
        for (Stated s : statements) {
            s.sides().forEach(letters::walk);
        }
        return letters.found();
    }

    private Set<String> found() {
        Set<String> found = new TreeSet<>();
        ends.forEach((end, letters) -> {
            if (letters.stream().anyMatch(sequences::contains)) {
                found.add(end);
            }
        });
        for (Set<String> beside : places.values()) {
            beside.stream()
                    .filter(letter -> letter.matches("[A-Z]"))
                    .filter(letter -> sequences.contains(letter.toLowerCase(Locale.ROOT))
                            && beside.contains(letter.toLowerCase(Locale.ROOT)))
                    .forEach(found::add);
        }
        found.removeAll(running);
        if (counts()) {
            found.addAll(USUAL);
        }
        return found;
    }

    /** Whether anything is numbered as layers or moments are; in a_L = f(z) alone the L is a mere label. */
    private boolean counts() {
        return counted || USUAL.stream().anyMatch(ends::containsKey);
    }

    private void walk(Meaning meaning) {
        if (meaning instanceof Meaning.Folded folded && !folded.letter().isEmpty()) {
            running.add(folded.letter());
            Meaning to =
                    folded.to() instanceof Meaning.Total total ? total.terms().get(0) : folded.to();
            if (to instanceof Meaning.Reference r && r.name().isPlain()) {
                Set<String> letters = new HashSet<>(ends.getOrDefault(r.name().base(), Set.of()));
                letters.add(folded.letter());
                ends.put(r.name().base(), letters);
            }
        }
        if (meaning instanceof Meaning.Reference reference) {
            indices(reference.name());
        }
        References.parts(meaning).forEach(this::walk);
    }

    private void indices(WrittenName name) {
        BiConsumer<String, Index> place = (at, index) -> {
            String letter = index.letter();
            if (letter == null || !index.prefix().isEmpty()) {
                return;
            }
            if (index.offset() != 0 && letter.matches("[a-z]")) {
                sequences.add(letter);
            }
            counted |= index.offset() != 0 || at.startsWith("^") || sequences.contains(letter);
            places.computeIfAbsent(name.base() + at, p -> new HashSet<>()).add(letter);
        };
        for (int i = 0; i < name.sub().size(); i++) {
            place.accept("_" + name.sub().size() + i, name.sub().get(i));
        }
        for (int i = 0; i < name.sup().size(); i++) {
            place.accept("^" + name.sup().size() + i, name.sup().get(i));
        }
    }
}
