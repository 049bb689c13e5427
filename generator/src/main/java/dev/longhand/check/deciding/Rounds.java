package dev.longhand.check.deciding;

import dev.longhand.check.evaluation.References;
import dev.longhand.check.universe.DocumentFacts;
import dev.longhand.check.universe.Formulas;
import dev.longhand.check.universe.Stated;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.relation.NotedRelation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rounds of an iteration that headings open: a later one may speak of values that the one before has made. */
final class Rounds {

    private final DocumentFacts facts;
    private final Map<Integer, Integer> byRelation = new HashMap<>();
    private final int first;

    Rounds(DocumentFacts facts, List<Stated> statements) {
        this.facts = facts;
        statements.forEach(s ->
                byRelation.put(s.relation().number(), s.relation().section().iteration()));
        this.first = byRelation.values().stream()
                .filter(round -> round >= 0)
                .min(Integer::compare)
                .orElse(Integer.MAX_VALUE);
    }

    /** Whether an equation may be meant of other values than those in force. */
    boolean mayMeanOthers(NotedRelation relation, Meaning left, Meaning right) {
        int round = relation.section().iteration();
        return (round > first && (isPrimed(left) || isPrimed(right))) || isRenewed(left, right, round);
    }

    private static boolean isPrimed(Meaning meaning) {
        return References.in(meaning).stream().anyMatch(name -> name.primes() > 0);
    }

    /** Whether a formula speaks of other names than the definition of what it is for, which an earlier round has. */
    private boolean isRenewed(Meaning left, Meaning right, int round) {
        if (!(left instanceof Meaning.Reference r) || round < 0) {
            return false;
        }
        Set<String> here = keys(right);
        return facts.definitions().stream()
                .filter(d -> d.pattern().equals(r.name()) && Formulas.isNamed(d.body()))
                .filter(d -> byRelation.getOrDefault(d.position(), -1) < round)
                .anyMatch(d -> !keys(d.body()).containsAll(here));
    }

    private static Set<String> keys(Meaning meaning) {
        Set<String> keys = new HashSet<>();
        References.in(meaning).forEach(name -> keys.add(name.key(Map.of())));
        return keys;
    }
}
