package dev.longhand.check.diagnosis;

import dev.longhand.check.quantity.Effort;
import dev.longhand.check.quantity.Tensor;
import dev.longhand.check.universe.Universe;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The value of the left side at a few points, to tell quickly what cannot be equal to it. What passes is still to be
 * proved.
 */
final class Fingerprint {

    /** At how many values of the indices more. */
    private static final int OTHERS = 3;

    /** Derivatives of derivatives can take for ever. */
    private static final long ONE_TRY = 300_000;

    /** For each way to read the claim, its places. */
    private final List<List<Place>> readings;

    private final Effort effort;

    private Fingerprint(List<List<Place>> readings, Effort effort) {
        this.readings = readings;
        this.effort = effort;
    }

    /**
     * A fingerprint at values of the indices where the sides differ, and at a few others; nothing where the left side has
     * no value.
     */
    static Optional<Fingerprint> of(Meaning left, Meaning right, List<Universe> universes, Effort effort) {
        Places places = new Places(left, right, effort);
        Fingerprint found = null;
        List<Fingerprint> others = new ArrayList<>();
        for (Universe universe : universes) {
            int here = 0;
            for (Map<String, Integer> bound : places.bindings(universe)) {
                if (found != null && (others.size() >= OTHERS || here >= 1)) {
                    break;
                }
                effort.begin(ONE_TRY);
                Fingerprint print = new Fingerprint(places.readings(universe, bound), effort);
                if (print.readings.isEmpty() || places.isOutOfRange(universe, bound)) {
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

    /** Whether a side has the value of the left side in some reading. */
    boolean fits(Meaning side) {
        effort.begin(ONE_TRY);
        return readings.stream().anyMatch(places -> places.stream().allMatch(place -> place.fits(side)));
    }

    /** The value of a number at each place of the usual reading; nothing where it has none there, or is no number. */
    List<Double> values(Meaning meaning) {
        return each(place -> place.value(meaning)
                .filter(Tensor::isScalar)
                .map(value -> value.cells().get(0)));
    }

    /**
     * For each place what all cells of a side have to be multiplied by to be those of the left side; nothing where that is
     * not the same for all of them.
     */
    List<Double> ratios(Meaning side) {
        return each(place -> place.ratio(side));
    }

    private List<Double> each(Function<Place, Optional<Double>> number) {
        effort.begin(ONE_TRY);
        List<Double> all = new ArrayList<>();
        for (Place place : readings.get(0)) {
            Optional<Double> here = number.apply(place);
            if (here.isEmpty()) {
                return List.of();
            }
            all.add(here.get());
        }
        return all;
    }

    /** Whether the left side is zero everywhere, so that any factor of zero would make the other side equal to it. */
    boolean isZero() {
        return readings.stream().flatMap(List::stream).allMatch(Place::isZero);
    }

    /** Whether a side has the shape of the left side in the usual reading. */
    boolean isOfShape(Meaning side) {
        effort.begin(ONE_TRY);
        return readings.get(0).stream().allMatch(place -> place.isOfShape(side));
    }

    /** Whether any of these names is a vector or a matrix. */
    boolean hasMatrix(Collection<WrittenName> names) {
        Place place = readings.get(0).get(0);
        return names.stream()
                .map(name -> place.value(new Meaning.Reference(name)))
                .anyMatch(value -> value.filter(v -> !v.isScalar()).isPresent());
    }
}
