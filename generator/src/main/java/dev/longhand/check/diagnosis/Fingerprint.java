package dev.longhand.check.diagnosis;

import dev.longhand.check.arithmetic.Undefined;
import dev.longhand.check.evaluation.Choices;
import dev.longhand.check.evaluation.Effort;
import dev.longhand.check.evaluation.Evaluation;
import dev.longhand.check.evaluation.Tensor;
import dev.longhand.check.evaluation.Unsettled;
import dev.longhand.check.universe.Universe;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The value of the left side at two points, to tell quickly what cannot be equal to it. What passes is still to be
 * proved.
 */
final class Fingerprint {

    private static final int READINGS = 2;
    private static final int BINDINGS = 40;
    /** At how many values of the indices more. */
    private static final int OTHERS = 3;

    private static final long STEPS = 1_000_000;

    /** A point with all that was computed there so far. */
    private record Place(Evaluation<Double> evaluation, Map<String, Integer> bound, Tensor<Double> value) {}

    /** For each way to read the claim, its places. */
    private final List<List<Place>> readings;

    private final Allowance allowance;

    private Fingerprint(List<List<Place>> readings, Allowance allowance) {
        this.readings = readings;
        this.allowance = allowance;
    }

    /**
     * A fingerprint at values of the indices where the sides differ, and at a few others; nothing where the left side has
     * no value.
     */
    static Optional<Fingerprint> of(Meaning left, Meaning right, List<Universe> universes, Allowance allowance) {
        Fingerprint found = null;
        List<Fingerprint> others = new ArrayList<>();
        for (Universe universe : universes) {
            int here = 0;
            for (Map<String, Integer> bound : bindings(universe, List.of(left, right))) {
                if (found != null && (others.size() >= OTHERS || here >= 1)) {
                    break;
                }
                allowance.begin();
                Fingerprint print = new Fingerprint(readings(left, right, universe, bound, allowance), allowance);
                if (print.readings.isEmpty() || isOutOfRange(right, universe, bound, allowance)) {
                    continue;
                }
                if (found == null && !print.fits(right)) {
                    found = print;
                } else {
                    others.add(print);
                    here++;
                }
            }
        }
        if (found == null) {
            return others.stream().findFirst();
        }
        Fingerprint all = found;
        others.stream().limit(OTHERS).forEach(all::add);
        return Optional.of(all);
    }

    /** Takes in the places of another fingerprint, as far as it has been read in as many ways. */
    private void add(Fingerprint other) {
        if (other.readings.size() == readings.size()) {
            for (int i = 0; i < readings.size(); i++) {
                readings.get(i).addAll(other.readings.get(i));
            }
        }
    }

    /** Whether indices of a side run past the end: there is nothing to compare there, whatever is repaired. */
    private static boolean isOutOfRange(
            Meaning side, Universe universe, Map<String, Integer> bound, Allowance allowance) {
        RoughArithmetic arithmetic = new RoughArithmetic(7, false, allowance);
        try {
            new Evaluation<>(arithmetic, universe, new Choices(), new Effort(STEPS)).of(side, bound);
            return false;
        } catch (Unsettled e) {
            return e.kind() == Unsettled.Cause.RANGE || e.kind() == Unsettled.Cause.BEYOND;
        } catch (Undefined e) {
            return false;
        }
    }

    /** The middle first: at the edges much agrees by chance. */
    private static List<Map<String, Integer>> bindings(Universe universe, List<Meaning> sides) {
        try {
            List<Map<String, Integer>> all = universe.bindings(sides, Map.of());
            List<Map<String, Integer>> spread = new ArrayList<>(all.subList(all.size() / 2, all.size()));
            spread.addAll(all.subList(0, all.size() / 2));
            return spread.subList(0, Math.min(BINDINGS, spread.size()));
        } catch (Unsettled e) {
            return List.of();
        }
    }

    private static List<List<Place>> readings(
            Meaning left, Meaning right, Universe universe, Map<String, Integer> bound, Allowance allowance) {
        List<List<Place>> readings = new ArrayList<>();
        for (int number = 0; number < READINGS; number++) {
            List<Place> places = new ArrayList<>();
            for (boolean mixed : new boolean[] {false, true}) {
                RoughArithmetic arithmetic = new RoughArithmetic(7, mixed, allowance);
                Optional<Evaluation<Double>> evaluation =
                        reading(number, arithmetic, List.of(left, right), universe, bound);
                if (evaluation.isEmpty()) {
                    return readings;
                }
                value(evaluation.get(), left, bound)
                        .ifPresent(value -> places.add(new Place(evaluation.get(), bound, value)));
            }
            if (!places.isEmpty()) {
                readings.add(places);
            }
        }
        return readings;
    }

    /** An evaluation under the choices that come after a number of others; nothing where there are not so many. */
    private static Optional<Evaluation<Double>> reading(
            int number,
            RoughArithmetic arithmetic,
            List<Meaning> sides,
            Universe universe,
            Map<String, Integer> bound) {
        Effort effort = new Effort(STEPS);
        Choices choices = new Choices();
        for (int i = 0; i < number; i++) {
            Evaluation<Double> before = new Evaluation<>(arithmetic, universe, choices, effort);
            sides.forEach(side -> value(before, side, bound));
            if (!choices.next()) {
                return Optional.empty();
            }
        }
        return Optional.of(new Evaluation<>(arithmetic, universe, choices, effort).remembering());
    }

    private static Optional<Tensor<Double>> value(
            Evaluation<Double> evaluation, Meaning meaning, Map<String, Integer> bound) {
        try {
            Tensor<Double> value = evaluation.of(meaning, bound);
            return value.cells().stream().allMatch(Double::isFinite) ? Optional.of(value) : Optional.empty();
        } catch (Unsettled | Undefined e) {
            return Optional.empty();
        }
    }

    /** Whether a side has the value of the left side in some reading. */
    boolean fits(Meaning side) {
        allowance.begin();
        return readings.stream().anyMatch(places -> places.stream().allMatch(place -> fits(place, side)));
    }

    private static boolean fits(Place place, Meaning side) {
        Tensor<Double> value = value(place.evaluation(), side, place.bound()).orElse(null);
        if (value == null) {
            return false;
        }
        Tensor<Double> left = place.value();
        boolean turned = !value.hasShapeOf(left)
                && value.rows() == left.columns()
                && value.columns() == left.rows()
                && (value.rows() == 1 || value.columns() == 1);
        Tensor<Double> right = turned ? value.transposed() : value;
        if (!right.hasShapeOf(left)) {
            return false;
        }
        for (int i = 0; i < left.cells().size(); i++) {
            if (!RoughArithmetic.areNear(left.cells().get(i), right.cells().get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The value of a number at each place of the usual reading; nothing where it has none there, or is no number. */
    List<Double> values(Meaning meaning) {
        allowance.begin();
        List<Double> values = new ArrayList<>();
        for (Place place : readings.get(0)) {
            Tensor<Double> value =
                    value(place.evaluation(), meaning, place.bound()).orElse(null);
            if (value == null || !value.isScalar()) {
                return List.of();
            }
            values.add(value.cells().get(0));
        }
        return values;
    }

    /**
     * For each place what all cells of a side have to be multiplied by to be those of the left side; nothing where that is
     * not the same for all of them.
     */
    List<Double> ratios(Meaning side) {
        allowance.begin();
        List<Double> ratios = new ArrayList<>();
        for (Place place : readings.get(0)) {
            Tensor<Double> value =
                    value(place.evaluation(), side, place.bound()).orElse(null);
            if (value == null || !value.hasShapeOf(place.value())) {
                return List.of();
            }
            double ratio = place.value().cells().get(0) / value.cells().get(0);
            for (int i = 0; i < value.cells().size(); i++) {
                if (!RoughArithmetic.areNear(
                        place.value().cells().get(i), ratio * value.cells().get(i))) {
                    return List.of();
                }
            }
            ratios.add(ratio);
        }
        return ratios.stream().allMatch(Double::isFinite) ? ratios : List.of();
    }

    /** Whether the left side is zero everywhere, so that any factor of zero would make the other side equal to it. */
    boolean isZero() {
        return readings.stream()
                .flatMap(List::stream)
                .allMatch(place -> place.value().cells().stream().allMatch(cell -> cell == 0));
    }

    /** Whether a side has the shape of the left side in the usual reading. */
    boolean isOfShape(Meaning side) {
        allowance.begin();
        return readings.get(0).stream()
                .allMatch(place -> value(place.evaluation(), side, place.bound())
                        .filter(value -> value.hasShapeOf(place.value()))
                        .isPresent());
    }

    /** Whether any of these names is a vector or a matrix. */
    boolean hasMatrix(Collection<WrittenName> names) {
        Place place = readings.get(0).get(0);
        return names.stream()
                .map(name -> value(place.evaluation(), new Meaning.Reference(name), place.bound()))
                .anyMatch(value -> value.filter(v -> !v.isScalar()).isPresent());
    }
}
