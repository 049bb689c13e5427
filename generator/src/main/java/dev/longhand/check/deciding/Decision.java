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
import dev.longhand.check.universe.Kinks;
import dev.longhand.check.universe.NetworkNames;
import dev.longhand.check.universe.NumberedUnits;
import dev.longhand.check.universe.Redefinition;
import dev.longhand.check.universe.Restriction;
import dev.longhand.check.universe.RoleWords;
import dev.longhand.check.universe.Siblings;
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

    private static final List<List<Meaning.Condition>> NO_LIMITS = List.of();
    private static final String UNPROVED = "neither proved nor refuted";

    private final DocumentFacts facts;
    private final Universes universes;
    private final Set<Integer> defining;
    private final @Nullable NetworkNames network;
    private final Source source;
    private final Equality equality;
    private final Diagnosis diagnosis;
    private final Conventions conventions;
    private final PrintedValues printed = new PrintedValues();
    private final PrintedMemory memory = new PrintedMemory(printed);
    private final NumberJudge numbers = new NumberJudge(printed);
    private final @Nullable Restatements restatements;
    private final ArrowPath paths;
    private final Map<Integer, Meaning> heads = new HashMap<>();
    private final @Nullable NumberedUnits units;
    private final DocumentView view;
    private final Rounds rounds;
    private final Layouts layouts = new Layouts();
    private final Siblings siblings;
    private final ComputedIndices computed;
    private final DoubtfulNames doubtful;
    private final RoundedParts roundedParts;
    private final Members members;
    private final Capitals capitals;
    private final DescentSteps steps;
    private final Unread unread;
    private final LostWay lost;
    private final Values values;
    private final WithData withData;
    private final InNumbers inNumbers;
    /** Whether the document has had an update of a parameter. */
    private boolean stepped;

    private boolean hasData;
    private final boolean otherActivation;

    /**
     * @param redefinitions equations of which it is open whether they give a name another meaning
     * @param supposing what the note speaks of if some capitals are matrices
     */
    public Decision(
            Primes primes,
            Universes universes,
            DocumentFacts facts,
            Set<Integer> defining,
            @Nullable NetworkNames network,
            Conventions conventions,
            List<Stated> statements,
            List<Redefinition> redefinitions,
            Function<Set<WrittenName>, Universes> supposing,
            Source source) {
        this.facts = facts;
        this.universes = universes;
        this.defining = Set.copyOf(defining);
        this.network = network;
        this.source = source;
        this.equality = new Equality(primes);
        this.conventions = conventions;
        List<Meaning> sides =
                statements.stream().flatMap(s -> s.sides().stream()).toList();
        this.diagnosis = new Diagnosis(equality, sides);
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
        this.unread = new Unread(network == null ? statements : List.of(), facts);
        this.restatements = network == null ? null : new Restatements(network, universes);
        this.paths = new ArrowPath(conventions, universes, equality);
        this.units = network == null ? null : new NumberedUnits(network);
        this.view = new DocumentView(facts, universes, equality, network);
        this.rounds = new Rounds(facts, statements);
        this.siblings = new Siblings(facts.definitions());
        this.computed = new ComputedIndices(facts);
        this.doubtful = new DoubtfulNames(redefinitions, facts);
        this.roundedParts = new RoundedParts(network == null && hasData ? statements : List.of(), facts);
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

    /** What is said of one relation. */
    public Finding of(Stated stated) {
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
                        MeaningText.like(conventions, relation.tex()))
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
        Outcome outcome = related(left, right, disputed(stated, left, right, restricted(stated, left, right)));
        if (kind == Relation.Kind.APPROXIMATELY && PrintedNumber.matrix(right).isEmpty()) {
            outcome = new FirstOrder(view::isDefined, facts.functions()::containsKey)
                    .weighed(left, right, outcome, (a, b) -> disputed(stated, a, b, restricted(stated, a, b)));
        }
        if (outcome.verdict() == Verdict.WRONG && network == null) {
            outcome = elsewhere(stated, left, right, outcome);
        }
        outcome = layouts.of(left, outcome);
        outcome = doubtful.weighed(stated, left, right, outcome);
        inNumbers.remember(outcome.verdict());
        return finding(stated, kindOf(left, right), explained(stated, left, right, outcome));
    }

    /** What seems wrong may be said of another round of an iteration, or of a name of which only a number is said. */
    private Outcome elsewhere(Stated stated, Meaning left, Meaning right, Outcome outcome) {
        if (rounds.mayMeanOthers(stated.relation(), left, right)) {
            return Outcome.undecided("it may be said of the new values");
        }
        if (computed.in(left) || computed.in(right)) {
            return Outcome.undecided("an index in it is computed in the note");
        }
        if (siblings.mayBeAll(left, right)) {
            return Outcome.undecided("it is not said how many of these there are");
        }
        if (outcome.counterexample() != null && (roundedParts.in(left) || roundedParts.in(right))) {
            return Outcome.undecided("a name in it is made of a number that is rounded");
        }
        boolean open = lost.mayBeLost(left) || lost.mayBeLost(right);
        return open || view.isOffTheWay(left) || view.isOffTheWay(right)
                ? Outcome.undecided(DocumentView.UNREACHED)
                : outcome;
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

    /** An equation that is no definition may relate two names of which neither is defined, or say what a power of one is. */
    private Outcome related(Meaning left, Meaning right, Outcome outcome) {
        boolean condition = outcome.verdict() == Verdict.WRONG
                && network == null
                && left instanceof Meaning.Raised raised
                && raised.base() instanceof Meaning.Reference r
                && !view.isDefined(r.name())
                && References.in(right).isEmpty();
        if (condition) {
            return Outcome.undecided("it may be a condition on what nothing defines");
        }
        boolean open = outcome.verdict() == Verdict.WRONG
                && network == null
                && left instanceof Meaning.Slope slope
                && slope.of() instanceof Meaning.Reference
                && slope.by().size() == 1
                && slope.by().get(0) instanceof Meaning.Reference
                && References.in(slope).stream().noneMatch(view::isDefined);
        return open ? Outcome.undecided(DocumentView.UNREACHED) : outcome;
    }

    /** Whether derivatives are strung together, of which it is not said how they are laid out; one of the loss is a name. */
    private boolean isChained(Meaning meaning) {
        if (meaning instanceof Meaning.Slope slope) {
            return !(slope.of() instanceof Meaning.Reference of
                    && RoleWords.isLoss(of.name().base()));
        }
        return References.parts(meaning).stream().anyMatch(this::isChained);
    }

    /** With the reason and the repair of what is wrong, where one is found. */
    private Outcome explained(Stated stated, Meaning left, Meaning right, Outcome outcome) {
        final String reason = java.util.Objects.requireNonNullElse(outcome.reason(), "");
        boolean misfit = outcome.verdict() == Verdict.UNDECIDED && reason.startsWith("shapes do not fit");
        boolean general = outcome.verdict() == Verdict.WRONG && outcome.counterexample() != null;
        boolean chained = isChained(right) || (References.hasSlope(left) && !(left instanceof Meaning.Slope));
        if (!general && (!misfit || chained)) {
            return outcome;
        }
        NotedRelation relation = stated.relation();
        List<Universe> instances = universes.at(stated, stated.restriction().sure());
        return diagnosis
                .of(left, right, instances, MeaningText.like(conventions, relation.tex()))
                .map(e -> (misfit ? misfitting(outcome) : outcome)
                        .because(e.reason())
                        .expecting(e.expected()))
                .orElseGet(() -> misfit && view.isDeclared(left) && view.isDeclared(right)
                        ? misfitting(outcome).because(reason)
                        : outcome);
    }

    private static boolean hasSigmoid(Meaning meaning) {
        return (meaning instanceof Meaning.Call call
                        && call.callee() instanceof Callee.Known known
                        && known.function() == Primitive.SIGMOID)
                || References.parts(meaning).stream().anyMatch(Decision::hasSigmoid);
    }

    /** Shapes that fit in no reading, though one slip less would make the relation right. */
    private static Outcome misfitting(Outcome outcome) {
        return new Outcome(Verdict.WRONG, null, null, null, Finding.Evidence.STRUCTURE, null, outcome.readings(), null);
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

    /** A relation beside which a condition stands is wrong only where the condition does not exclude what refutes it. */
    private Outcome restricted(Stated stated, Meaning left, Meaning right) {
        Restriction restriction = stated.restriction();
        Outcome outcome = decide(stated, left, right);
        if (outcome.verdict() != Verdict.WRONG) {
            return outcome;
        }
        if (unread.concerns(left) || unread.concerns(right)) {
            return Outcome.undecided("what the note says of a name in it was not read");
        }
        if (restriction.unclear()) {
            return Outcome.undecided("it is not understood of what, or in which cases, it is said");
        }
        if (restriction.cased() && (Kinks.in(left, facts) || Kinks.in(right, facts))) {
            return Outcome.undecided("it may be said of the case alone that the text speaks of");
        }
        if (outcome.counterexample() == null) {
            return outcome;
        }
        if (!restriction.assumed().isEmpty()) {
            outcome = new Assumed(equality, restriction.assumed())
                    .decide(left, right, universes.at(stated, restriction.sure()));
            if (outcome.verdict() != Verdict.WRONG) {
                return outcome;
            }
        }
        for (List<Meaning.Condition> layer : units == null ? NO_LIMITS : units.limits(List.of(left, right))) {
            if (equality.decide(left, right, universes.at(stated, layer)).verdict() != Verdict.WRONG) {
                return Outcome.undecided("it may be said of the units of one layer alone");
            }
        }
        if (restriction.possible().isEmpty()) {
            return outcome;
        }
        Outcome there = equality.decide(left, right, universes.at(stated, restriction.all()));
        return there.verdict() == Verdict.WRONG
                ? outcome
                : Outcome.undecided("it may be meant only where the condition beside it holds");
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
        boolean refuted = outcome.verdict() == Verdict.WRONG && outcome.counterexample() != null;
        if (refuted && (universe.isAmbiguous(left) || universe.isAmbiguous(right))) {
            return Outcome.undecided("a name in it is given several meanings in the note");
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
