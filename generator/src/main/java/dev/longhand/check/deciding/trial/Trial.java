package dev.longhand.check.deciding.trial;

import dev.longhand.check.deciding.course.Members;
import dev.longhand.check.deciding.course.Values;
import dev.longhand.check.deciding.matter.DocumentView;
import dev.longhand.check.deciding.matter.Hypotheses;
import dev.longhand.check.deciding.matter.Matter;
import dev.longhand.check.definition.Formulas;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.equality.Outcome;
import dev.longhand.check.network.NetworkNames;
import dev.longhand.check.network.NumberedUnits;
import dev.longhand.check.quantity.References;
import dev.longhand.check.quantity.Unsettled;
import dev.longhand.check.report.Verdict;
import dev.longhand.check.universe.Universe;
import dev.longhand.check.universe.Universes;
import dev.longhand.notes.meaning.Meaning;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tries whether the two sides of an equation are equal: in general, with what the note defines, with its data, and in numbers. */
public final class Trial {

    private static final String UNPROVED = "neither proved nor refuted";

    private final Matter matter;
    private final Universes universes;
    private final @Nullable NetworkNames network;
    private final DocumentView view;
    private final LostWay lost;
    private final Values values;
    private final InNumbers inNumbers;
    private final @Nullable Restatements restatements;
    private final UnderConditions conditions;
    private final Members members;
    private final Capitals capitals;
    private final SmallFactors smallFactors;
    private final CollapsedMatrices collapsed;
    private final Hypotheses hypotheses;
    private final SolvedFor solvedFor;
    private final WithData withData;
    private final boolean hasData;

    /**
     * @param restatements what the note says of the names of its network file; null without one
     * @param hypotheses what the note speaks of if some letters are matrices
     */
    public Trial(
            Matter matter,
            DocumentView view,
            LostWay lost,
            Values values,
            InNumbers inNumbers,
            @Nullable Restatements restatements,
            Hypotheses hypotheses) {
        this.matter = matter;
        this.universes = matter.universes();
        this.network = matter.network();
        this.view = view;
        this.lost = lost;
        this.values = values;
        this.inNumbers = inNumbers;
        this.restatements = restatements;
        this.hasData = matter.hasData();
        this.members = new Members(matter.facts());
        List<Meaning> sides =
                matter.ownStatements().stream().flatMap(s -> s.sides().stream()).toList();
        this.capitals = new Capitals(matter.equality(), matter.facts(), sides, hypotheses);
        this.smallFactors = new SmallFactors(matter.equality(), matter.facts(), sides, hypotheses);
        this.collapsed = new CollapsedMatrices(sides);
        this.hypotheses = hypotheses;
        this.solvedFor = new SolvedFor(matter.equality(), matter.facts());
        this.withData = new WithData(universes, matter.equality(), network, matter.facts());
        this.conditions = new UnderConditions(
                matter.equality(),
                universes,
                matter.facts(),
                new Unread(matter.ownStatements(), matter.facts()),
                new PrintedSigns(matter.ownStatements(), matter.facts()),
                network == null ? null : new NumberedUnits(network));
    }

    /**
     * What is found of {@code left = right}, in the cases in which it is said to hold.
     *
     * @param head the first side of the chain
     */
    public Outcome of(Stated stated, Meaning head, Meaning left, Meaning right) {
        return conditions.of(stated, left, right, decided(stated, head, left, right));
    }

    private Outcome decided(Stated stated, Meaning head, Meaning written, Meaning right) {
        Optional<Outcome> structural = byStructure(stated, written, right);
        if (structural.isPresent()) {
            return structural.get();
        }
        Meaning left = DirectDependence.along(written, right);
        List<Universe> instances = universes.at(stated, stated.restriction().sure());
        Optional<Outcome> always = FunctionStatement.of(left, right)
                .map(f -> matter.equality().decide(f.left(), f.right(), instances))
                .filter(Outcome::isProved);
        if (always.isPresent()) {
            return always.get();
        }
        if (lost.isLost(left) || lost.isLost(right)) {
            return Outcome.undecided(DocumentView.UNREACHED);
        }
        Outcome general = inGeneral(stated, left, right, instances);
        boolean concerned = (network != null || !general.isProved()) && (view.concerns(left) || view.concerns(right));
        if (concerned) {
            general = byDefinitions(stated, left, right, general);
        }
        if (general.isProved()) {
            return restatements == null ? general : restatements.first(stated, left, general);
        }
        if (!InNumbers.is(left) && !InNumbers.is(right)) {
            return withData(left, right, stated, general);
        }
        // without a file that a slope is 0 may be for want of an equation
        boolean unvarying = network != null
                && References.in(right).isEmpty()
                && Unvarying.is(left, general, matter.equality(), instances);
        return unvarying ? general : inNumbers.of(stated, head, left, right, general, concerned);
    }

    /** Statements on what is in a set, and on inverses. */
    private Optional<Outcome> byStructure(Stated stated, Meaning left, Meaning right) {
        Optional<Outcome> ofMembers = network == null
                ? members.decide(
                        left,
                        right,
                        !stated.restriction().all().isEmpty(),
                        () -> values.at(stated.relation()).universe(),
                        () -> matter.equality()
                                .decide(
                                        left,
                                        right,
                                        universes.at(
                                                stated, stated.restriction().sure())))
                : Optional.empty();
        return ofMembers.isPresent()
                ? ofMembers
                : InverseStatement.of(left, right)
                        .map(inverse -> inverse.decided(
                                matter.equality(),
                                universes.at(stated, stated.restriction().sure())));
    }

    private Outcome inGeneral(Stated stated, Meaning left, Meaning right, List<Universe> instances) {
        boolean plain = References.in(left).isEmpty()
                && References.in(right).isEmpty()
                && !Formulas.hasEulersNumber(left)
                && !Formulas.hasEulersNumber(right);
        Outcome general = plain ? Outcome.undecided("") : matter.equality().decide(left, right, instances);
        if (network == null) {
            general = lookingBack(left, right, instances, general);
            general = whereverTaken(left, right, instances, general);
            general = solvedFor.weighed(left, right, stated.relation().number(), instances, general);
            general = uncollapsed(stated, left, right, instances, general);
        }
        return smallFactors.of(left, right, stated, capitals.of(left, right, stated, general));
    }

    /** What is proved for matrices that products make numbers is open, unless they are so by numbers further on alone. */
    private Outcome uncollapsed(Stated stated, Meaning left, Meaning right, List<Universe> instances, Outcome general) {
        Outcome weighed = collapsed.weighed(left, right, instances, general);
        if (weighed.equals(general)) {
            return general;
        }
        return hypotheses
                .withoutNumbersBehind(stated.relation().number())
                .map(before -> before.at(stated, stated.restriction().sure()))
                .map(before ->
                        collapsed.weighed(left, right, before, matter.equality().decide(left, right, before)))
                .filter(Outcome::isProved)
                .orElse(weighed);
    }

    /** What stands further on may close a circle with what stands before, and be of something else: it is left out then. */
    private Outcome lookingBack(Meaning left, Meaning right, List<Universe> instances, Outcome general) {
        String reason = general.reason();
        if (reason == null || !reason.endsWith(Unsettled.CIRCLE)) {
            return general;
        }
        Outcome before = matter.equality()
                .decide(
                        left,
                        right,
                        instances.stream().map(Universe::lookingBack).toList());
        return before.isProved() ? before : general;
    }

    /**
     * Sides that vanish where a name has its own value, and are equal whatever value it has: by a mean the derivative of
     * {@code \sum_i (x_i - \mu)^2} is {@code -2 \sum_i (x_i - \mu)}, which is 0.
     */
    private Outcome whereverTaken(Meaning left, Meaning right, List<Universe> instances, Outcome general) {
        boolean vanishes = general.verdict() == Verdict.UNDECIDED && DocumentView.UNREACHED.equals(general.reason());
        if (!vanishes
                || !(left instanceof Meaning.Slope slope)
                || slope.by().size() != 1
                || !(slope.by().get(0) instanceof Meaning.Reference by)) {
            return general;
        }
        Set<String> freed = Set.of(by.name().base());
        Outcome free = matter.equality()
                .decide(
                        left,
                        right,
                        instances.stream().map(u -> u.leaving(freed)).toList());
        return free.isProved() ? free : general;
    }

    /** With derivatives by names that the note itself defines. */
    private Outcome byDefinitions(Stated stated, Meaning left, Meaning right, Outcome general) {
        Optional<Outcome> seen = view.decide(left, right, stated);
        return network != null
                ? seen.orElse(Outcome.undecided(DocumentView.UNREACHED))
                : seen.filter(o -> o.verdict() != Verdict.WRONG || o.counterexample() != null)
                        .orElse(general);
    }

    private Outcome withData(Meaning left, Meaning right, Stated stated, Outcome general) {
        boolean open = network != null && general.verdict() == Verdict.UNDECIDED && UNPROVED.equals(general.reason());
        boolean given = network != null || hasData;
        return given && (general.verdict() == Verdict.WRONG || open)
                ? withData.decide(left, right, stated, general, values.at(stated.relation()))
                : general;
    }
}
