package dev.longhand.notes.elaboration;

import dev.longhand.latex.tree.Tree.Join;
import dev.longhand.latex.tree.Tree.Numeral;
import dev.longhand.latex.tree.Tree.Product;
import dev.longhand.latex.tree.Tree.Scripted;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.NotUnderstood;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Powers of the entries, {@code s^{\odot 2}} and {@code s^{\circ 2}}. */
final class EntrywisePower {
    private final Elaboration elaboration;

    EntrywisePower(Elaboration elaboration) {
        this.elaboration = elaboration;
    }

    /** Whether an exponent begins with the sign of an entrywise product. */
    static boolean isMarked(Product sup) {
        Join join = sup.factors().get(0).join();
        return sup.factors().size() == 1 && (join == Join.ODOT || join == Join.CIRC);
    }

    /** @throws NotUnderstood for other exponents than small whole numbers */
    Meaning of(Scripted scripted, Product sup) throws NotUnderstood {
        boolean small = sup.factors().get(0).operand() instanceof Numeral n
                && n.digits().matches("[2-4]");
        if (!small) {
            throw NotUnderstood.unjudged(sup.span(), "a power of the entries");
        }
        int exponent = Integer.parseInt(((Numeral) sup.factors().get(0).operand()).digits());
        boolean bare = scripted.sub() == null && scripted.primes() == 0 && scripted.before() == null;
        Meaning base = elaboration.of(
                bare
                        ? scripted.base()
                        : new Scripted(
                                scripted.span(),
                                scripted.base(),
                                scripted.sub(),
                                null,
                                scripted.primes(),
                                scripted.before()));
        List<Join> joins = new ArrayList<>(Collections.nCopies(exponent, Join.ODOT));
        joins.set(0, Join.BESIDE);
        return new Meaning.Multiplied(joins, Collections.nCopies(exponent, base));
    }
}
