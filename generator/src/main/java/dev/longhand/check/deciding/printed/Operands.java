package dev.longhand.check.deciding.printed;

import dev.longhand.check.arithmetic.Enclosure;
import dev.longhand.check.arithmetic.EnclosureArithmetic;
import dev.longhand.check.arithmetic.StandIns;
import dev.longhand.check.deciding.data.Data;
import dev.longhand.check.deciding.data.ValueAt;
import dev.longhand.check.deciding.matter.PrintedNumber;
import dev.longhand.check.quantity.Choices;
import dev.longhand.check.quantity.References;
import dev.longhand.check.quantity.Tensor;
import dev.longhand.check.universe.Universe;
import dev.longhand.expr.Rational;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.Rewriting;
import dev.longhand.notes.meaning.WrittenName;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the numerals of a side: given, rounded to the digits that are printed, or slips from above. */
final class Operands {

    private static final String OPERAND = "#";

    private final PrintedValues printed;

    Operands(PrintedValues printed) {
        this.printed = printed;
    }

    /** A side with what its numerals may stand for; nothing where it has no value. */
    Optional<SideInNumbers> side(Meaning meaning, Universe universe, Data data, Choices choices) {
        return side(meaning, new NeighbouringPoints(meaning), universe, data, choices);
    }

    /** The same of what a chain begins with, unless its numerals were printed before. */
    Optional<SideInNumbers> head(Meaning meaning, Universe universe, Data data, Choices choices) {
        return side(meaning, NeighbouringPoints.ofHead(meaning, this::isResult), universe, data, choices);
    }

    private boolean isResult(PrintedNumber number) {
        return printed.last(number.value()).isPresent()
                || !printed.behind(number).isEmpty();
    }

    private Optional<SideInNumbers> side(
            Meaning meaning, NeighbouringPoints points, Universe universe, Data data, Choices choices) {
        Optional<Tensor<Enclosure>> plain = ValueAt.of(meaning, universe, data, choices, Map.of());
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        if (PrintedNumber.matrix(meaning).isPresent() && meaning instanceof Meaning.Literal) {
            return Optional.of(exact(plain.get(), meaning));
        }
        Map<String, Tensor<Enclosure>> wide = new HashMap<>();
        Map<String, Tensor<Enclosure>> mended = new HashMap<>();
        Map<String, PrintedNumber> numerals = new HashMap<>();
        List<PrintedValues.Printed> origins = new ArrayList<>();
        Set<Meaning> subtracted = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<Meaning> negative = Collections.newSetFromMap(new IdentityHashMap<>());
        CoarseTerms coarse = new CoarseTerms();
        EnclosureArithmetic arithmetic =
                new EnclosureArithmetic(EnclosureArithmetic.USUAL_DIGITS, key -> Rational.ZERO, new StandIns(1));
        Meaning loose = new Rewriting(part -> {
                    if (part instanceof Meaning.Raised raised && isPowerOfTen(raised)) {
                        return raised;
                    }
                    if (part instanceof Meaning.Total sum) {
                        coarse.take(sum);
                    }
                    if (part instanceof Meaning.Negated n) {
                        subtracted.add(leading(n.operand()));
                    }
                    if (part instanceof Meaning.Multiplied product) {
                        product.factors().stream()
                                .filter(Meaning.Negated.class::isInstance)
                                .forEach(factor -> negative.add(factor.unsigned()));
                    }
                    if (!(part instanceof Meaning.Literal number)) {
                        return null;
                    }
                    if (points.has(number)) {
                        return number;
                    }
                    PrintedNumber value = new PrintedNumber(new BigDecimal(number.digits()));
                    // behind a minus it may be a result of either sign that is taken away or put in
                    Optional<PrintedValues.Printed> before = printed.last(value.value())
                            .filter(b -> subtracted.contains(number)
                                    || !b.isWrong()
                                    || b.value().signum() >= 0);
                    boolean wrong = before.isPresent()
                            && before.get().isWrong()
                            && !printed.isDataAbove(before.get())
                            && !printed.isGiven(value.value())
                            && !(negative.contains(number)
                                    && Digits.isOf(
                                            new PrintedNumber(value.value().negate()),
                                            before.get().exact()));
                    boolean isData = !wrong && printed.isGiven(value.value());
                    List<Enclosure> behind = isData ? printed.behind(value) : List.of();
                    if (!wrong
                            && ((isData && behind.isEmpty()) || !number.digits().contains("."))) {
                        return part;
                    }
                    String name = OPERAND + wide.size();
                    numerals.put(name, value);
                    // what is also given is rounded of no more than what it is printed for
                    BigDecimal half = isData ? BigDecimal.ZERO : coarse.half(number, value);
                    BigDecimal low = value.value().subtract(half);
                    BigDecimal high = value.value().add(half);
                    for (Enclosure size : behind) {
                        low = low.min(size.lower());
                        high = high.max(size.upper());
                    }
                    if (before.isPresent() && !wrong) {
                        BigDecimal real = before.get().exact().middle().abs();
                        if (isRounding(value.value(), real, value)) {
                            low = low.min(real);
                            high = high.max(real);
                        }
                    }
                    wide.put(name, Tensor.scalar(arithmetic.between(low, high)));
                    if (wrong) {
                        origins.add(before.get());
                        Enclosure real = before.get().exact();
                        mended.put(
                                name,
                                Tensor.scalar(before.get().value().signum() < 0 ? arithmetic.negated(real) : real));
                    } else {
                        mended.put(name, Tensor.scalar(arithmetic.between(low, high)));
                    }
                    return new Meaning.Reference(WrittenName.plain(name));
                })
                .of(meaning);
        if (wide.isEmpty()) {
            return Optional.of(exact(plain.get(), meaning));
        }
        Optional<Tensor<Enclosure>> hull = ValueAt.of(loose, universe, data, choices, wide);
        Optional<Tensor<Enclosure>> fixed =
                origins.isEmpty() ? Optional.empty() : ValueAt.of(loose, universe, data, choices, mended);
        return Optional.of(new SideInNumbers(
                meaning,
                plain.get(),
                hull.orElse(plain.get()),
                fixed.orElse(null),
                origins.stream()
                        .min(Comparator.comparing(PrintedValues.Printed::open))
                        .orElse(null),
                loose,
                numerals));
    }

    /** Whether a printed number and the value behind it are no farther apart than rounding on the way brings them. */
    private static boolean isRounding(BigDecimal number, BigDecimal real, PrintedNumber digits) {
        BigDecimal off = number.subtract(real).abs();
        return off.compareTo(digits.half().add(digits.half())) <= 0
                || off.compareTo(number.abs().movePointLeft(1)) <= 0;
    }

    /** What a side may be where the numbers that are put in on the other side stand in it as they are printed. */
    Tensor<Enclosure> beside(SideInNumbers side, PrintedNames.Substitution substitution, Universe universe, Data data) {
        Set<BigDecimal> putIn = new HashSet<>();
        substitution
                .values()
                .values()
                .forEach(value -> value.cells().stream()
                        .filter(cell -> cell.exact() != null)
                        .forEach(cell -> putIn.add(PrintedValues.normal(cell.middle()))));
        EnclosureArithmetic arithmetic =
                new EnclosureArithmetic(EnclosureArithmetic.USUAL_DIGITS, key -> Rational.ZERO, new StandIns(1));
        Map<String, Tensor<Enclosure>> values = new HashMap<>();
        side.numerals().forEach((name, number) -> {
            BigDecimal value = number.value();
            values.put(
                    name,
                    Tensor.scalar(
                            putIn.contains(PrintedValues.normal(value))
                                    ? Enclosure.of(value)
                                    : arithmetic.between(value.subtract(number.half()), value.add(number.half()))));
        });
        return values.isEmpty()
                ? side.plain()
                : ValueAt.of(side.loose(), universe, data, new Choices(), values)
                        .orElse(side.wide());
    }

    private static SideInNumbers exact(Tensor<Enclosure> value, Meaning meaning) {
        return new SideInNumbers(meaning, value, value, null, null, meaning, Map.of());
    }

    /** What a sign before a product stands at. */
    private static Meaning leading(Meaning meaning) {
        if (meaning instanceof Meaning.Multiplied product) {
            return leading(product.factors().get(0));
        }
        return meaning instanceof Meaning.Quotient quotient ? leading(quotient.numerator()) : meaning;
    }

    /** Whether a side has a numeral in powers of ten, whose last place is another than that of its digits. */
    static boolean hasPowerOfTen(Meaning meaning) {
        return (meaning instanceof Meaning.Raised raised && isPowerOfTen(raised))
                || References.parts(meaning).stream().anyMatch(Operands::hasPowerOfTen);
    }

    private static boolean isPowerOfTen(Meaning.Raised raised) {
        return raised.base() instanceof Meaning.Literal ten && ten.digits().equals("10");
    }
}
