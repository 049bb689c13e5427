package dev.longhand.check.deciding.matter;

import dev.longhand.check.fact.DocumentFacts;
import dev.longhand.check.universe.Universes;
import dev.longhand.notes.meaning.WrittenName;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** What a note speaks of if some of what it says, or is taken to say, is otherwise; each is worked out once. */
public final class Hypotheses {

    /** So many times a note goes from formulas to numbers, or from one formula of a name to another. */
    private static final int MOST = 6;

    private final DocumentFacts facts;
    private final Function<DocumentFacts, Universes> universes;
    private final IntFunction<DocumentFacts> redefining;
    private final Map<Set<WrittenName>, Universes> matrices = new HashMap<>();
    private final Map<Set<String>, Universes> without = new HashMap<>();
    private final Map<Set<String>, Universes> numbers = new HashMap<>();
    private final Map<Set<Integer>, Universes> behind = new HashMap<>();
    private final Map<Integer, Universes> renewed = new HashMap<>();
    private @Nullable Universes columns;

    /**
     * @param universes what a note with such facts speaks of
     * @param redefining the facts of the note if one more relation gives a name another meaning
     */
    public Hypotheses(
            DocumentFacts facts, Function<DocumentFacts, Universes> universes, IntFunction<DocumentFacts> redefining) {
        this.facts = facts;
        this.universes = universes;
        this.redefining = redefining;
    }

    /** With another meaning for what a relation defines, from there on; nothing where this has been asked for too many. */
    public Optional<Universes> redefining(int relation) {
        if (renewed.size() >= MOST && !renewed.containsKey(relation)) {
            return Optional.empty();
        }
        return Optional.of(renewed.computeIfAbsent(relation, r -> universes.apply(redefining.apply(r))));
    }

    /** With some names as matrices of any size. */
    public Universes matrices(Set<WrittenName> names) {
        return matrices.computeIfAbsent(names, n -> universes.apply(facts.supposing(n)));
    }

    /** Without what is said of what names of these letters are. */
    public Universes without(Set<String> letters) {
        return without.computeIfAbsent(letters, l -> universes.apply(facts.without(l)));
    }

    /**
     * Without the numbers that names are given behind a relation; nothing where there are none, or where this has been asked for
     * more places than notes have general parts.
     */
    public Optional<Universes> withoutNumbersBehind(int relation) {
        Set<Integer> numbers = facts.numbersBehind(relation);
        if (numbers.isEmpty() || (behind.size() >= MOST && !behind.containsKey(numbers))) {
            return Optional.empty();
        }
        return Optional.of(behind.computeIfAbsent(numbers, n -> universes.apply(facts.withoutDefinitions(n))));
    }

    /** With the derivatives of a number by a vector as a column. */
    public Universes columns() {
        Universes known = columns;
        if (known == null) {
            known = universes.apply(facts.layingGradients(false));
            columns = known;
        }
        return known;
    }

    /** With names of these letters as numbers, and without the cells that are given for them. */
    public Universes numbers(Set<String> letters) {
        return numbers.computeIfAbsent(letters, l -> universes.apply(facts.inNumbers(l)));
    }
}
