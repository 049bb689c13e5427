package dev.longhand.check;

import dev.longhand.check.definition.DeclaredName;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Letters that are one name in bold and another one in plain type, as a vector and a number made of it are in
 * {@code y = \|\mathbf{y}\|^2}. Elsewhere fonts make no other name: whoever leaves out the bold of a letter now and
 * then computes it from itself only in an update, where it stands as it is or with factors.
 */
final class BoldNames {

    private BoldNames() {}

    /**
     * The bases of such letters.
     *
     * @param declared what is said of the shapes of names
     */
    static Set<String> apart(Collection<Stated> statements, List<DeclaredName> declared) {
        Set<String> apart = besideSizes(statements, declared);
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

    /** The bases of bold names whose letters in plain type are sizes: the h of {@code \mathbf{h} \in \mathbb{R}^h}. */
    private static Set<String> besideSizes(Collection<Stated> statements, List<DeclaredName> declared) {
        Set<String> sizes = new TreeSet<>();
        declared.forEach(d -> Stream.of(d.rows(), d.columns())
                .filter(Objects::nonNull)
                .flatMap(size -> References.in(size).stream())
                .filter(size -> !size.bold() && isBare(size))
                .forEach(size -> sizes.add(size.base())));
        Set<String> bold = new TreeSet<>();
        declared.stream().map(DeclaredName::name).filter(WrittenName::bold).forEach(name -> bold.add(name.base()));
        Set<String> lost = new TreeSet<>();
        for (Meaning side : statements.stream().flatMap(s -> s.sides().stream()).toList()) {
            List<WrittenName> names = References.in(side);
            names.stream().filter(WrittenName::bold).forEach(name -> bold.add(name.base()));
            if (names.stream().anyMatch(name -> !isBare(name) || !sizes.contains(name.base()))
                    || References.hasSlope(side)) {
                apartFromDivisors(side).filter(BoldNames::isBare).forEach(name -> lost.add(name.base()));
            }
        }
        sizes.retainAll(bold);
        // beside what is no size it may be the vector in plain type
        sizes.removeAll(lost);
        return sizes;
    }

    /** The names in plain type that nothing is divided by: no vector stands there. */
    private static Stream<WrittenName> apartFromDivisors(Meaning meaning) {
        if (meaning instanceof Meaning.Reference r) {
            return Stream.of(r.name()).filter(name -> !name.bold());
        }
        return meaning instanceof Meaning.Quotient quotient
                ? apartFromDivisors(quotient.numerator())
                : References.parts(meaning).stream().flatMap(BoldNames::apartFromDivisors);
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
