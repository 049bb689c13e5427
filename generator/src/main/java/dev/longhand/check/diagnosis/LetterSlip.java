package dev.longhand.check.diagnosis;

import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.Index;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.Rewriting;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * One running index for another wherever it stands in a formula or in a part of it, or two of them, or two numbers, exchanged: of
 * {@code \delta_2 h_1} for what is {@code \delta_1 h_2}.
 */
final class LetterSlip implements Slip {

    private static final int MOST_PLACES = 40;

    @Override
    public Stream<Repair> repairs(Claim claim) {
        Set<String> all = new LinkedHashSet<>(letters(claim.left()));
        all.addAll(letters(claim.right()));
        return claim.places().stream()
                .filter(place -> !(place instanceof Meaning.Reference))
                .limit(MOST_PLACES)
                .flatMap(place -> Stream.concat(
                        at(claim, place, all).stream(), place == claim.right() ? numbers(claim) : Stream.empty()));
    }

    private static Stream<Repair> numbers(Claim claim) {
        Set<String> numbers = new TreeSet<>();
        for (WrittenName name : References.in(claim.right())) {
            for (int slot = 0; slot < Labels.slots(name); slot++) {
                Index index = Labels.at(name, slot);
                if (index.letter() == null && index.prefix().matches("\\d")) {
                    numbers.add(index.prefix());
                }
            }
        }
        List<Repair> repairs = new ArrayList<>();
        for (String from : numbers) {
            for (String to : numbers) {
                if (from.compareTo(to) < 0) {
                    repairs.add(claim.repair(
                            claim.right(),
                            renamed(claim.right(), from, to, true),
                            "the numbers " + from + " and " + to + " have to change places"));
                }
            }
        }
        return repairs.stream();
    }

    private static List<Repair> at(Claim claim, Meaning place, Set<String> all) {
        Set<String> inside = letters(place);
        String where = place == claim.right() ? "" : " in " + claim.tex(place);
        List<Repair> repairs = new ArrayList<>();
        for (String from : inside) {
            for (String to : all) {
                if (!from.equals(to)) {
                    repairs.add(claim.repair(
                            place, renamed(place, from, to, false), "the index " + from + " should be " + to + where));
                }
                if (from.compareTo(to) < 0 && inside.contains(to)) {
                    repairs.add(claim.repair(
                            place,
                            renamed(place, from, to, true),
                            "the indices " + from + " and " + to + " have to change places" + where));
                }
            }
        }
        return repairs;
    }

    private static Set<String> letters(Meaning meaning) {
        Set<String> letters = new LinkedHashSet<>();
        References.in(meaning).forEach(name -> letters.addAll(name.letters()));
        return letters;
    }

    private static Meaning renamed(Meaning side, String from, String to, boolean exchanged) {
        return new Rewriting(m -> m instanceof Meaning.Reference reference
                        ? new Meaning.Reference(renamed(reference.name(), from, to, exchanged))
                        : null)
                .of(side);
    }

    private static WrittenName renamed(WrittenName name, String from, String to, boolean exchanged) {
        WrittenName renamed = name;
        for (int slot = 0; slot < Labels.slots(name); slot++) {
            Index index = Labels.at(name, slot);
            if (from.equals(label(index))) {
                renamed = Labels.with(renamed, slot, labelled(index, to));
            } else if (exchanged && to.equals(label(index))) {
                renamed = Labels.with(renamed, slot, labelled(index, from));
            }
        }
        return renamed;
    }

    private static String label(Index index) {
        return index.letter() == null ? index.prefix() : index.letter();
    }

    private static Index labelled(Index index, String label) {
        return index.letter() == null ? new Index(label, null, 0) : new Index(index.prefix(), label, index.offset());
    }
}
