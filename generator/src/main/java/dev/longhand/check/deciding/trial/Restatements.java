package dev.longhand.check.deciding.trial;

import dev.longhand.check.definition.Formulas;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.equality.Outcome;
import dev.longhand.check.network.NetworkNames;
import dev.longhand.check.quantity.References;
import dev.longhand.check.report.Verdict;
import dev.longhand.check.universe.Universes;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a note says of the names of its network file. The first equation that says what the file says is a definition. A
 * note may go on to another network: from an equation on that gives a name another meaning than an earlier one did,
 * nothing that speaks of the name is refuted.
 */
public final class Restatements {

    private final NetworkNames network;
    private final Universes universes;
    private final Set<String> restated = new HashSet<>();
    private final Set<String> disputed = new HashSet<>();

    /** Nothing has been said of the file's names yet. */
    public Restatements(NetworkNames network, Universes universes) {
        this.network = network;
        this.universes = universes;
    }

    /** What is right, as a definition where it is the first to say so of a name. */
    Outcome first(Stated stated, Meaning left, Outcome outcome) {
        boolean first = left instanceof Meaning.Reference r
                && isOfFile(r.name(), stated)
                && outcome.verdict() == Verdict.RIGHT
                && restated.add(r.name().key(Map.of()));
        return first ? Outcome.of(Verdict.DEFINITION, "as in the network file", outcome.evidence()) : outcome;
    }

    private boolean isOfFile(WrittenName name, Stated stated) {
        return network.has(name)
                || universes.at(stated.relation().number(), 0).stream().anyMatch(u -> u.isRespelt(name));
    }

    /** What is wrong, as open where it speaks of a name that has another meaning by now. */
    public Outcome disputed(Stated stated, Meaning left, Meaning right, Outcome outcome) {
        boolean restates = stated.relation().link() == 0
                && left instanceof Meaning.Reference
                && Formulas.isNamed(right)
                && outcome.verdict() != Verdict.RIGHT
                && outcome.verdict() != Verdict.DEFINITION
                && universes.withNumbers(stated.relation().number(), 0).isStrange(right);
        if (restates
                && left instanceof Meaning.Reference r
                && restated.contains(r.name().key(Map.of()))) {
            disputed.add(r.name().base());
        }
        return outcome.verdict() == Verdict.WRONG && (isDisputed(left) || isDisputed(right))
                ? Outcome.undecided("the note may speak of another network from here on")
                : outcome;
    }

    private boolean isDisputed(Meaning meaning) {
        return References.in(meaning).stream().anyMatch(n -> disputed.contains(n.base()));
    }
}
