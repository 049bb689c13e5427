package dev.longhand.check.diagnosis;

import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.Index;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.Rewriting;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** One name for another: another index, indices exchanged, a neighbouring layer, another letter. */
final class NameSlip implements Slip {

    private final BiFunction<WrittenName, Vocabulary, Set<WrittenName>> candidates;

    private NameSlip(BiFunction<WrittenName, Vocabulary, Set<WrittenName>> candidates) {
        this.candidates = candidates;
    }

    /** The right letter with a wrong index. */
    static Slip ofIndices() {
        return new NameSlip(NameSlip::reindexed);
    }

    /** An index that was lost, or one that is too much. */
    static Slip ofLostIndices() {
        return new NameSlip(NameSlip::withMoreOrFewer);
    }

    /** A wrong letter. */
    static Slip ofLetters() {
        return new NameSlip(NameSlip::renamed);
    }

    @Override
    public Stream<Repair> repairs(Claim claim) {
        List<Meaning> places = claim.places().stream()
                .filter(Meaning.Reference.class::isInstance)
                .toList();
        Stream<Repair> one = places.stream().flatMap(place -> once(claim, (Meaning.Reference) place));
        Stream<Repair> all = new LinkedHashSet<>(References.in(claim.right()))
                .stream()
                        .filter(name -> Collections.frequency(References.in(claim.right()), name) > 1)
                        .flatMap(name -> everywhere(claim, name));
        Stream<Repair> entries = claim.places().stream()
                .filter(Meaning.Entry.class::isInstance)
                .flatMap(place -> ofEntry(claim, (Meaning.Entry) place).stream());
        return Stream.of(one, all, entries).flatMap(repairs -> repairs);
    }

    private Stream<Repair> once(Claim claim, Meaning.Reference place) {
        return candidates.apply(place.name(), claim.vocabulary()).stream()
                .map(other -> claim.repair(place, new Meaning.Reference(other), reason(claim, place.name(), other)));
    }

    private Stream<Repair> everywhere(Claim claim, WrittenName name) {
        return candidates.apply(name, claim.vocabulary()).stream().map(other -> {
            Meaning.Reference old = new Meaning.Reference(name);
            Rewriting rewriting = new Rewriting(m -> m.equals(old) ? new Meaning.Reference(other) : null);
            return new Repair(rewriting.of(claim.right()), reason(claim, name, other));
        });
    }

    /** Other indices behind brackets. */
    private static List<Repair> ofEntry(Claim claim, Meaning.Entry entry) {
        Set<Index> others = new LinkedHashSet<>(claim.vocabulary().letters());
        for (Meaning side : List.of(claim.left(), claim.right())) {
            entries(side).forEach(other -> others.addAll(other.indices()));
        }
        List<Index> reversed = new ArrayList<>(entry.indices());
        Collections.reverse(reversed);
        Set<List<Index>> all = new LinkedHashSet<>(Set.of(reversed));
        for (int slot = 0; slot < entry.indices().size(); slot++) {
            for (Index other : others) {
                List<Index> indices = new ArrayList<>(entry.indices());
                indices.set(slot, other);
                all.add(indices);
            }
        }
        all.remove(entry.indices());
        return all.stream()
                .map(indices -> new Meaning.Entry(entry.whole(), indices))
                .map(other -> claim.repair(entry, other, claim.tex(entry) + " should be " + claim.tex(other)))
                .toList();
    }

    private static Stream<Meaning.Entry> entries(Meaning meaning) {
        Stream<Meaning.Entry> inside = References.parts(meaning).stream().flatMap(NameSlip::entries);
        return meaning instanceof Meaning.Entry entry ? Stream.concat(Stream.of(entry), inside) : inside;
    }

    private static String reason(Claim claim, WrittenName name, WrittenName other) {
        return claim.text().of(name) + " should be " + claim.text().of(other);
    }

    private static Set<WrittenName> reindexed(WrittenName name, Vocabulary vocabulary) {
        Set<WrittenName> found = new LinkedHashSet<>();
        List<Index> reversed = new ArrayList<>(name.sub());
        Collections.reverse(reversed);
        found.add(new WrittenName(name.base(), name.bold(), reversed, name.sup(), name.primes()));
        for (WrittenName other : vocabulary.names()) {
            if (other.base().equals(name.base()) && Labels.areAlike(name, other) && other.primes() == name.primes()) {
                found.add(other);
            }
        }
        for (int slot = 0; slot < Labels.slots(name); slot++) {
            for (Index value : Labels.values(name, slot, vocabulary.names())) {
                found.add(Labels.with(name, slot, value));
            }
            for (Index letter : vocabulary.letters()) {
                found.add(Labels.with(name, slot, letter));
            }
        }
        found.addAll(Labels.shifted(name));
        found.remove(name);
        return found;
    }

    /** The name with an index that was lost, or without one that is too much. */
    private static Set<WrittenName> withMoreOrFewer(WrittenName name, Vocabulary vocabulary) {
        Set<WrittenName> found = new LinkedHashSet<>();
        for (WrittenName other : vocabulary.names()) {
            // b_i is seldom written for b, which may be something else altogether: the size of a batch
            boolean whole = Labels.slots(other) == 0 && !vocabulary.sideNames().contains(other);
            if (other.base().equals(name.base())
                    && !whole
                    && !Labels.areAlike(name, other)
                    && other.primes() == name.primes()) {
                found.add(other);
                for (int slot = 0; slot < Labels.slots(other); slot++) {
                    for (Index letter : vocabulary.letters()) {
                        found.add(Labels.with(other, slot, letter));
                    }
                }
            }
        }
        return found;
    }

    private static Set<WrittenName> renamed(WrittenName name, Vocabulary vocabulary) {
        Set<WrittenName> found = new LinkedHashSet<>();
        for (WrittenName other : vocabulary.names()) {
            if (!other.base().equals(name.base())
                    && other.sub().equals(name.sub())
                    && other.sup().equals(name.sup())) {
                found.add(other);
            }
        }
        for (WrittenName other : vocabulary.names()) {
            boolean own = vocabulary.sideNames().contains(other);
            if (own || (!other.base().equals(name.base()) && Labels.slots(other) == Labels.slots(name))) {
                found.add(other);
            }
        }
        WrittenName primed =
                new WrittenName(name.base(), name.bold(), name.sub(), name.sup(), 1 - Math.min(1, name.primes()));
        // nobody forgets the prime of a name that has none anywhere
        if (primed.primes() == 0 || vocabulary.names().contains(primed)) {
            found.add(primed);
        }
        found.remove(name);
        return found;
    }
}
