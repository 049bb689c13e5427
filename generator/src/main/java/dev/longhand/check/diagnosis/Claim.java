package dev.longhand.check.diagnosis;

import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.MeaningText;
import dev.longhand.notes.meaning.Rewriting;
import java.util.ArrayList;
import java.util.List;

/**
 * A claim whose right side is to be repaired.
 *
 * @param vocabulary what could stand in it
 * @param text how it is written
 */
record Claim(Meaning left, Meaning right, Vocabulary vocabulary, MeaningText text) {

    /** Whether the left side is a name, a derivative or the value of a function, and not a formula. */
    boolean isOfName() {
        return left instanceof Meaning.Reference || left instanceof Meaning.Slope || left instanceof Meaning.Call;
    }

    /** Every part of the right side, the whole first. */
    List<Meaning> places() {
        List<Meaning> places = new ArrayList<>();
        collect(right, places);
        return places;
    }

    private static void collect(Meaning meaning, List<Meaning> places) {
        places.add(meaning);
        for (Meaning part : References.parts(meaning)) {
            collect(part, places);
        }
    }

    /** The right side with something else at one place. */
    Meaning with(Meaning place, Meaning other) {
        // a place is this very part, not one that reads alike elsewhere
        return new Rewriting(m -> m == place ? other : null).of(right);
    }

    Repair repair(Meaning place, Meaning other, String reason) {
        return new Repair(with(place, other), reason);
    }

    String tex(Meaning meaning) {
        return text.of(meaning);
    }
}
