package dev.longhand.check.deciding.weighing.number;

import dev.longhand.check.deciding.matter.OwnWay;
import dev.longhand.check.deciding.weighing.Weighing;
import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.definition.Formulas;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.equality.Outcome;
import dev.longhand.check.quantity.References;
import dev.longhand.check.report.Verdict;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Names of which a note has a number at most, where it has a formula for another of their kind: {@code o_2 = 0.58} beside
 * {@code o_1 = \sigma(z_1)}. They are computed likewise, so that a loss may depend on a variable by way of them; but for what
 * belongs to the other one alone, such as its own weights.
 */
public final class NumberedSiblings implements Weighing {

    private final List<DocumentDefinition> definitions;

    /** @param definitions what the note says its names are */
    public NumberedSiblings(List<DocumentDefinition> definitions) {
        this.definitions = List.copyOf(definitions);
    }

    @Override
    public Outcome weighed(Stated stated, Meaning left, Meaning right, Outcome outcome) {
        if (outcome.verdict() == Verdict.UNDECIDED) {
            return outcome;
        }
        return between(left)
                .or(() -> between(right))
                .map(name -> Outcome.undecided(
                        "nothing says what " + name.key(Map.of()) + " is computed from, and others of its kind are"))
                .orElse(outcome);
    }

    /** The name through which something may depend on what it is differentiated by. */
    private Optional<WrittenName> between(Meaning meaning) {
        for (Meaning.Slope slope : References.slopes(meaning)) {
            Set<WrittenName> way = new HashSet<>();
            reach(References.in(slope.of()), way);
            for (Meaning by : slope.by()) {
                for (WrittenName variable : References.in(by)) {
                    Optional<WrittenName> open = way.stream()
                            .filter(name -> !name.equals(variable) && mayDependOn(name, variable, way))
                            .findFirst();
                    if (open.isPresent()) {
                        return open;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private boolean mayDependOn(WrittenName name, WrittenName variable, Set<WrittenName> way) {
        if (name.sub().isEmpty() || !name.letters().isEmpty() || isComputed(name) || isBehind(variable, name)) {
            return false;
        }
        List<WrittenName> siblings =
                way.stream().filter(other -> isSibling(other, name)).toList();
        Set<WrittenName> made = new HashSet<>();
        reach(siblings, made);
        return !siblings.isEmpty()
                && !made.contains(name)
                && siblings.stream().noneMatch(sibling -> new OwnWay(definitions, sibling).has(variable));
    }

    /** Whether a variable only comes in where a name is already in use: the name is not computed from that. */
    private boolean isBehind(WrittenName variable, WrittenName name) {
        List<WrittenName> users = definitions.stream()
                .filter(d -> References.in(d.body()).contains(variable))
                .map(DocumentDefinition::pattern)
                .toList();
        return isMadeOf(variable, name) || (!users.isEmpty() && users.stream().allMatch(user -> isMadeOf(user, name)));
    }

    private boolean isMadeOf(WrittenName whole, WrittenName part) {
        Set<WrittenName> made = new HashSet<>();
        reach(List.of(whole), made);
        return made.contains(part);
    }

    /** Whether a formula says what a name is, or what the whole is that it is an entry of. */
    private boolean isComputed(WrittenName name) {
        return definitions.stream()
                .filter(d -> d.pattern().base().equals(name.base()) && Formulas.isNamed(d.body()))
                .anyMatch(d -> (d.pattern().sub().isEmpty() && !Formulas.isOfParts(d.body(), name.base()))
                        || isOfAll(d)
                        || d.pattern().match(name, Map.of()) != null);
    }

    /** Whether a formula numbers its names by the letter that its own name has: another letter is a label. */
    private static boolean isOfAll(DocumentDefinition d) {
        return References.in(d.body()).stream()
                .anyMatch(part ->
                        !Collections.disjoint(part.letters(), d.pattern().letters()));
    }

    /** Whether a computed name differs from another in the number of an index only: o_1 and o_2, h_{o1} and h_{o2}. */
    private boolean isSibling(WrittenName other, WrittenName name) {
        return !other.equals(name)
                && other.base().equals(name.base())
                && other.primes() == name.primes()
                && other.sup().equals(name.sup())
                && kind(other).equals(kind(name))
                && isComputed(other);
    }

    private static List<String> kind(WrittenName name) {
        return name.sub().stream()
                .map(index -> index.text(Map.of()).replaceAll("\\d+", "#"))
                .toList();
    }

    /** Adds names, and all that formulas make them of. */
    private void reach(List<WrittenName> names, Set<WrittenName> reached) {
        for (WrittenName name : names) {
            if (reached.add(name)) {
                OwnWay.formulas(definitions, name).forEach(d -> reach(References.in(d.body()), reached));
            }
        }
    }
}
