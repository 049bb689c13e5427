package dev.longhand.check.deciding.printed;

import dev.longhand.check.arithmetic.Enclosure;
import dev.longhand.check.deciding.data.Data;
import dev.longhand.check.deciding.data.Situation;
import dev.longhand.check.deciding.data.ValueAt;
import dev.longhand.check.definition.GivenNumber;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.equality.Outcome;
import dev.longhand.check.quantity.References;
import dev.longhand.check.quantity.Tensor;
import dev.longhand.check.report.Finding.Evidence;
import dev.longhand.check.report.Verdict;
import dev.longhand.latex.tree.Relation;
import dev.longhand.notes.meaning.Meaning;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Whole numbers with zeros at their end behind a sign of approximation: {@code 2^{10} \approx 1000}. The zeros need not be digits
 * of the value.
 */
public final class RoundNumbers {

    /** The digits that a round number is rounded to at least, for what is rounded to it to be no slip for sure. */
    private static final int DIGITS = 2;

    private RoundNumbers() {}

    /** What is said of a value that is rounded to fewer digits than are written; nothing where it is not. */
    public static Optional<Outcome> of(Stated stated, Meaning left, Meaning right, Situation here) {
        boolean approximate = stated.relation().relation().kind() == Relation.Kind.APPROXIMATELY
                && References.in(right).isEmpty()
                && GivenNumber.is(right);
        if (!approximate) {
            return Optional.empty();
        }
        Data data = here.data().get(0);
        Optional<BigDecimal> number = ValueAt.of(right, here.universe(), data)
                .filter(RoundNumbers::isExact)
                .map(value -> value.at(0, 0).middle().stripTrailingZeros())
                .filter(n -> n.signum() != 0 && n.scale() < 0);
        Optional<Tensor<Enclosure>> value =
                number.isEmpty() ? Optional.empty() : ValueAt.of(left, here.universe(), data);
        if (number.isEmpty() || value.filter(Tensor::isScalar).isEmpty()) {
            return Optional.empty();
        }
        BigDecimal round = number.get();
        BigDecimal off = value.get().at(0, 0).middle().subtract(round).abs();
        BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(-round.scale());
        if (isWithinHalf(off, unit.movePointLeft(Math.max(0, DIGITS - round.precision())))) {
            return Optional.of(
                    Outcome.of(Verdict.ROUNDED, "rounded to fewer digits than are written", Evidence.INTERVAL));
        }
        return isWithinHalf(off, unit)
                ? Optional.of(Outcome.undecided("it may be rounded to one digit"))
                : Optional.empty();
    }

    private static boolean isExact(Tensor<Enclosure> value) {
        return value.isScalar() && value.at(0, 0).exact() != null;
    }

    private static boolean isWithinHalf(BigDecimal off, BigDecimal unit) {
        return off.multiply(BigDecimal.valueOf(2)).compareTo(unit) <= 0;
    }
}
