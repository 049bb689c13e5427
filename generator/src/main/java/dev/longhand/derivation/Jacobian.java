package dev.longhand.derivation;

import dev.longhand.cas.ComputerAlgebra;
import dev.longhand.cas.NoDerivative;
import dev.longhand.expr.Algebra;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Name;
import dev.longhand.expr.Operands;
import dev.longhand.expr.OperationCount;
import dev.longhand.graph.Definition;
import dev.longhand.graph.Definitions;
import dev.longhand.graph.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * The matrix of partial derivatives of a function from R^n to R^m: m rows of n entries.
 *
 * @param arguments n names
 * @param components m formulas over the arguments
 * @param entries row by row
 */
public record Jacobian(List<Name> arguments, List<Expression> components, List<List<Expression>> entries) {

    public Jacobian {
        arguments = List.copyOf(arguments);
        components = List.copyOf(components);
        entries = entries.stream().map(List::copyOf).toList();
    }

    /** Differentiates each component by each argument and simplifies. */
    public static Jacobian of(List<Name> arguments, List<Expression> components, ComputerAlgebra algebra) {
        List<List<Expression>> entries = new ArrayList<>();
        for (Expression component : components) {
            List<Expression> row = new ArrayList<>();
            for (Name argument : arguments) {
                row.add(entry(component, argument, algebra));
            }
            entries.add(row);
        }
        return new Jacobian(arguments, components, entries);
    }

    private static Expression entry(Expression component, Name argument, ComputerAlgebra algebra) {
        if (!Operands.names(component).contains(argument)) {
            return Algebra.ZERO;
        }
        Expression entry =
                algebra.differentiate(component, argument).orElseThrow(() -> new NoDerivative(component, argument));
        Expression shorter = algebra.simplify(entry).orElse(entry);
        // multiplying out saves one operation and loses the factors that a reader wants to see
        return OperationCount.of(entry) - OperationCount.of(shorter) > 1 ? shorter : entry;
    }

    /** The values and their derivatives as a program; the components' definitions are the predictions. */
    public static Program program(Definitions definitions, ComputerAlgebra algebra) {
        Definitions stable = StableForm.of(definitions);
        List<Name> arguments = stable.given(Role.INPUT);
        List<Definition> backward = new ArrayList<>();
        List<Name> gradient = new ArrayList<>();
        for (Name result : stable.results()) {
            Expression component = stable.definition(result).orElseThrow().right();
            for (Name argument : arguments) {
                Name name = new Name("\\nabla", argument.tex(), result.tex());
                backward.add(new Definition(name, entry(component, argument, algebra), Role.GRADIENT));
                gradient.add(name);
            }
        }
        return new Program(stable, backward, stable.results(), gradient);
    }
}
