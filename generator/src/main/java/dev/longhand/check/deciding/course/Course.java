package dev.longhand.check.deciding.course;

import dev.longhand.check.deciding.matter.PrintedNumber;
import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.definition.Formulas;
import dev.longhand.check.definition.GivenNumber;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.quantity.References;
import dev.longhand.latex.tree.Relation;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Where a note gives names other values as it goes on: it says so outright, or it computes an update. Updates of several
 * names are simultaneous: they are in force when the last of a round is done. One to a primed name is in force in the next
 * iteration.
 */
public final class Course {

    private static final int MOST = 400;
    private static final int NEVER = Integer.MAX_VALUE;

    /**
     * Another value for a name.
     *
     * @param expression what it is computed by
     * @param printed the number that the note has for it, or how it is computed where it has none
     * @param said the relation that says so
     * @param end the last relation of its chain
     * @param from the first relation for which it is in force
     * @param iteration in which it is said, -1 for none
     */
    record Change(WrittenName name, Meaning expression, Meaning printed, int said, int end, int from, int iteration) {}

    private final List<Change> changes = new ArrayList<>();
    private final Set<Integer> restating = new HashSet<>();
    private final Set<Integer> stepping = new HashSet<>();

    /**
     * @param isValue whether a name is one that the note, or its network file, has a number for
     * @param steps what steps in numbers start from; null where a number beside a name may be another one than before
     */
    Course(List<Stated> statements, Predicate<WrittenName> isValue, @Nullable NumberSteps steps) {
        Map<Integer, List<Stated>> chains = new LinkedHashMap<>();
        for (Stated s : statements) {
            chains.computeIfAbsent(s.relation().chain(), c -> new ArrayList<>()).add(s);
        }
        List<Change> round = new ArrayList<>();
        Map<WrittenName, Integer> said = new HashMap<>();
        Map<WrittenName, Meaning> numbers = new HashMap<>();
        Map<WrittenName, Integer> place = new HashMap<>();
        Map<Meaning, Meaning> results = results(chains.values());
        for (List<Stated> chain : chains.values()) {
            Stated first = chain.get(0);
            Meaning end = chain.get(chain.size() - 1).right();
            Meaning last = end == null ? null : results.getOrDefault(end, end);
            boolean counted = steps != null
                    && first.right() != null
                    && first.left() instanceof Meaning.Reference parameter
                    && first.part() == Stated.Part.STATEMENT
                    && steps.is(parameter.name(), first.right());
            if (counted) {
                stepping.add(first.relation().number());
            }
            value(first, last)
                    .ifPresent(name -> said.put(name, first.relation().section().number()));
            if (!(first.left() instanceof Meaning.Reference r)
                    || first.right() == null
                    || last == null
                    || first.part() != Stated.Part.STATEMENT
                    || !r.name().letters().isEmpty()
                    || changes.size() + round.size() >= MOST) {
                continue;
            }
            WrittenName name = r.name().unprimed();
            boolean inNumbers = steps == null && isNewNumber(r.name(), first.right()) && isValue.test(name);
            boolean goesOn = inNumbers && startsFrom(first.right(), numbers.get(name));
            boolean update = goesOn || isUpdate(first, r.name(), first.right());
            boolean made = steps == null
                    && update
                    && chain.size() == 1
                    && References.in(first.right()).stream().allMatch(name::equals);
            if (!isNumber(last) && !made) {
                if (steps == null && update && r.name().primes() == 0 && isValue.test(name)) {
                    // a rule, or a step that is made: nothing says from where on
                    changes.add(change(first, chain, name, first.right(), NEVER));
                }
                continue;
            }
            if (inNumbers && !update) {
                // it may be the new value, or a derivative: nothing says from where on
                changes.add(change(first, chain, name, last, NEVER));
                continue;
            }
            if ((counted || update) && isValue.test(name)) {
                if (goesOn) {
                    numbers.put(name, last);
                }
                if (steps != null) {
                    steps.reach(name, last);
                }
                Change change = change(first, chain, name, last, 0);
                boolean again =
                        round.stream().anyMatch(c -> c.name().equals(name) || c.iteration() != change.iteration());
                if (again) {
                    close(round);
                }
                round.add(r.name().primes() == 0 ? change : later(change, statements));
            } else if (steps == null
                    && r.name().primes() == 0
                    && first.relation().relation().kind().isEquality()
                    && !Formulas.isNamed(first.right())
                    && isValue.test(name)) {
                // in another section it is a definition of its own
                Integer before = said.put(name, first.relation().section().number());
                Meaning former = numbers.put(name, last);
                int number = first.relation().number();
                boolean another =
                        before != null && before == first.relation().section().number() && !last.equals(former);
                if (another && !isItsValue(former, last, number - place.getOrDefault(name, 0))) {
                    changes.add(change(first, chain, name, last, number));
                    restating.add(number);
                }
                place.put(name, chain.get(chain.size() - 1).relation().number());
            }
        }
        close(round);
        changes.sort((a, b) -> Integer.compare(a.from(), b.from()));
    }

    /** What computations come to that several names share: of {@code p = q = \sigma(0) = 0.5} each is 0.5. */
    private static Map<Meaning, Meaning> results(Collection<List<Stated>> chains) {
        Map<Meaning, Meaning> results = new HashMap<>();
        for (List<Stated> chain : chains) {
            Meaning computed = chain.get(0).left();
            Meaning result = chain.get(chain.size() - 1).right();
            if (chain.get(0).relation().link() > 0 && computed != null && result != null) {
                results.put(computed, result);
            }
        }
        return results;
    }

    /** The name that stands behind its value, as in 1.1 = z. */
    private static Optional<WrittenName> value(Stated first, @Nullable Meaning last) {
        return first.left() != null && GivenNumber.is(first.left()) && last instanceof Meaning.Reference r
                ? Optional.of(r.name())
                : Optional.empty();
    }

    /** Whether something is a number, printed or exact: -0.5, 2/3, 3 ln 2. */
    private static boolean isNumber(Meaning last) {
        return PrintedNumber.matrix(last).isPresent()
                || GivenNumber.is(last)
                || (References.in(last).isEmpty() && isMultiple(last));
    }

    /**
     * Whether a decimal right behind an exact number is its value, {@code a = \sqrt 2}, {@code a = 1.41}, rather than another
     * one.
     */
    private static boolean isItsValue(@Nullable Meaning former, Meaning last, int distance) {
        return former != null
                && distance == 1
                && PrintedNumber.matrix(former).isEmpty()
                && PrintedNumber.matrix(last).isPresent();
    }

    /** Whether it is the value of a function, or a multiple of one. */
    private static boolean isMultiple(Meaning meaning) {
        if (meaning instanceof Meaning.Multiplied product) {
            List<Meaning> factors = product.factors();
            return factors.size() == 2 && GivenNumber.is(factors.get(0)) && isMultiple(factors.get(1));
        }
        return meaning instanceof Meaning.Call || (meaning instanceof Meaning.Negated n && isMultiple(n.operand()));
    }

    /** Whether a number alone is said to be that of a primed name: {@code u' = 0.5 - 0.1 \cdot 0.2}. */
    private static boolean isNewNumber(WrittenName name, Meaning right) {
        return name.primes() > 0 && !Formulas.isNamed(right);
    }

    /** Whether a sum of numbers begins with the last value of a name, so that it is a step from there. */
    private static boolean startsFrom(Meaning right, @Nullable Meaning former) {
        return right instanceof Meaning.Total total && total.terms().get(0).equals(former);
    }

    private static Change change(Stated first, List<Stated> chain, WrittenName name, Meaning last, int from) {
        return new Change(
                name,
                java.util.Objects.requireNonNull(first.right()),
                last,
                first.relation().number(),
                chain.get(chain.size() - 1).relation().number(),
                from,
                first.relation().section().iteration());
    }

    private static Change at(Change c, int from) {
        return new Change(c.name(), c.expression(), c.printed(), c.said(), c.end(), from, c.iteration());
    }

    /** A primed name is the value of the plain one in the iteration that a heading opens. */
    private static Change later(Change change, List<Stated> statements) {
        int from = statements.stream()
                .filter(s -> s.relation().number() > change.end()
                        && s.relation().section().iteration() > change.iteration())
                .mapToInt(s -> s.relation().number())
                .min()
                .orElse(NEVER);
        return at(change, from);
    }

    private void close(List<Change> round) {
        int end = round.stream().mapToInt(Change::end).max().orElse(0);
        for (Change change : round) {
            changes.add(change.from() > 0 ? change : at(change, end + 1));
        }
        round.clear();
    }

    /** Whether a relation gives a name a value made of its old one. */
    private static boolean isUpdate(Stated first, WrittenName name, Meaning right) {
        return first.relation().relation().kind() == Relation.Kind.UPDATED || isStep(name, right);
    }

    /** Whether a sum has the name itself in it, or what a primed name is made from. */
    public static boolean isStep(WrittenName name, Meaning right) {
        return right instanceof Meaning.Total
                && References.in(right).stream()
                        .anyMatch(n -> n.equals(name)
                                || (name.primes() > 0 && (n.equals(name.unprimed()) || isBefore(n, name))));
    }

    /** Whether a name is the old value of another: w_{old} of w. */
    private static boolean isBefore(WrittenName old, WrittenName name) {
        return old.isOld() && old.base().equals(name.base());
    }

    /** Whether a relation gives a name another number outright. */
    boolean restates(int relation) {
        return restating.contains(relation);
    }

    /** Whether a relation gives a parameter a value that is made, in numbers, of its last one. */
    boolean isStep(int relation) {
        return stepping.contains(relation);
    }

    /** The changes that are in force at a relation, in order. */
    List<Change> inForce(int relation) {
        return changes.stream().filter(c -> c.from() <= relation).toList();
    }

    /** The changes that have been said before a relation but wait for others. */
    List<Change> waiting(int relation) {
        return changes.stream()
                .filter(c -> c.end() < relation && c.from() > relation)
                .toList();
    }

    /** A value as what the note says a name is from somewhere on. */
    static DocumentDefinition definition(Change change, Meaning value) {
        return new DocumentDefinition(change.name(), value, change.said(), 0, 0);
    }
}
