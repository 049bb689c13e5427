package dev.longhand.typeset;

import dev.longhand.expr.Composite;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Expression.Application;
import dev.longhand.expr.Function;
import dev.longhand.expr.Name;
import dev.longhand.expr.Primitive;
import dev.longhand.expr.Quantity;
import dev.longhand.graph.Definition;
import dev.longhand.graph.Definitions;
import dev.longhand.graph.Role;
import dev.longhand.latex.Notation;
import dev.longhand.latex.NumberText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The forward pass: what each name is, and with numbers what it comes to. */
final class ForwardSection {

    private static final int TALLEST = 12;

    private final Definitions definitions;
    private final Notation notation;

    ForwardSection(Definitions definitions, Notation notation) {
        this.definitions = definitions;
        this.notation = notation;
    }

    /** The functions that definitions apply, each with its derivative. */
    List<Block> functions() {
        Set<Function> used = new LinkedHashSet<>();
        for (Definition definition : definitions.list()) {
            if (definition.right() instanceof Application a
                    && (a.function() instanceof Composite || hasOwnFormula(a))) {
                used.add(a.function());
            }
        }
        List<Block> blocks = new ArrayList<>();
        for (Function function : used) {
            Expression z = Composite.ARGUMENT;
            Application value = new Application(function, z);
            blocks.add(new Aligned()
                    .equal(notation.write(value), notation.write(formula(function)))
                    .formula());
            blocks.add(new Aligned()
                    .equal(
                            notation.write(new Application(function, 1, List.of(z))),
                            notation.write(function.derivative(z, value)))
                    .formula());
        }
        return blocks;
    }

    private static boolean hasOwnFormula(Application a) {
        return a.function() instanceof Primitive p
                && (p == Primitive.SIGMOID || p == Primitive.TANH || p == Primitive.SOFTPLUS);
    }

    private static Expression formula(Function function) {
        return function instanceof Composite composite
                ? composite.body()
                : ((Primitive) function).formula(Composite.ARGUMENT).orElseThrow();
    }

    /** The definitions of some roles in symbols. */
    List<Block> symbols(Set<Role> roles) {
        return byRole(
                roles, definition -> new Aligned().equal(definition.name().tex(), notation.write(definition.right())));
    }

    /** The definitions of some roles in numbers: symbol = numbers = value. */
    List<Block> numbers(Set<Role> roles, Map<Name, Quantity> values) {
        PassNumbers numbers = new PassNumbers(notation, values);
        return byRole(roles, definition -> numbers(definition, numbers));
    }

    private static Aligned numbers(Definition definition, PassNumbers numbers) {
        String name = definition.name().tex();
        String substituted = numbers.putInto(definition.right());
        NumberText value = numbers.of(definition.name());
        Aligned rows = new Aligned();
        if (substituted.equals(value.tex())) {
            return rows.row(name, value.relation(), value.tex());
        }
        String putIn = numbers.relation(definition.right());
        return rows.row(name, putIn, substituted + " " + value.relation() + " " + value.tex());
    }

    private List<Block> byRole(Set<Role> roles, java.util.function.Function<Definition, Aligned> row) {
        List<Block> blocks = new ArrayList<>();
        Aligned rows = new Aligned();
        Role before = null;
        for (Definition definition : definitions.list()) {
            if (!roles.contains(definition.role())) {
                continue;
            }
            if (before != definition.role()) {
                blocks.addAll(rows.blocks(TALLEST));
                rows = new Aligned();
                before = definition.role();
            }
            rows.append(row.apply(definition));
        }
        blocks.addAll(rows.blocks(TALLEST));
        return blocks;
    }
}
