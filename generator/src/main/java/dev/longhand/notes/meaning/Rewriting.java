package dev.longhand.notes.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Puts other meanings in the place of some; what is not replaced is rebuilt from its parts. */
public final class Rewriting {

    private final Function<Meaning, @Nullable Meaning> replacement;

    /** @param replacement what to put in the place of a meaning, or null to go on inside it */
    public Rewriting(Function<Meaning, @Nullable Meaning> replacement) {
        this.replacement = replacement;
    }

    /** The meaning with everything replaced, from the outside in; the very same one where nothing in it is. */
    public Meaning of(Meaning meaning) {
        Meaning other = replacement.apply(meaning);
        return other != null ? other : inside(meaning);
    }

    private Meaning inside(Meaning meaning) {
        if (meaning instanceof Meaning.Total total) {
            List<Meaning> terms = all(total.terms());
            return terms == total.terms() ? meaning : new Meaning.Total(terms);
        }
        if (meaning instanceof Meaning.Negated negated) {
            Meaning operand = of(negated.operand());
            return operand == negated.operand() ? meaning : new Meaning.Negated(operand);
        }
        if (meaning instanceof Meaning.Multiplied product) {
            List<Meaning> factors = all(product.factors());
            return factors == product.factors() ? meaning : new Meaning.Multiplied(product.joins(), factors);
        }
        if (meaning instanceof Meaning.Quotient quotient) {
            Meaning numerator = of(quotient.numerator());
            Meaning denominator = of(quotient.denominator());
            return numerator == quotient.numerator() && denominator == quotient.denominator()
                    ? meaning
                    : new Meaning.Quotient(numerator, denominator);
        }
        if (meaning instanceof Meaning.Raised raised) {
            Meaning base = of(raised.base());
            return base == raised.base() ? meaning : new Meaning.Raised(base, raised.exponent());
        }
        if (meaning instanceof Meaning.Transposed transposed) {
            Meaning operand = of(transposed.operand());
            return operand == transposed.operand() ? meaning : new Meaning.Transposed(operand);
        }
        if (meaning instanceof Meaning.Call call) {
            List<Meaning> arguments = all(call.arguments());
            return arguments == call.arguments() ? meaning : new Meaning.Call(call.callee(), call.order(), arguments);
        }
        if (meaning instanceof Meaning.Slope slope) {
            Meaning of = of(slope.of());
            List<Meaning> by = all(slope.by());
            return of == slope.of() && by == slope.by() ? meaning : new Meaning.Slope(of, by, slope.total());
        }
        if (meaning instanceof Meaning.Folded f) {
            Meaning body = of(f.body());
            return body == f.body()
                    ? meaning
                    : new Meaning.Folded(f.fold(), f.letter(), f.from(), f.to(), f.except(), body);
        }
        return inStructure(meaning);
    }

    private Meaning inStructure(Meaning meaning) {
        if (meaning instanceof Meaning.Grid grid) {
            List<List<Meaning>> rows = each(grid.rows(), this::all);
            return rows == grid.rows() ? meaning : new Meaning.Grid(rows);
        }
        if (meaning instanceof Meaning.Dots dots && dots.run() != null) {
            Meaning run = of(dots.run());
            return run == dots.run() ? meaning : new Meaning.Dots(run);
        }
        if (meaning instanceof Meaning.Cases cases) {
            List<Meaning.Case> all = each(cases.cases(), c -> {
                Meaning value = of(c.value());
                return value == c.value() ? c : new Meaning.Case(c.conditions(), value);
            });
            return all == cases.cases() ? meaning : new Meaning.Cases(all);
        }
        if (meaning instanceof Meaning.Entry entry) {
            Meaning whole = of(entry.whole());
            return whole == entry.whole() ? meaning : new Meaning.Entry(whole, entry.indices());
        }
        if (meaning instanceof Meaning.At at) {
            Meaning operand = of(at.operand());
            List<Meaning> values = all(at.values());
            return operand == at.operand() && values == at.values()
                    ? meaning
                    : new Meaning.At(operand, at.names(), values);
        }
        if (meaning instanceof Meaning.Either either) {
            List<Meaning.Reading> readings = each(either.readings(), r -> {
                Meaning read = of(r.meaning());
                return read == r.meaning() ? r : new Meaning.Reading(r.text(), read);
            });
            return readings == either.readings() ? meaning : new Meaning.Either(either.question(), readings);
        }
        if (meaning instanceof Meaning.Absolute absolute) {
            Meaning operand = of(absolute.operand());
            return operand == absolute.operand() ? meaning : new Meaning.Absolute(operand, absolute.norm());
        }
        return meaning;
    }

    private List<Meaning> all(List<Meaning> meanings) {
        return each(meanings, this::of);
    }

    /** The same list where every part stays the same. */
    private static <T> List<T> each(List<T> parts, UnaryOperator<T> change) {
        List<T> changed = null;
        for (int i = 0; i < parts.size(); i++) {
            T part = change.apply(parts.get(i));
            if (changed == null && part != parts.get(i)) {
                changed = new ArrayList<>(parts);
            }
            if (changed != null) {
                changed.set(i, part);
            }
        }
        return changed == null ? parts : changed;
    }
}
