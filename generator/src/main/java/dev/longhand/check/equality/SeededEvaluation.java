package dev.longhand.check.equality;

import dev.longhand.check.arithmetic.Cells;
import dev.longhand.check.arithmetic.Residue;
import dev.longhand.check.arithmetic.ResidueArithmetic;
import dev.longhand.check.evaluation.Evaluation;
import org.jspecify.annotations.Nullable;

/**
 * An evaluation in residues of one seed, under one assignment of signs. While it has asked for no sign, what it has
 * evaluated for some indices serves for others.
 */
record SeededEvaluation(ResidueArithmetic arithmetic, Evaluation<Residue> evaluation, Cells cells, Start start) {

    /** Begins one. */
    interface Start {
        SeededEvaluation with(Cells cells);
    }

    /** One under the next assignment of signs; null when there is none. */
    @Nullable
    SeededEvaluation next() {
        return cells.next() ? start.with(cells) : null;
    }
}
