package dev.longhand.derivation;

import dev.longhand.cas.ComputerAlgebra;
import dev.longhand.expr.Algebra;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Expression.Application;
import dev.longhand.expr.Expression.Constant;
import dev.longhand.expr.Expression.Variable;
import dev.longhand.expr.Name;
import dev.longhand.expr.Operands;
import dev.longhand.expr.OperationCount;
import dev.longhand.expr.SoftmaxComponent;
import dev.longhand.expr.Substitution;
import dev.longhand.graph.Definition;
import dev.longhand.graph.Definitions;
import dev.longhand.graph.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Goes through the definitions from the result back, and joins the local partials into adjoints. */
final class ReverseAccumulation {

    /** Longer expressions are not worth the algebra system's time: next to the result they are short. */
    private static final int LONGEST_SIMPLIFIED = 120;

    private final Definitions definitions;
    private final LocalPartials partials;
    private final ComputerAlgebra algebra;
    private final TargetSum targetSum;
    private final Map<Name, Expression> adjoints = new LinkedHashMap<>();
    private final Map<Name, Expression> rights = new HashMap<>();
    private final List<Definition> list = new ArrayList<>();
    /** Adjoints whose right sides use forward names alone. */
    private final Map<Name, Expression> nearResult = new LinkedHashMap<>();

    private final Map<List<Expression>, SoftmaxAdjoint> softmax = new HashMap<>();
    private final Set<Name> simplified = new HashSet<>();

    ReverseAccumulation(Definitions definitions, LocalPartials partials, ComputerAlgebra algebra, TargetSum targetSum) {
        this.definitions = definitions;
        this.partials = partials;
        this.algebra = algebra;
        this.targetSum = targetSum;
    }

    /** The adjoints of everything that {@code result} depends on, down to the names of role {@code leaves}. */
    Adjoints from(Name result, Role leaves) {
        adjoints.put(result, Algebra.ONE);
        for (Definition definition : BackwardLayers.of(definitions.list())) {
            if (!definition.name().equals(result)) {
                define(definition.name(), Adjoints.adjointName(definition.name()), Role.ADJOINT);
            }
        }
        for (Name leaf : definitions.given(leaves)) {
            define(leaf, Adjoints.gradientName(leaf), Role.GRADIENT);
        }
        return new Adjoints(adjoints, list, simplified);
    }

    private void define(Name of, Name adjoint, Role role) {
        Expression right = shortened(of, targetSum.apply(contributions(of)), role);
        if (role == Role.ADJOINT && right instanceof Constant) {
            adjoints.put(of, right);
            return;
        }
        add(adjoint, right, role);
        adjoints.put(of, new Variable(adjoint));
    }

    private void add(Name adjoint, Expression right, Role role) {
        list.add(new Definition(adjoint, right, role));
        rights.put(adjoint, right);
        if (Operands.names(right).stream().noneMatch(rights::containsKey)) {
            nearResult.put(adjoint, right);
        }
    }

    private Expression contributions(Name of) {
        List<Expression> terms = new ArrayList<>();
        Set<List<Expression>> groups = new HashSet<>();
        for (Definition consumer : partials.consumers(of)) {
            if (consumer.right() instanceof Application a && a.function() instanceof SoftmaxComponent) {
                if (groups.add(a.arguments())) {
                    terms.add(throughSoftmax(of, a.arguments()));
                }
                continue;
            }
            Expression adjoint = adjoints.getOrDefault(consumer.name(), Algebra.ZERO);
            if (!Algebra.isZero(adjoint)) {
                terms.add(Algebra.product(adjoint, partials.partial(consumer.name(), of)));
            }
        }
        return Algebra.sum(terms);
    }

    private Expression throughSoftmax(Name logit, List<Expression> logits) {
        SoftmaxAdjoint group = softmax.get(logits);
        if (group == null) {
            group = softmaxAdjoint(logits);
            softmax.put(logits, group);
        }
        return group.of(logits.indexOf(new Variable(logit)));
    }

    private SoftmaxAdjoint softmaxAdjoint(List<Expression> logits) {
        Set<Name> outputs = new LinkedHashSet<>();
        Name first = ((Variable) logits.get(0)).name();
        for (Definition consumer : partials.consumers(first)) {
            if (consumer.right() instanceof Application a
                    && a.function() instanceof SoftmaxComponent
                    && a.arguments().equals(logits)) {
                outputs.add(consumer.name());
            }
        }
        List<Name> components = List.copyOf(outputs);
        List<Expression> incoming = new ArrayList<>();
        List<Expression> weighted = new ArrayList<>();
        for (Name p : components) {
            Expression adjoint = adjoints.getOrDefault(p, Algebra.ZERO);
            incoming.add(adjoint);
            weighted.add(simplified(Algebra.product(expanded(adjoint), new Variable(p))));
        }
        Expression mean = targetSum.apply(Algebra.sum(weighted));
        if (OperationCount.of(mean) > 1) {
            Name name = new Name("\\bar{\\delta}", components.get(0).tex(), "");
            add(name, mean, Role.ADJOINT);
            mean = new Variable(name);
        }
        return new SoftmaxAdjoint(components, incoming, weighted, mean);
    }

    /**
     * Next to the result, where an adjoint is short, the algebra system may find a shorter form of it in forward names,
     * such as p - y for the output layer under its cross-entropy.
     */
    private Expression shortened(Name of, Expression right, Role role) {
        if (role == Role.GRADIENT || OperationCount.of(right) < 2) {
            return right;
        }
        Expression inForwardNames = expanded(right);
        boolean nearResultOnly = Operands.names(inForwardNames).stream().noneMatch(rights::containsKey);
        if (!nearResultOnly
                || definitions.role(of).orElseThrow() == Role.LOSS_TERM
                || partials.consumers(of).size() > 2 + definitions.results().size()
                || OperationCount.of(inForwardNames) > LONGEST_SIMPLIFIED) {
            return right;
        }
        Expression candidate = targetSum.apply(simplified(inForwardNames));
        if (OperationCount.of(candidate) >= OperationCount.of(right)) {
            return right;
        }
        simplified.add(of);
        return candidate;
    }

    private Expression expanded(Expression e) {
        return Substitution.in(e, nearResult);
    }

    private Expression simplified(Expression e) {
        return algebra.simplify(e).orElse(e);
    }
}
