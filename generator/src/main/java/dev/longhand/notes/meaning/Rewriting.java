package dev.longhand.notes.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts other meanings in the place of some; what is not replaced is rebuilt from its parts. */
public final class Rewriting {

    private final Function<Meaning, @Nullable Meaning> replacement;

    /** @param replacement what to put in the place of a meaning, or null to go on inside it */
    public Rewriting(Function<Meaning, @Nullable Meaning> replacement) {
        this.replacement = replacement;
    }

    /** The meaning with everything replaced, from the outside in. */
    public Meaning of(Meaning meaning) {
        Meaning other = replacement.apply(meaning);
        if (other != null) {
            return other;
        }
        if (meaning instanceof Meaning.Total total) {
            return new Meaning.Total(all(total.terms()));
        }
        if (meaning instanceof Meaning.Negated negated) {
            return new Meaning.Negated(of(negated.operand()));
        }
        if (meaning instanceof Meaning.Multiplied product) {
            return new Meaning.Multiplied(product.joins(), all(product.factors()));
        }
        if (meaning instanceof Meaning.Quotient quotient) {
            return new Meaning.Quotient(of(quotient.numerator()), of(quotient.denominator()));
        }
        if (meaning instanceof Meaning.Raised raised) {
            return new Meaning.Raised(of(raised.base()), raised.exponent());
        }
        if (meaning instanceof Meaning.Transposed transposed) {
            return new Meaning.Transposed(of(transposed.operand()));
        }
        if (meaning instanceof Meaning.Call call) {
            return new Meaning.Call(call.callee(), call.order(), all(call.arguments()));
        }
        if (meaning instanceof Meaning.Grid grid) {
            return new Meaning.Grid(grid.rows().stream().map(this::all).toList());
        }
        if (meaning instanceof Meaning.Dots dots && dots.run() != null) {
            return new Meaning.Dots(of(dots.run()));
        }
        if (meaning instanceof Meaning.Slope slope) {
            return new Meaning.Slope(of(slope.of()), all(slope.by()), slope.total());
        }
        if (meaning instanceof Meaning.Folded f) {
            return new Meaning.Folded(f.fold(), f.letter(), f.from(), f.to(), f.except(), of(f.body()));
        }
        if (meaning instanceof Meaning.Cases cases) {
            return new Meaning.Cases(cases.cases().stream()
                    .map(c -> new Meaning.Case(c.condition(), of(c.value())))
                    .toList());
        }
        if (meaning instanceof Meaning.Entry entry) {
            return new Meaning.Entry(of(entry.whole()), entry.indices());
        }
        if (meaning instanceof Meaning.At at) {
            return new Meaning.At(of(at.operand()), at.names(), all(at.values()));
        }
        if (meaning instanceof Meaning.Either either) {
            return new Meaning.Either(
                    either.question(),
                    either.readings().stream()
                            .map(r -> new Meaning.Reading(r.text(), of(r.meaning())))
                            .toList());
        }
        if (meaning instanceof Meaning.Absolute absolute) {
            return new Meaning.Absolute(of(absolute.operand()), absolute.norm());
        }
        return meaning;
    }

    private List<Meaning> all(List<Meaning> meanings) {
        List<Meaning> rewritten = new ArrayList<>();
        meanings.forEach(m -> rewritten.add(of(m)));
        return rewritten;
    }
}
