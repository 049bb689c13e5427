package dev.longhand.check.statement;

import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.Meaning;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far a sum without brackets reaches: over the terms behind it that use its running letter, where nothing else gives
 * that letter a meaning. {@code \sum_i y_i \log a_i + (1 - y_i) \log(1 - a_i)} is a single sum.
 */
final class SumReach {

    private SumReach() {}

    /**
     * A side with its sums as far as they reach.
     *
     * @param letters that the other side leaves open
     */
    static Meaning extended(Meaning side, Set<String> letters) {
        if (!(side instanceof Meaning.Total total)) {
            return side;
        }
        List<Meaning> terms = new ArrayList<>();
        int next = 0;
        while (next < total.terms().size()) {
            Meaning term = total.terms().get(next++);
            Meaning.Folded sum = last(term);
            List<Meaning> taken = new ArrayList<>();
            while (sum != null
                    && next < total.terms().size()
                    && !letters.contains(sum.letter())
                    && open(total.terms().get(next)).contains(sum.letter())
                    && !(isNegated(term) && total.terms().get(next) instanceof Meaning.Negated)) {
                taken.add(total.terms().get(next++));
            }
            terms.add(sum == null || taken.isEmpty() ? term : reaching(term, taken));
        }
        return terms.size() == 1 ? terms.get(0) : new Meaning.Total(terms);
    }

    private static boolean isNegated(Meaning term) {
        return term instanceof Meaning.Negated;
    }

    /** The sum that a term ends with, or null. */
    private static Meaning.@Nullable Folded last(Meaning term) {
        if (term instanceof Meaning.Negated negated) {
            return last(negated.operand());
        }
        if (term instanceof Meaning.Multiplied product) {
            return last(product.factors().get(product.factors().size() - 1));
        }
        return term instanceof Meaning.Folded folded
                        && folded.fold() == Meaning.Fold.SUM
                        && !folded.letter().isEmpty()
                ? folded
                : null;
    }

    private static Meaning reaching(Meaning term, List<Meaning> taken) {
        if (term instanceof Meaning.Negated negated) {
            return new Meaning.Negated(reaching(negated.operand(), taken));
        }
        if (term instanceof Meaning.Multiplied product) {
            List<Meaning> factors = new ArrayList<>(product.factors());
            factors.set(factors.size() - 1, reaching(factors.get(factors.size() - 1), taken));
            return new Meaning.Multiplied(product.joins(), factors);
        }
        Meaning.Folded sum = (Meaning.Folded) term;
        List<Meaning> body = new ArrayList<>(List.of(sum.body()));
        body.addAll(taken);
        return new Meaning.Folded(
                sum.fold(), sum.letter(), sum.from(), sum.to(), sum.except(), new Meaning.Total(body));
    }

    /** The letters among the indices of a meaning that nothing in it binds. */
    static Set<String> open(Meaning meaning) {
        Set<String> found = new HashSet<>();
        if (meaning instanceof Meaning.Reference reference) {
            found.addAll(reference.name().letters());
        }
        References.parts(meaning).forEach(part -> found.addAll(open(part)));
        if (meaning instanceof Meaning.Folded folded) {
            found.remove(folded.letter());
        }
        return found;
    }
}
