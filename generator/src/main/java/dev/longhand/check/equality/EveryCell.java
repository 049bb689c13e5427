package dev.longhand.check.equality;

import dev.longhand.check.arithmetic.Cells;
import dev.longhand.check.arithmetic.Residue;
import dev.longhand.check.arithmetic.ResidueArithmetic;
import dev.longhand.check.arithmetic.Undefined;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;

/**
 * Compares two sides in all sign cells at once. Every piece that a sign decides on is weighed, so that sides that agree
 * whatever the weights are agree in each cell where they have values: entrywise rectifiers of a matrix of three by four have 4096.
 * That they have values is tried in some cells that differ.
 */
final class EveryCell {

    /** Beside all positive: all negative, and in turns, so that a quotient by a piece that is zero is found out. */
    private static final List<IntUnaryOperator> SAMPLES =
            List.of(number -> -1, number -> number % 2 == 0 ? 1 : -1, number -> number % 2 == 0 ? -1 : 1);

    private final Function<Cells, SeededEvaluation> start;
    private final Function<SeededEvaluation, Sides<Residue>> compared;
    private boolean vanishes = true;
    /** Whether what a sign decides on was zero, where neither a number nor its negative is above. */
    private boolean metZero;

    private boolean bothWays;

    EveryCell(Function<Cells, SeededEvaluation> start, Function<SeededEvaluation, Sides<Residue>> compared) {
        this.start = start;
        this.compared = compared;
    }

    /** Whether the sides are known to agree in every cell; false where each has to be looked at. */
    boolean agrees() {
        try {
            return agrees(Cells.weighed())
                    && SAMPLES.stream().allMatch(signs -> agrees(Cells.beginning(signs)))
                    && !(bothWays && metZero);
        } catch (Undefined e) {
            return false;
        }
    }

    /** Whether the sides were zero wherever they were compared. */
    boolean vanish() {
        return vanishes;
    }

    private boolean agrees(Cells cells) {
        SeededEvaluation seeded = start.apply(cells);
        Sides<Residue> sides = compared.apply(seeded);
        ResidueArithmetic arithmetic = seeded.arithmetic();
        for (int i = 0; i < sides.count(); i++) {
            if (!arithmetic.areEqual(sides.left(i), sides.right(i))) {
                return false;
            }
            vanishes &= arithmetic.isZero(sides.left(i));
        }
        bothWays |= arithmetic.decidedBothWays();
        metZero |= arithmetic.decidedByZero();
        // the sign of a root of a mixture is that of neither piece
        return !arithmetic.tookRoots();
    }
}
