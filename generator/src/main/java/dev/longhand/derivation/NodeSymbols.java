package dev.longhand.derivation;

import dev.longhand.expr.Algebra;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Expression.Application;
import dev.longhand.expr.Expression.Negation;
import dev.longhand.expr.Expression.Variable;
import dev.longhand.expr.Name;
import dev.longhand.expr.Primitive;
import dev.longhand.expr.Rewriting;
import dev.longhand.graph.Definition;
import dev.longhand.graph.Definitions;
import java.util.HashMap;
import java.util.Map;

/**
 * Writes a derivative in the names of the graph: an application that some definition already names is replaced by
 * that name, so the slope of a = sigmoid(z) reads a (1 - a). A sigmoid at the opposite argument reads 1 - a.
 */
final class NodeSymbols extends Rewriting {

    private final Map<Expression, Name> named = new HashMap<>();

    NodeSymbols(Definitions definitions) {
        for (Definition definition : definitions.list()) {
            if (definition.right() instanceof Application) {
                named.putIfAbsent(definition.right(), definition.name());
            }
        }
    }

    @Override
    public Expression application(Application application) {
        Name name = named.get(application);
        if (name != null) {
            return new Variable(name);
        }
        if (application.function() == Primitive.SIGMOID
                && application.arguments().get(0) instanceof Negation n) {
            Name opposite = named.get(new Application(Primitive.SIGMOID, n.operand()));
            if (opposite != null) {
                return Algebra.difference(Algebra.ONE, new Variable(opposite));
            }
        }
        return super.application(application);
    }
}
