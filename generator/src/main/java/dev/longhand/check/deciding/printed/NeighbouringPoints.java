package dev.longhand.check.deciding.printed;

import dev.longhand.check.deciding.matter.PrintedNumber;
import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Meaning;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Points a function is taken at for the sake of its change: {@code f(1.01) - f(0.99)}. They are chosen, not rounded: where
 * their last places are no finer than the step between them, rounded ones would say nothing of the change. So is the point of
 * a value that a chain begins with, as in {@code f(0.3) = 0.09 - 0.9}.
 */
final class NeighbouringPoints {

    /** A step of more last places may lie between numbers that are rounded. */
    private static final BigDecimal WIDEST = BigDecimal.TEN;

    private final Set<Meaning> chosen = Collections.newSetFromMap(new IdentityHashMap<>());

    NeighbouringPoints(Meaning side) {
        collect(side);
    }

    /**
     * The same of what a chain begins with.
     *
     * @param isResult whether a number was computed before, so that it may be rounded
     */
    static NeighbouringPoints ofHead(Meaning head, Predicate<PrintedNumber> isResult) {
        NeighbouringPoints points = new NeighbouringPoints(head);
        if (head instanceof Meaning.Call call && call.callee() instanceof Callee.Named) {
            call.arguments().stream()
                    .filter(argument -> PrintedNumber.of(argument.unsigned())
                            .filter(isResult.negate())
                            .isPresent())
                    .forEach(argument -> points.chosen.add(argument.unsigned()));
        }
        return points;
    }

    /** Whether a numeral of the side is such a point. */
    boolean has(Meaning.Literal number) {
        return chosen.contains(number);
    }

    private void collect(Meaning part) {
        if (part instanceof Meaning.Total total) {
            for (Meaning term : total.terms()) {
                if (term instanceof Meaning.Negated taken && taken.operand() instanceof Meaning.Call after) {
                    total.terms().forEach(other -> between(other, after));
                }
            }
        }
        References.parts(part).forEach(this::collect);
    }

    private void between(Meaning term, Meaning.Call after) {
        boolean isSame = term instanceof Meaning.Call before
                && before.callee().equals(after.callee())
                && before.order() == after.order()
                && before.arguments().size() == after.arguments().size();
        if (!isSame) {
            return;
        }
        List<Meaning> arguments = ((Meaning.Call) term).arguments();
        for (int i = 0; i < arguments.size(); i++) {
            step(arguments.get(i), after.arguments().get(i));
        }
    }

    private void step(Meaning from, Meaning to) {
        List<PrintedNumber> first = terms(from);
        List<PrintedNumber> second = terms(to);
        if (first.isEmpty() || second.isEmpty()) {
            return;
        }
        BigDecimal step = sum(first).subtract(sum(second)).abs();
        BigDecimal place = Stream.concat(first.stream(), second.stream())
                .map(PrintedNumber::unit)
                .reduce(BigDecimal.ONE, BigDecimal::min);
        if (step.compareTo(place.multiply(WIDEST)) < 0) {
            Stream.of(from, to).flatMap(NeighbouringPoints::parts).forEach(term -> chosen.add(term.unsigned()));
        }
    }

    private static Stream<Meaning> parts(Meaning point) {
        return point instanceof Meaning.Total total ? total.terms().stream() : Stream.of(point);
    }

    /** The numbers that a point is written as the sum of; none where it has a name in it. */
    private static List<PrintedNumber> terms(Meaning point) {
        List<Optional<PrintedNumber>> all = parts(point).map(PrintedNumber::of).toList();
        return all.stream().allMatch(Optional::isPresent)
                ? all.stream().map(Optional::get).toList()
                : List.of();
    }

    private static BigDecimal sum(List<PrintedNumber> terms) {
        return terms.stream().map(PrintedNumber::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
