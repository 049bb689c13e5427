package dev.longhand.derivation;

import dev.longhand.cas.ComputerAlgebra;
import dev.longhand.cas.Unsimplified;
import dev.longhand.derivation.ElementaryNames.Operation;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Expression.Application;
import dev.longhand.expr.Expression.Constant;
import dev.longhand.expr.Expression.Negation;
import dev.longhand.expr.Expression.Power;
import dev.longhand.expr.Expression.Product;
import dev.longhand.expr.Expression.Quotient;
import dev.longhand.expr.Expression.Sum;
import dev.longhand.expr.Expression.Variable;
import dev.longhand.expr.Name;
import dev.longhand.graph.Definition;
import dev.longhand.graph.Definitions;
import dev.longhand.graph.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Definitions broken into elementary ones: one product of two, one sum of two, one difference, one power or one function
 * each. A definition keeps its name for its last node. What is given by cases stays one node, as does a softmax.
 */
public final class ElementaryGraph {

    private final Definitions original;
    private final ElementaryNames names;
    private final List<Definition> nodes = new ArrayList<>();
    private final Map<Name, Name> owners = new LinkedHashMap<>();

    private ElementaryGraph(Definitions original) {
        this.original = original;
        this.names = new ElementaryNames(original);
        for (Definition definition : original.list()) {
            int from = nodes.size();
            Expression right = split(definition.right());
            nodes.add(new Definition(definition.name(), right, definition.role()));
            nodes.subList(from, nodes.size()).forEach(node -> owners.put(node.name(), definition.name()));
        }
    }

    /** The graph that computes what {@code definitions} say. */
    static ElementaryGraph of(Definitions definitions) {
        return new ElementaryGraph(definitions);
    }

    /**
     * The nodes' local partials, and their adjoints by reverse accumulation, none of them simplified.
     *
     * @param algebra differentiates each node
     */
    Derivation differentiated(ComputerAlgebra algebra) {
        return Derivation.of(definitions(), Set.of(), new Unsimplified(algebra));
    }

    /** The nodes as definitions, over the same given names and with the same results. */
    public Definitions definitions() {
        return new Definitions(original.groups(), nodes, original.results());
    }

    /**
     * The definition of the original that a node is a part of.
     *
     * @throws IllegalArgumentException when there is no such node
     */
    public Name owner(Name node) {
        Name owner = owners.get(node);
        if (owner == null) {
            throw new IllegalArgumentException(node + " is no node");
        }
        return owner;
    }

    /** One operation on names and numbers, after nodes for everything below it. */
    private Expression split(Expression e) {
        if (e instanceof Sum sum) {
            return sum(sum);
        }
        if (e instanceof Product product) {
            Expression joined = atom(product.factors().get(0));
            for (int i = 1; i < product.factors().size(); i++) {
                Expression left = i == 1 ? joined : node(Operation.PRODUCT, joined);
                joined = new Product(List.of(left, atom(product.factors().get(i))));
            }
            return joined;
        }
        if (e instanceof Power power) {
            return new Power(atom(power.base()), atom(power.exponent()));
        }
        if (e instanceof Quotient quotient) {
            return new Quotient(atom(quotient.numerator()), atom(quotient.denominator()));
        }
        if (e instanceof Negation negation) {
            return negated(atom(negation.operand()));
        }
        if (e instanceof Application application) {
            List<Expression> arguments =
                    application.arguments().stream().map(this::atom).toList();
            return new Application(application.function(), application.order(), arguments);
        }
        return e;
    }

    private Expression sum(Sum sum) {
        List<Expression> terms = sum.terms().stream().map(this::term).toList();
        Expression joined = terms.get(0);
        for (int i = 1; i < terms.size(); i++) {
            Expression left = i == 1 ? joined : node(operation(joined), joined);
            joined = new Sum(List.of(left, terms.get(i)));
        }
        return joined;
    }

    /** A term of a sum: a name or a number, with its sign. */
    private Expression term(Expression e) {
        if (e instanceof Negation negation) {
            return negated(atom(negation.operand()));
        }
        boolean bias = e instanceof Variable v && original.role(v.name()).orElseThrow() == Role.PARAMETER;
        return bias ? node(Operation.BIAS, e) : atom(e);
    }

    private static Expression negated(Expression atom) {
        return atom instanceof Constant c ? new Constant(c.value().negated()) : new Negation(atom);
    }

    private Expression atom(Expression e) {
        if (e instanceof Variable || e instanceof Constant) {
            return e;
        }
        Expression right = split(e);
        return node(operation(right), right);
    }

    private Expression node(Operation operation, Expression right) {
        Name name = names.next(operation);
        nodes.add(new Definition(name, right, Role.FUNCTION));
        return new Variable(name);
    }

    private static Operation operation(Expression right) {
        if (right instanceof Product) {
            return Operation.PRODUCT;
        }
        if (right instanceof Sum sum) {
            return sum.terms().get(1) instanceof Negation ? Operation.DIFFERENCE : Operation.SUM;
        }
        return right instanceof Power ? Operation.POWER : Operation.OTHER;
    }
}
