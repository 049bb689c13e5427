package dev.longhand.check.statement;

import dev.longhand.check.definition.Stated;
import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.Index;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.Rewriting;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Steps of descent that are counted below or above a parameter that is written without a count everywhere else: beside
 * {@code \hat y = wx + b}, {@code w_{t+1} = w_t - \eta \partial L / \partial w} says what {@code w' = w - ...} does. No sequence is
 * meant, and no entry of w.
 *
 * @param lower the name before the step, with its count
 * @param below whether the count stands below
 * @param slot which of the indices there is the count
 */
record CountedSteps(WrittenName lower, boolean below, int slot) {

    /** The statements with counts taken off, a prime where the new value is meant. */
    static void putInto(List<Stated> statements) {
        Set<CountedSteps> steps = new HashSet<>();
        for (Stated s : statements) {
            if (s.left() instanceof Meaning.Reference r && s.right() instanceof Meaning.Total total) {
                of(r.name(), total).ifPresent(steps::add);
            }
        }
        steps.removeIf(step -> !step.isOfParameter(statements));
        if (!steps.isEmpty()) {
            Rewriting rewriting =
                    new Rewriting(m -> m instanceof Meaning.Reference r ? rewritten(steps, r.name()) : null);
            statements.replaceAll(s -> s.with(rewriting));
        }
    }

    private static Optional<CountedSteps> of(WrittenName left, Meaning.Total right) {
        boolean descends =
                References.hasSlope(right) || right.terms().stream().anyMatch(Meaning.Negated.class::isInstance);
        for (Meaning term : right.terms()) {
            if (descends && term instanceof Meaning.Reference r) {
                for (boolean below : new boolean[] {true, false}) {
                    for (int slot = 0; slot < indices(r.name(), below).size(); slot++) {
                        CountedSteps step = new CountedSteps(r.name(), below, slot);
                        if (step.index(r.name()).letter() != null && step.distance(left) == 1) {
                            return Optional.of(step);
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static @Nullable Meaning rewritten(Set<CountedSteps> steps, WrittenName name) {
        for (CountedSteps step : steps) {
            int distance = step.distance(name);
            if (distance == 0 || (distance == 1 && name.primes() == 0)) {
                WrittenName plain = step.plain(name);
                return new Meaning.Reference(distance == 0 ? plain : plain.primed());
            }
        }
        return null;
    }

    /** Whether the name is one of a parameter that stands without a count, or has numbered entries that are used together. */
    private boolean isOfParameter(List<Stated> statements) {
        WrittenName plain = plain(lower);
        boolean bare = false;
        boolean numbered = false;
        boolean together = false;
        for (Stated s : statements) {
            for (Meaning side : s.sides()) {
                Set<WrittenName> members = new HashSet<>();
                for (WrittenName name : References.in(side)) {
                    bare |= plain.isShapedLike(name);
                    if (lower.isShapedLike(name) && index(name).letter() == null) {
                        members.add(name);
                    }
                }
                numbered |= !members.isEmpty();
                together |= members.size() > 1;
            }
        }
        return numbered ? together && !isBegun(statements) : bare;
    }

    /** Whether it is said what the count begins with: {@code x_0 = 2} is no entry, unless it stands among others of a vector. */
    private boolean isBegun(List<Stated> statements) {
        Set<WrittenName> cells = new HashSet<>();
        statements.forEach(s -> s.sides().forEach(side -> cells(side, cells)));
        return statements.stream()
                .anyMatch(s -> s.left() instanceof Meaning.Reference r
                        && lower.isShapedLike(r.name())
                        && index(r.name()).letter() == null
                        && index(r.name()).prefix().equals("0")
                        && !cells.contains(r.name()));
    }

    private static void cells(Meaning meaning, Set<WrittenName> cells) {
        if (meaning instanceof Meaning.Grid) {
            cells.addAll(References.in(meaning));
        }
        References.parts(meaning).forEach(part -> cells(part, cells));
    }

    /** How many steps later another name is; -1 where it is none of the same quantity. */
    private int distance(WrittenName name) {
        if (!lower.isShapedLike(name)
                || !plain(lower).key(Map.of()).equals(plain(name).key(Map.of()))) {
            return -1;
        }
        Index own = index(lower);
        Index other = index(name);
        boolean counted = own.letter() != null && own.letter().equals(other.letter());
        return counted && own.prefix().equals(other.prefix()) ? other.offset() - own.offset() : -1;
    }

    private WrittenName plain(WrittenName name) {
        List<Index> sub = new ArrayList<>(name.sub());
        List<Index> sup = new ArrayList<>(name.sup());
        (below ? sub : sup).remove(slot);
        return new WrittenName(name.base(), name.bold(), sub, sup, name.primes());
    }

    private Index index(WrittenName name) {
        return indices(name, below).get(slot);
    }

    private static List<Index> indices(WrittenName name, boolean below) {
        return below ? name.sub() : name.sup();
    }
}
