package dev.longhand.check;

import dev.longhand.check.evaluation.References;
import dev.longhand.check.universe.Stated;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * Letters that are one name in bold and another one in plain type, as a vector and a number made of it are in
 * {@code y = \|\mathbf{y}\|^2}. Elsewhere fonts make no other name: whoever leaves out the bold of a letter now and
 * then computes it from itself only in an update, where it stands as it is or with factors.
 */
final class BoldNames {

    private BoldNames() {}

    /** The bases of such letters. */
    static Set<String> apart(Collection<Stated> statements) {
        Set<String> apart = new TreeSet<>();
        for (Stated s : statements) {
            if (s.left() instanceof Meaning.Reference left && s.right() != null && isBare(left.name())) {
                WrittenName name = left.name();
                WrittenName other = name.inBold(!name.bold());
                if (isComputedFrom(s.right(), other)) {
                    apart.add(name.base());
                }
            }
        }
        return apart;
    }

    private static boolean isBare(WrittenName name) {
        return name.sub().isEmpty() && name.sup().isEmpty() && name.primes() == 0;
    }

    /** Whether a name is part of a formula in a place where no update has its old value. */
    private static boolean isComputedFrom(Meaning meaning, WrittenName name) {
        if (meaning instanceof Meaning.Reference) {
            return false;
        }
        boolean update = meaning instanceof Meaning.Total
                || meaning instanceof Meaning.Negated
                || meaning instanceof Meaning.Quotient
                || (meaning instanceof Meaning.Multiplied product
                        && product.factors().stream().noneMatch(Meaning.Transposed.class::isInstance));
        return update
                ? References.parts(meaning).stream().anyMatch(part -> isComputedFrom(part, name))
                : References.in(meaning).contains(name);
    }
}
