package dev.longhand.check.definition;

import dev.longhand.notes.meaning.Index;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Names that are defined as derivatives, a member for every layer or moment: behind {@code \delta_j^l = \partial C / \partial z_j^l},
 * what {@code \delta_i^l} or {@code \delta_k^{l-1}} is follows, whatever letter numbers it.
 */
public final class SlopeFamilies {

    /** Some value for letters of the name that is held against the pattern. */
    private static final int ANY = 3;

    private SlopeFamilies() {}

    /**
     * Whether a definition is the derivative for all of a family, and a name another spelling of a member. Where nothing but a
     * lower letter tells layers apart, as in {@code \delta_k} and {@code \delta_j}, other letters are other layers.
     *
     * @param last the values of letters that stand for the last layer or moment
     * @param isSequence whether a letter numbers layers or moments
     */
    static boolean has(
            DocumentDefinition d, WrittenName name, Map<String, Integer> last, Predicate<String> isSequence) {
        WrittenName pattern = d.pattern();
        boolean layered = pattern.sup().size() == 1
                ? pattern.sup().get(0).letter() != null
                : pattern.sub().stream().anyMatch(i -> i.letter() != null && isSequence.test(i.letter()));
        if (!layered
                || pattern.equals(name)
                || !isSlope(d.body())
                || pattern.sub().stream().anyMatch(i -> i.offset() != 0)
                || pattern.sup().stream().anyMatch(i -> i.offset() != 0)
                || name.sub().stream().anyMatch(SlopeFamilies::isWord)) {
            return false;
        }
        Map<String, Integer> values = new HashMap<>(last);
        name.letters().forEach(letter -> values.putIfAbsent(letter, ANY));
        return pattern.match(name, values) != null;
    }

    private static boolean isWord(Index index) {
        return index.letter() == null && !index.prefix().matches("\\d+");
    }

    /** Whether a body is a derivative, but for its sign and for whether it lies or stands. */
    public static boolean isSlope(Meaning body) {
        Meaning unsigned = body instanceof Meaning.Negated negated ? negated.operand() : body;
        Meaning plain = unsigned instanceof Meaning.Transposed turned ? turned.operand() : unsigned;
        return plain instanceof Meaning.Slope slope && slope.by().size() == 1;
    }

    /**
     * Whether two bodies are derivatives by different names, of which the first has no entries: a delta of the output,
     * {@code \partial E / \partial s}, and others of hidden units, {@code \partial E / \partial a_j}, are no vector and its
     * entries.
     *
     * @param isIndexed whether a letter stands somewhere with an index
     */
    static boolean areOfOthers(Meaning whole, Meaning entry, Predicate<String> isIndexed) {
        Optional<String> first = base(whole);
        Optional<String> second = base(entry);
        return first.isPresent()
                && second.isPresent()
                && !first.get().equalsIgnoreCase(second.get())
                && !isIndexed.test(first.get());
    }

    private static Optional<String> base(Meaning body) {
        Meaning plain = body instanceof Meaning.Negated negated ? negated.operand() : body;
        return plain instanceof Meaning.Slope slope
                        && slope.by().size() == 1
                        && slope.by().get(0) instanceof Meaning.Reference by
                ? Optional.of(by.name().base())
                : Optional.empty();
    }

    /** The letters that such derivatives are called by. */
    public static Set<String> bases(List<DocumentDefinition> definitions, Predicate<String> isIndexed) {
        Set<String> found = new HashSet<>();
        for (DocumentDefinition whole : definitions) {
            WrittenName name = whole.pattern();
            boolean apart = name.sub().isEmpty()
                    && definitions.stream()
                            .anyMatch(d -> d.pattern().base().equals(name.base())
                                    && d.pattern().sub().size() == 1
                                    && areOfOthers(whole.body(), d.body(), isIndexed));
            if (apart) {
                found.add(name.base());
            }
        }
        return found;
    }
}
