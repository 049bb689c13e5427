package dev.longhand.check.definition;

import dev.longhand.check.quantity.References;
import dev.longhand.expr.Primitive;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What the right sides of equations are: formulas in names, sums, numbers. */
public final class Formulas {

    private Formulas() {}

    /**
     * All that some names are made of, at once or by way of others, themselves among it.
     *
     * @param made by base, the bases that its formulas are made of
     */
    public static Set<String> reached(Collection<String> from, Map<String, Set<String>> made) {
        return reached(from, base -> made.getOrDefault(base, Set.of()));
    }

    /** The same of all names that stand in some sides. */
    public static Set<String> behind(Collection<Meaning> sides, Map<String, Set<String>> made) {
        Set<String> bases = new HashSet<>();
        sides.forEach(side -> References.in(side).forEach(name -> bases.add(name.base())));
        return reached(bases, made);
    }

    /** By base, the bases of all names and functions that the formulas of definitions are made of. */
    public static Map<String, Set<String>> made(Collection<DocumentDefinition> definitions) {
        Map<String, Set<String>> made = new LinkedHashMap<>();
        for (DocumentDefinition d : definitions) {
            made.computeIfAbsent(d.pattern().base(), b -> new LinkedHashSet<>())
                    .addAll(References.mentioned(d.body(), WrittenName::base));
        }
        return made;
    }

    /** The same where what a name is made of is asked for. */
    public static <T> Set<T> reached(Collection<T> from, Function<T, ? extends Collection<T>> made) {
        Set<T> reached = new HashSet<>();
        Deque<T> next = new ArrayDeque<>(from);
        while (!next.isEmpty()) {
            T name = next.pop();
            if (reached.add(name)) {
                next.addAll(made.apply(name));
            }
        }
        return reached;
    }

    /** Whether nothing stands in a formula but numbers one by one, operations, and functions that everybody knows. */
    public static boolean isArithmetic(Meaning formula) {
        boolean own = formula instanceof Meaning.Reference
                || formula instanceof Meaning.Grid
                || (formula instanceof Meaning.Call call && call.callee() instanceof Callee.Named);
        return !own && References.parts(formula).stream().allMatch(Formulas::isArithmetic);
    }

    /** Whether something in a formula is done with vectors only: a transpose, a norm, a sum over entries. */
    public static boolean isOfVectors(Meaning meaning) {
        return meaning instanceof Meaning.Transposed
                || meaning instanceof Meaning.Folded
                || meaning instanceof Meaning.Grid
                || (meaning instanceof Meaning.Absolute absolute && absolute.norm())
                || (meaning instanceof Meaning.Call call && call.callee() instanceof Callee.Whole)
                || References.parts(meaning).stream().anyMatch(Formulas::isOfVectors);
    }

    /** Whether a meaning has names in it. */
    public static boolean isNamed(Meaning meaning) {
        return !References.in(meaning).isEmpty();
    }

    /** Whether Euler's number stands in a meaning, so that equal sides have more to them than digits. */
    public static boolean hasEulersNumber(Meaning meaning) {
        return (meaning instanceof Meaning.Call call
                        && call.callee() instanceof Callee.Known known
                        && known.function() == Primitive.EXP
                        && call.arguments().get(0).equals(Meaning.Literal.of(1)))
                || References.parts(meaning).stream().anyMatch(Formulas::hasEulersNumber);
    }

    /** Whether what a formula computes under a base is no vector of the names with that base and an index: a sum of them. */
    public static boolean isOfParts(Meaning formula, String base) {
        return References.in(formula).stream()
                .anyMatch(n -> n.base().equals(base) && !n.sub().isEmpty());
    }

    /** Whether a meaning has a sum in it that does not say what it runs over. */
    public static boolean hasBareSum(Meaning meaning) {
        return (meaning instanceof Meaning.Folded folded && folded.letter().isEmpty())
                || References.parts(meaning).stream().anyMatch(Formulas::hasBareSum);
    }

    /** Whether a product in a meaning begins with something transposed. */
    static boolean hasTransposedFactor(Meaning meaning) {
        return (meaning instanceof Meaning.Multiplied product
                        && product.factors().get(0) instanceof Meaning.Transposed)
                || References.parts(meaning).stream().anyMatch(Formulas::hasTransposedFactor);
    }

    /** Whether a meaning has no sum or product over a letter in it. */
    public static boolean isSpeltOut(Meaning meaning) {
        return !(meaning instanceof Meaning.Folded)
                && References.parts(meaning).stream().allMatch(Formulas::isSpeltOut);
    }

    /** Whether a meaning is zero as it stands. */
    public static boolean isZero(Meaning meaning) {
        return meaning instanceof Meaning.Literal n && n.value().signum() == 0;
    }
}
