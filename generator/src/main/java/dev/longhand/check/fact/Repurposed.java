package dev.longhand.check.fact;

import dev.longhand.check.definition.Formulas;
import dev.longhand.check.network.Aliases;
import dev.longhand.check.network.RoleWords;
import dev.longhand.check.quantity.References;
import dev.longhand.expr.Primitive;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.Set;

/**
 * Names that a note has for something else than what they usually stand for beside a network file: its own formula for
 * them says so.
 */
final class Repurposed {

    /** Small letters that stand for a loss here, and for a shift, an error or a length there. */
    private static final Set<String> WEAK = Set.of("c", "e", "l", "j");

    private Repurposed() {}

    /**
     * Whether a formula makes something of its own of a name: a target that is computed; a small letter of a loss for what
     * measures nothing, such as the error {@code e = \hat y - y}; or a sum of what would be its entries.
     */
    static boolean is(WrittenName name, Meaning formula) {
        if (!Formulas.isNamed(formula) || !name.sup().isEmpty() || name.primes() > 0) {
            return false;
        }
        boolean loss = RoleWords.isLoss(name.base());
        if (!loss && name.sub().isEmpty() && !(formula instanceof Meaning.Grid) && isMadeOfLikeNames(name, formula)) {
            return true;
        }
        boolean computed = formula instanceof Meaning.Total || formula instanceof Meaning.Multiplied;
        return WEAK.contains(name.base())
                ? !measures(formula) || isLikelihood(name, formula)
                : computed && !name.sub().isEmpty() && RoleWords.isUsualTarget(name.base());
    }

    private static boolean isMadeOfLikeNames(WrittenName name, Meaning formula) {
        return References.in(formula).stream()
                .anyMatch(n -> !n.base().equals(name.base())
                        && !n.sub().isEmpty()
                        && Aliases.plain(n.base()).equals(Aliases.plain(name.base())));
    }

    /** Whether a small l is the logarithm of a likelihood, of which the loss is the negative. */
    private static boolean isLikelihood(WrittenName name, Meaning formula) {
        Meaning first = formula instanceof Meaning.Total total ? total.terms().get(0) : formula;
        return name.base().equals("l") && hasLogarithm(formula) && !(first instanceof Meaning.Negated);
    }

    private static boolean hasLogarithm(Meaning meaning) {
        return (meaning instanceof Meaning.Call call
                        && call.callee() instanceof Callee.Known known
                        && known.function() == Primitive.LOG)
                || References.parts(meaning).stream().anyMatch(Repurposed::hasLogarithm);
    }

    /** Whether something in a formula makes a distance of it: a square, a logarithm, a modulus, a sum, or another loss. */
    private static boolean measures(Meaning meaning) {
        return meaning instanceof Meaning.Raised
                || meaning instanceof Meaning.Absolute
                || meaning instanceof Meaning.Folded
                || meaning instanceof Meaning.Call
                || (meaning instanceof Meaning.Reference r
                        && RoleWords.isLoss(r.name().base()))
                || References.parts(meaning).stream().anyMatch(Repurposed::measures);
    }
}
