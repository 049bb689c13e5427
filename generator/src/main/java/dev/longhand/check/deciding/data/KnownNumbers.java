package dev.longhand.check.deciding.data;

import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.expr.Rational;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Comparisons of sums, multiples and absolute values of numbers that a note gives: whether they hold. */
public final class KnownNumbers {

    /** Whether a comparison holds; it is unknown where a side has no number. */
    public enum Truth {
        YES,
        NO,
        UNKNOWN
    }

    private static final int DEEPEST = 20;

    private final Map<WrittenName, Meaning> bodies = new HashMap<>();

    /** Knows the formula of each name; a name that is defined more than once has no number. */
    public KnownNumbers(List<DocumentDefinition> definitions) {
        for (DocumentDefinition d : definitions) {
            bodies.merge(d.pattern(), d.body(), (one, other) -> new Meaning.Empty());
        }
    }

    /**
     * Whether a comparison holds.
     *
     * @param arguments what stands for names in it
     */
    public Truth holds(Meaning.Condition condition, Map<Meaning, Meaning> arguments) {
        Optional<Rational> left = value(condition.left(), arguments, 0);
        Optional<Rational> right = value(condition.right(), arguments, 0);
        if (left.isEmpty() || right.isEmpty()) {
            return Truth.UNKNOWN;
        }
        int sign = left.get().plus(right.get().negated()).signum();
        boolean holds = condition.relation().holds(sign);
        return holds != condition.negated() ? Truth.YES : Truth.NO;
    }

    private Optional<Rational> value(Meaning meaning, Map<Meaning, Meaning> arguments, int depth) {
        if (depth > DEEPEST) {
            return Optional.empty();
        }
        Meaning argument = arguments.get(meaning);
        if (argument != null) {
            return value(argument, Map.of(), depth + 1);
        }
        if (meaning instanceof Meaning.Literal number) {
            return Optional.of(number.value());
        }
        if (meaning instanceof Meaning.Negated negated) {
            return value(negated.operand(), arguments, depth + 1).map(Rational::negated);
        }
        if (meaning instanceof Meaning.Absolute bars) {
            return value(bars.operand(), arguments, depth + 1).map(v -> v.signum() < 0 ? v.negated() : v);
        }
        if (meaning instanceof Meaning.Total total) {
            Optional<Rational> sum = Optional.of(Rational.ZERO);
            for (Meaning term : total.terms()) {
                Optional<Rational> next = value(term, arguments, depth + 1);
                sum = sum.flatMap(s -> next.map(s::plus));
            }
            return sum;
        }
        if (meaning instanceof Meaning.Multiplied product) {
            Optional<Rational> all = Optional.of(Rational.ONE);
            for (Meaning factor : product.factors()) {
                Optional<Rational> next = value(factor, arguments, depth + 1);
                all = all.flatMap(a -> next.map(a::times));
            }
            return all;
        }
        return meaning instanceof Meaning.Reference r && bodies.containsKey(r.name())
                ? value(bodies.get(r.name()), arguments, depth + 1)
                : Optional.empty();
    }
}
