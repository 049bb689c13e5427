package dev.longhand.codegen.lowering;

import dev.longhand.expr.Algebra;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Expression.Application;
import dev.longhand.expr.Expression.Case;
import dev.longhand.expr.Expression.Condition;
import dev.longhand.expr.Expression.Constant;
import dev.longhand.expr.Expression.Negation;
import dev.longhand.expr.Expression.Piecewise;
import dev.longhand.expr.Expression.Power;
import dev.longhand.expr.Expression.Product;
import dev.longhand.expr.Expression.Quotient;
import dev.longhand.expr.Expression.Relation;
import dev.longhand.expr.Expression.Sum;
import dev.longhand.expr.Expression.Variable;
import dev.longhand.expr.Name;
import dev.longhand.expr.Primitive;
import dev.longhand.expr.Rational;
import dev.longhand.expr.SoftmaxComponent;
import dev.longhand.graph.Definition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes calls out of formulas: what is left is arithmetic over names, and each call is a step of its own. */
final class CallHoisting implements Expression.Visitor<Expression>, LogShares.Pieces {

    private static final Rational SMALL_POWER = Rational.of(16);
    /** Numbers with more bits are rounded in any case, so their inverse serves as well. */
    private static final int LONGEST_EXACT = 100;

    private final StepList steps;
    private final SoftmaxCalls softmax;
    private final LogShares logShares;
    private final SigmoidCalls sigmoids;
    private @Nullable Name wanted;

    CallHoisting(
            FunctionExpansion functions, Set<Expression> softplusArguments, Set<Name> distribution, StepList steps) {
        this.steps = steps;
        this.sigmoids = new SigmoidCalls(functions, softplusArguments, steps, this::lower);
        this.softmax = new SoftmaxCalls(steps);
        this.logShares = new LogShares(functions, distribution, this);
    }

    /** Adds the steps that compute a definition. */
    void define(Definition definition) {
        Name name = definition.name();
        wanted = definition.right() instanceof Application ? name : null;
        Expression right = Signs.folded(lower(definition.right()));
        wanted = null;
        if (!right.equals(new Variable(name))) {
            steps.assign(name, right);
        }
    }

    @Override
    public Expression lower(Expression e) {
        return e.accept(this);
    }

    @Override
    public Expression constant(Constant constant) {
        return constant;
    }

    @Override
    public Expression variable(Variable variable) {
        return variable;
    }

    @Override
    public Expression negation(Negation negation) {
        return Signs.negate(lower(negation.operand()));
    }

    @Override
    public Expression sum(Sum sum) {
        List<Expression> terms = sum.terms();
        Optional<Expression> sigmoid = sigmoids.difference(sum);
        if (sigmoid.isPresent()) {
            return sigmoid.get();
        }
        Expression lowered = logShares
                .of(sum)
                .orElseGet(() -> Algebra.sum(terms.stream().map(this::lower).toList()));
        Expression last = Signs.withLast(lowered, steps::isSmall);
        return last instanceof Sum s ? Signs.ordered(CommonFactor.outOf(s)) : last;
    }

    @Override
    public Expression product(Product product) {
        List<Expression> factors = new ArrayList<>(product.factors());
        List<Expression> lowered = new ArrayList<>();
        while (!factors.isEmpty()) {
            Expression factor = factors.remove(0);
            List<Expression> slope = sigmoids.slope(factor, factors);
            if (slope.isEmpty()) {
                lowered.add(lower(factor));
            } else {
                lowered.addAll(slope);
            }
        }
        return Signs.absorbed(multiple(Choices.distributed(lowered, steps)));
    }

    /** With a number and one more factor taken together, where their product has a name. */
    private Expression multiple(Expression e) {
        if (e instanceof Product p && p.factors().size() > 2 && p.factors().get(0) instanceof Constant number) {
            List<Expression> others = p.factors().subList(1, p.factors().size());
            for (Expression other : others) {
                Optional<Name> known = steps.known(Algebra.product(number, other));
                if (known.isPresent()) {
                    return Algebra.product(others.stream()
                            .map(f -> f.equals(other) ? new Variable(known.get()) : f)
                            .toList());
                }
            }
        }
        return e;
    }

    @Override
    public Expression quotient(Quotient quotient) {
        Expression numerator = lower(quotient.numerator());
        Expression denominator = lower(quotient.denominator());
        if (denominator instanceof Constant c && c.value().signum() != 0) {
            Rational inverse = Rational.ONE.dividedBy(c.value());
            boolean exact = c.value().numerator().abs().bitCount() == 1
                    && c.value().denominator().bitCount() == 1;
            boolean rounded = c.value().bitLength() > LONGEST_EXACT;
            if (exact || rounded || numerator instanceof Constant) {
                return Algebra.product(new Constant(inverse), numerator);
            }
        }
        return Algebra.quotient(numerator, denominator);
    }

    @Override
    public Expression power(Power power) {
        Expression base = lower(power.base());
        Expression exponent = lower(power.exponent());
        if (exponent instanceof Constant c) {
            Rational size = c.value().signum() < 0 ? c.value().negated() : c.value();
            if (size.isInteger() && size.compareTo(SMALL_POWER) <= 0) {
                Expression positive =
                        size.isOne() || base instanceof Constant ? base : new Power(base, new Constant(size));
                if (base instanceof Constant number && !size.isOne()) {
                    positive =
                            new Constant(power(number.value(), size.numerator().intValue()));
                }
                return c.value().signum() < 0 ? Algebra.quotient(Algebra.ONE, positive) : positive;
            }
            if (size.equals(Rational.of(1, 2))) {
                Expression root = call(Kernel.SQRT, List.of(base), null);
                return c.value().signum() < 0 ? Algebra.quotient(Algebra.ONE, root) : root;
            }
        }
        return call(Kernel.POWER, List.of(base, exponent), null);
    }

    private static Rational power(Rational base, int exponent) {
        Rational result = Rational.ONE;
        for (int i = 0; i < exponent; i++) {
            result = result.times(base);
        }
        return result;
    }

    @Override
    public Expression application(Application application) {
        Name into = wanted;
        wanted = null;
        List<Expression> arguments = application.arguments();
        if (application.function() instanceof SoftmaxComponent component) {
            return softmax.share(names(arguments), component.index());
        }
        return switch ((Primitive) application.function()) {
            case SIGMOID -> sigmoids.value(arguments.get(0), into);
            case SOFTPLUS -> sigmoids.softplus(arguments.get(0));
            case LOG_SUM_EXP -> softmax.logSum(names(arguments));
            case MAX -> largest(names(arguments));
            case PI -> throw new IllegalStateException("pi is a number by now");
            case EXP -> call(Kernel.EXP, lowered(arguments), into);
            case LOG -> call(Kernel.LOG, lowered(arguments), into);
            case SQRT -> call(Kernel.SQRT, lowered(arguments), into);
            case SIN -> call(Kernel.SIN, lowered(arguments), into);
            case COS -> call(Kernel.COS, lowered(arguments), into);
            case TANH -> call(Kernel.TANH, lowered(arguments), into);
            case EXPM1 -> call(Kernel.EXPM1, lowered(arguments), into);
            case NORMAL_CDF -> call(Kernel.NORMAL_CDF, lowered(arguments), into);
        };
    }

    private Expression call(Kernel kernel, List<Expression> operands, @Nullable Name into) {
        List<Expression> leaves = operands.stream()
                .<Expression>map(e -> e instanceof Constant ? e : new Variable(steps.name(e)))
                .toList();
        return steps.call(kernel, leaves, into);
    }

    private List<Expression> lowered(List<Expression> all) {
        return all.stream().map(this::lower).toList();
    }

    private List<Name> names(List<Expression> all) {
        return all.stream().map(e -> steps.name(lower(e))).toList();
    }

    private Expression largest(List<Name> operands) {
        Expression largest = new Variable(operands.get(0));
        for (Name operand : operands.subList(1, operands.size())) {
            Variable before = new Variable(steps.name(largest));
            Variable next = new Variable(operand);
            largest = new Piecewise(List.of(new Case(new Condition(next, Relation.GREATER, before), next)), before);
        }
        return largest;
    }

    @Override
    public Expression piecewise(Piecewise piecewise) {
        List<Case> cases = new ArrayList<>();
        for (Case c : piecewise.cases()) {
            Condition condition = c.condition();
            cases.add(new Case(
                    new Condition(lower(condition.left()), condition.relation(), lower(condition.right())),
                    Signs.folded(lower(c.value()))));
        }
        return new Piecewise(cases, Signs.folded(lower(piecewise.otherwise())));
    }

    @Override
    public Expression shifted(List<Expression> logits, int index) {
        return softmax.shifted(names(logits), index);
    }

    @Override
    public Expression logOfTotal(List<Expression> logits) {
        return softmax.logOfTotal(names(logits));
    }
}
