package dev.longhand.check;

import dev.longhand.check.equality.Equality;
import dev.longhand.check.equality.Primes;
import dev.longhand.check.report.Verdict;
import dev.longhand.check.universe.DocumentFacts;
import dev.longhand.check.universe.FactsReading;
import dev.longhand.check.universe.Redefinition;
import dev.longhand.check.universe.RoleWords;
import dev.longhand.check.universe.Stated;
import dev.longhand.check.universe.Universes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Which equations of a note give a name another meaning: those that stand in another network, exercise or the like and
 * say something else than what the name is so far. An equation that is provably the same is a claim.
 */
final class Redefining {

    /** A note has no more networks; of what comes after them it is left open which meaning it has. */
    private static final int MOST = 24;
    /** In a note of more relations few are found: each takes a look at the whole of it. */
    private static final int LARGE = 1_000;

    private static final int FEW = 3;

    private final FactsReading reading;
    private final List<Stated> statements;
    private final Equality equality;
    private final Set<Integer> redefining = new HashSet<>();
    private final List<Redefinition> found = new ArrayList<>();
    private final Set<Integer> same = new HashSet<>();

    Redefining(FactsReading reading, List<Stated> statements, Primes primes) {
        this.reading = reading;
        this.statements = statements;
        this.equality = new Equality(primes);
    }

    /** The facts of the note, each name with all its meanings. */
    DocumentFacts facts(DocumentFacts first) {
        DocumentFacts facts = first;
        int most = statements.size() > LARGE ? FEW : MOST;
        for (int i = 0; i < most; i++) {
            Optional<Redefinition> next = next(facts);
            if (next.isEmpty()) {
                break;
            }
            redefining.add(next.get().number());
            found.add(next.get());
            facts = reading.of(statements, redefining);
        }
        return facts;
    }

    /** The first equation that says something else of what it is about. */
    private Optional<Redefinition> next(DocumentFacts facts) {
        List<Redefinition> open = reading.redefinitions().stream()
                .filter(r -> r.isMeant() && !same.contains(r.number()))
                .toList();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Universes universes = new Universes(null, facts, statements, false, RoleWords.USUAL);
        for (Redefinition r : open) {
            Stated s = r.equation();
            Verdict verdict = equality.decide(
                            Objects.requireNonNull(s.left()),
                            Objects.requireNonNull(s.right()),
                            universes.at(s, s.restriction().sure()))
                    .verdict();
            if (verdict != Verdict.RIGHT) {
                return Optional.of(r);
            }
            same.add(r.number());
        }
        return Optional.empty();
    }

    /** The equations that give names other meanings. */
    List<Redefinition> found() {
        return List.copyOf(found);
    }

    /** The equations of which it is open whether they give a name another meaning. */
    List<Redefinition> doubtful() {
        return reading.redefinitions().stream()
                .filter(r -> !same.contains(r.number()))
                .toList();
    }
}
