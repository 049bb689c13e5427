package dev.longhand.check.equality;

import dev.longhand.check.arithmetic.Enclosure;
import dev.longhand.check.arithmetic.EnclosureArithmetic;
import dev.longhand.check.arithmetic.Point;
import dev.longhand.check.arithmetic.StandIns;
import dev.longhand.check.arithmetic.Undefined;
import dev.longhand.check.evaluation.Evaluation;
import dev.longhand.check.quantity.Choices;
import dev.longhand.check.quantity.Effort;
import dev.longhand.check.quantity.Unsettled;
import dev.longhand.check.report.Finding.Counterexample;
import dev.longhand.check.universe.Universe;
import dev.longhand.notes.meaning.Meaning;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Looks for a point of short decimals at which enclosures of two sides are disjoint. */
final class Refutation {

    /** Where kinks are nested, few points lie in the cell in which two sides differ. */
    private static final int POINTS = 24;

    private static final int DIGITS = 28;

    private final Primes primes;
    private final Choices choices;
    private final Effort effort;

    Refutation(Primes primes, Choices choices, Effort effort) {
        this.primes = primes;
        this.choices = choices;
        this.effort = effort;
    }

    /** A point at which the two sides have values that are apart. */
    Optional<Counterexample> of(Meaning left, Meaning right, Universe universe, Map<String, Integer> bound) {
        for (int attempt = 0; attempt < POINTS; attempt++) {
            Point point = new Point(primes.seed(100 + attempt), attempt % 2 == 1, Map.of());
            StandIns standIns = new StandIns(primes.seed(7));
            EnclosureArithmetic arithmetic = new EnclosureArithmetic(DIGITS, point, standIns);
            Evaluation<Enclosure> evaluation = new Evaluation<>(arithmetic, universe, choices, effort);
            try {
                Sides<Enclosure> sides = Sides.of(left, right, evaluation, universe, bound, choices);
                for (int i = 0; i < sides.count(); i++) {
                    if (sides.left(i).isDisjointFrom(sides.right(i))) {
                        return Optional.of(counterexample(point, standIns, bound, sides.left(i), sides.right(i)));
                    }
                }
            } catch (Undefined e) {
                // a pole or a kink: the next point
            } catch (Unsettled e) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Counterexample counterexample(
            Point point, StandIns standIns, Map<String, Integer> bound, Enclosure left, Enclosure right) {
        Map<String, String> values = new LinkedHashMap<>();
        bound.forEach((letter, value) -> values.put(letter, "" + value));
        point.values().forEach((key, value) -> {
            if (!key.startsWith("rate of ")) {
                values.put(key, Point.text(value));
            }
        });
        standIns.descriptions().forEach(text -> {
            int at = text.indexOf('=');
            values.put(
                    text.substring(0, Math.max(at, 0)).strip(),
                    text.substring(at + 1).strip());
        });
        return new Counterexample(values, Decimals.apart(left, right), Decimals.apart(right, left));
    }
}
