package dev.longhand.check.deciding;

import dev.longhand.check.diagnosis.Diagnosis;
import dev.longhand.check.equality.Decimals;
import dev.longhand.check.equality.Equality;
import dev.longhand.check.equality.Outcome;
import dev.longhand.check.equality.Primes;
import dev.longhand.check.evaluation.References;
import dev.longhand.check.report.Finding;
import dev.longhand.check.report.Verdict;
import dev.longhand.check.universe.DocumentDefinition;
import dev.longhand.check.universe.DocumentFacts;
import dev.longhand.check.universe.Formulas;
import dev.longhand.check.universe.NetworkNames;
import dev.longhand.check.universe.NumberedUnits;
import dev.longhand.check.universe.Redefinition;
import dev.longhand.check.universe.Stated;
import dev.longhand.check.universe.Universe;
import dev.longhand.check.universe.Universes;
import dev.longhand.expr.Primitive;
import dev.longhand.expr.Rational;
import dev.longhand.latex.tree.Relation;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Conventions;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.MeaningText;
import dev.longhand.notes.meaning.WrittenName;
import dev.longhand.notes.relation.NotedRelation;
import dev.longhand.source.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Decides the relations of one document, in order. */
public final class Decision {

    private static final String UNPROVED = "neither proved nor refuted";

    private final DocumentFacts facts;
    private final Universes universes;
    private final Set<Integer> defining;
    private final @Nullable NetworkNames network;
    private final Source source;
    private final Equality equality;
    private final Function<String, MeaningText> writing;
    private final PrintedValues printed = new PrintedValues();
    private final PrintedMemory memory = new PrintedMemory(printed);
    private final NumberJudge numbers = new NumberJudge(printed);
    private final @Nullable Restatements restatements;
    private final ArrowPath paths;
    private final Map<Integer, Meaning> heads = new HashMap<>();
    private final DocumentView view;
    private final Layouts layouts = new Layouts();
    private final @Nullable OtherMeanings others;
    private final Explanations explanations;
    private final UnderConditions conditions;
    private final OpenEquations openEquations;
    private final DoubtfulNames doubtful;
    private final PassingMeanings passing;
    private final @Nullable Hesitations hesitations;
    private final @Nullable Stationary stationary;
    private final Members members;
    private final Capitals capitals;
    private final DescentSteps steps;
    private final LostWay lost;
    private final Values values;
    private final SolvedFor solvedFor;
    private final WithData withData;
    private final InNumbers inNumbers;
    /** Whether the document has had an update of a parameter. */
    private boolean stepped;

    private boolean hasData;
    private final boolean otherActivation;

    /**
     * @param redefining equations that give a name another meaning
     * @param redefinitions equations of which it is open whether they do
     * @param supposing what the note speaks of if some capitals are matrices
     */
    public Decision(
            Primes primes,
            Universes universes,
            DocumentFacts facts,
            Set<Integer> defining,
            @Nullable NetworkNames network,
            Conventions conventions,
            Function<String, MeaningText> writing,
            List<Stated> statements,
            List<Redefinition> redefining,
            List<Redefinition> redefinitions,
            Function<Set<WrittenName>, Universes> supposing,
            Source source) {
        this.facts = facts;
        this.universes = universes;
        this.defining = Set.copyOf(defining);
        this.network = network;
        this.source = source;
        this.equality = new Equality(primes);
        this.writing = writing;
        List<Meaning> sides =
                statements.stream().flatMap(s -> s.sides().stream()).toList();
        Diagnosis diagnosis = new Diagnosis(equality, sides);
        this.steps = new DescentSteps(facts, equality, diagnosis, network, source);
        this.capitals = new Capitals(equality, facts, network == null ? sides : List.of(), supposing);
        for (DocumentDefinition d : facts.definitions()) {
            // a number that nothing is computed from is a result
            boolean datum = PrintedNumber.matrix(d.body()).isPresent() && facts.isUsed(d.pattern());
            if (datum) {
                give(d.body());
                hasData = true;
            }
        }
        if (network != null) {
            network.values().values().forEach(this::give);
            for (int i = 0; i < network.examples(); i++) {
                network.example(i).values().forEach(this::give);
            }
        }
        this.otherActivation =
                !facts.called().isEmpty() && facts.definitions().stream().noneMatch(d -> hasSigmoid(d.body()));
        this.lost = new LostWay(network == null ? facts.definitions() : List.of(), statements);
        this.restatements = network == null ? null : new Restatements(network, universes);
        this.paths = new ArrowPath(conventions, universes, equality);
        this.view = new DocumentView(facts, universes, equality, network);
        this.others = network == null ? new OtherMeanings(facts, statements, hasData, view, lost) : null;
        this.explanations = new Explanations(diagnosis, universes, view, writing);
        this.conditions = new UnderConditions(
                equality,
                universes,
                facts,
                new Unread(network == null ? statements : List.of(), facts),
                new PrintedSigns(network == null ? statements : List.of(), facts),
                network == null ? null : new NumberedUnits(network));
        this.openEquations = new OpenEquations(facts);
        this.doubtful = new DoubtfulNames(redefinitions, facts);
        this.passing = new PassingMeanings(
                redefining, network == null ? statements : List.of(), defining, facts, universes, equality);
        this.hesitations = network == null ? new Hesitations(equality, universes, facts, statements) : null;
        this.stationary = network == null ? new Stationary() : null;
        this.members = new Members(facts);
        Course course = network == null
                ? new Course(statements, name -> isNumber(facts, name), null)
                : new Course(statements, name -> network.isParameter(name.key(Map.of())), new NumberSteps(network));
        this.values = new Values(
                universes,
                printed,
                course,
                new BasePoint(network == null ? statements : List.of(), name -> isNumber(facts, name)),
                network == null ? null : new Descents(network),
                network == null ? null : new Examples(statements, network));
        this.solvedFor = new SolvedFor(equality, facts);
        this.withData = new WithData(universes, equality, network, facts);
        this.inNumbers = new InNumbers(numbers, memory, values, view, network, hasData, source);
    }

    private static boolean isNumber(DocumentFacts facts, WrittenName name) {
        return facts.definitions().stream().anyMatch(d -> d.pattern().equals(name) && !Formulas.isNamed(d.body()));
    }

    /** A number that is given, by the network file or by the document. */
    private void give(Rational value) {
        printed.give(Decimals.decimal(value));
    }

    private void give(Meaning meaning) {
        if (meaning instanceof Meaning.Literal number) {
            give(number.value());
        }
        References.parts(meaning).forEach(this::give);
    }

    /** What is said of one relation. Whatever becomes of it, the relations beside it are decided too. */
    public Finding of(Stated stated) {
        Finding finding;
        try {
            finding = decided(stated);
        } catch (StackOverflowError e) {
            finding = finding(stated, "equation", Outcome.undecided(Equality.TOO_DEEP));
        }
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
        // what follows an update has the new value, which its name does not have yet
        boolean renewed = kind == Relation.Kind.UPDATED || values.isStep(relation);
        Meaning head = renewed && right != null ? right : left;
        if (head != null) {
            heads.putIfAbsent(relation.chain(), head);
        }
        if (kind == Relation.Kind.ARROW) {
            return finding(stated, "path", paths.of(relation));
        }
        if (left == null || right == null) {
            String problem = java.util.Objects.requireNonNullElse(stated.problem(), "not understood");
            return stated.part() == Stated.Part.UNJUDGED
                    ? finding(stated, "notation", Outcome.undecided(problem))
                    : finding(stated, "unread", Outcome.of(Verdict.NOT_READ, problem, null));
        }
        Optional<Outcome> slip = network == null
                ? steps.slip(
                        left,
                        right,
                        relation.number(),
                        universes.at(stated, stated.restriction().sure()),
                        writing.apply(relation.tex()))
                : Optional.empty();
        if (slip.isPresent()) {
            return finding(stated, "update", slip.get());
        }
        Optional<Outcome> uphill = steps.uphill(left, right, relation.number());
        if (uphill.isPresent()) {
            return finding(stated, "update", uphill.get());
        }
        if (kind == Relation.Kind.UPDATED && network != null && !stepped) {
            stepped = true;
            Optional<Outcome> miss = missed(stated, left, right);
            if (miss.isPresent()) {
                return finding(stated, "update", miss.get());
            }
        }
        boolean step = left instanceof Meaning.Reference r
                && Course.isStep(r.name(), right)
                && (r.name().primes() > 0 || !steps.isComputed(r.name()));
        if (renewed || step) {
            return finding(stated, "update", Outcome.of(Verdict.DEFINITION, null, null));
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
        if (defining.contains(relation.number())) {
            memory.restate(right, source.position(relation.span().start()).line());
            return finding(stated, "definition", Outcome.of(Verdict.DEFINITION, null, null));
        }
        Outcome outcome = disputed(stated, left, right, restricted(stated, left, right));
        if (others != null) {
            outcome = others.related(left, right, outcome);
        }
        if (kind == Relation.Kind.APPROXIMATELY && PrintedNumber.matrix(right).isEmpty()) {
            outcome = new FirstOrder(view::isDefined, facts.functions()::containsKey)
                    .weighed(left, right, outcome, (a, b) -> disputed(stated, a, b, restricted(stated, a, b)));
        }
        if (others != null) {
            outcome = others.elsewhere(stated, left, right, outcome);
        }
        outcome = layouts.of(left, outcome);
        if (network == null) {
            outcome = openEquations.weighed(left, right, outcome);
        }
        if (stationary != null) {
            outcome = stationary.weighed(stated, heads.get(relation.chain()), outcome);
        }
        outcome = passing.weighed(stated, left, right, doubtful.weighed(stated, left, right, outcome));
        inNumbers.remember(outcome.verdict());
        Outcome explained = explanations.explained(stated, left, right, outcome);
        return finding(
                stated,
                kindOf(left, right),
                hesitations == null ? explained : hesitations.weighed(stated, left, right, outcome, explained));
    }

    /** The first new value of a parameter is that of one step of gradient descent; later ones may follow other orders. */
    private Optional<Outcome> missed(Stated stated, Meaning left, Meaning right) {
        NotedRelation relation = stated.relation();
        if (!(left instanceof Meaning.Reference r)
                || r.name().primes() > 0
                || relation.section().iteration() >= 0
                || PrintedNumber.matrix(right).isEmpty()) {
            return Optional.empty();
        }
        Meaning next = new Meaning.Reference(r.name().primed());
        Situation situation = values.at(relation);
        int line = source.position(relation.span().start()).line();
        Optional<Outcome> outcome = numbers.judge(Head.of(next), next, right, situation);
        outcome.ifPresent(
                o -> memory.result(next, next, right, o.verdict(), situation.universe(), situation.data(), line));
        return outcome.filter(o -> o.verdict() == Verdict.WRONG);
    }

    private static boolean hasSigmoid(Meaning meaning) {
        return (meaning instanceof Meaning.Call call
                        && call.callee() instanceof Callee.Known known
                        && known.function() == Primitive.SIGMOID)
                || References.parts(meaning).stream().anyMatch(Decision::hasSigmoid);
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

    private Outcome restricted(Stated stated, Meaning left, Meaning right) {
        return conditions.of(stated, left, right, decide(stated, left, right));
    }

    private Outcome decide(Stated stated, Meaning written, Meaning right) {
        Optional<Outcome> ofMembers = network == null
                ? members.decide(
                        written,
                        right,
                        !stated.restriction().all().isEmpty(),
                        () -> values.at(stated.relation()).universe())
                : Optional.empty();
        if (ofMembers.isPresent()) {
            return ofMembers.get();
        }
        Optional<InverseStatement> inverse = InverseStatement.of(written, right);
        if (inverse.isPresent()) {
            return inverse.get()
                    .decided(equality, universes.at(stated, stated.restriction().sure()));
        }
        Meaning left = DirectDependence.along(written, right);
        List<Universe> instances = universes.at(stated, stated.restriction().sure());
        Optional<Outcome> always = FunctionStatement.of(left, right)
                .map(f -> equality.decide(f.left(), f.right(), instances))
                .filter(Outcome::isProved);
        if (always.isPresent()) {
            return always.get();
        }
        if (lost.isLost(left) || lost.isLost(right)) {
            return Outcome.undecided(DocumentView.UNREACHED);
        }
        boolean plain = References.in(left).isEmpty()
                && References.in(right).isEmpty()
                && !Formulas.hasEulersNumber(left)
                && !Formulas.hasEulersNumber(right);
        Outcome general = plain ? Outcome.undecided("") : equality.decide(left, right, instances);
        if (network == null) {
            general = solvedFor.weighed(left, right, stated.relation().number(), instances, general);
        }
        general = capitals.of(left, right, stated, general);
        boolean concerned = (network != null || !general.isProved()) && (view.concerns(left) || view.concerns(right));
        if (concerned) {
            Optional<Outcome> seen = view.decide(left, right, stated);
            general = network != null
                    ? seen.orElse(Outcome.undecided(DocumentView.UNREACHED))
                    : seen.filter(o -> o.verdict() != Verdict.WRONG || o.counterexample() != null)
                            .orElse(general);
        }
        if (general.isProved()) {
            return restatements == null ? general : restatements.first(stated, left, general);
        }
        if (!InNumbers.is(left) && !InNumbers.is(right)) {
            return withData(left, right, stated, general);
        }
        // without a file that a slope is 0 may be for want of an equation
        if (network != null && References.in(right).isEmpty() && Unvarying.is(left, general, equality, instances)) {
            return general;
        }
        Meaning head = heads.getOrDefault(stated.relation().chain(), left);
        return inNumbers.of(stated, head, left, right, general, concerned);
    }

    private Outcome withData(Meaning left, Meaning right, Stated stated, Outcome general) {
        boolean open = network != null && general.verdict() == Verdict.UNDECIDED && UNPROVED.equals(general.reason());
        boolean given = network != null || hasData;
        return given && (general.verdict() == Verdict.WRONG || open)
                ? withData.decide(left, right, stated, general, values.at(stated.relation()))
                : general;
    }

    private Outcome disputed(Stated stated, Meaning left, Meaning right, Outcome outcome) {
        if (restatements != null) {
            return restatements.disputed(stated, left, right, outcome);
        }
        Universe universe = universes.withNumbers(stated.relation().number(), 0);
        boolean refuted = outcome.isRefuted();
        if (refuted && (universe.isAmbiguous(left) || universe.isAmbiguous(right))) {
            return Outcome.undecided("a name in it is given several meanings in the note");
        }
        if (outcome.differs() && (universe.isOfSeveralSteps(left) || universe.isOfSeveralSteps(right))) {
            return Outcome.undecided("a name in it is stepped in several ways in the note");
        }
        return refuted && otherActivation && (hasSigmoid(left) || hasSigmoid(right))
                ? Outcome.undecided("it is not said that sigma is the activation of the note")
                : outcome;
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
