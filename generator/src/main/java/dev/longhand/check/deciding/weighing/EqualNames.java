package dev.longhand.check.deciding.weighing;

import dev.longhand.check.deciding.matter.Matter;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.equality.Outcome;
import dev.longhand.check.report.Verdict;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Names that nothing defines and that a line says to be equal, one after the other: {@code \beta_1 = \beta_2 = \dots = 0} is a
 * hypothesis on them, and no claim about what they are.
 */
public final class EqualNames implements Weighing {

    private final Matter matter;
    private final Map<Integer, List<Stated>> chains;
    /** The relations of such lines. */
    private final Set<Integer> tying = new HashSet<>();

    /** Finds the lines of the note that tie names to each other; there are none beside a network file. */
    public EqualNames(Matter matter) {
        this.matter = matter;
        this.chains = matter.ownStatements().stream()
                .collect(Collectors.groupingBy(s -> s.relation().chain()));
        matter.ownStatements().stream()
                .filter(this::isOfNames)
                .forEach(s -> tying.add(s.relation().number()));
    }

    @Override
    public Outcome weighed(Stated stated, Meaning left, Meaning right, Outcome outcome) {
        return outcome.verdict() == Verdict.WRONG
                        && left instanceof Meaning.Reference one
                        && right instanceof Meaning.Reference other
                        && isOfNames(stated)
                        && isOpen(one.name())
                        && isOpen(other.name())
                ? Outcome.undecided("it may be a condition on what nothing defines")
                : outcome;
    }

    /** Whether a chain has nothing but names up to here. */
    private boolean isOfNames(Stated stated) {
        return chains.getOrDefault(stated.relation().chain(), List.of()).stream()
                .filter(s -> s.relation().link() <= stated.relation().link())
                .allMatch(s -> s.left() instanceof Meaning.Reference && s.right() instanceof Meaning.Reference);
    }

    /** Whether no relation but such chains says what a name is, or what the whole is that it is an entry of. */
    private boolean isOpen(WrittenName name) {
        return matter.facts().definitions().stream()
                .filter(d -> !tying.contains(d.position()))
                .noneMatch(d -> d.pattern().base().equals(name.base())
                        && (d.pattern().sub().isEmpty() || d.pattern().match(name, Map.of()) != null));
    }
}
