package dev.longhand.check;

import dev.longhand.check.definition.Redefinition;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.equality.Equality;
import dev.longhand.check.equality.Outcome;
import dev.longhand.check.equality.Primes;
import dev.longhand.check.fact.DocumentFacts;
import dev.longhand.check.fact.FactsReading;
import dev.longhand.check.network.RoleWords;
import dev.longhand.check.quantity.References;
import dev.longhand.check.report.Verdict;
import dev.longhand.check.universe.Universes;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.wording.Parting;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Which equations of a note give a name another meaning: those that stand in another network, exercise or the like and
 * say something else than what the name is so far, and those from which the note goes on to derive what only holds with the new
 * meaning. An equation that is provably the same is a claim.
 */
final class Redefining {

    /** A note has no more networks; of what comes after them it is left open which meaning it has. */
    private static final int MOST = 24;
    /** In a note of more relations few are found: each takes a look at the whole of it. */
    private static final int LARGE = 1_000;

    private static final int FEW = 3;

    /** So many equations are tried of which only what follows may say that they give a name another meaning. */
    private static final int MOST_TRIED = 8;

    private final FactsReading reading;
    private final List<Stated> statements;
    private final Equality equality;
    private final Set<Integer> redefining = new HashSet<>();
    private final List<Redefinition> found = new ArrayList<>();
    private final Set<Integer> same = new HashSet<>();
    /** Names of which what follows an equation showed that it gives them another meaning. */
    private final Set<String> renamed = new HashSet<>();
    /** Further equations for such names. */
    private final List<Redefinition> suspected = new ArrayList<>();

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
        return statements.size() > LARGE ? facts : settled(facts);
    }

    /** The facts with the meanings that only what is derived from them shows to be other ones. */
    private DocumentFacts settled(DocumentFacts first) {
        DocumentFacts facts = first;
        List<Stated> again = first.restatements().stream()
                .map(r -> statements.get(r.equation().position()))
                .filter(Redefining::isFormula)
                .limit(MOST_TRIED)
                .toList();
        if (again.isEmpty()) {
            return first;
        }
        Function<Stated, Outcome> before = outcomes(facts);
        for (Stated s : again) {
            if (redefining.contains(s.relation().number()) || before.apply(s).isProved()) {
                continue;
            }
            Set<Integer> more = new HashSet<>(redefining);
            more.add(s.relation().number());
            DocumentFacts other = reading.of(statements, more);
            boolean settled = new FollowingSlopes(statements, s).speakFor(outcomes(other), before);
            if (settled) {
                redefining.addAll(more);
                boolean isInCase = s.relation().section().isInCase();
                found.add(new Redefinition(s, s.subject(), Parting.SURE, true, isInCase));
                if (!isInCase) {
                    renamed.add(s.subject());
                }
            } else if (renamed.contains(s.subject())) {
                suspected.add(new Redefinition(s, s.subject(), Parting.MAYBE, false, false));
            }
            facts = reading.of(statements, redefining);
            before = settled ? outcomes(facts) : before;
        }
        return facts;
    }

    /** The facts of the note if one more relation gives a name another meaning. */
    DocumentFacts factsWith(int relation) {
        Set<Integer> more = new HashSet<>(redefining);
        more.add(relation);
        return reading.of(statements, more);
    }

    /**
     * Whether an equation says of a name what it is, and not how it stands to others of its kind. Names with indices belong to
     * one network, and two slips of one may fit together.
     */
    private static boolean isFormula(Stated s) {
        return s.part() == Stated.Part.STATEMENT
                && s.left() instanceof Meaning.Reference left
                && left.name().isPlain()
                && s.right() != null
                && References.in(s.right()).stream()
                        .noneMatch(name -> name.base().equals(left.name().base()));
    }

    /** What equations would be if the note said these facts. */
    private Function<Stated, Outcome> outcomes(DocumentFacts facts) {
        Universes universes = new Universes(null, facts, statements, false, RoleWords.USUAL);
        return s -> equality.decide(
                Objects.requireNonNull(s.left()),
                Objects.requireNonNull(s.right()),
                universes.at(s, s.restriction().sure()));
    }

    /** The first equation that says something else of what it is about. */
    private Optional<Redefinition> next(DocumentFacts facts) {
        List<Redefinition> open = reading.redefinitions().stream()
                .filter(r -> r.isMeant() && !same.contains(r.number()))
                .toList();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Function<Stated, Outcome> outcomes = outcomes(facts);
        for (Redefinition r : open) {
            if (outcomes.apply(r.equation()).verdict() != Verdict.RIGHT) {
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
        return Stream.concat(reading.redefinitions().stream(), suspected.stream())
                .filter(r -> !same.contains(r.number()))
                .toList();
    }
}
