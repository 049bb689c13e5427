package dev.longhand.check.deciding.course;

import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.definition.Formulas;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.fact.DocumentFacts;
import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.Index;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.Rewriting;
import dev.longhand.notes.meaning.WrittenName;
import dev.longhand.notes.relation.NotedRelation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rounds of an iteration that headings open: a later one may speak of values that the one before has made. */
public final class Rounds {

    /** Longer descents are not written out. */
    private static final int MOST_STEPS = 10;

    private static final String NUMBER = "[1-9]\\d{0,3}";

    private final DocumentFacts facts;
    private final Map<Integer, Integer> byRelation = new HashMap<>();
    private final int first;

    /** Knows in which round each statement stands; the first round is the lowest number that a heading gives. */
    public Rounds(DocumentFacts facts, List<Stated> statements) {
        this.facts = facts;
        statements.forEach(s ->
                byRelation.put(s.relation().number(), s.relation().section().iteration()));
        this.first = byRelation.values().stream()
                .filter(round -> round >= 0)
                .min(Integer::compare)
                .orElse(Integer.MAX_VALUE);
    }

    /** Whether an equation may be meant of other values than those in force. */
    public boolean mayMeanOthers(NotedRelation relation, Meaning left, Meaning right) {
        int round = relation.section().iteration();
        return (round > first && (isPrimed(left) || isPrimed(right)))
                || isRenewed(left, right, round)
                || isNext(relation.number(), left, right);
    }

    /**
     * Whether a formula is the one before, made of later members in place of some: {@code g = 2 w_1} behind {@code g = 2 w_0}
     * where w_1 was computed since then.
     */
    private boolean isNext(int relation, Meaning left, Meaning right) {
        return left instanceof Meaning.Reference r
                && facts.definitions().stream()
                        .filter(d -> d.pattern().equals(r.name()) && d.position() < relation)
                        .anyMatch(d -> IntStream.rangeClosed(1, MOST_STEPS)
                                .anyMatch(steps -> isLater(d, steps, relation, right)));
    }

    private boolean isLater(DocumentDefinition before, int steps, int relation, Meaning right) {
        Map<WrittenName, WrittenName> next = new HashMap<>();
        for (DocumentDefinition d : facts.definitions()) {
            if (d.position() > before.position() && d.position() < relation) {
                former(d.pattern(), steps).ifPresent(name -> next.putIfAbsent(name, d.pattern()));
            }
        }
        Meaning renewed = new Rewriting(part -> part instanceof Meaning.Reference r && next.containsKey(r.name())
                        ? new Meaning.Reference(next.get(r.name()))
                        : null)
                .of(before.body());
        return !renewed.equals(before.body()) && renewed.equals(right);
    }

    /** The name with a number so many steps before in its only index. */
    private static Optional<WrittenName> former(WrittenName name, int steps) {
        List<Index> indices =
                Stream.concat(name.sub().stream(), name.sup().stream()).toList();
        if (indices.size() != 1
                || !indices.get(0).prefix().matches(NUMBER)
                || indices.get(0).letter() != null) {
            return Optional.empty();
        }
        List<Index> number =
                List.of(new Index("" + (Integer.parseInt(indices.get(0).prefix()) - steps), null, 0));
        return Optional.of(new WrittenName(
                name.base(),
                name.bold(),
                name.sub().isEmpty() ? List.of() : number,
                name.sup().isEmpty() ? List.of() : number,
                name.primes()));
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
