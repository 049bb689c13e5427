package dev.longhand.check.deciding;

import dev.longhand.check.arithmetic.Enclosure;
import dev.longhand.check.arithmetic.EnclosureArithmetic;
import dev.longhand.check.arithmetic.StandIns;
import dev.longhand.check.evaluation.Choices;
import dev.longhand.check.evaluation.References;
import dev.longhand.check.evaluation.Tensor;
import dev.longhand.check.universe.Universe;
import dev.longhand.expr.Rational;
import dev.longhand.notes.meaning.Meaning;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Of what the numerals are rounded that make two sides differ: of what the other side has, of the data or of what was
 * printed before; a numeral that is none of these is not taken for any other in its last digit.
 */
final class Roundings {

    /** Whether rounding makes sides equal. */
    enum Kind {
        /** By the digits of values that are shown. */
        SHOWN,
        /** By those of values that are not shown. */
        OPEN,
        /** Not at all: a numeral stands in the place of another value. */
        NONE
    }

    private static final int FINE = 4;

    private final PrintedValues printed;

    Roundings(PrintedValues printed) {
        this.printed = printed;
    }

    /** How two sides that differ by no more than their numerals' last digits come to be equal. */
    Kind of(SideInNumbers l, SideInNumbers r, Universe universe, Data data, Choices choices) {
        boolean isPlain = l.plain().isScalar()
                && r.plain().isScalar()
                && Stream.of(l.meaning(), r.meaning())
                        .noneMatch(side -> References.hasSlope(side) || Operands.hasPowerOfTen(side));
        boolean isFine = Stream.of(l, r)
                .flatMap(side -> side.numerals().values().stream())
                .allMatch(Roundings::isFine);
        if (!isPlain || isFine) {
            return Kind.SHOWN;
        }
        PartialValues parts = new PartialValues(universe, data, choices);
        List<Enclosure> known = new ArrayList<>(printed.values());
        EnclosureArithmetic arithmetic =
                new EnclosureArithmetic(EnclosureArithmetic.USUAL_DIGITS, key -> Rational.ZERO, new StandIns(1));
        data.values().values().forEach(value -> known.add(arithmetic.constant(value)));
        List<Enclosure> before = new ArrayList<>(known);
        r.numerals().values().forEach(number -> before.add(Enclosure.of(number.value())));
        Map<String, Tensor<Enclosure>> lefts = stretched(l, before);
        List<Enclosure> after = new ArrayList<>(known);
        after.addAll(parts.of(l.loose(), lefts));
        Map<String, Tensor<Enclosure>> rights = stretched(r, after);
        Optional<Tensor<Enclosure>> a = ValueAt.of(l.loose(), universe, data, choices, lefts);
        Optional<Tensor<Enclosure>> b = ValueAt.of(r.loose(), universe, data, choices, rights);
        if (a.isEmpty() || b.isEmpty() || Cells.meet(a.get(), b.get())) {
            return Kind.SHOWN;
        }
        Set<String> strange = new HashSet<>(r.numerals().keySet());
        strange.removeIf(name -> isStretched(name, r, rights));
        Set<String> rounded = new HashSet<>(l.numerals().keySet());
        rounded.removeIf(name -> !isStretched(name, l, lefts));
        return strange.isEmpty() || replaces(l.loose(), r.loose(), strange, rounded) ? Kind.NONE : Kind.OPEN;
    }

    /** Of many digits hardly anybody gets the last wrong by anything but rounding. */
    private static boolean isFine(PrintedNumber number) {
        return number.value().precision() >= FINE;
    }

    /** Each numeral with all that it may be rounded of. */
    private static Map<String, Tensor<Enclosure>> stretched(SideInNumbers side, List<Enclosure> known) {
        Map<String, Tensor<Enclosure>> stretched = new HashMap<>();
        side.numerals().forEach((name, number) -> {
            BigDecimal low = number.value();
            BigDecimal high = number.value();
            for (Enclosure value : known) {
                Enclosure size = value.middle().signum() < 0 ? value.negated() : value;
                if (isRounded(number, size)) {
                    low = low.min(size.lower());
                    high = high.max(size.upper());
                }
            }
            stretched.put(
                    name,
                    Tensor.scalar(
                            low.compareTo(high) == 0 ? Enclosure.of(number.value()) : new Enclosure(low, high, null)));
        });
        return stretched;
    }

    /** Whether a value is printed as a number when its digits are rounded or cut; neither has a sign. */
    private static boolean isRounded(PrintedNumber number, Enclosure value) {
        BigDecimal half = number.half();
        BigDecimal low = number.value().subtract(half);
        BigDecimal high = number.value().add(number.unit());
        return value.upper().compareTo(low) >= 0
                && value.lower().compareTo(high) < 0
                && value.width().compareTo(number.unit()) <= 0;
    }

    private static boolean isStretched(String name, SideInNumbers side, Map<String, Tensor<Enclosure>> values) {
        PrintedNumber number = side.numerals().get(name);
        Tensor<Enclosure> value = values.get(name);
        return number == null || value == null || value.at(0, 0).width().signum() > 0;
    }

    /** Whether one of those numerals stands where the other side has a part that is not rounded. */
    private static boolean replaces(Meaning left, Meaning right, Set<String> strange, Set<String> rounded) {
        if (isOneOf(right, strange)) {
            return !hasOneOf(left, rounded);
        }
        List<Meaning> a = References.parts(left);
        List<Meaning> b = References.parts(right);
        if (!left.getClass().equals(right.getClass()) || a.size() != b.size()) {
            return false;
        }
        for (int i = 0; i < a.size(); i++) {
            if (replaces(a.get(i), b.get(i), strange, rounded)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOneOf(Meaning meaning, Set<String> names) {
        return meaning instanceof Meaning.Reference r && names.contains(r.name().base());
    }

    private static boolean hasOneOf(Meaning meaning, Set<String> names) {
        return isOneOf(meaning, names) || References.parts(meaning).stream().anyMatch(part -> hasOneOf(part, names));
    }
}
