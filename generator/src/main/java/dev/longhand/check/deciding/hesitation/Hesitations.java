package dev.longhand.check.deciding.hesitation;

import dev.longhand.check.deciding.course.CountStatements;
import dev.longhand.check.deciding.matter.DocumentView;
import dev.longhand.check.deciding.matter.Matter;
import dev.longhand.check.deciding.matter.NamesWithin;
import dev.longhand.check.deciding.matter.PrintedNumber;
import dev.longhand.check.deciding.trial.AssumedSlopes;
import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.definition.Formulas;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.equality.Equality;
import dev.longhand.check.equality.Outcome;
import dev.longhand.check.fact.DocumentFacts;
import dev.longhand.check.fact.LooseOutputs;
import dev.longhand.check.quantity.References;
import dev.longhand.check.report.Verdict;
import dev.longhand.check.universe.Universe;
import dev.longhand.check.universe.Universes;
import dev.longhand.latex.tree.Relation;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a note that is checked by its own words alone does not make wrong. Such a note says one name of several things, here of
 * one case and there of another, and no words may tell them apart: only what a slip of the pen explains is wrong there.
 */
public final class Hesitations {

    private static final String CASE = "it says of which case or size the note speaks here";

    /** Letters that number rows; others below a capital say which matrix it is. */
    private static final Set<String> ROWS = Set.of("i", "j", "k", "m", "n");

    private final CountStatements counts;
    private final SpecialCases special;
    /** By base, what its formulas are made of: bases of names, and functions. */
    private final Map<String, Set<String>> ingredients = new HashMap<>();

    private final Universes universes;
    private final DoubtfulWritings writings;
    private final DoubtfulCalls calls;
    private final LooseOutputs loose;
    private final UsualActivations activations;
    private final LinearActivations linear;
    private final VanishingSlopes vanishing;
    private final AssumedSlopes slopes;
    private final OtherParts parts;
    private final PutIn putIn;
    private final AttainedValues attained;
    /** Bases of names of which words say what shape they have. */
    private final Set<String> shaped = new HashSet<>();
    /** Names that the note has nothing but numbers for. */
    private final Set<WrittenName> given = new HashSet<>();

    /** Finds in what the note says which names have shapes or only numbers, and what the others are made of. */
    public Hesitations(Matter matter, NamesWithin names) {
        Equality equality = matter.equality();
        this.universes = matter.universes();
        DocumentFacts facts = matter.facts();
        this.loose = facts.loose();
        this.parts = new OtherParts(matter);
        this.slopes = new AssumedSlopes(matter);
        this.activations = new UsualActivations(matter, names);
        this.linear = new LinearActivations(matter);
        this.vanishing = new VanishingSlopes(equality, ingredients::containsKey);
        this.writings = new DoubtfulWritings(facts.functions());
        this.calls = new DoubtfulCalls(ingredients::containsKey);
        this.attained = new AttainedValues(equality, facts.definitions());
        this.counts = new CountStatements(facts, matter.statements());
        this.special = new SpecialCases(matter);
        this.putIn = new PutIn(name -> ingredients.containsKey(spelt(name)));
        facts.declared().forEach(d -> shaped.add(d.name().base()));
        Set<String> whole = new HashSet<>();
        facts.definitions().stream()
                .map(DocumentDefinition::pattern)
                .filter(name -> name.sub().isEmpty())
                .forEach(name -> whole.add(name.base()));
        for (DocumentDefinition d : facts.definitions()) {
            if (PrintedNumber.matrix(d.body()).isPresent()) {
                given.add(d.pattern());
            } else {
                given.remove(d.pattern());
            }
            if (!d.pattern().sub().isEmpty()
                    && !d.pattern().letters().isEmpty()
                    && whole.contains(d.pattern().base())) {
                // what is said of one row may be said of any layer
                continue;
            }
            ingredients
                    .computeIfAbsent(spelt(d.pattern()), b -> new HashSet<>())
                    .addAll(of(d.body()));
        }
    }

    private static Set<String> of(Meaning formula) {
        return References.mentioned(formula, Hesitations::spelt);
    }

    /** The base of a name; of a capital with a number, which is no cell of the capital alone, with the sign of a number. */
    private static String spelt(WrittenName name) {
        boolean numbered = name.base().matches("[A-Z]")
                && name.sub().size() == 1
                && name.sub().get(0).letter() == null
                && name.sub().get(0).prefix().matches("\\d");
        return numbered ? name.base() + "_#" : name.base();
    }

    /** Whether a formula has something in it that what defines a name, and what defines the names in that, has not. */
    private boolean isOfOthers(String base, Meaning formula) {
        return ingredients.containsKey(base)
                && !Formulas.reached(Set.of(base), ingredients).containsAll(of(formula));
    }

    /**
     * The outcome of an equation, left open where it may be said of something else.
     *
     * @param decided what was found before a slip was looked for that explains it
     */
    public Outcome weighed(Stated stated, Meaning left, Meaning right, Outcome decided, Outcome outcome) {
        if (outcome.verdict() != Verdict.WRONG) {
            return outcome;
        }
        if (counts.is(stated, left, right)) {
            return Outcome.undecided(CASE);
        }
        if (special.mayMean(stated) && !Formulas.isArithmetic(left)) {
            return Outcome.undecided("it may be said of the case before it, in which there is one only");
        }
        if (counts.isUncertain(left, right)) {
            return Outcome.undecided("it is not said for sure how many there are");
        }
        if (counts.isOfCases(left) || counts.isOfCases(right)) {
            return Outcome.undecided("the note gives a name in it one value here and another there");
        }
        boolean arithmetic = Formulas.isArithmetic(left) && Formulas.isArithmetic(right);
        if (stated.restriction().unclear() && !arithmetic) {
            return Outcome.undecided("it is not understood of what, or in which cases, it is said");
        }
        if (isNumberOfMembers(left, right) || isNumberOfMembers(right, left)) {
            return Outcome.undecided("bars around a capital may say how many there are in a set");
        }
        Set<WrittenName> matrices = Commuting.matrices(stated, left, right);
        // of two with shapes it would be a claim; that a matrix and its transpose commute is what such a matrix is
        // called for
        boolean isProperty = !matrices.isEmpty()
                && matrices.stream().noneMatch(name -> ingredients.containsKey(spelt(name)))
                && (matrices.size() == 1 || matrices.stream().noneMatch(name -> shaped.contains(name.base())));
        if (isProperty) {
            return Outcome.undecided("it may be a condition on what nothing defines");
        }
        if (decided.isMisfit() && (hasRow(left) || hasRow(right))) {
            return Outcome.undecided("one index of a matrix may be that of a row or of a column");
        }
        Optional<WrittenName> filled = putIn.name(left, right);
        if (filled.isPresent()) {
            return Outcome.undecided(
                    "a formula is put in for " + filled.get().base() + ", and nothing says what that is");
        }
        if (isSaidAnew(stated, left, right)) {
            return Outcome.undecided("another value than before, or one that it has here alone");
        }
        if (parts.mayMeanOthers(stated, left, right)) {
            return Outcome.undecided("the note computes it elsewhere, and may speak of something else here");
        }
        Optional<Outcome> assumed = slopes.of(stated, left, right, outcome);
        if (assumed.isPresent()) {
            return assumed.get();
        }
        if (calls.in(stated.relation().tex())) {
            return Outcome.undecided("a name before brackets may be a function");
        }
        if (vanishing.isSaidOfNumber(
                left, right, outcome, universes.at(stated, stated.restriction().sure()))) {
            return Outcome.undecided("nothing in the note says how one depends on the other");
        }
        if (!outcome.isRefuted()) {
            return outcome;
        }
        if (loose.concerns(List.of(left, right))) {
            return Outcome.undecided("only words say what an output in it is computed from");
        }
        Optional<Outcome> usual = activations.of(stated, left, right, outcome).or(() -> linear.of(stated, left, right));
        if (usual.isPresent()) {
            return usual.get();
        }
        List<Universe> instances = universes.at(stated, stated.restriction().sure());
        boolean sizes = isCount(left, instances)
                || isCount(right, instances)
                || attained.mayBe(left, right, instances)
                || attained.mayBe(right, left, instances);
        if (sizes) {
            return Outcome.undecided(CASE);
        }
        if (vanishing.isCutOff(left, instances) || vanishing.isCutOff(right, instances)) {
            return Outcome.undecided(DocumentView.UNREACHED);
        }
        Optional<String> written = writings.of(left, right, stated.relation().link());
        if (written.isPresent()) {
            return Outcome.undecided(written.get());
        }
        boolean isRetold = stated.relation().link() == 0
                && outcome.expected() == null
                && outcome.counterexample() != null
                && left instanceof Meaning.Reference r
                && isOfOthers(spelt(r.name()), right);
        if (isRetold) {
            return Outcome.undecided("the note says otherwise what it is, and no single slip makes one of the other");
        }
        boolean isExplained = outcome.expected() != null
                || outcome.reason() != null
                || stated.relation().relation().kind() == Relation.Kind.APPROXIMATELY;
        return !isExplained && outcome.counterexample() != null
                ? Outcome.undecided("the sides differ as they are read here, but no single slip explains how")
                : outcome;
    }

    /** Whether a name that only has numbers gets one again, or one that nothing defines is said to be symmetric. */
    private boolean isSaidAnew(Stated stated, Meaning left, Meaning right) {
        if (stated.relation().link() > 0 || !(left instanceof Meaning.Reference r)) {
            return false;
        }
        boolean symmetric = right instanceof Meaning.Transposed t
                && t.operand().equals(left)
                && !ingredients.containsKey(spelt(r.name()));
        boolean again =
                References.in(right).isEmpty() || (right instanceof Meaning.Reference o && given.contains(o.name()));
        return symmetric || (given.contains(r.name()) && again);
    }

    /** Whether a number is said of what may be a set. */
    private static boolean isNumberOfMembers(Meaning side, Meaning number) {
        return side instanceof Meaning.Absolute bars
                && !bars.norm()
                && bars.operand() instanceof Meaning.Reference r
                && r.name()
                        .base()
                        .matches(
                                "(\\\\(mathcal|mathbb|mathscr) ?)?\\{?[A-Z]\\}?|\\\\(Omega|Gamma|Theta|Lambda|Sigma|Phi|Psi)")
                && References.in(number).isEmpty();
    }

    /** Whether a capital has one letter below it: {@code X_i}, the row of a matrix X. */
    private static boolean hasRow(Meaning meaning) {
        boolean here = meaning instanceof Meaning.Reference r
                && r.name().base().matches("[A-Z]")
                && r.name().sub().size() == 1
                && ROWS.containsAll(r.name().letters())
                && !r.name().letters().isEmpty()
                && r.name().sup().isEmpty();
        return here || References.parts(meaning).stream().anyMatch(Hesitations::hasRow);
    }

    /** Whether a side is a letter for a size, or for what is counted. */
    private static boolean isCount(Meaning side, List<Universe> instances) {
        return side instanceof Meaning.Reference r
                && r.name().isPlain()
                && instances.stream().anyMatch(u -> u.counts(r.name().base()));
    }
}
