package dev.longhand.check.deciding.hesitation;

import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.Rewriting;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Sides of which one is the other with a formula in the place of a name that nothing defines, as in the inner step of a
 * composition: {@code 2u = 2(3x + 1)} behind {@code f(u) = u^2}. It says what the name is there.
 *
 * @param isDefined whether the note says what a name is
 */
record PutIn(Predicate<WrittenName> isDefined) {

    /** The name that a formula is put in for. */
    Optional<WrittenName> name(Meaning left, Meaning right) {
        return of(left, right).or(() -> of(right, left));
    }

    private Optional<WrittenName> of(Meaning before, Meaning after) {
        return (before instanceof Meaning.Reference ? List.<WrittenName>of() : References.in(before))
                .stream()
                        .distinct()
                        .filter(name -> !isDefined.test(name))
                        .filter(name -> isPutIn(new Meaning.Reference(name), before, after))
                        .findFirst();
    }

    private static boolean isPutIn(Meaning.Reference name, Meaning before, Meaning after) {
        List<Meaning> found = new ArrayList<>();
        collect(name, before, after, found);
        return found.stream()
                .findFirst()
                .filter(formula -> !References.parts(formula).isEmpty())
                .filter(formula -> !References.in(formula).contains(name.name()))
                .map(formula -> new Rewriting(part -> part.equals(name) ? formula : null).of(before))
                .filter(after::equals)
                .isPresent();
    }

    /** What stands on one side where the name stands on the other. */
    private static void collect(Meaning.Reference name, Meaning before, Meaning after, List<Meaning> found) {
        if (before.equals(name)) {
            found.add(after);
            return;
        }
        List<Meaning> left = References.parts(before);
        List<Meaning> right = References.parts(after);
        if (before.getClass() == after.getClass() && left.size() == right.size()) {
            for (int i = 0; i < left.size(); i++) {
                collect(name, left.get(i), right.get(i), found);
            }
        }
    }
}
