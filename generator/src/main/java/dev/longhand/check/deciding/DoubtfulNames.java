package dev.longhand.check.deciding;

import dev.longhand.check.equality.Outcome;
import dev.longhand.check.report.Verdict;
import dev.longhand.check.universe.DocumentFacts;
import dev.longhand.check.universe.Redefinition;
import dev.longhand.check.universe.Stated;
import dev.longhand.notes.meaning.Meaning;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names that have another formula under another heading, where the note does not say whether that is another meaning
 * or a slip: what is said of them from there on is left open.
 */
final class DoubtfulNames {

    private static final String REASON = " may have another meaning here than before";

    private final Map<Integer, Redefinition> redefinitions = new HashMap<>();
    private final NamesWithin names;
    private final Set<String> doubtful = new HashSet<>();

    DoubtfulNames(List<Redefinition> redefinitions, DocumentFacts facts) {
        redefinitions.forEach(r -> this.redefinitions.put(r.number(), r));
        this.names = new NamesWithin(facts.definitions());
    }

    /** The outcome of a relation, left open where it rests on a name in doubt. */
    Outcome weighed(Stated stated, Meaning left, Meaning right, Outcome outcome) {
        Redefinition own = redefinitions.get(stated.relation().number());
        boolean differs = outcome.verdict() == Verdict.WRONG || outcome.verdict() == Verdict.CARRIED;
        if (own != null && differs) {
            doubtful.add(own.base());
            return Outcome.undecided(own.base() + REASON);
        }
        if (doubtful.isEmpty() || !(differs || outcome.isProved() || outcome.verdict() == Verdict.ROUNDED)) {
            return outcome;
        }
        Set<String> met = names.in(left, right);
        return doubtful.stream()
                .filter(met::contains)
                .findFirst()
                .map(base -> Outcome.undecided(base + REASON))
                .orElse(outcome);
    }
}
