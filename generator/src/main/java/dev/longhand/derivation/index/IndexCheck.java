package dev.longhand.derivation.index;

import dev.longhand.derivation.Derivation;
import dev.longhand.derivation.MatrixCheck;

/** Holds a formula with open indices against the derivation in scalars, for all numbers its indices take. */
public final class IndexCheck {

    private final Derivation derivation;
    private final MatrixCheck points;

    private IndexCheck(Derivation derivation) {
        this.derivation = derivation;
        this.points = MatrixCheck.of(derivation);
    }

    public static IndexCheck of(Derivation derivation) {
        return new IndexCheck(derivation);
    }

    /** Whether there is a point at which formulas can be checked. */
    public boolean isPossible() {
        return points.isPossible();
    }

    /** Whether the formula is the derivative for each of its indices. */
    public boolean holds(IndexFormula formula) {
        return isPossible()
                && formula.instances().stream()
                        .allMatch(values -> points.agree(
                                formula.term().at(derivation, values),
                                derivation.adjoint(formula.by().at(values))));
    }
}
