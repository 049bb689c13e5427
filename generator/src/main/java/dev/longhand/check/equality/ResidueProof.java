package dev.longhand.check.equality;

import dev.longhand.check.arithmetic.Cells;
import dev.longhand.check.arithmetic.PrimeTower;
import dev.longhand.check.arithmetic.Residue;
import dev.longhand.check.arithmetic.ResidueArithmetic;
import dev.longhand.check.arithmetic.Undefined;
import dev.longhand.check.evaluation.Evaluation;
import dev.longhand.check.quantity.Choices;
import dev.longhand.check.quantity.Effort;
import dev.longhand.check.quantity.Names;
import dev.longhand.check.quantity.RememberedNames;
import dev.longhand.check.quantity.Unsettled;
import dev.longhand.check.universe.Universe;
import dev.longhand.notes.meaning.Meaning;
import java.util.HashMap;
import java.util.Map;

/** Compares the residues of two sides in one reading, in one instance after another. */
final class ResidueProof {

    private static final int MOST_TRIALS = 40;
    private static final int ENOUGH_LEVELS = 60;
    /** From so many on it pays to look at all cells at once. */
    private static final int MANY_KINKS = 3;

    private static final int LOW = 3;
    /** A tower so low that exponentials are unknown functions in it. */
    private static final int SINGLE = 1;

    private final Meaning left;
    private final Meaning right;
    private final Primes primes;
    private final Choices choices;
    private final Effort effort;
    private final Map<Seed, SeededEvaluation> shared = new HashMap<>();
    private final Map<Universe, Names> names = new HashMap<>();
    /** Whether an instance has asked for more than a single prime tells. */
    private boolean needsTower;
    /** Whether exp was taken where it is an unknown function. */
    private boolean exponentials;

    private boolean roots;
    /** Whether something was divided by that may be zero for the true exp. */
    private boolean couldFail;

    private record Seed(Universe universe, int trial, int height) {}

    ResidueProof(Meaning left, Meaning right, Primes primes, Choices choices, Effort effort) {
        this.left = left;
        this.right = right;
        this.primes = primes;
        this.choices = choices;
        this.effort = effort;
    }

    /**
     * Whether the two sides are the same in an instance, for every value of what is free in it.
     *
     * @param trials how many seeds have to agree
     * @throws Undefined when no point was found at which both have a value
     * @throws Unsettled when this reading gives them none
     */
    boolean holds(Universe universe, Map<String, Integer> bound, int trials) {
        if (!needsTower) {
            boolean same = false;
            try {
                same = isSame(universe, bound, trials, SINGLE);
            } catch (Undefined e) {
                if (!isGuess()) {
                    throw e;
                }
            }
            if (!isGuess()) {
                return same;
            }
            if (same) {
                return true;
            }
            needsTower = true;
        }
        return isSameInTower(universe, bound, trials);
    }

    /** Whether a single prime does not have the last word. */
    private boolean isGuess() {
        return exponentials || roots;
    }

    private boolean isSameInTower(Universe universe, Map<String, Integer> bound, int trials) {
        try {
            return isSame(universe, bound, trials, LOW);
        } catch (Undefined e) {
            // exponentials nested deeply, or many roots: more levels
            return isSame(universe, bound, trials, PrimeTower.USUAL_HEIGHT);
        }
    }

    private boolean isSame(Universe universe, Map<String, Integer> bound, int trials, int height) {
        int passed = 0;
        int levels = 0;
        roots = false;
        exponentials = false;
        couldFail = false;
        boolean vanishes = true;
        for (int trial = 0; trial < MOST_TRIALS; trial++) {
            SeededEvaluation seeded = shared(universe, trial, height);
            Cells cells = seeded.cells();
            boolean unlucky = false;
            boolean isFirst = true;
            while (seeded != null && !unlucky) {
                ResidueArithmetic arithmetic = seeded.arithmetic();
                try {
                    Sides<Residue> sides = sides(seeded, universe, bound);
                    for (int i = 0; i < sides.count(); i++) {
                        if (!arithmetic.areEqual(sides.left(i), sides.right(i))) {
                            return false;
                        }
                        vanishes &= arithmetic.isZero(sides.left(i));
                    }
                    levels += arithmetic.commonLevels(sides.left(0), sides.right(0));
                } catch (Undefined e) {
                    if (!e.isUnlucky()) {
                        throw e;
                    }
                    unlucky = true;
                } finally {
                    roots |= arithmetic.tookRoots();
                    exponentials |= arithmetic.guessedExponential();
                    couldFail |= arithmetic.couldFail();
                }
                if (height == SINGLE && (roots || (exponentials && couldFail))) {
                    // it says too little about the signs of roots, and what is not zero for an unknown function may be
                    // zero for exp
                    return false;
                }
                if (cells.wereAsked()) {
                    shared.remove(new Seed(universe, trial, height));
                    if (!unlucky && isFirst && cells.size() >= MANY_KINKS) {
                        EveryCell all = everyCell(universe, bound, trial, height);
                        if (all.agrees()) {
                            vanishes &= all.vanish();
                            break;
                        }
                    }
                }
                isFirst = false;
                seeded = seeded.next();
            }
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
        if (vanishes && (unknown || (!Nought.is(right, bound) && !Nought.is(left, bound)))) {
            throw new Unsettled(Unsettled.Cause.NAME, "nothing in the note says how one depends on the other");
        }
        return true;
    }

    private EveryCell everyCell(Universe universe, Map<String, Integer> bound, int trial, int height) {
        return new EveryCell(
                cells -> started(universe, trial, height, cells), seeded -> sides(seeded, universe, bound));
    }

    private Sides<Residue> sides(SeededEvaluation seeded, Universe universe, Map<String, Integer> bound) {
        return Sides.of(left, right, seeded.evaluation(), universe, bound, choices);
    }

    private Names remembered(Universe universe) {
        return names.computeIfAbsent(universe, RememberedNames::new);
    }

    private SeededEvaluation shared(Universe universe, int trial, int height) {
        return shared.computeIfAbsent(
                new Seed(universe, trial, height), seed -> started(universe, trial, height, new Cells()));
    }

    private SeededEvaluation started(Universe universe, int trial, int height, Cells cells) {
        ResidueArithmetic arithmetic =
                new ResidueArithmetic(primes.tower(trial % 6, height), primes.seed(trial), cells);
        return new SeededEvaluation(
                arithmetic,
                new Evaluation<>(arithmetic, remembered(universe), choices, effort),
                cells,
                next -> started(universe, trial, height, next));
    }
}
