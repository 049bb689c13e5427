package dev.longhand.check.equality;

import dev.longhand.check.arithmetic.Cells;
import dev.longhand.check.arithmetic.Enclosure;
import dev.longhand.check.arithmetic.EnclosureArithmetic;
import dev.longhand.check.arithmetic.Point;
import dev.longhand.check.arithmetic.PrimeTower;
import dev.longhand.check.arithmetic.Residue;
import dev.longhand.check.arithmetic.ResidueArithmetic;
import dev.longhand.check.arithmetic.StandIns;
import dev.longhand.check.arithmetic.Undefined;
import dev.longhand.check.evaluation.Choices;
import dev.longhand.check.evaluation.Effort;
import dev.longhand.check.evaluation.Evaluation;
import dev.longhand.check.evaluation.References;
import dev.longhand.check.evaluation.Tensor;
import dev.longhand.check.evaluation.Unsettled;
import dev.longhand.check.report.Finding;
import dev.longhand.check.report.Finding.Counterexample;
import dev.longhand.check.report.Verdict;
import dev.longhand.check.universe.Universe;
import dev.longhand.notes.meaning.Meaning;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether two meanings are the same whatever the free symbols are: in every instance, for every value of the
 * running indices, in every sign cell. A reading in which they are the same proves the claim; it is refuted only when
 * every reading has a point where enclosures of both sides are apart.
 */
public final class Equality {

    private static final int TRIALS = 3;
    private static final int MOST_TRIALS = 40;
    private static final int ENOUGH_LEVELS = 60;
    private static final int POINTS = 6;
    /** For one claim; and for all of a document, after which claims get little each. */
    private static final long STEPS = 250_000;

    private static final long FEW_STEPS = 30_000;
    private static final long DOCUMENT = 2_000_000;
    private static final int LOW = 3;
    private static final int DIGITS = 28;

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
        if (claimed.equals(right) && !isStrange(right)) {
            return Outcome.of(Verdict.RIGHT, null, Finding.Evidence.EXACT);
        }
        Effort effort = new Effort(left > 0 ? STEPS : FEW_STEPS);
        try {
            return decide(claimed, right, universes, effort);
        } finally {
            left -= effort.spent();
        }
    }

    private Outcome decide(Meaning left, Meaning right, List<Universe> universes, Effort effort) {
        Choices choices = new Choices();
        List<String> unsettled = new ArrayList<>();
        List<String> misfits = new ArrayList<>();
        Counterexample example = null;
        boolean allRefuted = true;
        boolean unsure = false;
        Outcome conditional = null;
        do {
            Report report = prove(left, right, universes, choices, effort);
            unsure |= isUnsure(choices, left, right);
            if (report.fate() == Fate.SAME) {
                if (lacksSizes(choices, left) || lacksSizes(choices, right)) {
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
                Optional<Counterexample> found =
                        unsure ? Optional.empty() : refute(left, right, report, choices, effort);
                if (found.isEmpty() && report.fate() == Fate.UNPROVED) {
                    unsettled.add(report.reason());
                } else if (found.isEmpty()) {
                    allRefuted = false;
                } else if (example == null) {
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
            return Outcome.undecided("it can be read in more ways than were tried");
        }
        if (example == null) {
            return Outcome.undecided(
                    misfits.isEmpty() ? "neither proved nor refuted" : "shapes do not fit: " + misfits.get(0));
        }
        if (!allRefuted || effort.isSpent() || !choices.areExhausted()) {
            return Outcome.undecided("some readings of it are neither proved nor refuted");
        }
        return new Outcome(Verdict.WRONG, null, null, null, Finding.Evidence.COUNTEREXAMPLE, example, List.of(), null);
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
        String condition = conditions.isEmpty() ? "it is read loosely" : String.join("; ", conditions);
        return new Outcome(Verdict.RIGHT_IF, null, null, condition, Finding.Evidence.MODULAR, null, said, null);
    }

    private Report prove(Meaning left, Meaning right, List<Universe> universes, Choices choices, Effort effort) {
        int compared = 0;
        String range = "no value of the indices fits";
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
                try {
                    if (!isSame(left, right, universe, bound, choices, effort, first ? TRIALS : 1)) {
                        return new Report(Fate.DIFFERENT, "", universe, bound);
                    }
                    compared++;
                    first = false;
                } catch (Unsettled e) {
                    if (e.kind() == Unsettled.Cause.RANGE) {
                        range = message(e);
                        continue;
                    }
                    Fate fate = e.kind() == Unsettled.Cause.SHAPE ? Fate.MISFIT : Fate.UNSETTLED;
                    return new Report(fate, message(e), universe, bound);
                } catch (Undefined e) {
                    return new Report(Fate.UNPROVED, String.valueOf(e.getMessage()), universe, bound);
                }
            }
        }
        return compared == 0
                ? new Report(Fate.UNSETTLED, range, null, Map.of())
                : new Report(Fate.SAME, "", null, Map.of());
    }

    private static String message(Unsettled e) {
        return String.valueOf(e.getMessage());
    }

    private boolean isSame(
            Meaning left,
            Meaning right,
            Universe universe,
            Map<String, Integer> bound,
            Choices choices,
            Effort effort,
            int trials) {
        try {
            return isSame(left, right, universe, bound, choices, effort, trials, LOW);
        } catch (Undefined e) {
            // exponentials nested deeply, or many roots: more levels
            return isSame(left, right, universe, bound, choices, effort, trials, PrimeTower.USUAL_HEIGHT);
        }
    }

    private boolean isSame(
            Meaning left,
            Meaning right,
            Universe universe,
            Map<String, Integer> bound,
            Choices choices,
            Effort effort,
            int trials,
            int height) {
        int passed = 0;
        int levels = 0;
        boolean roots = false;
        boolean vanishes = true;
        for (int trial = 0; trial < MOST_TRIALS; trial++) {
            Cells cells = new Cells();
            boolean unlucky = false;
            do {
                ResidueArithmetic arithmetic =
                        new ResidueArithmetic(primes.tower(trial % 6, height), primes.seed(trial), cells);
                Evaluation<Residue> evaluation = new Evaluation<>(arithmetic, universe, choices, effort);
                try {
                    Tensor<Residue> a = evaluation.of(left, bound);
                    Tensor<Residue> b = Comparison.aligned(
                            a, evaluation.of(right, bound), choices, universe.tellsRowsFromColumns());
                    for (int i = 0; i < a.cells().size(); i++) {
                        if (!arithmetic.areEqual(a.cells().get(i), b.cells().get(i))) {
                            return false;
                        }
                        vanishes &= arithmetic.isZero(a.cells().get(i));
                    }
                    levels +=
                            arithmetic.commonLevels(a.cells().get(0), b.cells().get(0));
                    roots |= arithmetic.tookRoots();
                } catch (Undefined e) {
                    if (!e.isUnlucky()) {
                        throw e;
                    }
                    unlucky = true;
                }
            } while (!unlucky && cells.next());
            if (!unlucky) {
                passed++;
            }
            // every sign cell is a trial of its own
            if (passed >= 1 && cells.wereAsked() && !roots) {
                passed = Math.max(passed, trials);
                break;
            }
            if (passed >= trials && (!roots || trials == 1 || levels >= ENOUGH_LEVELS)) {
                break;
            }
        }
        if (passed < trials || (roots && trials > 1 && levels < ENOUGH_LEVELS)) {
            throw new Undefined("no point was found at which both sides have a value");
        }
        boolean unknown = choices.unsure().stream().anyMatch(q -> q.startsWith(Universe.UNKNOWN));
        if (vanishes && (unknown || (!isNought(right) && !isNought(left)))) {
            throw new Unsettled(Unsettled.Cause.NAME, "nothing in the note says how one depends on the other");
        }
        return true;
    }

    /** Whether a name that nothing defines is used as a vector or matrix: as a number it would prove too much. */
    private static boolean lacksSizes(Choices choices, Meaning meaning) {
        return choices.unsure().stream().anyMatch(q -> q.startsWith(Universe.UNKNOWN)) && hasTransposes(meaning);
    }

    private static boolean hasTransposes(Meaning meaning) {
        return meaning instanceof Meaning.Transposed
                || meaning instanceof Meaning.Absolute
                || References.parts(meaning).stream().anyMatch(Equality::hasTransposes);
    }

    /** Whether a reading may be missing; a name that nothing defines is no doubt where both sides speak of it. */
    private static boolean isUnsure(Choices choices, Meaning left, Meaning right) {
        for (String question : choices.unsure()) {
            String key = question.substring(Math.min(Universe.UNKNOWN.length(), question.length()));
            if (!question.startsWith(Universe.UNKNOWN) || !(speaksOf(left, key) && speaksOf(right, key))) {
                return true;
            }
        }
        return false;
    }

    private static boolean speaksOf(Meaning meaning, String key) {
        return References.in(meaning).stream().anyMatch(n -> n.key(Map.of()).equals(key));
    }

    /** Whether a meaning may have no value at all, so that it does not even equal itself. */
    private static boolean isStrange(Meaning meaning) {
        return !(meaning instanceof Meaning.Reference
                || meaning instanceof Meaning.Literal
                || meaning instanceof Meaning.Slope);
    }

    private static boolean isNought(Meaning meaning) {
        return meaning instanceof Meaning.Literal n && n.value().signum() == 0;
    }

    private Optional<Counterexample> refute(
            Meaning left, Meaning right, Report report, Choices choices, Effort effort) {
        Universe universe = java.util.Objects.requireNonNull(report.universe());
        for (int attempt = 0; attempt < POINTS; attempt++) {
            Point point = new Point(primes.seed(100 + attempt), attempt % 2 == 1, Map.of());
            StandIns standIns = new StandIns(primes.seed(7));
            EnclosureArithmetic arithmetic = new EnclosureArithmetic(DIGITS, point, standIns);
            Evaluation<Enclosure> evaluation = new Evaluation<>(arithmetic, universe, choices, effort);
            try {
                Tensor<Enclosure> a = evaluation.of(left, report.bound());
                Tensor<Enclosure> b = Comparison.aligned(
                        a, evaluation.of(right, report.bound()), choices, universe.tellsRowsFromColumns());
                for (int i = 0; i < a.cells().size(); i++) {
                    if (a.cells().get(i).isDisjointFrom(b.cells().get(i))) {
                        return Optional.of(counterexample(
                                point,
                                standIns,
                                report.bound(),
                                a.cells().get(i),
                                b.cells().get(i)));
                    }
                }
            } catch (Undefined e) {
                // a pole or a kink: the next point
            } catch (Unsettled e) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Counterexample counterexample(
            Point point, StandIns standIns, Map<String, Integer> bound, Enclosure left, Enclosure right) {
        Map<String, String> values = new LinkedHashMap<>();
        bound.forEach((letter, value) -> values.put(letter, "" + value));
        point.values().forEach((key, value) -> {
            if (!key.startsWith("rate of the loss")) {
                values.put(key, Point.text(value));
            }
        });
        standIns.descriptions().forEach(text -> {
            int at = text.indexOf('=');
            values.put(
                    text.substring(0, Math.max(at, 0)).strip(),
                    text.substring(at + 1).strip());
        });
        return new Counterexample(values, Decimals.apart(left, right), Decimals.apart(right, left));
    }
}
