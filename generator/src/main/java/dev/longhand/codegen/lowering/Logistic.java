package dev.longhand.codegen.lowering;

import dev.longhand.codegen.lowering.Step.Call;
import dev.longhand.expr.Algebra;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Expression.Case;
import dev.longhand.expr.Expression.Condition;
import dev.longhand.expr.Expression.Negation;
import dev.longhand.expr.Expression.Piecewise;
import dev.longhand.expr.Expression.Relation;
import dev.longhand.expr.Expression.Variable;
import dev.longhand.expr.Name;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The sigmoid of one argument and what goes with it, over one exponential. With e = exp(-z) are sigma(z) = 1/(1 + e),
 * sigma(-z) = e sigma(z) and sigma'(z) = sigma(z) sigma(-z); 1 - sigma(z) would cancel for large z.
 *
 * @param value sigma(z)
 * @param complement 1 - sigma(z) = sigma(-z)
 * @param slope the factors of sigma'(z)
 * @param softplus log(1 + exp(z)); present when the program asks for it or for that of -z
 * @param softplusOfOpposite log(1 + exp(-z)); present with {@code softplus}
 */
record Logistic(
        Expression value,
        Expression complement,
        List<Expression> slope,
        Optional<Expression> softplus,
        Optional<Expression> softplusOfOpposite) {

    /** With e = exp(-z). */
    static Logistic plain(Name z, @Nullable Name wanted, StepList steps) {
        Name e = steps.fresh().belonging("e", z);
        Name a = wanted != null ? wanted : steps.fresh().belonging("\\sigma", z);
        steps.add(new Call(Kernel.SIGMOID, List.of(new Variable(z)), a, Optional.of(e)));
        Variable value = new Variable(a);
        Variable power = new Variable(e);
        return new Logistic(
                value, Algebra.product(power, value), List.of(value, power, value), Optional.empty(), Optional.empty());
    }

    /** With e = exp(-|z|), which serves softplus(z) = max(z, 0) + log(1 + e) as well. */
    static Logistic withSoftplus(Name z, StepList steps) {
        Variable argument = new Variable(z);
        Name e = steps.fresh().belonging("e", z);
        steps.add(new Call(Kernel.EXP_OF_MINUS_SIZE, List.of(argument), e, Optional.empty()));
        Variable power = new Variable(e);
        Name log = steps.fresh().belonging("\\ell", z);
        steps.add(new Call(Kernel.LOG1P, List.of(power), log, Optional.empty()));
        Name larger = steps.fresh().belonging("r", z);
        steps.assign(larger, Algebra.quotient(Algebra.ONE, Algebra.sum(Algebra.ONE, power)));
        Variable large = new Variable(larger);
        Expression small = Algebra.product(power, large);
        return new Logistic(
                choice(argument, Relation.AT_LEAST, large, small),
                choice(argument, Relation.AT_LEAST, small, large),
                List.of(large, power, large),
                Optional.of(Algebra.sum(choice(argument, Relation.GREATER, argument, Algebra.ZERO), new Variable(log))),
                Optional.of(Algebra.sum(
                        choice(argument, Relation.LESS, new Negation(argument), Algebra.ZERO), new Variable(log))));
    }

    private static Expression choice(Expression z, Relation relation, Expression value, Expression otherwise) {
        return new Piecewise(List.of(new Case(new Condition(z, relation, Algebra.ZERO), value)), otherwise);
    }
}
