package dev.longhand.check.deciding;

import dev.longhand.check.deciding.course.StaleNumbers;
import dev.longhand.check.deciding.course.Values;
import dev.longhand.check.deciding.hesitation.Hesitations;
import dev.longhand.check.deciding.hesitation.OtherMeanings;
import dev.longhand.check.deciding.hesitation.PassingMeanings;
import dev.longhand.check.deciding.matter.DocumentView;
import dev.longhand.check.deciding.matter.Hypotheses;
import dev.longhand.check.deciding.matter.Matter;
import dev.longhand.check.deciding.matter.NamesWithin;
import dev.longhand.check.deciding.matter.PrintedNumber;
import dev.longhand.check.deciding.printed.NumberJudge;
import dev.longhand.check.deciding.printed.PrintedMemory;
import dev.longhand.check.deciding.printed.PrintedValues;
import dev.longhand.check.deciding.step.Updates;
import dev.longhand.check.deciding.trial.InNumbers;
import dev.longhand.check.deciding.trial.LostWay;
import dev.longhand.check.deciding.trial.OtherInputs;
import dev.longhand.check.deciding.trial.Restatements;
import dev.longhand.check.deciding.trial.Trial;
import dev.longhand.check.deciding.weighing.AbsentWays;
import dev.longhand.check.deciding.weighing.AlongAllPaths;
import dev.longhand.check.deciding.weighing.DoubtfulNames;
import dev.longhand.check.deciding.weighing.EqualNames;
import dev.longhand.check.deciding.weighing.GarbledSigmoids;
import dev.longhand.check.deciding.weighing.LaterFormulas;
import dev.longhand.check.deciding.weighing.OtherFormulas;
import dev.longhand.check.deciding.weighing.OtherLayers;
import dev.longhand.check.deciding.weighing.PartialFunctions;
import dev.longhand.check.deciding.weighing.ReleasedNames;
import dev.longhand.check.deciding.weighing.SeveralMeanings;
import dev.longhand.check.deciding.weighing.SupposedSums;
import dev.longhand.check.deciding.weighing.UnwrittenFormulas;
import dev.longhand.check.deciding.weighing.Weighing;
import dev.longhand.check.deciding.weighing.number.CountedEntries;
import dev.longhand.check.deciding.weighing.number.DoubtfulCommas;
import dev.longhand.check.deciding.weighing.number.NumberedSiblings;
import dev.longhand.check.deciding.weighing.number.NumbersAnew;
import dev.longhand.check.deciding.weighing.number.NumbersBeforeFormulas;
import dev.longhand.check.deciding.weighing.number.NumbersElsewhere;
import dev.longhand.check.deciding.weighing.number.NumbersFurtherOn;
import dev.longhand.check.deciding.weighing.number.OtherMethods;
import dev.longhand.check.deciding.weighing.number.OtherSettings;
import dev.longhand.check.deciding.weighing.number.OwnMultiples;
import dev.longhand.check.deciding.weighing.number.ShortValues;
import dev.longhand.check.deciding.weighing.number.SupposedValues;
import dev.longhand.check.deciding.weighing.number.UnnamedData;
import dev.longhand.check.deciding.weighing.number.WaysInNumbers;
import dev.longhand.check.deciding.weighing.shape.ChainOrder;
import dev.longhand.check.deciding.weighing.shape.DiagonalVectors;
import dev.longhand.check.deciding.weighing.shape.GradientRows;
import dev.longhand.check.deciding.weighing.shape.LaterVectors;
import dev.longhand.check.deciding.weighing.shape.Layouts;
import dev.longhand.check.deciding.weighing.shape.ScalarCase;
import dev.longhand.check.deciding.weighing.shape.TurnedMatrices;
import dev.longhand.check.deciding.weighing.shape.WrittenRows;
import dev.longhand.check.definition.Redefinition;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.diagnosis.Diagnosis;
import dev.longhand.check.equality.Equality;
import dev.longhand.check.equality.Outcome;
import dev.longhand.check.quantity.References;
import dev.longhand.check.report.Finding;
import dev.longhand.check.report.Verdict;
import dev.longhand.latex.tree.Relation;
import dev.longhand.notes.condition.Release;
import dev.longhand.notes.declaration.SaidDerivatives;
import dev.longhand.notes.declaration.SaidLayouts;
import dev.longhand.notes.meaning.Conventions;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.MeaningText;
import dev.longhand.notes.relation.NotedRelation;
import dev.longhand.notes.section.FormulaWords;
import dev.longhand.notes.wording.SaidInputs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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

    private final SaidLayouts layouts;
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
     * @param redefining equations that give a name another meaning
     * @param redefinitions equations of which it is open whether they do
     * @param hypotheses what the note speaks of if some of it is otherwise
     * @param releases words that let names be any again
     * @param inWords bases of names of which words say how they are computed
     * @param inputs numbers that words say something is taken at
     * @param single letters of moments of which the note takes one
     * @param words what words around formulas say of what is in them
     * @param derivatives what words say of those of the note
     */
    public Decision(
            Matter matter,
            Conventions conventions,
            Function<String, MeaningText> writing,
            List<Redefinition> redefining,
            List<Redefinition> redefinitions,
            Hypotheses hypotheses,
            List<Release> releases,
            Set<String> inWords,
            SaidInputs inputs,
            Set<String> single,
            FormulaWords words,
            SaidDerivatives derivatives) {
        this.matter = matter;
        this.layouts = derivatives.layouts();
        boolean alone = matter.network() == null;
        List<Meaning> sides =
                matter.statements().stream().flatMap(s -> s.sides().stream()).toList();
        Diagnosis diagnosis = new Diagnosis(matter.equality(), sides, single);
        PrintedValues printed = PrintedValues.givenIn(matter);
        NumberJudge numbers = new NumberJudge(printed);
        this.memory = new PrintedMemory(printed);
        NamesWithin names = new NamesWithin(matter.facts().definitions());
        LostWay lost = new LostWay(alone ? matter.facts().definitions() : List.of(), matter.statements());
        DocumentView view = new DocumentView(matter.facts(), matter.universes(), matter.equality(), matter.network());
        Restatements restatements =
                matter.network() == null ? null : new Restatements(matter.network(), matter.universes());
        this.values = Values.of(matter, printed);
        this.otherInputs = new OtherInputs(inputs);
        this.stale = new StaleNumbers(matter.universes(), printed);
        this.inNumbers = new InNumbers(numbers, memory, values, view, matter, otherInputs);
        this.paths = new ArrowPath(conventions, matter.universes(), matter.equality());
        this.updates = new Updates(matter, diagnosis, writing, numbers, memory, values);
        this.trial = new Trial(matter, view, lost, values, inNumbers, restatements, hypotheses);
        this.several = restatements == null ? new SeveralMeanings(matter) : restatements::disputed;
        this.explanations = new Explanations(diagnosis, matter.universes(), view, writing, alone);
        this.hesitations = alone ? new Hesitations(matter, names) : null;
        this.stationary = alone ? new Stationary() : null;
        this.differentials = alone ? new ComputedDifferentials(matter, derivatives.dotted()) : null;
        this.units = new DerivativesOfUnits(matter, derivatives.ofAll());
        this.later = new LaterFormulas(matter, names, hypotheses);
        this.weighings = weighings(view, lost, names, redefining, redefinitions);
        this.weighings.add(new ReleasedNames(releases, matter, names, hypotheses));
        if (alone) {
            this.weighings.add(new ScalarCase(matter, names, hypotheses, words.scalars()));
            this.weighings.add(new NumbersAnew(matter, words.otherwise()));
            this.weighings.add(new OtherSettings(matter));
            this.weighings.add(new CountedEntries(matter));
            this.weighings.add(new ShortValues());
            this.weighings.add(new UnnamedData(matter, words.lists()));
            this.weighings.add(later);
            this.weighings.add(new OtherFormulas(matter, names, hypotheses, redefining, words.options()));
            this.weighings.add(new PartialFunctions(matter, hypotheses));
            this.weighings.add(new NumbersFurtherOn(matter, hypotheses));
            this.weighings.add(new OtherLayers(matter, hypotheses));
            if (layouts.rows()) {
                this.weighings.add(new GradientRows(matter, hypotheses));
            }
            this.weighings.add(new WrittenRows(matter, derivatives.rows()));
            this.weighings.add(new LaterVectors(matter, names, hypotheses));
            this.weighings.add(new UnwrittenFormulas(inWords, matter.facts().definitions()));
        }
    }

    private List<Weighing> weighings(
            DocumentView view,
            LostWay lost,
            NamesWithin names,
            List<Redefinition> redefining,
            List<Redefinition> redefinitions) {
        List<Weighing> all = new ArrayList<>();
        boolean alone = matter.network() == null;
        OtherMeanings others = alone ? new OtherMeanings(matter, view, lost) : null;
        if (others != null) {
            all.add((stated, left, right, outcome) -> others.related(left, right, outcome));
        }
        all.add(firstOrder(view));
        if (others != null) {
            all.add(others::elsewhere);
        }
        all.add(new DoubtfulCommas((stated, left, right, outcome) -> found(stated, left, right)));
        all.add(new Layouts(matter.ownStatements(), matter.facts().definitions(), layouts));
        if (alone) {
            all.add(new SupposedValues());
            all.add(new NumberedSiblings(matter.facts().definitions()));
            all.add(new AlongAllPaths(matter.facts().definitions()));
            all.add(new AbsentWays(matter.facts()));
            all.add(new WaysInNumbers(matter.facts().definitions()));
            all.add(new OtherMethods(matter.ownStatements(), matter.facts().definitions(), matter.defining()));
            all.add(new NumbersBeforeFormulas(
                    matter.ownStatements(), matter.facts().definitions()));
            all.add(new DiagonalVectors(matter.facts().definitions()));
            all.add(new TurnedMatrices(matter.statements(), matter.facts()));
            all.add(new ChainOrder(matter.facts(), layouts));
            OpenEquations equations = new OpenEquations(matter.facts());
            all.add((stated, left, right, outcome) -> equations.weighed(left, right, outcome));
            all.add(new EqualNames(matter));
            all.add(new OwnMultiples());
            all.add(new SupposedSums(matter));
        }
        Stationary stopped = stationary;
        if (stopped != null) {
            all.add((stated, left, right, outcome) ->
                    stopped.weighed(stated, heads.get(stated.relation().chain()), outcome));
        }
        all.add(new GarbledSigmoids(matter, names));
        all.add(new DoubtfulNames(redefinitions, matter.facts(), names)::weighed);
        all.add(new PassingMeanings(redefining, matter, names)::weighed);
        if (alone) {
            all.add(new NumbersElsewhere(matter, names, redefinitions));
        }
        return all;
    }

    private Weighing firstOrder(DocumentView view) {
        FirstOrder first = new FirstOrder(view::isDefined, matter.facts().functions()::containsKey);
        return (stated, left, right, outcome) -> {
            boolean approximate = stated.relation().relation().kind() == Relation.Kind.APPROXIMATELY
                    && PrintedNumber.matrix(right).isEmpty();
            return approximate ? first.weighed(left, right, outcome, (a, b) -> found(stated, a, b)) : outcome;
        };
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
