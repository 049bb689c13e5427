package dev.longhand.check.reading;

import dev.longhand.check.quantity.References;
import dev.longhand.expr.Primitive;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.Optional;

/**
 * Two names that a loss compares: by their difference, or one by its logarithm.
 *
 * @param isOrdered whether the form says that the first is the target: it stands before the other's logarithm
 */
record ComparedNames(WrittenName first, WrittenName second, boolean isOrdered) {

    /** The first comparison in a meaning. */
    static Optional<ComparedNames> in(Meaning meaning) {
        Optional<ComparedNames> here = meaning instanceof Meaning.Total total
                ? difference(total)
                : meaning instanceof Meaning.Multiplied product ? logarithm(product) : Optional.empty();
        return here.isPresent()
                ? here
                : References.parts(meaning).stream()
                        .map(ComparedNames::in)
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    private static Optional<ComparedNames> difference(Meaning.Total total) {
        if (total.terms().size() != 2) {
            return Optional.empty();
        }
        Meaning first = total.terms().get(0);
        Meaning second = total.terms().get(1);
        boolean minus = first instanceof Meaning.Negated != second instanceof Meaning.Negated;
        return minus && plain(first) instanceof Meaning.Reference a && plain(second) instanceof Meaning.Reference b
                ? Optional.of(new ComparedNames(a.name(), b.name(), false))
                : Optional.empty();
    }

    private static Optional<ComparedNames> logarithm(Meaning.Multiplied product) {
        WrittenName weight = null;
        WrittenName inside = null;
        for (Meaning factor : product.factors()) {
            if (plain(factor) instanceof Meaning.Reference r) {
                weight = r.name();
            } else if (factor instanceof Meaning.Call call
                    && call.callee() instanceof Callee.Known known
                    && known.function() == Primitive.LOG
                    && call.arguments().get(0) instanceof Meaning.Reference r) {
                inside = r.name();
            }
        }
        return weight == null || inside == null
                ? Optional.empty()
                : Optional.of(new ComparedNames(weight, inside, true));
    }

    private static Meaning plain(Meaning meaning) {
        return meaning instanceof Meaning.Negated n
                ? plain(n.operand())
                : meaning instanceof Meaning.Transposed t ? plain(t.operand()) : meaning;
    }
}
