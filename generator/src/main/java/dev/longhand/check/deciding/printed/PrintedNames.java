package dev.longhand.check.deciding.printed;

import dev.longhand.check.arithmetic.Enclosure;
import dev.longhand.check.evaluation.Evaluation;
import dev.longhand.check.quantity.Choices;
import dev.longhand.check.quantity.Quantity;
import dev.longhand.check.quantity.References;
import dev.longhand.check.quantity.Tensor;
import dev.longhand.check.quantity.Unsettled;
import dev.longhand.check.universe.Universe;
import dev.longhand.expr.Rational;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.Rewriting;
import dev.longhand.notes.meaning.WrittenName;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The ways in which a side can be computed from numbers printed above instead of from exact values. */
final class PrintedNames {

    /** Values for names, and the first of them that is wrong. */
    record Substitution(
            Meaning meaning, Map<String, Tensor<Enclosure>> values, PrintedValues.@Nullable Printed wrong) {}

    /** Begins the names of numbers in the place of formulas. */
    private static final String FORMULA = "#formula";

    private final PrintedValues printed;
    private final Meaning meaning;
    private final Universe universe;
    private final Set<String> direct = new HashSet<>();
    private @Nullable String own;

    PrintedNames(PrintedValues printed, Meaning side, Universe universe) {
        this.printed = printed;
        this.universe = universe;
        this.meaning = opened(side);
        for (WrittenName name : References.in(meaning)) {
            direct.add(name.key(universe.base()));
            direct.add(name.whole().key(universe.base()));
        }
    }

    /** A bare name stands for its definition: its own printed value would prove nothing. */
    private Meaning opened(Meaning side) {
        if (!(side instanceof Meaning.Reference reference)) {
            return side;
        }
        WrittenName name = reference.name();
        own = name.key(universe.base());
        try {
            Quantity quantity = universe.quantity(name, universe.base(), new Choices());
            return quantity instanceof Quantity.Defined defined ? bound(defined) : side;
        } catch (Unsettled e) {
            return side;
        }
    }

    /** What defines a member, with the numbers of its indices in the place of letters. */
    static Meaning bound(Quantity.Defined defined) {
        return new Rewriting(part -> part instanceof Meaning.Reference r
                        ? new Meaning.Reference(r.name().bound(defined.bound()))
                        : null)
                .of(defined.body());
    }

    /** From the names of the side itself, from all names printed so far, and from an expression printed for the name. */
    List<Substitution> substitutions() {
        List<Substitution> all = new ArrayList<>();
        if (own != null) {
            PrintedValues.Printed expression = printed.expressions().get(own);
            if (expression != null) {
                Meaning self = new Meaning.Reference(WrittenName.plain(own));
                all.add(new Substitution(
                        self, Map.of(own, Tensor.scalar(exact(expression))), expression.isWrong() ? expression : null));
            }
        }
        substitution(true).ifPresent(all::add);
        substitution(false).ifPresent(all::add);
        formulas().ifPresent(all::add);
        // the author may have gone on with what should have been printed
        all.stream()
                .filter(found -> found.wrong() != null && found.meaning().equals(meaning))
                .map(this::mended)
                .toList()
                .forEach(all::add);
        return all;
    }

    /** With the right digits in the place of those that are wrong. */
    private Substitution mended(Substitution found) {
        Map<String, Tensor<Enclosure>> values = new HashMap<>(found.values());
        values.replaceAll((key, value) -> {
            Tensor<PrintedValues.Printed> number = printed.names().get(key);
            return number == null ? value : each(number, PrintedNames::mended);
        });
        return new Substitution(meaning, values, null);
    }

    private static Enclosure mended(PrintedValues.Printed p) {
        return p.isWrong()
                ? Enclosure.of(p.exact().middle().setScale(Math.max(0, p.value().scale()), RoundingMode.HALF_UP))
                : exact(p);
    }

    /** With the numbers of formulas that have no name, and those of names beside them. */
    private Optional<Substitution> formulas() {
        Map<String, Tensor<Enclosure>> values = new HashMap<>();
        List<PrintedValues.Printed> used = new ArrayList<>();
        Meaning loose = new Rewriting(part -> {
                    Optional<PrintedValues.Printed> number =
                            part.equals(meaning) ? Optional.empty() : printed.formula(part);
                    if (number.isEmpty() || References.hasSlope(part)) {
                        return part instanceof Meaning.Slope ? part : null;
                    }
                    used.add(number.get());
                    String name = FORMULA + used.size();
                    values.put(name, Tensor.scalar(exact(number.get())));
                    return new Meaning.Reference(WrittenName.plain(name));
                })
                .of(meaning);
        if (used.isEmpty()) {
            return Optional.empty();
        }
        Optional<Substitution> names = substitution(true);
        names.ifPresent(n -> values.putAll(n.values()));
        PrintedValues.Printed wrong =
                wrong(used).orElse(names.map(Substitution::wrong).orElse(null));
        return Optional.of(new Substitution(loose, values, wrong));
    }

    private Optional<Substitution> substitution(boolean directOnly) {
        Map<String, Tensor<Enclosure>> values = new HashMap<>();
        PrintedValues.Printed wrong = null;
        for (Map.Entry<String, Tensor<PrintedValues.Printed>> e :
                printed.names().entrySet()) {
            if (isLeftOut(e.getKey())
                    || (directOnly
                            && !direct.contains(e.getKey())
                            && !e.getKey().startsWith(Evaluation.SLOPE))) {
                continue;
            }
            values.put(e.getKey(), each(e.getValue(), PrintedNames::exact));
            if ((wrong == null || !wrong.open()) && (direct.contains(e.getKey()) || !directOnly)) {
                wrong = wrong(e.getValue().cells()).orElse(wrong);
            }
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(new Substitution(meaning, values, wrong));
    }

    /** One of some numbers that has not the value that it should have, one that is open before others. */
    private static Optional<PrintedValues.Printed> wrong(List<PrintedValues.Printed> numbers) {
        return numbers.stream().filter(PrintedValues.Printed::isWrong).reduce((a, b) -> b.open() && !a.open() ? b : a);
    }

    /** The side itself; and where a derivative is to be taken, names: as fixed numbers they would cut its path. */
    private boolean isLeftOut(String key) {
        boolean slope = key.startsWith(Evaluation.SLOPE);
        return key.equals(own) || key.equals(Evaluation.SLOPE + meaning) || (!slope && hasOpenSlope(meaning));
    }

    private boolean hasOpenSlope(Meaning part) {
        boolean known = part != meaning && printed.names().containsKey(Evaluation.SLOPE + part);
        return !known
                && (part instanceof Meaning.Slope
                        || References.parts(part).stream().anyMatch(this::hasOpenSlope));
    }

    /** Every name anywhere between its exact and its printed value. */
    Optional<Substitution> wide() {
        Map<String, Tensor<Enclosure>> values = new HashMap<>();
        printed.names().forEach((key, value) -> {
            if (!isLeftOut(key)) {
                values.put(key, each(value, PrintedNames::wide));
            }
        });
        return values.isEmpty() ? Optional.empty() : Optional.of(new Substitution(meaning, values, null));
    }

    private static Enclosure wide(PrintedValues.Printed p) {
        if (Rational.of(p.value()).equals(p.exact().exact())) {
            return exact(p);
        }
        BigDecimal half =
                BigDecimal.ONE.movePointLeft(Math.max(0, p.value().scale())).divide(BigDecimal.valueOf(2));
        BigDecimal exact = p.exact().middle();
        return new Enclosure(
                p.value().subtract(half).min(exact), p.value().add(half).max(exact), null);
    }

    private static Enclosure exact(PrintedValues.Printed p) {
        return Enclosure.of(p.value());
    }

    private static Tensor<Enclosure> each(
            Tensor<PrintedValues.Printed> value, Function<PrintedValues.Printed, Enclosure> operation) {
        return new Tensor<>(
                value.rows(),
                value.columns(),
                value.cells().stream().map(operation).toList());
    }
}
