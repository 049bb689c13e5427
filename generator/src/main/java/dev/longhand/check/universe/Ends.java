package dev.longhand.check.universe;

import dev.longhand.check.definition.DeclaredName;
import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.fact.DocumentFacts;
import dev.longhand.check.quantity.NamedFunction;
import dev.longhand.check.quantity.References;
import dev.longhand.check.size.Families;
import dev.longhand.notes.meaning.Index;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The letters that stand for the last value of a running one: the N of a sum from 1 to N, and the n of a loss that is
 * defined by the state h_n. A letter that itself runs, in a sum or in what a definition defines, is none.
 */
final class Ends {

    private final Map<String, Set<String>> bounds = new TreeMap<>();
    private final Set<String> running = new HashSet<>();
    private final DocumentFacts facts;

    Ends(Collection<Meaning> meanings, DocumentFacts facts) {
        this.facts = facts;
        meanings.forEach(this::folded);
        for (DocumentDefinition d : facts.definitions()) {
            bounds(d.body());
            running.addAll(d.pattern().letters());
        }
        for (NamedFunction f : facts.functions().values()) {
            bounds(f.body());
        }
        Set<String> indices = new HashSet<>();
        meanings.forEach(m -> References.in(m).forEach(name -> indices.addAll(name.letters())));
        for (DeclaredName d : facts.declared()) {
            size(d.rows(), indices);
            size(d.columns(), indices);
        }
        running.removeAll(facts.lastLetters());
        bounds.keySet().removeAll(running);
    }

    private void folded(Meaning meaning) {
        if (meaning instanceof Meaning.Folded folded) {
            running.add(folded.letter());
        }
        if (meaning instanceof Meaning.Dots dots && dots.run() != null) {
            bounds(dots.run());
        }
        References.parts(meaning).forEach(this::folded);
    }

    private void bounds(Meaning meaning) {
        if (meaning instanceof Meaning.Folded folded
                && folded.to() instanceof Meaning.Reference to
                && to.name().isPlain()) {
            bounds.computeIfAbsent(to.name().base(), b -> new TreeSet<>()).add(folded.letter());
        }
        References.parts(meaning).forEach(this::bounds);
    }

    /** The n of x_n is the last where x is in R^n, as it is where a sum goes up to it. */
    private void size(@Nullable Meaning size, Set<String> indices) {
        if (size instanceof Meaning.Reference r
                && r.name().isPlain()
                && indices.contains(r.name().base())) {
            bounds.computeIfAbsent(r.name().base(), b -> new TreeSet<>());
        }
    }

    /** Letters that bound a sum from above, or are the size of something that is declared. */
    Set<String> bounding() {
        return bounds.keySet();
    }

    /** Letters that stand for the last layer or moment. */
    Set<String> counting(Families families) {
        Set<String> found = new TreeSet<>();
        bounds.forEach((end, letters) -> {
            if (letters.stream().anyMatch(families::isSequence)) {
                found.add(end);
            }
        });
        for (DocumentDefinition d : facts.definitions()) {
            for (WrittenName name : References.in(d.body())) {
                for (int i = 0; i < name.sub().size(); i++) {
                    if (families.isSequenceSlot(name, i)) {
                        add(name.sub().get(i), found);
                    }
                }
                if (families.isSequenceAbove(name)) {
                    name.sup().forEach(index -> add(index, found));
                }
            }
        }
        return found;
    }

    private void add(Index index, Set<String> found) {
        String letter = index.letter();
        boolean other = letter != null && bounds.containsKey(letter);
        if (letter != null && !other && !running.contains(letter)) {
            found.add(letter);
        }
    }
}
