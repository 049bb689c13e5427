package dev.longhand.codegen.lowering;

import dev.longhand.expr.Algebra;
import dev.longhand.expr.Composite;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Expression.Application;
import dev.longhand.expr.Expression.Constant;
import dev.longhand.expr.Expression.Negation;
import dev.longhand.expr.Expression.Sum;
import dev.longhand.expr.Expression.Variable;
import dev.longhand.expr.Name;
import dev.longhand.expr.PreciseEvaluation;
import dev.longhand.expr.Primitive;
import dev.longhand.expr.Quantity;
import dev.longhand.expr.Rational;
import dev.longhand.expr.Rewriting;
import dev.longhand.expr.SoftmaxComponent;
import dev.longhand.graph.Definition;
import dev.longhand.graph.Role;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts formulas in the place of named functions and of derivatives, numbers in the place of functions of numbers, and
 * takes the log of a sigmoid or softmax in the form that keeps its digits.
 */
final class FunctionExpansion extends Rewriting {

    /** Digits of constants, rounded to double once, when they are written. */
    private static final MathContext CONSTANTS = new MathContext(50);

    private final Map<Name, Expression> defined = new LinkedHashMap<>();
    private final Map<Expression, Name> arguments = new HashMap<>();
    private final List<Definition> definitions = new ArrayList<>();
    private final FreshNames fresh;

    FunctionExpansion(FreshNames fresh) {
        this.fresh = fresh;
    }

    /** Expands a right side and remembers it under its name. */
    void define(Definition definition) {
        Expression expanded = apply(definition.right());
        defined.put(definition.name(), expanded);
        definitions.add(new Definition(definition.name(), expanded, definition.role()));
    }

    /** All that was defined, and before each what its functions are taken of. */
    List<Definition> definitions() {
        return definitions;
    }

    /** What a name was defined as, or the expression itself. */
    Expression resolve(Expression e) {
        Expression current = e;
        while (current instanceof Variable v && defined.containsKey(v.name())) {
            current = defined.getOrDefault(v.name(), v);
        }
        return current;
    }

    /** The argument of the sigmoid that an expression is, directly or by name. */
    Optional<Expression> sigmoidArgument(Expression e) {
        return resolve(e) instanceof Application a && a.function() == Primitive.SIGMOID
                ? Optional.of(a.arguments().get(0))
                : Optional.empty();
    }

    /** For 1 - a, in either order, the a. */
    static Optional<Expression> complemented(Expression e) {
        if (e instanceof Sum s && s.terms().size() == 2) {
            for (int i = 0; i < 2; i++) {
                if (Algebra.isOne(s.terms().get(i)) && s.terms().get(1 - i) instanceof Negation n) {
                    return Optional.of(n.operand());
                }
            }
        }
        return Optional.empty();
    }

    @Override
    public Expression application(Application application) {
        if (application.order() == 1) {
            Expression argument = named(apply(application.arguments().get(0)));
            Application value = new Application(application.function(), argument);
            return apply(application.function().derivative(argument, value));
        }
        if (application.function() instanceof Composite composite) {
            return apply(composite.at(named(apply(application.arguments().get(0)))));
        }
        Expression e = super.application(application);
        if (!(e instanceof Application a)) {
            return e;
        }
        if (a.arguments().stream().allMatch(Constant.class::isInstance)) {
            return folded(a);
        }
        return a.function() == Primitive.LOG ? logarithm(a) : a;
    }

    /** A formula's argument stands in it in several places, and is computed once. */
    private Expression named(Expression argument) {
        if (argument instanceof Variable || argument instanceof Constant) {
            return argument;
        }
        Name name = arguments.get(argument);
        if (name == null) {
            name = fresh.numbered("c");
            arguments.put(argument, name);
            defined.put(name, argument);
            definitions.add(new Definition(name, argument, Role.PRE_ACTIVATION));
        }
        return new Variable(name);
    }

    private static Expression folded(Application a) {
        Quantity value = new PreciseEvaluation(Map.of(), CONSTANTS).evaluate(a);
        Rational exact = value.exact();
        return new Constant(exact != null ? exact : Rational.of(value.digits()));
    }

    private Expression logarithm(Application log) {
        Expression e = resolve(log.arguments().get(0));
        if (e instanceof Application a) {
            Expression first = a.arguments().get(0);
            if (a.function() == Primitive.EXP) {
                return first;
            }
            if (a.function() == Primitive.SIGMOID) {
                return Algebra.negate(new Application(Primitive.SOFTPLUS, Algebra.negate(first)));
            }
            if (a.function() instanceof SoftmaxComponent component) {
                return Algebra.difference(
                        a.arguments().get(component.index()), new Application(Primitive.LOG_SUM_EXP, 0, a.arguments()));
            }
        }
        return complemented(e)
                .flatMap(this::sigmoidArgument)
                .map(z -> Algebra.negate(new Application(Primitive.SOFTPLUS, z)))
                .orElse(log);
    }
}
