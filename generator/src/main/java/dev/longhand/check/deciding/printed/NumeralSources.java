package dev.longhand.check.deciding.printed;

import dev.longhand.check.arithmetic.Enclosure;
import dev.longhand.check.deciding.matter.PrintedNumber;
import dev.longhand.check.quantity.Tensor;
import dev.longhand.expr.Rational;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the numerals of a side may stand for among values that are known: for one of them exactly, and for those that are
 * printed so when their digits are rounded or cut.
 */
final class NumeralSources {

    /**
     * What one numeral may stand for.
     *
     * @param isExact whether it is one of the values as it is printed
     * @param low the least value that is printed so
     * @param high the greatest value that is printed so
     */
    private record Source(PrintedNumber number, boolean isExact, BigDecimal low, BigDecimal high) {

        boolean isRounded() {
            return low.compareTo(high) < 0;
        }

        Tensor<Enclosure> exact() {
            return Tensor.scalar(Enclosure.of(number.value()));
        }

        Tensor<Enclosure> free() {
            BigDecimal half = number.half();
            return Tensor.scalar(new Enclosure(
                    low.min(number.value().subtract(half)),
                    high.max(number.value().add(half)),
                    null));
        }

        Tensor<Enclosure> between() {
            return isRounded() ? Tensor.scalar(new Enclosure(low, high, null)) : exact();
        }
    }

    private final Map<String, Source> sources = new HashMap<>();

    NumeralSources(SideInNumbers side, List<Enclosure> known, PrintedValues printed) {
        this(side, known, Set.of(), printed);
    }

    /**
     * @param named values of names on the other side: a numeral that is one of them stands for that, and not for
     *     another value that has the same single digit
     */
    NumeralSources(SideInNumbers side, List<Enclosure> known, Set<Rational> named, PrintedValues printed) {
        side.numerals().forEach((name, number) -> {
            // what the note itself prints so when it rounds is hardly another value
            boolean isResult = !printed.behind(number).isEmpty();
            boolean isNamed = named.contains(Rational.of(number.value()));
            sources.put(name, source(number, known, isResult, isNamed));
        });
    }

    private static Source source(PrintedNumber number, List<Enclosure> known, boolean isResult, boolean isNamed) {
        BigDecimal low = number.value();
        BigDecimal high = number.value();
        boolean exact = false;
        for (Enclosure value : known) {
            Enclosure size = value.middle().signum() < 0 ? value.negated() : value;
            if (Rational.of(number.value()).equals(size.exact())) {
                exact = !isResult;
            } else if (isRounded(number, size) && !(isNamed && isFar(number, size))) {
                low = low.min(size.lower());
                high = high.max(size.upper());
            }
        }
        return new Source(number, exact, low, high);
    }

    /** Whether a value differs from a number by more than a tenth of it. */
    private static boolean isFar(PrintedNumber number, Enclosure value) {
        BigDecimal off = value.middle().subtract(number.value()).abs();
        return off.compareTo(number.value().abs().movePointLeft(1)) > 0;
    }

    /** Whether a value is printed as a number when its digits are rounded or cut; neither has a sign. */
    static boolean isRounded(PrintedNumber number, Enclosure value) {
        BigDecimal half = number.half();
        BigDecimal low = number.value().subtract(half);
        BigDecimal high = number.value().add(number.unit());
        return value.upper().compareTo(low) >= 0
                && value.lower().compareTo(high) < 0
                && value.width().compareTo(number.unit()) <= 0;
    }

    /** Each numeral as what it is exactly, else as what it may be rounded of. */
    Map<String, Tensor<Enclosure>> firm() {
        Map<String, Tensor<Enclosure>> values = new HashMap<>();
        sources.forEach((name, source) -> values.put(name, source.isExact() ? source.exact() : source.between()));
        return values;
    }

    /** Each numeral as all that it may be rounded of. */
    Map<String, Tensor<Enclosure>> loose() {
        Map<String, Tensor<Enclosure>> values = new HashMap<>();
        sources.forEach((name, source) -> values.put(name, source.between()));
        return values;
    }

    /** Each numeral as what it is exactly, else as any value that is rounded to it. */
    Map<String, Tensor<Enclosure>> free() {
        Map<String, Tensor<Enclosure>> values = new HashMap<>();
        sources.forEach((name, source) -> values.put(name, source.isExact() ? source.exact() : source.free()));
        return values;
    }

    /** Whether a numeral is one of the values exactly. */
    boolean isExact(String name) {
        Source source = sources.get(name);
        return source != null && source.isExact();
    }

    /** Whether a numeral may be rounded of a value. */
    boolean isRounded(String name) {
        Source source = sources.get(name);
        return source == null || source.isRounded();
    }

    /** Whether a numeral is one value exactly, and may be rounded of another. */
    boolean isDoubtful() {
        return sources.values().stream().anyMatch(source -> source.isExact() && source.isRounded());
    }
}
