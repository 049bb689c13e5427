package dev.longhand.check.diagnosis;

import dev.longhand.check.arithmetic.Undefined;
import dev.longhand.check.evaluation.Evaluation;
import dev.longhand.check.quantity.Choices;
import dev.longhand.check.quantity.Effort;
import dev.longhand.check.quantity.Unsettled;
import dev.longhand.check.universe.Universe;
import dev.longhand.notes.meaning.Meaning;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the sides of a claim are evaluated: at two points for each way to read them and for some values of the indices. */
final class Places {

    private static final int READINGS = 2;
    private static final int BINDINGS = 40;
    private static final long SEED = 7;

    private final Meaning left;
    private final Meaning right;
    private final Effort effort;

    Places(Meaning left, Meaning right, Effort effort) {
        this.left = left;
        this.right = right;
        this.effort = effort;
    }

    /** Values of the indices, the middle first: at the edges much agrees by chance. */
    List<Map<String, Integer>> bindings(Universe universe) {
        try {
            List<Map<String, Integer>> all = universe.bindings(List.of(left, right), Map.of());
            List<Map<String, Integer>> spread = new ArrayList<>(all.subList(all.size() / 2, all.size()));
            spread.addAll(all.subList(0, all.size() / 2));
            return spread.subList(0, Math.min(BINDINGS, spread.size()));
        } catch (Unsettled e) {
            return List.of();
        }
    }

    /** Whether indices of the right side run past the end: there is nothing to compare there, whatever is repaired. */
    boolean isOutOfRange(Universe universe, Map<String, Integer> bound) {
        try {
            new Evaluation<>(new RoughArithmetic(SEED, false), universe, new Choices(), effort).of(right, bound);
            return false;
        } catch (Unsettled e) {
            return e.kind() == Unsettled.Cause.RANGE || e.kind() == Unsettled.Cause.BEYOND;
        } catch (Undefined e) {
            return false;
        }
    }

    /** For each way to read the sides, the points where the left one has a value; ways without any are left out. */
    List<List<Place>> readings(Universe universe, Map<String, Integer> bound) {
        List<List<Place>> readings = new ArrayList<>();
        for (int number = 0; number < READINGS; number++) {
            List<Place> places = new ArrayList<>();
            for (boolean mixed : new boolean[] {false, true}) {
                Optional<Evaluation<Double>> evaluation =
                        reading(number, new RoughArithmetic(SEED, mixed), universe, bound);
                if (evaluation.isEmpty()) {
                    return readings;
                }
                evaluation.flatMap(at -> Place.of(at, bound, left)).ifPresent(places::add);
            }
            if (!places.isEmpty()) {
                readings.add(places);
            }
        }
        return readings;
    }

    /** An evaluation under the choices that come after a number of others; nothing where there are not so many. */
    private Optional<Evaluation<Double>> reading(
            int number, RoughArithmetic arithmetic, Universe universe, Map<String, Integer> bound) {
        Choices choices = new Choices();
        for (int i = 0; i < number; i++) {
            Evaluation<Double> before = new Evaluation<>(arithmetic, universe, choices, effort);
            Place.value(before, left, bound);
            Place.value(before, right, bound);
            if (!choices.next()) {
                return Optional.empty();
            }
        }
        return Optional.of(
                new Evaluation<>(arithmetic, universe, choices, effort).remembering(List.of(left, right), bound));
    }
}
