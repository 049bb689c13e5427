package dev.longhand.check.deciding.data;

import dev.longhand.check.arithmetic.Enclosure;
import dev.longhand.check.arithmetic.EnclosureArithmetic;
import dev.longhand.check.arithmetic.StandIns;
import dev.longhand.check.arithmetic.Undefined;
import dev.longhand.check.evaluation.Evaluation;
import dev.longhand.check.quantity.Choices;
import dev.longhand.check.quantity.Effort;
import dev.longhand.check.quantity.Tensor;
import dev.longhand.check.quantity.Unsettled;
import dev.longhand.check.universe.Universe;
import dev.longhand.expr.Rational;
import dev.longhand.notes.meaning.Meaning;
import java.util.Map;
import java.util.Optional;

/** The value of a meaning at data, enclosed; nothing where it has none, or no size, or would take too long. */
public final class ValueAt {

    private static final long STEPS = 100_000;

    private ValueAt() {}

    /** In the usual reading. */
    public static Optional<Tensor<Enclosure>> of(Meaning meaning, Universe universe, Data data) {
        return of(meaning, universe, data, new Choices(), Map.of());
    }

    /** In the usual reading, with values for indices. */
    public static Optional<Tensor<Enclosure>> of(
            Meaning meaning, Universe universe, Data data, Map<String, Integer> bound) {
        return of(meaning, universe, data, new Choices(), Map.of(), bound);
    }

    /**
     * In the reading that is chosen.
     *
     * @param locals values of names, whatever the data say of them
     */
    public static Optional<Tensor<Enclosure>> of(
            Meaning meaning, Universe universe, Data data, Choices choices, Map<String, Tensor<Enclosure>> locals) {
        return of(meaning, universe, data, choices, locals, universe.base());
    }

    /** A value as a fraction: exactly where that is known, else its middle. */
    public static Rational fraction(Enclosure value) {
        return value.exact() != null ? value.exact() : Rational.of(value.middle());
    }

    private static Optional<Tensor<Enclosure>> of(
            Meaning meaning,
            Universe universe,
            Data data,
            Choices choices,
            Map<String, Tensor<Enclosure>> locals,
            Map<String, Integer> bound) {
        StandIns standIns = new StandIns(1);
        EnclosureArithmetic arithmetic = new EnclosureArithmetic(
                EnclosureArithmetic.USUAL_DIGITS,
                key -> {
                    Rational value = data.values().get(key);
                    if (value == null) {
                        throw new Undefined("no value is known for " + key);
                    }
                    return value;
                },
                standIns);
        try {
            Evaluation<Enclosure> evaluation = new Evaluation<>(arithmetic, universe, choices, new Effort(STEPS));
            Tensor<Enclosure> value = evaluation.withValues(locals).of(meaning, bound);
            return standIns.descriptions().isEmpty() && !value.isOpen() && !value.isRepeated()
                    ? Optional.of(value)
                    : Optional.empty();
        } catch (Undefined | Unsettled e) {
            return Optional.empty();
        }
    }
}
