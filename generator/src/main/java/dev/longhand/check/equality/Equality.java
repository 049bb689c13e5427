package dev.longhand.check.equality;

import dev.longhand.check.arithmetic.Undefined;
import dev.longhand.check.quantity.Choices;
import dev.longhand.check.quantity.Effort;
import dev.longhand.check.quantity.References;
import dev.longhand.check.quantity.Unsettled;
import dev.longhand.check.report.Finding;
import dev.longhand.check.report.Finding.Counterexample;
import dev.longhand.check.report.Verdict;
import dev.longhand.check.universe.Universe;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether two meanings are the same whatever the free symbols are: in every instance, for every value of the
 * running indices, in every sign cell. A reading in which they are the same proves the claim; it is refuted only when
 * every reading has a point where enclosures of both sides are apart.
 */
public final class Equality {

    /** The condition on which matrices are the same that are each other's transpose. */
    public static final String TRANSPOSED = "one side is the transpose of the other";

    /** The condition on which it is of no account which way vectors lie. */
    public static final String ROW_AS_COLUMN = "a vector is the same as a row and as a column";

    /** The condition of what is right only in a reading that has no words of its own. */
    public static final String LOOSE = "it is read loosely";

    /** Why a claim stays open that takes more of the machine than it has. */
    public static final String TOO_DEEP = "it is nested too deeply";

    private static final int TRIALS = 3;
    /** For one claim; and for all of a document, after which claims get little each. */
    private static final long STEPS = 250_000;

    private static final long FEW_STEPS = 30_000;
    private static final long DOCUMENT = 2_000_000;

    private final Primes primes;
    private long left = DOCUMENT;

    public Equality(Primes primes) {
        this.primes = primes;
    }

    /** How one reading fares. */
    private enum Fate {
        SAME,
        DIFFERENT,
        MISFIT,
        /** No point was found for a proof; there may be one for a refutation. */
        UNPROVED,
        UNSETTLED
    }

    private record Report(
            Fate fate, String reason, @Nullable Universe universe, Map<String, Integer> bound) {}

    /** Decides {@code left = right}. */
    public Outcome decide(Meaning claimed, Meaning right, List<Universe> universes) {
        if (claimed.equals(right) && !Doubts.isStrange(right)) {
            return Outcome.of(Verdict.RIGHT, null, Finding.Evidence.EXACT);
        }
        Effort effort = new Effort(left > 0 ? STEPS : FEW_STEPS);
        try {
            return decide(claimed, right, universes, effort);
        } catch (StackOverflowError e) {
            return Outcome.undecided(TOO_DEEP);
        } finally {
            left -= effort.spent();
        }
    }

    private Outcome decide(Meaning left, Meaning right, List<Universe> universes, Effort effort) {
        Choices choices = new Choices();
        List<String> unsettled = new ArrayList<>();
        List<String> misfits = new ArrayList<>();
        Counterexample example = null;
        List<String> assumed = List.of();
        boolean allRefuted = true;
        boolean unsure = false;
        Set<String> doubts = new LinkedHashSet<>();
        Outcome conditional = null;
        do {
            Report report = prove(left, right, universes, choices, effort);
            if (Doubts.isUnsure(choices, left, right)) {
                unsure = true;
                doubts.addAll(choices.unsure());
            }
            if (report.fate() == Fate.SAME) {
                if (Doubts.lacksSizes(choices, left) || Doubts.lacksSizes(choices, right)) {
                    return Outcome.undecided("the note does not say what shape every name in it has");
                }
                Outcome right1 = right(choices);
                if (right1.verdict() == Verdict.RIGHT) {
                    return right1;
                }
                if (conditional == null) {
                    conditional = right1;
                }
            } else if (report.fate() == Fate.MISFIT) {
                misfits.add(report.reason());
            } else if (report.fate() == Fate.UNSETTLED) {
                unsettled.add(report.reason());
            } else {
                // with a reading missing nothing will be called wrong
                Optional<Counterexample> found = unsure
                        ? Optional.empty()
                        : new Refutation(primes, choices, effort)
                                .of(left, right, Objects.requireNonNull(report.universe()), report.bound());
                if (found.isEmpty() && report.fate() == Fate.UNPROVED) {
                    unsettled.add(report.reason());
                } else if (found.isEmpty()) {
                    allRefuted = false;
                } else if (example == null
                        || (choices.areUsual() && choices.said().size() > assumed.size())) {
                    // of two points the one that meets more of what is assumed
                    assumed = example == null ? List.of() : said(choices);
                    example = found.get();
                }
            }
        } while (!effort.isSpent() && choices.next());
        if (conditional != null) {
            return conditional;
        }
        if (!unsettled.isEmpty()) {
            return Outcome.undecided(unsettled.get(0));
        }
        if (unsure) {
            return Outcome.undecided(Doubts.reason(doubts));
        }
        if (example == null) {
            return Outcome.undecided(
                    misfits.isEmpty() ? "neither proved nor refuted" : Outcome.MISFIT + ": " + misfits.get(0));
        }
        if (!allRefuted || effort.isSpent() || !choices.areExhausted()) {
            return Outcome.undecided("some readings of it are neither proved nor refuted");
        }
        return new Outcome(Verdict.WRONG, null, null, null, Finding.Evidence.COUNTEREXAMPLE, example, assumed, null);
    }

    private static List<String> said(Choices choices) {
        return choices.said().stream().map(Choices.Option::text).toList();
    }

    private static Outcome right(Choices choices) {
        List<String> said = new ArrayList<>();
        List<String> conditions = new ArrayList<>();
        for (Choices.Option option : choices.said()) {
            said.add(option.text());
            if (!option.isUsual()) {
                conditions.add(option.text());
            }
        }
        if (conditions.isEmpty() && choices.areUsual()) {
            return new Outcome(Verdict.RIGHT, null, null, null, Finding.Evidence.MODULAR, null, said, null);
        }
        String condition = conditions.isEmpty() ? LOOSE : String.join("; ", conditions);
        return new Outcome(Verdict.RIGHT_IF, null, null, condition, Finding.Evidence.MODULAR, null, said, null);
    }

    private Report prove(Meaning left, Meaning right, List<Universe> universes, Choices choices, Effort effort) {
        int compared = 0;
        int finished = 0;
        String range = "no value of the indices fits";
        // what there is of a whole that is larger than it is taken to be proves nothing
        boolean beyond = false;
        List<WrittenName> names = Stream.of(left, right)
                .flatMap(side -> References.in(side).stream())
                .toList();
        Optional<String> unclear = Optional.empty();
        Optional<String> endless = Optional.empty();
        ResidueProof proof = new ResidueProof(left, right, primes, choices, effort);
        ApartLetters letters = new ApartLetters(left, right);
        long before = effort.spent();
        for (Universe universe : universes) {
            if (compared > 0 && effort.spent() - before > STEPS / 4) {
                break;
            }
            boolean first = true;
            List<Map<String, Integer>> bindings;
            try {
                bindings = universe.bindings(List.of(left, right), Map.of());
            } catch (Unsettled e) {
                return new Report(Fate.UNSETTLED, message(e), null, Map.of());
            }
            for (Map<String, Integer> bound : bindings) {
                int asked = choices.asked();
                unclear = unclear.isPresent() ? unclear : universe.unclear(names, bound);
                try {
                    if (!proof.holds(universe, bound, first ? TRIALS : 1)) {
                        return new Report(Fate.DIFFERENT, "", universe, bound);
                    }
                    letters.compared(universe, bound);
                    endless = endless.isPresent() ? endless : universe.endless(List.of(left, right), bound);
                    compared++;
                    first = false;
                } catch (Unsettled e) {
                    if (e.kind() == Unsettled.Cause.RANGE || e.kind() == Unsettled.Cause.BEYOND) {
                        range = message(e);
                        beyond |= e.kind() == Unsettled.Cause.BEYOND;
                        choices.forgetAfter(asked);
                        continue;
                    }
                    if (e.kind() == Unsettled.Cause.TIME && finished > 0) {
                        // larger sizes cost too much; smaller ones have been compared in full
                        return proved(letters);
                    }
                    Fate fate = e.kind() == Unsettled.Cause.SHAPE ? Fate.MISFIT : Fate.UNSETTLED;
                    return new Report(fate, message(e), universe, bound);
                } catch (Undefined e) {
                    return new Report(Fate.UNPROVED, String.valueOf(e.getMessage()), universe, bound);
                }
            }
            finished = compared;
        }
        if (compared > 0 && unclear.isPresent()) {
            range = "it is not clear what " + unclear.get() + " runs over";
        }
        if (compared > 0 && endless.isPresent()) {
            range = "it is not said where the sum over " + endless.get() + " ends";
        }
        return compared == 0 || beyond || unclear.isPresent() || endless.isPresent()
                ? new Report(Fate.UNSETTLED, range, null, Map.of())
                : proved(letters);
    }

    private static Report proved(ApartLetters letters) {
        return letters.same()
                .map(same -> "there may be one only of what " + same + " number")
                .map(reason -> new Report(Fate.UNSETTLED, reason, null, Map.of()))
                .orElseGet(() -> new Report(Fate.SAME, "", null, Map.of()));
    }

    private static String message(Unsettled e) {
        return String.valueOf(e.getMessage());
    }
}
