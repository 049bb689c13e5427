package dev.longhand.check.equality;

import dev.longhand.check.arithmetic.Cells;
import dev.longhand.check.arithmetic.Residue;
import dev.longhand.check.arithmetic.ResidueArithmetic;
import dev.longhand.check.evaluation.Evaluation;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An evaluation in residues of one seed, under one assignment of signs. While it has asked for no sign, what it has
 * evaluated for some indices serves for others.
 *
 * @param start begins another of the same seed
 */
record SeededEvaluation(
        ResidueArithmetic arithmetic,
        Evaluation<Residue> evaluation,
        Cells cells,
        Function<Cells, SeededEvaluation> start) {

    /** One under the next assignment of signs; null when there is none. */
    @Nullable
    SeededEvaluation next() {
        return cells.next() ? start.apply(cells) : null;
    }
}
