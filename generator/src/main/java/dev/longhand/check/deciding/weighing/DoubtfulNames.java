package dev.longhand.check.deciding.weighing;

import dev.longhand.check.deciding.matter.NamesWithin;
import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.definition.Formulas;
import dev.longhand.check.definition.Redefinition;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.equality.Outcome;
import dev.longhand.check.fact.DocumentFacts;
import dev.longhand.check.report.Verdict;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Meaning;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Names that have another formula under another heading, where the note does not say whether that is another meaning
 * or a slip: what is said of them from there on is left open.
 */
public final class DoubtfulNames {

    private static final Set<String> ANY = Set.of("f", "g", "h", "F", "G", "H");
    private static final String REASON = " may have another meaning here than before";

    private final Map<Integer, Redefinition> redefinitions = new HashMap<>();
    private final NamesWithin names;
    private final List<DocumentDefinition> definitions;
    private final Set<String> doubtful = new HashSet<>();
    /** Letters of functions that are given one formula after another. */
    private final Set<String> functions = new HashSet<>();
    /** Names of which it is open whether the formula under another heading is the same: no number of theirs is refuted. */
    private final Set<String> restated = new HashSet<>();

    /**
     * No name is in doubt yet.
     *
     * @param redefinitions equations that put a name in doubt where they are not right
     */
    public DoubtfulNames(List<Redefinition> redefinitions, DocumentFacts facts, NamesWithin names) {
        redefinitions.forEach(r -> this.redefinitions.put(r.number(), r));
        this.names = names;
        this.definitions = facts.definitions();
    }

    /** The base of a name that is given a formula under another heading than it had one before. */
    private Optional<String> restated(Stated stated, Meaning left, Meaning right) {
        boolean formula = left instanceof Meaning.Reference && Formulas.isNamed(right);
        return formula && stated.relation().link() == 0
                ? definitions.stream()
                        .filter(d -> d.pattern().equals(((Meaning.Reference) left).name())
                                && d.scope() != stated.relation().section().number())
                        .map(d -> d.pattern().base())
                        .findFirst()
                : Optional.empty();
    }

    /** The letter of any function, f(x, y), that is given another formula: authors take it for one after another. */
    private static Optional<String> otherFunction(Meaning left) {
        if (left instanceof Meaning.Call call
                && call.order() == 0
                && call.callee() instanceof Callee.Named named
                && ANY.contains(named.name())
                && call.arguments().stream()
                        .allMatch(a -> a instanceof Meaning.Reference r
                                && r.name().sub().isEmpty())) {
            return Optional.of(named.name());
        }
        return Optional.empty();
    }

    /** The outcome of a relation, left open where it rests on a name in doubt. */
    public Outcome weighed(Stated stated, Meaning left, Meaning right, Outcome outcome) {
        Redefinition own = redefinitions.get(stated.relation().number());
        // shapes that do not fit may be made wrong by what would make them fit; they put nothing else in doubt
        boolean misfit = outcome.isMisfit();
        boolean differs = outcome.differs() || misfit;
        boolean supposed = stated.restriction().unclear() && !outcome.isProved();
        if (own != null && (differs || supposed)) {
            if (!misfit || supposed) {
                doubtful.add(own.base());
            }
            return open(own.base());
        }
        if (outcome.verdict() == Verdict.UNDECIDED) {
            restated(stated, left, right).ifPresent(restated::add);
        }
        if (!outcome.isProved()) {
            otherFunction(left).ifPresent(functions::add);
        }
        Set<String> suspected = new TreeSet<>();
        if (differs) {
            suspected.addAll(functions);
            suspected.addAll(Formulas.isNamed(right) ? Set.of() : restated);
        }
        if (differs || outcome.isProved() || outcome.verdict() == Verdict.ROUNDED) {
            suspected.addAll(doubtful);
        }
        if (suspected.isEmpty()) {
            return outcome;
        }
        Set<String> met = names.in(left, right);
        return suspected.stream()
                .filter(met::contains)
                .findFirst()
                .map(DoubtfulNames::open)
                .orElse(outcome);
    }

    private static Outcome open(String base) {
        return Outcome.undecided(base + REASON);
    }
}
