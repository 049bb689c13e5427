package dev.longhand.check.deciding.printed;

import dev.longhand.check.arithmetic.Enclosure;
import dev.longhand.check.arithmetic.EnclosureArithmetic;
import dev.longhand.check.arithmetic.StandIns;
import dev.longhand.check.deciding.data.Cells;
import dev.longhand.check.deciding.data.Data;
import dev.longhand.check.deciding.data.ValueAt;
import dev.longhand.check.deciding.matter.PrintedNumber;
import dev.longhand.check.quantity.Choices;
import dev.longhand.check.quantity.References;
import dev.longhand.check.quantity.Tensor;
import dev.longhand.check.universe.Universe;
import dev.longhand.expr.Rational;
import dev.longhand.notes.meaning.Meaning;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
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
        NumeralSources lefts = new NumeralSources(l, numbersBehind(l, r, known, parts), printed);
        List<Enclosure> after = new ArrayList<>(known);
        // a term of a sum is not the value of a whole
        after.addAll(isSum(r.meaning()) ? parts.within(l.loose(), lefts.loose()) : parts.of(l.loose(), lefts.loose()));
        NumeralSources rights = new NumeralSources(r, after, printed);
        BiFunction<SideInNumbers, Map<String, Tensor<Enclosure>>, Optional<Tensor<Enclosure>>> value =
                (side, numerals) -> ValueAt.of(side.loose(), universe, data, choices, numerals);
        if (!meet(value.apply(l, lefts.firm()), value.apply(r, rights.firm()))) {
            boolean meet = meet(value.apply(l, lefts.loose()), value.apply(r, rights.loose()));
            boolean isDoubtful = meet && (lefts.isDoubtful() || rights.isDoubtful());
            // without parts to compare, a number that is exact is not taken for another that is rounded to it
            boolean comparable = !isDoubtful || isAlike(l.loose(), r.loose());
            if (meet && comparable && holdsByParts(l.loose(), r.loose(), lefts, rights, universe, data, choices)) {
                NumeralSources putIn =
                        new NumeralSources(r, after, named(l.meaning(), universe, data, choices), printed);
                return meet(value.apply(l, lefts.loose()), value.apply(r, putIn.loose())) ? Kind.SHOWN : Kind.OPEN;
            }
            Set<String> strange = new HashSet<>(r.numerals().keySet());
            strange.removeIf(name -> rights.isRounded(name) || rights.isExact(name));
            Set<String> rounded = new HashSet<>(l.numerals().keySet());
            rounded.removeIf(name -> !lefts.isRounded(name) || (meet && lefts.isExact(name)));
            return (strange.isEmpty() && !isDoubtful) || replaces(l.loose(), r.loose(), strange, rounded)
                    ? Kind.NONE
                    : Kind.OPEN;
        }
        return Kind.SHOWN;
    }

    /** How a side in numbers comes to have a result that the exact value of the head of its chain has. */
    Kind of(
            Meaning head,
            SideInNumbers side,
            PrintedNumber.Matrix result,
            Universe universe,
            Data data,
            Choices choices) {
        PartialValues parts = new PartialValues(universe, data, choices);
        List<Enclosure> known = new ArrayList<>(printed.values());
        known.addAll(isSum(side.meaning()) ? parts.within(head, Map.of()) : parts.of(head, Map.of()));
        NumeralSources sources = new NumeralSources(side, known, printed);
        BiPredicate<Map<String, Tensor<Enclosure>>, Boolean> reaches =
                (numerals, unknown) -> ValueAt.of(side.loose(), universe, data, choices, numerals)
                        .flatMap(value -> Digits.aligned(value, result))
                        .map(value -> Digits.reaches(value, result))
                        .orElse(unknown);
        if (!reaches.test(sources.free(), true)) {
            return sources.isDoubtful() ? Kind.OPEN : Kind.NONE;
        }
        // a numeral that is no rounding of anything may be a slip that the rounding of others makes up for;
        // products of vectors and matrices add many
        boolean isStrange = !References.has(side.meaning(), Meaning.Grid.class::isInstance)
                && side.numerals().keySet().stream()
                        .anyMatch(name -> !sources.isRounded(name) && !sources.isExact(name));
        return isStrange && !reaches.test(sources.firm(), true) ? Kind.OPEN : Kind.SHOWN;
    }

    /** The sizes of the exact values of the names in a side. */
    private static Set<Rational> named(Meaning side, Universe universe, Data data, Choices choices) {
        Set<Rational> found = new HashSet<>();
        References.in(side).stream()
                .distinct()
                .map(name -> ValueAt.of(new Meaning.Reference(name), universe, data, choices, Map.of()))
                .flatMap(Optional::stream)
                .filter(Tensor::isScalar)
                .map(value -> value.at(0, 0).exact())
                .filter(Objects::nonNull)
                .forEach(exact -> found.add(exact.signum() < 0 ? exact.negated() : exact));
        return found;
    }

    /** What numerals of the left side may be rounded of: what is known, and those of the right that it does not itself give. */
    private static List<Enclosure> numbersBehind(
            SideInNumbers l, SideInNumbers r, List<Enclosure> known, PartialValues parts) {
        List<Enclosure> before = new ArrayList<>(known);
        Set<Rational> own = new HashSet<>();
        parts.of(l.meaning(), Map.of()).stream()
                .map(Enclosure::exact)
                .filter(Objects::nonNull)
                .forEach(exact -> own.add(exact.signum() < 0 ? exact.negated() : exact));
        r.numerals().values().stream()
                .map(number -> Enclosure.of(number.value()))
                .filter(number -> !own.contains(number.exact()))
                .forEach(before::add);
        return before;
    }

    private static boolean isSum(Meaning meaning) {
        return meaning.unsigned() instanceof Meaning.Total;
    }

    private static boolean meet(Optional<Tensor<Enclosure>> a, Optional<Tensor<Enclosure>> b) {
        return a.isEmpty() || b.isEmpty() || Cells.meet(a.get(), b.get());
    }

    /** Whether two sides are built alike, and each part of one is that of the other, rounded. */
    private static boolean holdsByParts(
            Meaning left,
            Meaning right,
            NumeralSources lefts,
            NumeralSources rights,
            Universe universe,
            Data data,
            Choices choices) {
        List<Meaning> a = References.parts(left);
        List<Meaning> b = References.parts(right);
        if (!isAlike(left, right)) {
            return meet(
                    ValueAt.of(left, universe, data, choices, lefts.loose()),
                    ValueAt.of(right, universe, data, choices, rights.loose()));
        }
        for (int i = 0; i < a.size(); i++) {
            if (!holdsByParts(a.get(i), b.get(i), lefts, rights, universe, data, choices)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAlike(Meaning left, Meaning right) {
        int parts = References.parts(left).size();
        return left.getClass().equals(right.getClass())
                && parts > 0
                && parts == References.parts(right).size();
    }

    /** Of many digits hardly anybody gets the last wrong by anything but rounding. */
    private static boolean isFine(PrintedNumber number) {
        return number.value().precision() >= FINE;
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
