package dev.longhand.check.statement;

import dev.longhand.check.definition.Stated;
import dev.longhand.check.network.NetworkNames;
import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.Rewriting;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Means whose sums have no bounds: the n of {@code \frac1n \sum_i x_i} is how many are added up, as in
 * {@code \frac1n \sum_{i=1}^n x_i}, where the note has no other use for the letter.
 */
final class Means {

    private final Set<String> others = new HashSet<>();

    private Means(List<Stated> statements) {
        for (Stated s : statements) {
            if (s.left() instanceof Meaning.Reference r
                    && s.right() != null
                    && !References.in(s.right()).isEmpty()) {
                others.add(r.name().base());
            }
            s.sides().forEach(this::survey);
        }
    }

    /** The statements with the numbers of what is added up; those about a network file's names as they are. */
    static void putInto(List<Stated> statements, @Nullable NetworkNames network) {
        if (network != null) {
            return;
        }
        Means means = new Means(statements);
        Rewriting bounded = new Rewriting(means::bounded);
        statements.replaceAll(s -> s.with(bounded));
    }

    /** Letters that number something, run, or are differentiated by, are something else than how many there are. */
    private void survey(Meaning meaning) {
        if (meaning instanceof Meaning.Reference r) {
            // a capital numbers the last: x_N beside x_1
            r.name().letters().stream()
                    .filter(letter -> !letter.matches("[A-Z]"))
                    .forEach(others::add);
        } else if (meaning instanceof Meaning.Folded folded) {
            others.add(folded.letter());
        } else if (meaning instanceof Meaning.Slope slope) {
            slope.by().forEach(by -> References.in(by).forEach(name -> others.add(name.base())));
        }
        References.parts(meaning).forEach(this::survey);
    }

    private @Nullable Meaning bounded(Meaning part) {
        if (part instanceof Meaning.Quotient quotient) {
            Meaning count = count(quotient.denominator());
            return count != null && quotient.numerator() instanceof Meaning.Folded sum && isOpen(sum)
                    ? new Meaning.Quotient(upTo(sum, count), quotient.denominator())
                    : null;
        }
        if (!(part instanceof Meaning.Multiplied product)) {
            return null;
        }
        List<Meaning> factors = product.factors();
        int sum = 0;
        Meaning count = null;
        while (sum < factors.size() && !(count != null && isOpen(factors.get(sum)))) {
            boolean divides = factors.get(sum) instanceof Meaning.Quotient q
                    && References.in(q.numerator()).isEmpty();
            count = divides ? count(((Meaning.Quotient) factors.get(sum)).denominator()) : count;
            sum++;
        }
        if (count == null || sum == factors.size()) {
            return null;
        }
        List<Meaning> all = new ArrayList<>();
        for (int i = 0; i < factors.size(); i++) {
            Meaning factor = factors.get(i);
            all.add(i == sum ? upTo((Meaning.Folded) factor, count) : new Rewriting(this::bounded).of(factor));
        }
        return new Meaning.Multiplied(product.joins(), all);
    }

    private Meaning upTo(Meaning.Folded sum, Meaning count) {
        Meaning body = new Rewriting(this::bounded).of(sum.body());
        return new Meaning.Folded(sum.fold(), sum.letter(), Meaning.Literal.of(1), count, null, body);
    }

    private static boolean isOpen(Meaning meaning) {
        return meaning instanceof Meaning.Folded folded
                && folded.fold() == Meaning.Fold.SUM
                && !folded.letter().isEmpty()
                && folded.from() == null
                && folded.to() == null
                && folded.except() == null;
    }

    /** The letter that a sum is divided by, perhaps with a number; null where it is none for how many there are. */
    private @Nullable Meaning count(Meaning denominator) {
        if (denominator instanceof Meaning.Multiplied product) {
            List<Meaning> letters = product.factors().stream()
                    .filter(factor -> !(factor instanceof Meaning.Literal))
                    .toList();
            return letters.size() == 1 ? count(letters.get(0)) : null;
        }
        boolean plain = denominator instanceof Meaning.Reference r
                && r.name().isPlain()
                && r.name().base().matches("[a-zA-Z]")
                && !others.contains(r.name().base());
        return plain ? denominator : null;
    }
}
