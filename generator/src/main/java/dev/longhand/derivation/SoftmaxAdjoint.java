package dev.longhand.derivation;

import dev.longhand.expr.Algebra;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Expression.Variable;
import dev.longhand.expr.Name;
import dev.longhand.expr.OperationCount;
import java.util.List;

/**
 * The adjoints of a softmax's arguments. From dp_k/dz_j = p_k ([k = j] - p_j) follows dL/dz_j = p_j (g_j - sum_k g_k p_k)
 * with g_k = dL/dp_k, which takes a number of operations that grows with the number of classes and not with its square.
 *
 * @param components the names of p_1 ... p_K
 * @param incoming g_k: a name or a number
 * @param weighted g_k p_k, simplified
 * @param mean the sum of {@code weighted}
 */
record SoftmaxAdjoint(List<Name> components, List<Expression> incoming, List<Expression> weighted, Expression mean) {

    Expression of(int index) {
        if (incoming.stream().allMatch(Algebra::isZero)) {
            return Algebra.ZERO;
        }
        Expression p = new Variable(components.get(index));
        Expression factored = Algebra.product(p, Algebra.difference(incoming.get(index), mean));
        Expression apart = Algebra.sum(Algebra.product(p, Algebra.negate(mean)), weighted.get(index));
        return OperationCount.of(apart) <= OperationCount.of(factored) ? apart : factored;
    }
}
