package dev.longhand.check.deciding;

import dev.longhand.check.deciding.course.StaleNumbers;
import dev.longhand.check.deciding.course.Values;
import dev.longhand.check.deciding.hesitation.Hesitations;
import dev.longhand.check.deciding.matter.DocumentView;
import dev.longhand.check.deciding.matter.Hypotheses;
import dev.longhand.check.deciding.matter.Matter;
import dev.longhand.check.deciding.matter.NamesWithin;
import dev.longhand.check.deciding.printed.NumberJudge;
import dev.longhand.check.deciding.printed.PrintedMemory;
import dev.longhand.check.deciding.printed.PrintedValues;
import dev.longhand.check.deciding.step.Updates;
import dev.longhand.check.deciding.trial.InNumbers;
import dev.longhand.check.deciding.trial.LostWay;
import dev.longhand.check.deciding.trial.OtherInputs;
import dev.longhand.check.deciding.trial.Restatements;
import dev.longhand.check.deciding.trial.Trial;
import dev.longhand.check.deciding.weighing.LaterFormulas;
import dev.longhand.check.deciding.weighing.SeveralMeanings;
import dev.longhand.check.deciding.weighing.Weighing;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.diagnosis.Diagnosis;
import dev.longhand.check.equality.Equality;
import dev.longhand.check.equality.Outcome;
import dev.longhand.check.quantity.References;
import dev.longhand.check.report.Finding;
import dev.longhand.check.report.Verdict;
import dev.longhand.latex.tree.Relation;
import dev.longhand.notes.meaning.Conventions;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.MeaningText;
import dev.longhand.notes.relation.NotedRelation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Decides the relations of one document, in order. */
public final class Decision {

    private static final Outcome DEFINES = Outcome.of(Verdict.DEFINITION, null, null);

    private final Matter matter;
    private final PrintedMemory memory;
    private final ArrowPath paths;
    private final Updates updates;
    private final Trial trial;
    private final OtherInputs otherInputs;
    private final StaleNumbers stale;
    private final InNumbers inNumbers;
    private final Values values;
    /** By chain, its first side. */
    private final Map<Integer, Meaning> heads = new HashMap<>();
    /** Who speaks of one name in several ways, in the note or beyond what its network file says. */
    private final Weighing several;

    /** What speaks for or against what was found, in the order in which it is heard. */
    private final List<Weighing> weighings;

    private final Explanations explanations;
    private final @Nullable Hesitations hesitations;
    private final @Nullable Stationary stationary;
    private final @Nullable ComputedDifferentials differentials;
    private final DerivativesOfUnits units;
    private final LaterFormulas later;

    /**
     * @param writing how a formula like another is written
     * @param hypotheses what the note speaks of if some of it is otherwise
     */
    public Decision(
            Matter matter,
            Conventions conventions,
            Function<String, MeaningText> writing,
            Hypotheses hypotheses,
            Sayings sayings) {
        this.matter = matter;
        boolean alone = matter.network() == null;
        List<Meaning> sides =
                matter.statements().stream().flatMap(s -> s.sides().stream()).toList();
        Diagnosis diagnosis = new Diagnosis(matter.equality(), sides, sayings.single());
        PrintedValues printed = PrintedValues.givenIn(matter);
        NumberJudge numbers = new NumberJudge(printed);
        this.memory = new PrintedMemory(printed);
        NamesWithin names = new NamesWithin(matter.facts().definitions());
        LostWay lost = new LostWay(alone ? matter.facts().definitions() : List.of(), matter.statements());
        DocumentView view = new DocumentView(matter.facts(), matter.universes(), matter.equality(), matter.network());
        Restatements restatements =
                matter.network() == null ? null : new Restatements(matter.network(), matter.universes());
        this.values = Values.of(matter, printed);
        this.otherInputs = new OtherInputs(sayings.inputs());
        this.stale = new StaleNumbers(matter.universes(), printed);
        this.inNumbers = new InNumbers(numbers, memory, values, view, matter, otherInputs);
        this.paths = new ArrowPath(conventions, matter.universes(), matter.equality());
        this.updates = new Updates(matter, diagnosis, writing, numbers, memory, values);
        this.trial = new Trial(matter, view, lost, values, inNumbers, restatements, hypotheses);
        this.several = restatements == null ? new SeveralMeanings(matter) : restatements::disputed;
        this.explanations = new Explanations(diagnosis, matter.universes(), view, writing, alone);
        this.hesitations = alone ? new Hesitations(matter, names) : null;
        this.stationary = alone ? new Stationary() : null;
        this.differentials =
                alone ? new ComputedDifferentials(matter, sayings.derivatives().dotted()) : null;
        this.units = new DerivativesOfUnits(matter, sayings.derivatives().ofAll());
        this.later = new LaterFormulas(matter, names, hypotheses);
        Stationary stopped = stationary;
        this.weighings = new Weighings(
                        matter,
                        hypotheses,
                        names,
                        sayings,
                        (stated, left, right, outcome) -> found(stated, left, right))
                .all(
                        view,
                        lost,
                        later,
                        stopped == null
                                ? null
                                : (stated, left, right, outcome) -> stopped.weighed(
                                        stated, heads.get(stated.relation().chain()), outcome));
    }

    /** What is said of one relation. Whatever becomes of it, the relations beside it are decided too. */
    public Finding of(Stated stated) {
        Finding finding;
        try {
            finding = decided(stated);
        } catch (StackOverflowError e) {
            finding = finding(stated, "equation", Outcome.undecided(Equality.TOO_DEEP));
        }
        otherInputs.pass(stated);
        stale.pass(stated, finding.verdict());
        later.pass(stated, finding.verdict());
        if (stationary != null) {
            stationary.pass(stated, heads.get(stated.relation().chain()), finding.verdict());
        }
        return finding;
    }

    private Finding decided(Stated stated) {
        NotedRelation relation = stated.relation();
        values.reach(relation);
        Meaning left = stated.left();
        Meaning right = stated.right();
        Relation.Kind kind = relation.relation().kind();
        Meaning head = updates.isRenewal(relation) && right != null ? right : left;
        if (head != null) {
            heads.putIfAbsent(relation.chain(), head);
        }
        if (kind == Relation.Kind.ARROW) {
            return finding(stated, "path", paths.of(relation));
        }
        if (left == null || right == null) {
            String problem = Objects.requireNonNullElse(stated.problem(), "not understood");
            return stated.part() == Stated.Part.UNJUDGED
                    ? finding(stated, "notation", Outcome.undecided(problem))
                    : finding(stated, "unread", Outcome.of(Verdict.NOT_READ, problem, null));
        }
        Optional<Outcome> update = updates.of(stated, left, right);
        if (update.isPresent()) {
            return finding(stated, "update", update.get());
        }
        if (stated.part() != Stated.Part.STATEMENT) {
            String said = stated.part() == Stated.Part.RANGE
                    ? "what the letter runs over"
                    : "the case in which something beside it holds";
            return finding(stated, "condition", Outcome.of(Verdict.DEFINITION, said, null));
        }
        if (!kind.isEquality()) {
            return finding(stated, "comparison", Outcome.undecided("only equalities are checked"));
        }
        if (matter.defining().contains(relation.number())) {
            memory.restate(right, matter.line(relation));
            Optional<Outcome> claimed = units.claim(stated)
                    .map(slope -> equation(stated.with(slope, right), slope, right))
                    .filter(o -> units.isSettled(stated, o.verdict()));
            if (claimed.isPresent()) {
                return finding(stated, "equation", claimed.get());
            }
            return finding(
                    stated,
                    "definition",
                    differentials == null
                            ? DEFINES
                            : differentials.of(stated, left, right).orElse(DEFINES));
        }
        return finding(stated, kindOf(left, right), equation(stated, left, right));
    }

    private Outcome equation(Stated stated, Meaning left, Meaning right) {
        Outcome outcome = found(stated, left, right);
        for (Weighing weighing : weighings) {
            outcome = weighing.weighed(stated, left, right, outcome);
        }
        Outcome explained = explanations.explained(stated, left, right, outcome);
        Outcome said = hesitations == null ? explained : hesitations.weighed(stated, left, right, outcome, explained);
        inNumbers.remember(outcome, said);
        return said;
    }

    private Outcome found(Stated stated, Meaning left, Meaning right) {
        Meaning head = heads.getOrDefault(stated.relation().chain(), left);
        return several.weighed(stated, left, right, trial.of(stated, head, left, right));
    }

    private static String kindOf(Meaning left, Meaning right) {
        if (References.in(right).isEmpty()) {
            return "value";
        }
        if (left instanceof Meaning.Slope) {
            return right instanceof Meaning.Multiplied m
                            && m.factors().stream().allMatch(Meaning.Slope.class::isInstance)
                    ? "chain"
                    : "gradient";
        }
        return "equation";
    }

    private static Finding finding(Stated stated, String kind, Outcome o) {
        NotedRelation r = stated.relation();
        return new Finding(
                r.span(),
                r.tex(),
                kind,
                o.verdict(),
                o.expected(),
                o.reason(),
                o.condition(),
                o.evidence(),
                o.counterexample(),
                o.readings(),
                o.follows());
    }
}
