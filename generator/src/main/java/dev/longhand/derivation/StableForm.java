package dev.longhand.derivation;

import dev.longhand.expr.Algebra;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Expression.Application;
import dev.longhand.expr.Expression.Constant;
import dev.longhand.expr.Expression.Negation;
import dev.longhand.expr.Expression.Quotient;
import dev.longhand.expr.Expression.Sum;
import dev.longhand.expr.Expression.Variable;
import dev.longhand.expr.Name;
import dev.longhand.expr.Primitive;
import dev.longhand.expr.Rewriting;
import dev.longhand.expr.SoftmaxComponent;
import dev.longhand.graph.Definition;
import dev.longhand.graph.Definitions;
import dev.longhand.graph.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Definitions rewritten by identities into a form that neither overflows nor cancels for arguments of any size:
 * 1/(1 + exp(-z)) is the sigmoid, log(1 + exp(z)) softplus, the log of a sigmoid minus a softplus, the log of a softmax a
 * difference from the log of its denominator (Blanchard, Higham and Higham 2021, "Accurately computing the log-sum-exp
 * and softmax functions"). Every rule is an identity for all real arguments.
 */
final class StableForm extends Rewriting {

    private final Map<Name, Expression> defined = new LinkedHashMap<>();
    private final Map<List<Expression>, Name> normalisers = new LinkedHashMap<>();
    private final List<Definition> list = new ArrayList<>();
    private final Definitions original;

    private StableForm(Definitions original) {
        this.original = original;
    }

    static Definitions of(Definitions original) {
        StableForm form = new StableForm(original);
        for (Definition definition : original.list()) {
            Expression right = form.apply(definition.right());
            form.add(new Definition(definition.name(), right, definition.role()));
        }
        return new Definitions(original.groups(), form.list, original.results());
    }

    private void add(Definition definition) {
        list.add(definition);
        defined.put(definition.name(), definition.right());
        if (definition.right() instanceof Application a && a.function() == Primitive.LOG_SUM_EXP) {
            normalisers.putIfAbsent(a.arguments(), definition.name());
        }
    }

    @Override
    public Expression application(Application application) {
        Expression e = super.application(application);
        if (e instanceof Application a && a.function() == Primitive.LOG) {
            return logarithm(a.arguments().get(0)).orElse(a);
        }
        return e;
    }

    @Override
    public Expression quotient(Quotient quotient) {
        Expression e = super.quotient(quotient);
        if (!(e instanceof Quotient q)) {
            return e;
        }
        Optional<Expression> exponent = onePlusExponential(q.denominator());
        if (exponent.isPresent()) {
            Expression u = exponent.get();
            return q.numerator().equals(new Application(Primitive.EXP, u))
                    ? new Application(Primitive.SIGMOID, u)
                    : Algebra.product(q.numerator(), new Application(Primitive.SIGMOID, Algebra.negate(u)));
        }
        return hyperbolicTangent(q).orElse(q);
    }

    private Optional<Expression> logarithm(Expression argument) {
        Expression e = lookUp(argument);
        if (e instanceof Application a && a.function() == Primitive.EXP) {
            return Optional.of(a.arguments().get(0));
        }
        if (e instanceof Application a && a.function() == Primitive.SIGMOID) {
            return Optional.of(minusSoftplus(Algebra.negate(a.arguments().get(0))));
        }
        if (e instanceof Application a && a.function() instanceof SoftmaxComponent component) {
            return Optional.of(
                    Algebra.difference(a.arguments().get(component.index()), new Variable(normaliser(a.arguments()))));
        }
        if (e instanceof Sum s
                && s.terms().size() == 2
                && Algebra.isOne(s.terms().get(0))
                && s.terms().get(1) instanceof Negation n
                && lookUp(n.operand()) instanceof Application a) {
            return logarithmOfRest(a);
        }
        return onePlusExponential(e).map(u -> new Application(Primitive.SOFTPLUS, u));
    }

    /** log(1 - p) for a sigmoid or a softmax p: without p the other classes are left. */
    private Optional<Expression> logarithmOfRest(Application p) {
        if (p.function() == Primitive.SIGMOID) {
            return Optional.of(minusSoftplus(p.arguments().get(0)));
        }
        if (p.function() instanceof SoftmaxComponent component && p.arguments().size() > 1) {
            List<Expression> others = new ArrayList<>(p.arguments());
            others.remove(component.index());
            Expression rest = others.size() == 1 ? others.get(0) : new Variable(normaliser(others));
            return Optional.of(Algebra.difference(rest, new Variable(normaliser(p.arguments()))));
        }
        return Optional.empty();
    }

    private static Expression minusSoftplus(Expression argument) {
        return Algebra.negate(new Application(Primitive.SOFTPLUS, argument));
    }

    private Expression lookUp(Expression e) {
        return e instanceof Variable v ? defined.getOrDefault(v.name(), v) : e;
    }

    private Name normaliser(List<Expression> logits) {
        Name known = normalisers.get(logits);
        if (known != null) {
            return known;
        }
        Name name = new Name("\\ell", "", "");
        while (original.role(name).isPresent() || defined.containsKey(name)) {
            name = new Name(name.base() + "'", "", "");
        }
        add(new Definition(name, new Application(Primitive.LOG_SUM_EXP, 0, logits), Role.NORMALISER));
        return name;
    }

    /** For 1 + exp(u), in either order, the u. */
    private static Optional<Expression> onePlusExponential(Expression e) {
        if (e instanceof Sum s && s.terms().size() == 2) {
            for (int i = 0; i < 2; i++) {
                if (s.terms().get(i) instanceof Constant c
                        && c.value().isOne()
                        && s.terms().get(1 - i) instanceof Application a
                        && a.function() == Primitive.EXP) {
                    return Optional.of(a.arguments().get(0));
                }
            }
        }
        return Optional.empty();
    }

    /** (exp(u) - exp(-u)) / (exp(u) + exp(-u)) is tanh(u). */
    private static Optional<Expression> hyperbolicTangent(Quotient q) {
        if (q.numerator() instanceof Sum top
                && top.terms().size() == 2
                && top.terms().get(0) instanceof Application up
                && up.function() == Primitive.EXP) {
            Expression down =
                    new Application(Primitive.EXP, Algebra.negate(up.arguments().get(0)));
            if (top.terms().get(1).equals(Algebra.negate(down))
                    && q.denominator().equals(Algebra.sum(up, down))) {
                return Optional.of(
                        new Application(Primitive.TANH, up.arguments().get(0)));
            }
        }
        return Optional.empty();
    }
}
