package dev.longhand.check.deciding.printed;

import dev.longhand.check.arithmetic.Enclosure;
import dev.longhand.check.deciding.matter.Matter;
import dev.longhand.check.deciding.matter.PrintedNumber;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.equality.Decimals;
import dev.longhand.check.network.NetworkNames;
import dev.longhand.check.quantity.References;
import dev.longhand.check.quantity.Tensor;
import dev.longhand.check.report.Verdict;
import dev.longhand.expr.Rational;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The numbers printed so far: what they should have been, and for which name. */
public final class PrintedValues {

    /**
     * One printed result.
     *
     * @param exact what it should have been
     * @param line where it stands
     * @param open whether it does not have that value, but may be meant otherwise: it is not called wrong
     */
    record Printed(BigDecimal value, Enclosure exact, Verdict verdict, int line, boolean open) {

        static Printed of(BigDecimal value, Enclosure exact, Standing standing) {
            return new Printed(value, exact, standing.verdict(), standing.line(), standing.open());
        }

        /** Whether it does not have the value that it should have. */
        boolean isWrong() {
            return verdict == Verdict.WRONG || verdict == Verdict.CARRIED;
        }
    }

    /** Numbers that stand in formulas everywhere. With zeros behind they are results: 0.50 of 0.71^2. */
    private static final Set<BigDecimal> PLAIN = Set.of(
            new BigDecimal("0.5"), BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.ZERO, new BigDecimal("0.1"));

    private final Set<BigDecimal> data = new HashSet<>();
    private final Map<BigDecimal, List<Printed>> byValue = new HashMap<>();
    private final Map<String, Tensor<Printed>> byName = new HashMap<>();
    private final Map<String, Printed> expressions = new HashMap<>();
    private final Map<Meaning, Printed> formulas = new HashMap<>();
    /** The names and derivatives themselves, by their keys. */
    private final Map<String, Meaning> sides = new HashMap<>();

    /** By number, the first line in which a name is given it that nothing computes. */
    private final Map<BigDecimal, Integer> stated = new HashMap<>();

    /** Those numbers with all the zeros that they are written with. */
    private final Set<BigDecimal> asStated = new HashSet<>();

    /** With the numbers that a note and its network file give. */
    public static PrintedValues givenIn(Matter matter) {
        PrintedValues printed = new PrintedValues();
        matter.data().forEach(printed::give);
        printed.state(matter);
        NetworkNames network = matter.network();
        if (network != null) {
            network.values().values().forEach(value -> printed.give(Decimals.decimal(value)));
            for (int i = 0; i < network.examples(); i++) {
                network.example(i).values().forEach(value -> printed.give(Decimals.decimal(value)));
            }
        }
        return printed;
    }

    /** Takes down the numbers of names that nothing computes. */
    private void state(Matter matter) {
        Set<WrittenName> computed = matter.computed();
        for (Stated s : matter.ownStatements()) {
            boolean isData = matter.defining().contains(s.relation().number())
                    && s.left() instanceof Meaning.Reference r
                    && !computed.contains(r.name());
            Meaning right = s.right();
            if (isData && right != null) {
                int line = matter.line(s.relation());
                PrintedNumber.of(right).ifPresent(number -> {
                    stated.merge(normal(number.value()), line, Math::min);
                    asStated.add(number.value().abs());
                });
            }
        }
    }

    private void give(Meaning meaning) {
        if (meaning instanceof Meaning.Literal number) {
            give(Decimals.decimal(number.value()));
        }
        References.parts(meaning).forEach(this::give);
    }

    static BigDecimal normal(BigDecimal value) {
        return value.signum() == 0 ? BigDecimal.ZERO : value.abs().stripTrailingZeros();
    }

    /** A number that is given, and exact. */
    void give(BigDecimal value) {
        data.add(normal(value));
    }

    /** Whether a number as printed is given; with many zeros behind, it is a result that happens to look like one. */
    boolean isGiven(BigDecimal value) {
        BigDecimal given = normal(value);
        // 0.690 is a result that was printed with so many digits, where 0.69 is given
        boolean result = value.scale() > given.scale()
                && !asStated.contains(value.abs())
                && byValue.getOrDefault(given, List.of()).stream()
                        .anyMatch(printed -> printed.value().scale() == value.scale());
        boolean plain = PLAIN.contains(given) && value.scale() <= given.scale();
        return plain || (data.contains(given) && !result && value.scale() <= Math.max(2, given.scale() + 1));
    }

    /** Whether a printed result has the digits of data above it, which are then more likely meant. */
    boolean isDataAbove(Printed result) {
        return stated.getOrDefault(normal(result.value()), Integer.MAX_VALUE) < result.line();
    }

    void print(Printed printed) {
        byValue.computeIfAbsent(normal(printed.value()), v -> new ArrayList<>()).add(printed);
    }

    /** What has been printed is, from here on, the value of a name or of a derivative, by its key. */
    void name(String key, Meaning side, Tensor<Printed> value) {
        byName.put(key, value);
        sides.put(key, side);
    }

    /** The last result that was printed as this number. */
    Optional<Printed> last(BigDecimal value) {
        List<Printed> all = byValue.get(normal(value));
        return all == null ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** Whether a result with these digits is not wrong, whatever others with the same digits are. */
    boolean hasRight(BigDecimal value) {
        return byValue.getOrDefault(normal(value), List.of()).stream().anyMatch(result -> !result.isWrong());
    }

    /** The sizes of the values that are rounded, or cut, to a number where it is printed as a result. */
    List<Enclosure> behind(PrintedNumber number) {
        Rational printed = Rational.of(normal(number.value()));
        return byValue.getOrDefault(normal(number.value()), List.of()).stream()
                .map(result ->
                        result.exact().middle().signum() < 0 ? result.exact().negated() : result.exact())
                .filter(size -> !printed.equals(size.exact()) && NumeralSources.isRounded(number, size))
                .toList();
    }

    /** What all numbers printed so far should have been. */
    List<Enclosure> values() {
        return byValue.values().stream()
                .flatMap(List::stream)
                .map(Printed::exact)
                .toList();
    }

    /** Forgets what was printed for names, but for some; the numbers themselves may still be used. */
    public void forgetBut(Set<String> names) {
        byName.keySet().retainAll(names);
        expressions.keySet().retainAll(names);
        formulas.clear();
    }

    /** Forgets what was printed for some names, derivatives and formulas; the numbers themselves may still be used. */
    public void forgetIf(Predicate<Meaning> stale) {
        Set<String> keys = new HashSet<>();
        sides.forEach((key, side) -> {
            if (stale.test(side)) {
                keys.add(key);
            }
        });
        byName.keySet().removeAll(keys);
        expressions.keySet().removeAll(keys);
        formulas.keySet().removeIf(stale);
    }

    /** A number that was printed for a formula without a name. */
    void formula(Meaning formula, Printed value) {
        formulas.put(formula, value);
    }

    Optional<Printed> formula(Meaning formula) {
        return Optional.ofNullable(formulas.get(formula));
    }

    /** An expression in numbers that was printed for a name, with its value. */
    void expression(String key, Meaning name, Printed value) {
        expressions.put(key, value);
        sides.put(key, name);
    }

    Map<String, Printed> expressions() {
        return expressions;
    }

    /** The last number, vector or matrix printed for each name. */
    Map<String, Tensor<Printed>> names() {
        return byName;
    }
}
