package dev.longhand.check.deciding;

import dev.longhand.check.arithmetic.Enclosure;
import dev.longhand.check.evaluation.Choices;
import dev.longhand.check.evaluation.Evaluation;
import dev.longhand.check.evaluation.Quantity;
import dev.longhand.check.evaluation.References;
import dev.longhand.check.evaluation.Tensor;
import dev.longhand.check.evaluation.Unsettled;
import dev.longhand.check.universe.Universe;
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
import org.jspecify.annotations.Nullable;

/** The ways in which a side can be computed from numbers printed above instead of from exact values. */
final class PrintedNames {

    /** Values for names, and the first of them that is wrong. */
    record Substitution(
            Meaning meaning, Map<String, Tensor<Enclosure>> values, PrintedValues.@Nullable Printed wrong) {}

    private final PrintedValues printed;
    private final Meaning meaning;
    private final Universe universe;
    private final Set<String> direct = new HashSet<>();
    private @Nullable String own;

    PrintedNames(PrintedValues printed, Meaning side, Universe universe) {
        this.printed = printed;
        this.universe = universe;
        this.meaning = opened(side);
        References.in(meaning).forEach(name -> direct.add(name.key(universe.base())));
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
            return quantity instanceof Quantity.Defined defined ? defined.body() : side;
        } catch (Unsettled e) {
            return side;
        }
    }

    /** From the names of the side itself, from all names printed so far, and from an expression printed for the name. */
    List<Substitution> substitutions() {
        List<Substitution> all = new ArrayList<>();
        if (own != null) {
            PrintedValues.Printed expression = printed.expressions().get(own);
            if (expression != null) {
                Meaning self = new Meaning.Reference(WrittenName.plain(own));
                all.add(new Substitution(
                        self, Map.of(own, exactly(expression)), expression.isWrong() ? expression : null));
            }
        }
        substitution(true).ifPresent(all::add);
        substitution(false).ifPresent(all::add);
        return all;
    }

    private Optional<Substitution> substitution(boolean directOnly) {
        Map<String, Tensor<Enclosure>> values = new HashMap<>();
        PrintedValues.Printed wrong = null;
        for (Map.Entry<String, PrintedValues.Printed> e : printed.names().entrySet()) {
            if (isLeftOut(e.getKey())
                    || (directOnly
                            && !direct.contains(e.getKey())
                            && !e.getKey().startsWith(Evaluation.SLOPE))) {
                continue;
            }
            values.put(e.getKey(), exactly(e.getValue()));
            if (e.getValue().isWrong() && wrong == null && (direct.contains(e.getKey()) || !directOnly)) {
                wrong = e.getValue();
            }
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(new Substitution(meaning, values, wrong));
    }

    /** The side itself; and where a derivative is taken, names: as fixed numbers they would cut its path. */
    private boolean isLeftOut(String key) {
        boolean slope = key.startsWith(Evaluation.SLOPE);
        return key.equals(own) || key.equals(Evaluation.SLOPE + meaning) || (!slope && References.hasSlope(meaning));
    }

    /** Every name anywhere between its exact and its printed value. */
    Optional<Substitution> wide() {
        Map<String, Tensor<Enclosure>> values = new HashMap<>();
        for (Map.Entry<String, PrintedValues.Printed> e : printed.names().entrySet()) {
            PrintedValues.Printed p = e.getValue();
            if (isLeftOut(e.getKey())) {
                continue;
            }
            BigDecimal half =
                    BigDecimal.ONE.movePointLeft(Math.max(0, p.value().scale())).divide(BigDecimal.valueOf(2));
            BigDecimal exact = p.exact().middle();
            BigDecimal low = p.value().subtract(half).min(exact);
            BigDecimal high = p.value().add(half).max(exact);
            values.put(e.getKey(), Tensor.scalar(new Enclosure(low, high, null)));
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(new Substitution(meaning, values, null));
    }

    private static Tensor<Enclosure> exactly(PrintedValues.Printed p) {
        return Tensor.scalar(new Enclosure(p.value(), p.value(), Rational.of(p.value())));
    }
}
