package dev.longhand.check.deciding.step;

import dev.longhand.check.deciding.course.Course;
import dev.longhand.check.deciding.course.Values;
import dev.longhand.check.deciding.data.Head;
import dev.longhand.check.deciding.data.Situation;
import dev.longhand.check.deciding.matter.Matter;
import dev.longhand.check.deciding.matter.PrintedNumber;
import dev.longhand.check.deciding.printed.NumberJudge;
import dev.longhand.check.deciding.printed.PrintedMemory;
import dev.longhand.check.deciding.printed.Standing;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.diagnosis.Diagnosis;
import dev.longhand.check.equality.Outcome;
import dev.longhand.check.report.Verdict;
import dev.longhand.latex.tree.Relation;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.MeaningText;
import dev.longhand.notes.relation.NotedRelation;
import java.util.Optional;
import java.util.function.Function;

/** Updates of parameters: they say what the new value is, unless they are steps of gradient descent with a slip. */
public final class Updates {

    private final Matter matter;
    private final Function<String, MeaningText> writing;
    private final DescentSteps steps;
    private final NumberJudge numbers;
    private final StepsInNumbers stepsInNumbers;
    private final RestatedSteps restated;
    private final PrintedMemory memory;
    private final Values values;
    /** Whether the document has had an update of a parameter. */
    private boolean stepped;

    /** @param writing how a formula like another is written */
    public Updates(
            Matter matter,
            Diagnosis diagnosis,
            Function<String, MeaningText> writing,
            NumberJudge numbers,
            PrintedMemory memory,
            Values values) {
        this.matter = matter;
        this.writing = writing;
        this.steps = new DescentSteps(
                matter.facts(),
                matter.equality(),
                diagnosis,
                matter.network(),
                matter.lines().source());
        this.numbers = numbers;
        this.restated = new RestatedSteps(matter, diagnosis);
        this.stepsInNumbers = new StepsInNumbers(matter.statements(), numbers);
        this.memory = memory;
        this.values = values;
    }

    /** Whether what follows a relation has the new value, which its name does not have yet. */
    public boolean isRenewal(NotedRelation relation) {
        return relation.relation().kind() == Relation.Kind.UPDATED || values.isStep(relation);
    }

    /** What is said of an update; nothing of any other relation. */
    public Optional<Outcome> of(Stated stated, Meaning left, Meaning right) {
        NotedRelation relation = stated.relation();
        Optional<Outcome> slip = matter.network() == null ? slip(stated, left, right) : Optional.empty();
        if (slip.isPresent()) {
            return slip;
        }
        Optional<Outcome> uphill = steps.uphill(left, right, relation.number());
        if (uphill.isPresent()) {
            return uphill;
        }
        if (relation.relation().kind() == Relation.Kind.UPDATED && matter.network() != null && !stepped) {
            stepped = true;
            Optional<Outcome> miss = missed(relation, left, right);
            if (miss.isPresent()) {
                return miss;
            }
        }
        boolean step = left instanceof Meaning.Reference r
                && Course.isStep(r.name(), right)
                && (r.name().primes() > 0 || !steps.isComputed(r.name()));
        if (!isRenewal(relation) && !step) {
            return Optional.empty();
        }
        Optional<Outcome> found = matter.network() == null
                ? stepsInNumbers
                        .slip(stated, left, right, values.at(relation))
                        .or(() -> restated.of(stated, left, right, writing.apply(relation.tex())))
                : Optional.empty();
        return found.or(() -> Optional.of(Outcome.of(Verdict.DEFINITION, null, null)));
    }

    private Optional<Outcome> slip(Stated stated, Meaning left, Meaning right) {
        NotedRelation relation = stated.relation();
        return steps.slip(
                left,
                right,
                relation.number(),
                matter.universes().at(stated, stated.restriction().sure()),
                writing.apply(relation.tex()));
    }

    /** The first new value of a parameter is that of one step of gradient descent; later ones may follow other orders. */
    private Optional<Outcome> missed(NotedRelation relation, Meaning left, Meaning right) {
        if (!(left instanceof Meaning.Reference r)
                || r.name().primes() > 0
                || relation.section().iteration() >= 0
                || PrintedNumber.matrix(right).isEmpty()) {
            return Optional.empty();
        }
        Meaning next = new Meaning.Reference(r.name().primed());
        Situation situation = values.at(relation);
        Optional<Outcome> outcome = numbers.judge(Head.of(next), next, right, situation);
        outcome.ifPresent(o -> memory.result(
                next, next, right, Standing.of(o, matter.line(relation)), situation.universe(), situation.data()));
        return outcome.filter(o -> o.verdict() == Verdict.WRONG);
    }
}
