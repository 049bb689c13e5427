package dev.longhand.check.size;

import dev.longhand.check.quantity.References;
import dev.longhand.check.quantity.Unsettled;
import dev.longhand.expr.Rational;
import dev.longhand.notes.meaning.Index;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which names of a document are wholes, which are entries of them, and which letters run. */
public final class Families {

    private static final Set<String> RUNNING =
            Set.of("i", "j", "k", "l", "m", "n", "p", "q", "r", "s", "t", "L", "T", "\\ell", "\\tau", "c", "d");

    private final Set<String> wholes = new HashSet<>();
    private final Set<String> entries = new HashSet<>();
    private final Set<String> numbered = new HashSet<>();
    private final Set<String> labels = new HashSet<>();
    private final Set<String> sequences = new TreeSet<>();
    private final Set<String> bound = new HashSet<>();
    /** Slots with a letter that is folded around them: it is no label there, whatever letter it is. */
    private final Set<String> summed = new HashSet<>();
    /** Stands for a layer that a letter runs over. */
    private static final String ANY_LAYER = "^*";

    private final Map<String, Integer> largest = new HashMap<>();
    private final Map<String, Integer> moments = new HashMap<>();
    private final Set<String> sequenceSlots = new HashSet<>();
    /** Bases of names that have, somewhere, a letter above or nothing at all. */
    private final Set<String> openAbove = new HashSet<>();

    private final Set<String> zeros = new HashSet<>();
    private final Map<String, Set<String>> written = new HashMap<>();
    private final Map<String, Set<Meaning>> starts = new HashMap<>();
    private final Map<String, Set<Meaning>> stops = new HashMap<>();
    /** Letters of sums that begin elsewhere than at one. */
    private final Set<String> shifted = new HashSet<>();

    private final Set<String> ends;
    private final Set<String> lastLetters;

    /** Letters that conditions compare with running ones. */
    private final Set<String> compared;

    private final Set<String> quantities;
    private final Set<String> tied;

    /**
     * @param ends letters that stand for the last value of running ones, so that they are no labels
     * @param lastLetters letters that stand for the last layer or moment
     * @param quantities letters that a formula defines: below a name they are labels, such as the i of an input gate
     * @param fromOne names of wholes that are written out from their first entry on: an entry of number 0 is none of theirs
     * @param tied letters of which the name without a number has no entries: numbered ones are the same, or of others
     */
    public Families(
            Collection<Meaning> meanings,
            Set<String> ends,
            Set<String> lastLetters,
            Set<String> quantities,
            Set<String> fromOne,
            Set<String> tied) {
        this.tied = Set.copyOf(tied);
        this.ends = Set.copyOf(ends);
        this.lastLetters = Set.copyOf(lastLetters);
        this.quantities = Set.copyOf(quantities);
        compared = Comparisons.indices(meanings);
        meanings.forEach(this::folds);
        meanings.forEach(meaning -> References.in(meaning).forEach(this::add));
        zeros.removeAll(fromOne);
        // w_0 alone is what w begins with, no entry of it
        zeros.removeIf(base -> Set.of("0").equals(written.get(base + "/1/0")) && entries.remove(base + "/1"));
    }

    private void folds(Meaning meaning) {
        if (meaning instanceof Meaning.Folded folded && !folded.letter().isEmpty()) {
            bound.add(folded.letter());
            limits(folded);
            for (WrittenName name : References.in(folded.body())) {
                for (int i = 0; i < name.sub().size(); i++) {
                    if (folded.letter().equals(name.sub().get(i).letter())) {
                        summed.add(name.base() + "/" + name.sub().size() + "/" + i + " " + folded.letter());
                    }
                }
            }
        }
        References.parts(meaning).forEach(this::folds);
    }

    private void limits(Meaning.Folded folded) {
        boolean isRow = folded.fold() == Meaning.Fold.ROW;
        if (isRow || (folded.from() == null && folded.to() == null)) {
            return;
        }
        if (folded.from() instanceof Meaning.Literal first && !first.value().equals(Rational.ONE)) {
            shifted.add(folded.letter());
        }
        for (WrittenName name : References.in(folded.body())) {
            for (String slot : slots(name, folded.letter())) {
                if (folded.from() != null) {
                    starts.computeIfAbsent(slot, s -> new HashSet<>()).add(folded.from());
                }
                if (folded.to() != null) {
                    stops.computeIfAbsent(slot + " " + folded.letter(), s -> new HashSet<>())
                            .add(folded.to());
                }
            }
        }
    }

    /** Where a letter stands alone among the indices of a name, in its layer where that is a number. */
    private static Set<String> slots(WrittenName name, String letter) {
        Set<String> slots = new HashSet<>();
        for (int i = 0; i < name.sub().size(); i++) {
            if (name.sub().get(i).equals(new Index("", letter, 0))) {
                slots.add(name.base() + "/" + name.sub().size() + "/" + i + fixedLayer(name));
            }
        }
        for (int i = 0; i < name.sup().size(); i++) {
            if (name.sup().get(i).equals(new Index("", letter, 0))) {
                slots.add(above(name, i));
            }
        }
        return slots;
    }

    /**
     * Where the document begins other sums over what a sum without bounds is over: one lower bound or none.
     *
     * @throws Unsettled where it has such sums with different bounds, or none but sums over the letter that begin elsewhere
     *     than at one
     */
    public Optional<Meaning> start(Meaning.Folded folded) {
        Set<Meaning> from = new HashSet<>();
        Set<Meaning> to = new HashSet<>();
        for (WrittenName name : References.in(folded.body())) {
            for (String slot : slots(name, folded.letter())) {
                from.addAll(starts.getOrDefault(slot, Set.of()));
                to.addAll(stops.getOrDefault(slot + " " + folded.letter(), Set.of()));
            }
        }
        boolean unsaid = from.isEmpty() && shifted.contains(folded.letter());
        if (from.size() > 1 || to.size() > 1 || unsaid) {
            throw new Unsettled(
                    Unsettled.Cause.NAME, "it is not said from where to where " + folded.letter() + " runs");
        }
        return from.stream().findFirst();
    }

    private void add(WrittenName name) {
        if (name.sub().isEmpty()) {
            wholes.add(name.base());
        } else {
            entries.add(name.base() + "/" + name.sub().size());
        }
        for (int i = 0; i < name.sub().size(); i++) {
            Index index = name.sub().get(i);
            String slot = name.base() + "/" + name.sub().size() + "/" + i;
            if (name.sub().size() == 1
                    && index.letter() == null
                    && index.prefix().equals("0")) {
                zeros.add(name.base());
            }
            if (index.letter() == null && index.prefix().matches("\\d")) {
                numbered.add(slot);
                int number = Integer.parseInt(index.prefix());
                largest.merge(slot, number, Math::max);
                largest.merge(slot + fixedLayer(name), number, Math::max);
            } else if (index.letter() == null
                    || (index.offset() == 0
                            && !mayRun(index.letter())
                            && !summed.contains(slot + " " + index.letter())
                            && !compared.contains(index.letter())
                            && !ends.contains(index.letter())
                            && !lastLetters.contains(index.letter()))) {
                labels.add(slot);
            }
            written.computeIfAbsent(slot, s -> new HashSet<>()).add(index.text(Map.of()));
            if (index.letter() != null && index.offset() != 0) {
                sequences.add(index.letter());
                sequenceSlots.add(slot);
            }
            if (index.letter() != null && index.letter().equals("t")) {
                sequenceSlots.add(slot);
            }
            if (index.letter() == null && index.prefix().matches("\\d")) {
                moments.merge(slot, Integer.parseInt(index.prefix()), Math::max);
            }
        }
        if (name.sup().isEmpty()) {
            openAbove.add(name.base());
        }
        for (int i = 0; i < name.sup().size(); i++) {
            Index index = name.sup().get(i);
            written.computeIfAbsent(above(name, i), s -> new HashSet<>()).add(index.text(Map.of()));
            // the example of a^{[2](i)} leaves open no layer
            boolean behindNumber = i > 0 && name.sup().get(0).letter() == null;
            if (index.letter() != null && !behindNumber) {
                openAbove.add(name.base());
            }
            if (index.letter() != null
                    && (index.offset() != 0
                            || "lL".contains(index.letter())
                            || index.letter().equals("\\ell"))) {
                sequences.add(index.letter());
                sequenceSlots.add(name.base() + "^");
            }
            if (index.letter() == null && index.prefix().matches("\\d")) {
                moments.merge(name.base() + "^", Integer.parseInt(index.prefix()), Math::max);
            }
        }
    }

    /** Letters that number layers or moments: they occur as one more or one less than themselves, or are called l. */
    public boolean isSequence(String letter) {
        return sequences.contains(letter) || lastLetters.contains(letter);
    }

    /** The letters that stand for the last layer or moment. */
    Set<String> lastLetters() {
        return lastLetters;
    }

    /** Whether a name is of another layer or moment than the one that is spoken of, such as h_{t-1}. */
    public boolean isPast(WrittenName name) {
        return Stream.concat(name.sub().stream(), name.sup().stream())
                .anyMatch(index -> index.letter() != null && index.offset() != 0);
    }

    /**
     * The layer of a name as part of a key: upper indices that number samples, or that are not bound, are left out. Of names
     * that have a number above wherever they stand, every number is one of its own.
     */
    String layer(WrittenName name, Map<String, Integer> bound) {
        StringBuilder text = new StringBuilder();
        for (Index index : name.sup()) {
            String value = index.text(bound);
            boolean layer = index.letter() != null
                    ? isSequence(index.letter())
                    : sequenceSlots.contains(name.base() + "^") || !openAbove.contains(name.base());
            if (layer && value.matches("\\d+")) {
                text.append('^').append(value);
            }
        }
        return text.toString();
    }

    /** The number of the first entry of a whole: 0 where the document has one of that number, else 1. */
    public int first(String base) {
        return zeros.contains(base) ? 0 : 1;
    }

    /** Whether a sum over an index of a matrix begins at 0, which may be a row or column that the whole has, or has not. */
    public boolean beginsBefore(String base) {
        return starts.entrySet().stream()
                .anyMatch(e -> e.getKey().startsWith(base + "/2/")
                        && e.getValue().stream()
                                .anyMatch(from -> from instanceof Meaning.Literal number
                                        && number.value().signum() == 0));
    }

    /** Whether a capital is the last value of a running letter of the document. */
    public boolean counts(String capital, String letter) {
        return sequences.contains(capital) || sequences.contains(letter);
    }

    private static boolean mayRun(String letter) {
        return RUNNING.contains(Index.unprimed(letter));
    }

    /** Whether an index of a name may run, rather than being a label such as the f of a forget gate. */
    public boolean runs(WrittenName name, int slot) {
        Index index = name.sub().get(slot);
        String letter = index.letter();
        if (letter == null) {
            return false;
        }
        if (bound.contains(letter) || compared.contains(letter) || index.offset() != 0 || sequences.contains(letter)) {
            return true;
        }
        String place = name.base() + "/" + name.sub().size() + "/" + slot;
        return mayRun(letter) && !quantities.contains(letter) && (!labels.contains(place) || numbered.contains(place));
    }

    /** Whether an index behind brackets runs over the entries of what is in them. */
    public boolean numbersEntries(Meaning.Entry entry, int slot) {
        WrittenName unnamed = new WrittenName("", false, entry.indices(), List.of(), 0);
        String letter = entry.indices().get(slot).letter();
        return letter != null && !sequences.contains(letter) && runs(unnamed, slot);
    }

    /** Whether a condition compares a letter with one that runs, so that it stands for a number of the same range. */
    public boolean isCompared(String letter) {
        return compared.contains(letter);
    }

    /** Whether an upper index runs. */
    public boolean runsAbove(Index index) {
        return index.letter() != null && (mayRun(index.letter()) || bound.contains(index.letter()));
    }

    /** Whether a lower index of a name numbers layers or moments somewhere. */
    public boolean isSequenceSlot(WrittenName name, int slot) {
        return sequenceSlots.contains(name.base() + "/" + name.sub().size() + "/" + slot);
    }

    /** Whether an upper index of a name numbers layers somewhere. */
    public boolean isSequenceAbove(WrittenName name) {
        return sequenceSlots.contains(name.base() + "^");
    }

    /**
     * Whether a name has an index that nothing binds and that may have the value of another index that the document
     * writes in its place: the n of w_n beside w_j. The f of W_f beside W_i is a label and has no value.
     */
    public boolean mayCoincide(WrittenName name, Map<String, Integer> bound) {
        for (int i = 0; i < name.sub().size(); i++) {
            String slot = name.base() + "/" + name.sub().size() + "/" + i;
            if (name.sub().get(i).isOpen(bound) && isShared(slot) && (runs(name, i) || hasBothCases(slot))) {
                return true;
            }
        }
        for (int i = 0; i < name.sup().size(); i++) {
            String slot = above(name, i);
            Index index = name.sup().get(i);
            if (index.isOpen(bound) && isShared(slot) && (runsAbove(index) || hasBothCases(slot))) {
                return true;
            }
        }
        return false;
    }

    private boolean isShared(String slot) {
        return written.getOrDefault(slot, Set.of()).size() > 1;
    }

    /** Whether a slot has a running letter beside a capital, which may then be the last of its values; gates f, i, o, C are labels. */
    private boolean hasBothCases(String slot) {
        Set<String> texts = written.getOrDefault(slot, Set.of());
        boolean labels = texts.stream().anyMatch(text -> text.matches("[a-z]'*") && !mayRun(text));
        return !labels
                && texts.stream().anyMatch(text -> mayRun(text) && !text.matches("[A-Z]"))
                && texts.stream().anyMatch(text -> text.matches("[A-Z]"));
    }

    private static String above(WrittenName name, int slot) {
        return name.base() + "/" + name.sub().size() + "^" + slot;
    }

    boolean isWhole(String base) {
        return wholes.contains(base) && !tied.contains(base);
    }

    /** Whether a base has vectors numbered by moments, h_t, and entries of these, h_{t,k}. */
    public boolean isMoment(String base) {
        return entries.contains(base + "/1") && entries.contains(base + "/2") && sequenceSlots.contains(base + "/1/0");
    }

    /** How many lower indices the entries of a whole have; 0 where it has no entries. */
    public int arity(String base) {
        return entries.contains(base + "/2") ? 2 : entries.contains(base + "/1") ? 1 : 0;
    }

    /** The base of the whole that a name with lower indices is an entry of. */
    public Optional<String> wholeOf(WrittenName name) {
        if (name.sub().isEmpty()) {
            return Optional.empty();
        }
        if (isWhole(name.base())) {
            return Optional.of(name.base());
        }
        String capital = name.base().toUpperCase(Locale.ROOT);
        boolean drift = name.base().length() == 1 && isWhole(capital) && arity(capital) == 0;
        return drift && name.sub().size() == 2 ? Optional.of(capital) : Optional.empty();
    }

    /** The base of the entries of a whole. */
    public Optional<String> entriesOf(String base) {
        if (tied.contains(base)) {
            return Optional.empty();
        }
        if (arity(base) > 0) {
            return Optional.of(base);
        }
        String small = base.toLowerCase(Locale.ROOT);
        return base.length() == 1 && !small.equals(base) && entries.contains(small + "/2") && !isWhole(small)
                ? Optional.of(small)
                : Optional.empty();
    }

    /** The largest number in the place of a running moment or layer, 0 where there is none. */
    public int last() {
        int last = 0;
        for (Map.Entry<String, Integer> e : moments.entrySet()) {
            if (sequenceSlots.contains(e.getKey())) {
                last = Math.max(last, e.getValue());
            }
        }
        return last;
    }

    /** The largest number seen in a slot of a name, in its layer where it has one; 0 for none. */
    int largest(WrittenName name, int slot, Map<String, Integer> bound) {
        String key = name.base() + "/" + name.sub().size() + "/" + slot;
        String layer = layer(name, bound);
        return layer.isEmpty()
                ? largest.getOrDefault(key, 0)
                : Math.max(largest.getOrDefault(key + layer, 0), largest.getOrDefault(key + ANY_LAYER, 0));
    }

    /** The layer of a name with a number above, or that it is of every layer. */
    private static String fixedLayer(WrittenName name) {
        boolean fixed = name.sup().stream()
                .allMatch(index -> index.letter() == null && index.prefix().matches("\\d+"));
        StringBuilder text = new StringBuilder();
        if (fixed) {
            name.sup().forEach(index -> text.append('^').append(index.prefix()));
        }
        return fixed && !name.sup().isEmpty() ? text.toString() : ANY_LAYER;
    }
}
