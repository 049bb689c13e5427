package dev.longhand.check.deciding.trial;

import dev.longhand.check.definition.Formulas;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.equality.Equality;
import dev.longhand.check.quantity.References;
import dev.longhand.check.universe.Universes;
import dev.longhand.expr.Expression;
import dev.longhand.notes.meaning.Index;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Relations that hold wherever two of their indices differ, {@code \partial p_i / \partial z_j = -p_i p_j}: such cases are said in
 * so many ways, on another line or in words of any language, that the note may well be speaking of this one.
 */
final class DifferentIndices {

    private static final int MOST_LETTERS = 4;

    private final Equality equality;
    private final Universes universes;

    DifferentIndices(Equality equality, Universes universes) {
        this.equality = equality;
        this.universes = universes;
    }

    /** Whether a relation that does not hold for all indices holds for those that differ. */
    boolean isMeant(Stated stated, Meaning left, Meaning right) {
        boolean isOfSlopes = References.hasSlope(left) || References.hasSlope(right);
        if (!isOfSlopes || Formulas.isZero(right) || speaksOfBoth(left) || speaksOfBoth(right)) {
            return false;
        }
        Set<String> letters = new TreeSet<>();
        letters(left, letters);
        letters(right, letters);
        List<String> all = List.copyOf(letters);
        for (int a = 0; a < all.size() && all.size() <= MOST_LETTERS; a++) {
            for (int b = a + 1; b < all.size(); b++) {
                List<Meaning.Condition> conditions =
                        new ArrayList<>(stated.restriction().sure());
                conditions.add(
                        new Meaning.Condition(letter(all.get(a)), Expression.Relation.EQUAL, true, letter(all.get(b))));
                if (equality.decide(left, right, universes.at(stated, conditions))
                        .isProved()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether conditions are on an index that stands in a relation. */
    boolean concern(List<Meaning.Condition> conditions, Meaning left, Meaning right) {
        Set<String> letters = new TreeSet<>();
        letters(left, letters);
        letters(right, letters);
        return conditions.stream()
                .flatMap(c -> Stream.of(c.left(), c.right()))
                .anyMatch(side -> side instanceof Meaning.Reference r
                        && letters.contains(r.name().base()));
    }

    /** Whether a side has a Kronecker delta or another case in it, and so says itself where indices agree. */
    private static boolean speaksOfBoth(Meaning meaning) {
        boolean isDelta = meaning instanceof Meaning.Reference r
                && r.name().base().equals("\\delta")
                && r.name().sub().size() == 2;
        return isDelta
                || meaning instanceof Meaning.Cases
                || References.parts(meaning).stream().anyMatch(DifferentIndices::speaksOfBoth);
    }

    private static Meaning letter(String letter) {
        return new Meaning.Reference(WrittenName.plain(letter));
    }

    private static void letters(Meaning meaning, Set<String> found) {
        for (WrittenName name : References.in(meaning)) {
            for (Index index : name.sub()) {
                if (index.letter() != null
                        && index.offset() == 0
                        && index.prefix().isEmpty()) {
                    found.add(index.letter());
                }
            }
        }
    }
}
