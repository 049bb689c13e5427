package dev.longhand.check.size;

import dev.longhand.check.quantity.References;
import dev.longhand.expr.Expression;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What conditions compare with each other: letters that number something, or values. */
public final class Comparisons {

    private Comparisons() {}

    /** Conditions as a meaning. */
    public static Meaning cases(List<Meaning.Condition> conditions) {
        Meaning one = Meaning.Literal.of(1);
        return new Meaning.Cases(
                conditions.stream().map(c -> Meaning.Case.where(c, one)).toList());
    }

    /** All conditions in a meaning. */
    static List<Meaning.Condition> in(Meaning meaning) {
        List<Meaning.Condition> found = new ArrayList<>();
        collect(meaning, found);
        return found;
    }

    /** The conditions of a meaning that are not inside a part of it. */
    public static List<Meaning.Condition> at(Meaning meaning) {
        List<Meaning.Condition> found = new ArrayList<>();
        if (meaning instanceof Meaning.Cases cases) {
            cases.cases().forEach(branch -> found.addAll(branch.conditions()));
        }
        if (meaning instanceof Meaning.Folded folded && folded.except() != null) {
            Meaning letter = new Meaning.Reference(WrittenName.plain(folded.letter()));
            found.add(new Meaning.Condition(letter, Expression.Relation.EQUAL, true, folded.except()));
        }
        return found;
    }

    private static void collect(Meaning meaning, List<Meaning.Condition> found) {
        found.addAll(at(meaning));
        References.parts(meaning).forEach(part -> collect(part, found));
    }

    /** The letter that a side of a condition is, alone or shifted by a number. */
    public static Optional<String> letter(Meaning side) {
        if (side instanceof Meaning.Total total && total.terms().size() == 2) {
            Meaning shift = total.terms().get(1) instanceof Meaning.Negated n
                    ? n.operand()
                    : total.terms().get(1);
            return shift instanceof Meaning.Literal ? letter(total.terms().get(0)) : Optional.empty();
        }
        return side instanceof Meaning.Reference r
                        && r.name().sub().isEmpty()
                        && r.name().sup().isEmpty()
                        && r.name().primes() == 0
                        && (r.name().base().length() == 1 || r.name().base().equals("\\ell"))
                ? Optional.of(r.name().base())
                : Optional.empty();
    }

    /** Letters that a condition compares with one that numbers something: they number the same. */
    static Set<String> indices(Collection<Meaning> meanings) {
        Set<String> numbering = new HashSet<>();
        List<Meaning.Condition> conditions = new ArrayList<>();
        for (Meaning meaning : meanings) {
            conditions.addAll(in(meaning));
            numbering(meaning, numbering);
        }
        Set<String> indices = new HashSet<>();
        for (Meaning.Condition condition : conditions) {
            Optional<String> left = letter(condition.left());
            Optional<String> right = letter(condition.right());
            boolean both = left.isPresent() && right.isPresent();
            if (both && (numbering.contains(left.get()) || numbering.contains(right.get()))) {
                indices.add(left.get());
                indices.add(right.get());
            }
        }
        return indices;
    }

    private static void numbering(Meaning meaning, Set<String> found) {
        References.in(meaning).forEach(name -> found.addAll(name.letters()));
        folds(meaning, found);
    }

    private static void folds(Meaning meaning, Set<String> found) {
        if (meaning instanceof Meaning.Folded folded) {
            found.add(folded.letter());
        }
        References.parts(meaning).forEach(part -> folds(part, found));
    }

    /** The letters that a letter is compared with. */
    public static List<String> partners(Collection<Meaning> meanings, String letter) {
        List<String> partners = new ArrayList<>();
        for (Meaning meaning : meanings) {
            for (Meaning.Condition condition : in(meaning)) {
                Optional<String> left = letter(condition.left());
                Optional<String> right = letter(condition.right());
                if (left.isPresent() && right.isPresent() && left.get().equals(letter)) {
                    partners.add(right.get());
                } else if (left.isPresent() && right.isPresent() && right.get().equals(letter)) {
                    partners.add(left.get());
                }
            }
        }
        return partners;
    }
}
