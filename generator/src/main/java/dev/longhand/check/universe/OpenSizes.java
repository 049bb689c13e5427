package dev.longhand.check.universe;

import dev.longhand.check.quantity.References;
import dev.longhand.check.quantity.Unsettled;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Letters for sizes of which the document does not say how much they are. What an instance chooses for them stands for any
 * number, so that it says nothing of a number in the document.
 *
 * @param letters these letters
 * @param chosen whether the numbers that are chosen for them count
 */
record OpenSizes(Set<String> letters, boolean chosen) {

    OpenSizes {
        letters = Set.copyOf(letters);
    }

    /**
     * Takes note of a letter for whose number is asked.
     *
     * @throws Unsettled where it has none that counts
     */
    void ask(String letter) {
        if (isWithout(letter)) {
            throw new Unsettled(Unsettled.Cause.NAME, unknown(letter));
        }
    }

    /**
     * Takes note of a sum that is evaluated.
     *
     * @throws Unsettled where it goes up to a letter without a number that counts
     */
    void askForEnd(Meaning.Folded folded) {
        if (folded.to() instanceof Meaning.Reference end
                && end.name().isPlain()
                && isWithout(end.name().base())) {
            throw new Unsettled(
                    Unsettled.Cause.RANGE, "it is not said where the sum over " + folded.letter() + " ends");
        }
    }

    private boolean isWithout(String letter) {
        return !chosen && letters.contains(letter);
    }

    /** The letters with values that count. */
    Map<String, Integer> counting(Map<String, Integer> all) {
        Map<String, Integer> counting = new TreeMap<>(all);
        if (!chosen) {
            counting.keySet().removeAll(letters);
        }
        return counting;
    }

    /** Why a formula has no value in numbers, where the document defines no letter of these in it. */
    Optional<String> reason(Meaning meaning, DefinitionIndex index) {
        return References.in(meaning).stream()
                .filter(WrittenName::isPlain)
                .map(WrittenName::base)
                .filter(letter -> letters.contains(letter) && index.of(letter).isEmpty())
                .map(OpenSizes::unknown)
                .findFirst();
    }

    private static String unknown(String letter) {
        return "no number is known for the size " + letter;
    }
}
