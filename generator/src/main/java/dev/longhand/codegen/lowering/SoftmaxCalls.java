package dev.longhand.codegen.lowering;

import dev.longhand.codegen.lowering.Step.Exponentials;
import dev.longhand.expr.Algebra;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Expression.Variable;
import dev.longhand.expr.Name;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Softmax and log-sum-exp over shared exponentials: with m = max z, e_k = exp(z_k - m) and rest = sum e_k - 1 are p_k =
 * e_k / (1 + rest) and logsumexp(z) = m + log1p(rest). Nothing overflows, and the largest e_k is 1 (Blanchard, Higham
 * and Higham 2021, "Accurately computing the log-sum-exp and softmax functions", section 2).
 */
final class SoftmaxCalls {

    private final StepList steps;
    private final Map<List<Name>, Exponentials> known = new HashMap<>();

    SoftmaxCalls(StepList steps) {
        this.steps = steps;
    }

    /** p_k. */
    Expression share(List<Name> logits, int index) {
        Exponentials group = of(logits);
        Expression total = Algebra.sum(Algebra.ONE, new Variable(group.rest()));
        Name reciprocal = steps.name(Algebra.quotient(Algebra.ONE, total));
        return Algebra.product(new Variable(group.powers().get(index)), new Variable(reciprocal));
    }

    /** logsumexp(z). */
    Expression logSum(List<Name> logits) {
        return Algebra.sum(new Variable(of(logits).largest()), logOfTotal(logits));
    }

    /** z_k - max z. */
    Expression shifted(List<Name> logits, int index) {
        return new Variable(of(logits).shifted().get(index));
    }

    /** logsumexp(z) - max z. */
    Expression logOfTotal(List<Name> logits) {
        return steps.call(Kernel.LOG1P, List.of(new Variable(of(logits).rest())), null);
    }

    private Exponentials of(List<Name> logits) {
        Exponentials group = known.get(logits);
        if (group == null) {
            List<Name> shifted = new ArrayList<>();
            List<Name> powers = new ArrayList<>();
            for (Name z : logits) {
                shifted.add(steps.fresh().belonging("d", z));
                powers.add(steps.fresh().belonging("e", z));
            }
            Name largest = steps.fresh().belonging("m", logits.get(0));
            group = new Exponentials(
                    logits, shifted, powers, largest, steps.fresh().belonging("q", logits.get(0)));
            known.put(logits, group);
            steps.add(group);
        }
        return group;
    }
}
