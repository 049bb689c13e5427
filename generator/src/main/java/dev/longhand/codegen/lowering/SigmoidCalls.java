package dev.longhand.codegen.lowering;

import dev.longhand.expr.Algebra;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Expression.Negation;
import dev.longhand.expr.Expression.Power;
import dev.longhand.expr.Expression.Product;
import dev.longhand.expr.Expression.Sum;
import dev.longhand.expr.Expression.Variable;
import dev.longhand.expr.Name;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Sigmoids, what is left of one beside them, their slopes, and softplus. */
final class SigmoidCalls {

    private final FunctionExpansion functions;
    private final Set<Expression> softplusArguments;
    private final StepList steps;
    private final UnaryOperator<Expression> lowering;
    private final Map<Name, Logistic> logistics = new HashMap<>();

    /**
     * @param softplusArguments without their sign
     * @param lowering makes an argument call-free
     */
    SigmoidCalls(
            FunctionExpansion functions,
            Set<Expression> softplusArguments,
            StepList steps,
            UnaryOperator<Expression> lowering) {
        this.functions = functions;
        this.softplusArguments = softplusArguments;
        this.steps = steps;
        this.lowering = lowering;
    }

    /** The sigmoid; {@code into} is its name when it is new. */
    Expression value(Expression argument, @Nullable Name into) {
        if (!(argument instanceof Negation n)) {
            return logistic(argument, into).value();
        }
        Expression complement = logistic(n.operand(), null).complement();
        // e may be huge and a tiny: their product comes first
        return complement instanceof Product ? new Variable(steps.name(complement)) : complement;
    }

    Expression softplus(Expression argument) {
        Logistic logistic = logistic(Signs.unsigned(argument), null);
        return (argument instanceof Negation ? logistic.softplusOfOpposite() : logistic.softplus()).orElseThrow();
    }

    /** For 1 - a, a - 1 and a - a^2 the same without cancellation, where a is a sigmoid. */
    Optional<Expression> difference(Sum sum) {
        Optional<Expression> a = FunctionExpansion.complemented(sum);
        Optional<Expression> opposite = FunctionExpansion.complemented(Signs.negated(sum));
        for (Optional<Expression> candidate : List.of(a, opposite)) {
            Optional<Expression> argument = candidate.flatMap(functions::sigmoidArgument);
            if (argument.isPresent()) {
                Expression complement = value(Algebra.negate(argument.get()), null);
                return Optional.of(a.isPresent() ? complement : Algebra.negate(complement));
            }
        }
        return slopeAsDifference(sum).map(argument -> Algebra.product(slopeAt(argument)));
    }

    /** The argument z, for a - a^2 with a = sigma(z). */
    private Optional<Expression> slopeAsDifference(Sum sum) {
        for (Expression a : sum.terms()) {
            Optional<Expression> argument = functions.sigmoidArgument(a);
            Expression square = new Negation(new Power(a, Algebra.constant(2)));
            if (argument.isPresent() && sum.terms().size() == 2 && sum.terms().contains(square)) {
                return argument;
            }
        }
        return Optional.empty();
    }

    /** The factors of sigma' when {@code factor} and one of {@code others}, which is taken out, are a and 1 - a. */
    List<Expression> slope(Expression factor, List<Expression> others) {
        for (int i = 0; i < others.size(); i++) {
            Expression other = others.get(i);
            Optional<List<Expression>> slope = slope(factor, other).or(() -> slope(other, factor));
            if (slope.isPresent()) {
                others.remove(i);
                return slope.get();
            }
        }
        return List.of();
    }

    private Optional<List<Expression>> slope(Expression a, Expression complement) {
        Optional<Expression> argument = functions.sigmoidArgument(a);
        if (argument.isEmpty() || !(complement instanceof Sum s)) {
            return Optional.empty();
        }
        if (FunctionExpansion.complemented(s).equals(Optional.of(a))) {
            return Optional.of(slopeAt(argument.get()));
        }
        if (FunctionExpansion.complemented(Signs.negated(s)).equals(Optional.of(a))) {
            List<Expression> factors = new ArrayList<>(List.of((Expression) Algebra.constant(-1)));
            factors.addAll(slopeAt(argument.get()));
            return Optional.of(factors);
        }
        return Optional.empty();
    }

    private List<Expression> slopeAt(Expression argument) {
        return logistic(Signs.unsigned(argument), null).slope();
    }

    private Logistic logistic(Expression argument, @Nullable Name into) {
        boolean shared = softplusArguments.contains(argument);
        Name z = steps.name(lowering.apply(argument));
        if (!logistics.containsKey(z)) {
            logistics.put(z, shared ? Logistic.withSoftplus(z, steps) : Logistic.plain(z, into, steps));
        }
        return Objects.requireNonNull(logistics.get(z));
    }
}
