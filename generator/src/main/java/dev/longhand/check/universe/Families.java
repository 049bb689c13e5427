package dev.longhand.check.universe;

import dev.longhand.check.evaluation.References;
import dev.longhand.notes.meaning.Index;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which names of a document are wholes, which are entries of them, and which letters run. */
final class Families {

    private static final Set<String> RUNNING =
            Set.of("i", "j", "k", "l", "m", "n", "p", "q", "r", "s", "t", "L", "T", "\\ell", "\\tau", "c", "d");

    private final Set<String> wholes = new HashSet<>();
    private final Set<String> entries = new HashSet<>();
    private final Set<String> numbered = new HashSet<>();
    private final Set<String> labels = new HashSet<>();
    private final Set<String> sequences = new TreeSet<>();
    private final Set<String> bound = new HashSet<>();
    private final Map<String, Integer> largest = new HashMap<>();
    private final Map<String, Integer> moments = new HashMap<>();
    private final Set<String> sequenceSlots = new HashSet<>();
    private final Set<String> zeros = new HashSet<>();

    /** Letters that conditions compare with running ones. */
    private final Set<String> compared;

    Families(Collection<Meaning> meanings) {
        compared = Comparisons.indices(meanings);
        for (Meaning meaning : meanings) {
            folds(meaning);
            References.in(meaning).forEach(this::add);
        }
    }

    private void folds(Meaning meaning) {
        if (meaning instanceof Meaning.Folded folded && !folded.letter().isEmpty()) {
            bound.add(folded.letter());
        }
        References.parts(meaning).forEach(this::folds);
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
                largest.merge(slot, Integer.parseInt(index.prefix()), Math::max);
            } else if (index.letter() == null || (index.offset() == 0
                            && !RUNNING.contains(index.letter())
                            && !compared.contains(index.letter()))) {
                labels.add(slot);
            }
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
        for (Index index : name.sup()) {
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
    boolean isSequence(String letter) {
        return sequences.contains(letter) || letter.equals("L") || letter.equals("T");
    }

    /** The layer of a name as part of a key: upper indices that number samples, or that are not bound, are left out. */
    String layer(WrittenName name, Map<String, Integer> bound) {
        StringBuilder text = new StringBuilder();
        for (Index index : name.sup()) {
            String value = index.text(bound);
            boolean layer =
                    index.letter() != null ? isSequence(index.letter()) : sequenceSlots.contains(name.base() + "^");
            if (layer && value.matches("\\d+")) {
                text.append('^').append(value);
            }
        }
        return text.toString();
    }

    /** The number of the first entry of a whole: 0 where the document has one of that number, else 1. */
    int first(String base) {
        return zeros.contains(base) ? 0 : 1;
    }

    /** Whether a capital is the last value of a running letter of the document. */
    boolean counts(String capital, String letter) {
        return sequences.contains(capital) || sequences.contains(letter);
    }

    /** Whether an index of a name may run, rather than being a label such as the f of a forget gate. */
    boolean runs(WrittenName name, int slot) {
        Index index = name.sub().get(slot);
        String letter = index.letter();
        if (letter == null) {
            return false;
        }
        if (bound.contains(letter) || compared.contains(letter) || index.offset() != 0 || sequences.contains(letter)) {
            return true;
        }
        String place = name.base() + "/" + name.sub().size() + "/" + slot;
        return RUNNING.contains(letter) && (!labels.contains(place) || numbered.contains(place));
    }

    /** Whether a condition compares a letter with one that runs, so that it stands for a number of the same range. */
    boolean isCompared(String letter) {
        return compared.contains(letter);
    }

    /** Whether an upper index runs. */
    boolean runsAbove(Index index) {
        return index.letter() != null && (RUNNING.contains(index.letter()) || bound.contains(index.letter()));
    }

    boolean isWhole(String base) {
        return wholes.contains(base);
    }

    /** Whether a base has vectors numbered by moments, h_t, and entries of these, h_{t,k}. */
    boolean isMoment(String base) {
        return entries.contains(base + "/1") && entries.contains(base + "/2") && sequenceSlots.contains(base + "/1/0");
    }

    /** How many lower indices the entries of a whole have; 0 where it has no entries. */
    int arity(String base) {
        return entries.contains(base + "/2") ? 2 : entries.contains(base + "/1") ? 1 : 0;
    }

    /** The base of the whole that a name with lower indices is an entry of. */
    Optional<String> wholeOf(WrittenName name) {
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
    Optional<String> entriesOf(String base) {
        if (arity(base) > 0) {
            return Optional.of(base);
        }
        String small = base.toLowerCase(Locale.ROOT);
        return base.length() == 1 && !small.equals(base) && entries.contains(small + "/2") && !isWhole(small)
                ? Optional.of(small)
                : Optional.empty();
    }

    /** The largest number in the place of a running moment or layer, 0 where there is none. */
    int last() {
        int last = 0;
        for (Map.Entry<String, Integer> e : moments.entrySet()) {
            if (sequenceSlots.contains(e.getKey())) {
                last = Math.max(last, e.getValue());
            }
        }
        return last;
    }

    /** The largest number seen in a slot, 0 for none. */
    int largest(String base, int arity, int slot) {
        return largest.getOrDefault(base + "/" + arity + "/" + slot, 0);
    }
}
