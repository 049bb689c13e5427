package dev.longhand.check.diagnosis;

import dev.longhand.check.evaluation.References;
import dev.longhand.notes.meaning.Index;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.Rewriting;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** One running index for another wherever it stands in a formula or in a part of it, or two of them exchanged. */
final class LetterSlip implements Slip {

    private static final int MOST_PLACES = 40;

    @Override
    public Stream<Repair> repairs(Claim claim) {
        Set<String> all = new LinkedHashSet<>(letters(claim.left()));
        all.addAll(letters(claim.right()));
        return claim.places().stream()
                .filter(place -> !(place instanceof Meaning.Reference))
                .limit(MOST_PLACES)
                .flatMap(place -> at(claim, place, all).stream());
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
            if (from.equals(index.letter())) {
                renamed = Labels.with(renamed, slot, new Index(index.prefix(), to, index.offset()));
            } else if (exchanged && to.equals(index.letter())) {
                renamed = Labels.with(renamed, slot, new Index(index.prefix(), from, index.offset()));
            }
        }
        return renamed;
    }
}
