package dev.longhand.check.diagnosis;

import dev.longhand.check.equality.Equality;
import dev.longhand.check.quantity.Effort;
import dev.longhand.check.quantity.References;
import dev.longhand.check.report.Verdict;
import dev.longhand.check.universe.Universe;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.MeaningText;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Says why a claim is wrong: which single slip, undone, makes both sides equal. Nothing is said of what is not proved:
 * a repair counts only when the equality of the sides is.
 */
public final class Diagnosis {

    private static final int TRIES = 5000;
    private static final int PROOFS = 8;
    private static final int MOST_CLAIMS = 60;
    /** Larger sides are not searched. */
    private static final int LARGEST = 400;

    /** For one claim, and for all claims of a document. */
    private static final long STEPS = 1_000_000;

    private static final long ALL_STEPS = 3_000_000;

    /** What may also mend shapes that do not fit. */
    private final List<Slip> slips;

    /** What mends values only: with an index more or less nearly all shapes can be made to fit. */
    private static final List<Slip> FURTHER = List.of(
            NameSlip.ofLostIndices(),
            new BracketSlip(),
            new LetterSlip(),
            new RangeSlip(),
            new ExchangeSlip(),
            new DerivativeSlip());

    private final Equality equality;
    private final List<Meaning> document;
    private long left = ALL_STEPS;
    private int claims = MOST_CLAIMS;

    /** Knows of a claim what the claim says. */
    public Diagnosis(Equality equality) {
        this(equality, List.of(), Set.of());
    }

    /**
     * @param document all sides of the document's relations: what a claim has lost stands mostly in another
     * @param single letters over which no sum is missing
     */
    public Diagnosis(Equality equality, List<Meaning> document, Set<String> single) {
        this.equality = equality;
        this.document = List.copyOf(document);
        this.slips = List.of(
                new ChainSlip(),
                new SignSlip(),
                new NumberSlip(),
                new PrimeSlip(),
                new FunctionSlip(),
                new TransposeSlip(),
                NameSlip.ofIndices(),
                new OrderSlip(),
                new PowerSlip(),
                new FactorSlip(),
                new SumSlip(single),
                new TermSlip(),
                NameSlip.ofLetters());
    }

    /** The same as {@link #of(Meaning, Meaning, List, MeaningText)} in the usual notation. */
    public Optional<Explanation> of(Meaning left, Meaning right, List<Universe> universes) {
        return of(left, right, universes, MeaningText.usual());
    }

    /**
     * The slip on the right side; nothing where none is found.
     *
     * @param universes the instances in which the claim is not right
     * @param text how the claim is written
     */
    public Optional<Explanation> of(Meaning left, Meaning right, List<Universe> universes, MeaningText text) {
        if (this.left <= 0 || --claims < 0 || References.size(right, LARGEST) > LARGEST) {
            return Optional.empty();
        }
        Effort effort = new Effort(STEPS);
        try {
            return of(left, right, universes, text, effort);
        } finally {
            this.left -= effort.spent();
        }
    }

    private Optional<Explanation> of(
            Meaning left, Meaning right, List<Universe> universes, MeaningText text, Effort effort) {
        Optional<Fingerprint> fingerprint = Fingerprint.of(left, right, universes, effort);
        // with any factor of zero a formula becomes zero too
        if (fingerprint.isEmpty()
                || (fingerprint.get().isZero() && !References.in(right).isEmpty())) {
            return Optional.empty();
        }
        List<WrittenName> names = new ArrayList<>(References.in(left));
        names.addAll(References.in(right));
        Vocabulary vocabulary =
                new Vocabulary(List.of(left, right), document, fingerprint.get().hasMatrix(names));
        Claim claim = new Claim(left, right, vocabulary, text);
        return repaired(claim, fingerprint.get(), universes, effort)
                .or(() -> onTheLeft(claim, universes, effort))
                .or(() -> ChainSlip.fault(claim));
    }

    /** A formula on the left may have the slip as well. */
    private Optional<Explanation> onTheLeft(Claim claim, List<Universe> universes, Effort effort) {
        if (claim.isOfName()
                || References.in(claim.right()).isEmpty()
                || References.size(claim.left(), LARGEST) > LARGEST) {
            return Optional.empty();
        }
        Claim turned =
                new Claim(/* left= */ claim.right(), /* right= */ claim.left(), claim.vocabulary(), claim.text());
        return Fingerprint.of(turned.left(), turned.right(), universes, effort)
                .flatMap(fingerprint -> repaired(turned, fingerprint, universes, effort))
                .map(found -> new Explanation("on the left side: " + found.reason(), null));
    }

    private Optional<Explanation> repaired(
            Claim claim, Fingerprint fingerprint, List<Universe> universes, Effort effort) {
        Stream<Slip> kinds = slips.stream();
        if (fingerprint.isOfShape(claim.right())) {
            Stream<Slip> byValue = Stream.of(new RatioSlip(fingerprint), new PlaceSlip(fingerprint, document));
            kinds = Stream.of(slips.stream(), FURTHER.stream(), byValue).flatMap(some -> some);
        }
        Iterator<Repair> repairs = kinds.flatMap(slip -> slip.repairs(claim)).iterator();
        Plausibility plausibility = new Plausibility(claim);
        Set<Meaning> tried = new HashSet<>(Set.of(claim.right()));
        Repair loosely = null;
        Repair unproven = null;
        int proofs = 0;
        int unproved = 0;
        int tries = 0;
        while (repairs.hasNext() && tries < TRIES && proofs < PROOFS && unproved < 3 && !effort.isSpent()) {
            Repair repair = repairs.next();
            tries++;
            // most do not fit, and whatever else is asked of a repair is asked of the few that do
            if (!fingerprint.fits(repair.side())
                    || !plausibility.isPlausible(repair.side())
                    || !tried.add(repair.side())) {
                continue;
            }
            proofs++;
            Verdict verdict =
                    equality.decide(claim.left(), repair.side(), universes).verdict();
            if (verdict == Verdict.RIGHT) {
                return Optional.of(explanation(claim, repair));
            }
            if (verdict == Verdict.RIGHT_IF && loosely == null) {
                loosely = repair;
            }
            if (verdict == Verdict.UNDECIDED) {
                unproved++;
                unproven = unproven == null ? repair : unproven;
            }
        }
        if (loosely == null && unproven != null) {
            // both sides agree where they were tried, and that is all that is known
            return Optional.of(new Explanation(unproven.reason(), null));
        }
        return Optional.ofNullable(loosely).map(repair -> explanation(claim, repair));
    }

    private static Explanation explanation(Claim claim, Repair repair) {
        return new Explanation(repair.reason(), claim.tex(repair.side()));
    }
}
