package dev.longhand.check.universe;

import dev.longhand.check.network.NetworkNames;
import dev.longhand.check.quantity.References;
import dev.longhand.check.quantity.Unsettled;
import dev.longhand.check.size.Comparisons;
import dev.longhand.check.size.Families;
import dev.longhand.check.size.IndexRanges;
import dev.longhand.check.size.SizeInference;
import dev.longhand.notes.meaning.Index;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** What the letters of a document run over: folded ones by their bounds, open ones by the sizes of what they number. */
final class Ranges {

    private static final int LONGEST = 12;
    private static final int MOST_BINDINGS = 200;

    private final @Nullable NetworkNames network;
    private final Families families;
    private final SizeInference inference;
    private final Map<String, Integer> sizes;
    private final int layers;
    private final OpenLetters open;
    private final BiPredicate<WrittenName, Map<String, Integer>> resolves;

    /** @param resolves whether a name stands for something where letters have values */
    Ranges(
            @Nullable NetworkNames network,
            Families families,
            SizeInference inference,
            Map<String, Integer> sizes,
            int layers,
            BiPredicate<WrittenName, Map<String, Integer>> resolves) {
        this.network = network;
        this.families = families;
        this.inference = inference;
        this.sizes = sizes;
        this.layers = layers;
        this.open = new OpenLetters(network, families);
        this.resolves = resolves;
    }

    /** The values that a folded letter takes. */
    List<Integer> of(Meaning.Folded folded, Map<String, Integer> bound) {
        boolean bare = folded.from() == null && folded.to() == null && network == null;
        Meaning start = bare ? families.start(folded).orElse(null) : folded.from();
        int from = whole(start, bound).orElse(1);
        Optional<Integer> to = whole(folded.to(), bound);
        if (to.isEmpty() && families.isSequence(folded.letter()) && network == null) {
            to = Optional.of(layers);
        }
        int last = to.isPresent() ? to.get() : longest(folded.letter(), List.of(folded.body()), bound, from);
        if (last - from >= LONGEST || last < from - 1) {
            throw new Unsettled(Unsettled.Cause.RANGE, "a range from " + from + " to " + last);
        }
        List<Integer> values = new ArrayList<>();
        for (int value = from; value <= last; value++) {
            values.add(value);
        }
        if (values.isEmpty()) {
            throw new Unsettled(Unsettled.Cause.RANGE, "it is not clear what " + folded.letter() + " runs over");
        }
        return values;
    }

    /** A letter that runs up to what nothing says the value of, though definitions have a letter for how many values it takes. */
    Optional<String> endless(Meaning meaning, Map<String, Integer> bound) {
        if (meaning instanceof Meaning.Folded folded
                && folded.to() != null
                && !families.isSequence(folded.letter())
                && whole(folded.to(), bound).isEmpty()
                && endsAtLetter(folded, bound)) {
            return Optional.of(folded.letter());
        }
        return References.parts(meaning).stream()
                .map(part -> endless(part, bound))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Whether definitions have a letter for how many values a folded letter takes. */
    private boolean endsAtLetter(Meaning.Folded folded, Map<String, Integer> bound) {
        Index letter = new Index("", folded.letter(), 0);
        return References.in(folded.body()).stream()
                .anyMatch(name -> name.sub().contains(letter)
                        && inference
                                .classes()
                                .hasLetter(
                                        inference.wholes().axis(name, name.sub().indexOf(letter), bound)));
    }

    /**
     * Whether letters with values meet a condition.
     *
     * @throws Unsettled where it cannot be said
     */
    boolean meets(Meaning.Condition condition, Map<String, Integer> bound) {
        Optional<Integer> left = whole(condition.left(), bound);
        Optional<Integer> right = whole(condition.right(), bound);
        if (left.isEmpty() || right.isEmpty()) {
            throw new Unsettled(Unsettled.Cause.RANGE, "it is not clear where the condition beside it holds");
        }
        return condition.relation().holds(left.get().compareTo(right.get())) != condition.negated();
    }

    private Optional<Integer> whole(@Nullable Meaning meaning, Map<String, Integer> bound) {
        if (meaning instanceof Meaning.Literal number
                && number.value().isInteger()
                && number.value().bitLength() < 16) {
            return Optional.of(number.value().numerator().intValueExact());
        }
        if (meaning instanceof Meaning.Reference reference) {
            String key = reference.name().key(bound);
            Integer letter = bound.get(key);
            if (letter != null) {
                return Optional.of(letter);
            }
            return Optional.ofNullable(sizes.get("size " + key));
        }
        if (meaning instanceof Meaning.Total total && total.terms().size() == 2) {
            Optional<Integer> a = whole(total.terms().get(0), bound);
            Optional<Integer> b = total.terms().get(1) instanceof Meaning.Negated n
                    ? whole(n.operand(), bound).map(v -> -v)
                    : whole(total.terms().get(1), bound);
            return a.isPresent() && b.isPresent() ? Optional.of(a.get() + b.get()) : Optional.empty();
        }
        return Optional.empty();
    }

    /** The last value of a letter for which every name with it stands for something. */
    private int longest(String letter, List<Meaning> meanings, Map<String, Integer> bound, int from) {
        if (network == null) {
            // a delta has as many rows and columns as what its indices number elsewhere
            for (boolean ofDelta : new boolean[] {false, true}) {
                for (Meaning meaning : meanings) {
                    Optional<Integer> size = References.in(meaning).stream()
                            .filter(name -> name.isKronecker() == ofDelta)
                            .flatMap(name -> axisSize(name, letter, bound).stream())
                            .findFirst()
                            .or(() -> entries(meaning, letter));
                    if (size.isPresent()) {
                        return size.get();
                    }
                }
            }
            throw new Unsettled(Unsettled.Cause.RANGE, "it is not clear what " + letter + " runs over");
        }
        int last = from - 1;
        for (int value = from; value < from + LONGEST; value++) {
            Map<String, Integer> with = new HashMap<>(bound);
            with.put(letter, value);
            if (!meanings.stream().allMatch(m -> exists(m, letter, with))) {
                break;
            }
            last = value;
        }
        return last;
    }

    private Optional<Integer> axisSize(WrittenName name, String letter, Map<String, Integer> bound) {
        for (int i = 0; i < name.sub().size(); i++) {
            Index index = name.sub().get(i);
            if (letter.equals(index.letter()) && index.offset() == 0) {
                if (families.isSequence(letter)) {
                    return Optional.of(layers);
                }
                return Optional.ofNullable(sizes.get(inference.wholes().axis(name, i, bound)));
            }
        }
        for (int i = 0; i < name.sup().size(); i++) {
            if (letter.equals(name.sup().get(i).letter())) {
                return families.isSequence(letter)
                        ? Optional.of(layers)
                        : Optional.ofNullable(sizes.get("above " + name.base() + i));
            }
        }
        return Optional.empty();
    }

    /** How many entries a letter behind brackets runs over. */
    private Optional<Integer> entries(Meaning meaning, String letter) {
        if (meaning instanceof Meaning.Entry entry) {
            for (int i = 0; i < entry.indices().size(); i++) {
                Integer size = sizes.get(IndexRanges.range(entry, i));
                if (size != null && letter.equals(entry.indices().get(i).letter())) {
                    return Optional.of(size);
                }
            }
        }
        return References.parts(meaning).stream()
                .map(part -> entries(part, letter))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean numbersEntries(Meaning meaning, String letter) {
        return (meaning instanceof Meaning.Entry entry
                        && entry.indices().stream().anyMatch(index -> letter.equals(index.letter())))
                || References.parts(meaning).stream().anyMatch(part -> numbersEntries(part, letter));
    }

    private boolean exists(Meaning meaning, String letter, Map<String, Integer> bound) {
        for (WrittenName name : References.in(meaning)) {
            if (name.letters().contains(letter) && !resolves.test(name, bound)) {
                return false;
            }
        }
        return true;
    }

    /**
     * All values of the letters that run in a relation without being folded.
     *
     * @throws Unsettled when a range is not clear
     */
    List<Map<String, Integer>> bindings(List<Meaning> sides, Map<String, Integer> base, Map<String, Integer> start) {
        Set<String> letters = open.in(sides);
        letters.removeAll(start.keySet());
        letters.removeAll(base.keySet());
        List<Map<String, Integer>> all = new ArrayList<>();
        Map<String, Integer> first = new TreeMap<>(base);
        first.putAll(start);
        all.add(first);
        // layers and moments first: ranges of units depend on them
        List<String> order = new ArrayList<>(letters);
        order.sort((a, b) -> Boolean.compare(families.isSequence(b), families.isSequence(a)));
        for (String letter : order) {
            List<Map<String, Integer>> next = new ArrayList<>();
            for (Map<String, Integer> bound : all) {
                int last = families.isSequence(letter) && network == null ? layers : last(letter, sides, bound);
                for (int value = 1; value <= last; value++) {
                    Map<String, Integer> more = new TreeMap<>(bound);
                    more.put(letter, value);
                    next.add(more);
                }
            }
            if (next.size() > MOST_BINDINGS) {
                next = next.subList(0, MOST_BINDINGS);
            }
            all = next;
        }
        return all;
    }

    /** The range of an open letter; one that is only compared with others has theirs. */
    private int longest(String letter, List<Meaning> sides, Map<String, Integer> bound) {
        List<Meaning> with = withLetter(sides, letter);
        if (with.isEmpty()) {
            for (String partner : Comparisons.partners(sides, letter)) {
                List<Meaning> others = withLetter(sides, partner);
                if (!others.isEmpty()) {
                    return families.isSequence(partner) && network == null
                            ? layers
                            : longest(partner, others, bound, 1);
                }
            }
            throw new Unsettled(Unsettled.Cause.RANGE, "it is not clear what " + letter + " runs over");
        }
        return longest(letter, with, bound, 1);
    }

    /**
     * The last value of an open letter. Where the file's names with it run to different ends it is the longest way, so
     * that a relation does not hold for want of a name in some of its instances.
     */
    private int last(String letter, List<Meaning> sides, Map<String, Integer> bound) {
        int last = longest(letter, sides, bound);
        if (network == null || last == 0) {
            return last;
        }
        for (Meaning side : sides) {
            for (WrittenName name : References.in(side)) {
                last = name.letters().contains(letter) ? Math.max(last, filed(name, letter, bound)) : last;
            }
        }
        return last;
    }

    /**
     * A letter that numbers what is of different sizes: only the few entries are compared that all of it has. Rows are no
     * columns. How many units a layer has may rest on a slip in what defines it, so that names with layers say nothing.
     */
    Optional<String> unclear(List<WrittenName> names, Map<String, Integer> bound) {
        Map<String, Integer> found = new HashMap<>();
        for (WrittenName name : names) {
            for (String letter : name.letters()) {
                boolean other = families.isSequence(letter)
                        // a delta has as many rows as what its indices number elsewhere
                        || name.isKronecker()
                        || !bound.containsKey(letter)
                        || !name.sup().isEmpty();
                Optional<Integer> size = other ? Optional.empty() : axisSize(name, letter, bound);
                Integer before = size.isPresent() ? found.putIfAbsent(letter, size.get()) : null;
                if (before != null && !before.equals(size.get())) {
                    return Optional.of(letter);
                }
            }
        }
        return Optional.empty();
    }

    /** The last value of a letter for which the file itself has a name. */
    private int filed(WrittenName name, String letter, Map<String, Integer> bound) {
        Map<String, Integer> with = new HashMap<>(bound);
        int value = 0;
        do {
            value++;
            with.put(letter, value);
        } while (value < LONGEST
                && java.util.Objects.requireNonNull(network)
                        .quantity(name, with)
                        .isPresent());
        return value - 1;
    }

    private static List<Meaning> withLetter(List<Meaning> sides, String letter) {
        return sides.stream()
                .filter(side ->
                        References.in(side).stream().anyMatch(n -> n.letters().contains(letter))
                                || numbersEntries(side, letter))
                .toList();
    }

    /** Whether a name speaks of a layer or moment before the first or after the last. */
    boolean isBeyond(WrittenName name, Map<String, Integer> bound) {
        for (Index index : name.sup()) {
            if (index.letter() != null && families.isSequence(index.letter())) {
                Integer value = bound.get(index.letter());
                if (value != null && (value + index.offset() < 0 || value + index.offset() > layers)) {
                    return true;
                }
            }
        }
        for (int i = 0; i < name.sub().size(); i++) {
            Index index = name.sub().get(i);
            if (index.letter() != null && families.isSequence(index.letter())) {
                Integer value = bound.get(index.letter());
                if (value != null && (value + index.offset() < 0 || value + index.offset() > layers)) {
                    return true;
                }
            }
        }
        return false;
    }
}
