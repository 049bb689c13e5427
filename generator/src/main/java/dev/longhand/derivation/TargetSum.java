package dev.longhand.derivation;

import dev.longhand.expr.Algebra;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Expression.Negation;
import dev.longhand.expr.Expression.Sum;
import dev.longhand.expr.Expression.Variable;
import dev.longhand.expr.Name;
import dev.longhand.expr.Rewriting;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Uses the declared relation y_1 + ... + y_K = 1 in sums that hold all of these names. */
final class TargetSum extends Rewriting {

    private final Set<Name> distribution;

    /** @param distribution the names that sum to one; none when nothing is declared */
    TargetSum(Set<Name> distribution) {
        this.distribution = distribution;
    }

    @Override
    public Expression sum(Sum sum) {
        Expression inner = super.sum(sum);
        if (distribution.isEmpty() || !(inner instanceof Sum s) || s.terms().size() < distribution.size()) {
            return inner;
        }
        Set<Name> plus = new HashSet<>();
        Set<Name> minus = new HashSet<>();
        List<Expression> others = new ArrayList<>();
        for (Expression term : s.terms()) {
            if (term instanceof Variable v && distribution.contains(v.name()) && plus.add(v.name())) {
                continue;
            }
            if (term instanceof Negation n
                    && n.operand() instanceof Variable v
                    && distribution.contains(v.name())
                    && minus.add(v.name())) {
                continue;
            }
            others.add(term);
        }
        if (plus.size() == distribution.size() && minus.isEmpty()) {
            others.add(0, Algebra.ONE);
            return Algebra.sum(others);
        }
        if (minus.size() == distribution.size() && plus.isEmpty()) {
            others.add(Algebra.constant(-1));
            return Algebra.sum(others);
        }
        return inner;
    }
}
