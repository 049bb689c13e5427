package dev.longhand.typeset.section;

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
import dev.longhand.network.Network;
import dev.longhand.typeset.block.Aligned;
import dev.longhand.typeset.block.Block;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The forward pass: what each name is, and with numbers what it comes to. */
public final class ForwardSection {

    /** The roles of what layers compute. */
    public static final Set<Role> FORWARD = Set.of(Role.PRE_ACTIVATION, Role.ACTIVATION);
    /** The roles of the loss and of what it is made of. */
    public static final Set<Role> LOSS = Set.of(Role.NORMALISER, Role.LOSS_TERM, Role.LOSS);

    private static final int TALLEST = 12;

    private final Network network;
    private final Definitions definitions;
    private final Notation notation;

    /** Writes the definitions of a subject. */
    public ForwardSection(Subject subject) {
        this.network = subject.network();
        this.definitions = subject.derivation().definitions();
        this.notation = subject.notation();
    }

    /** The functions that definitions apply, each with its derivative. */
    public List<Block> functions() {
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
    public List<Block> symbols(Set<Role> roles) {
        return byRole(
                roles, definition -> new Aligned().equal(definition.name().tex(), notation.write(definition.right())));
    }

    /** The inputs and targets of one example. */
    public Block given(Map<Name, Quantity> values) {
        PassNumbers numbers = new PassNumbers(notation, values);
        List<Name> names = new ArrayList<>(network.inputs());
        names.addAll(network.targets());
        return new Block.Formula(names.stream().map(numbers::equation).collect(Collectors.joining(",\\quad ")));
    }

    /** The definitions of some roles in numbers: symbol = numbers = value. */
    public List<Block> numbers(Set<Role> roles, Map<Name, Quantity> values) {
        PassNumbers numbers = new PassNumbers(notation, values);
        return byRole(roles, definition -> {
            String left = definition.name().tex();
            NumberText value = numbers.of(definition.name());
            String result = value.relation() + " " + value.tex() + target(definition.name(), numbers);
            String putIn = numbers.putInto(definition.right());
            return putIn.equals(value.tex())
                    ? new Aligned().row(left, "", result)
                    : new Aligned().row(left, numbers.relation(definition.right()), putIn + " " + result);
        });
    }

    /** The definitions of some roles with their formulas: symbol = formula = numbers = value; of a sum each on a line. */
    public List<Block> worked(Set<Role> roles, Map<Name, Quantity> values) {
        PassNumbers numbers = new PassNumbers(notation, values);
        return byRole(roles, definition -> worked(definition, numbers));
    }

    private Aligned worked(Definition definition, PassNumbers numbers) {
        String formula = notation.write(definition.right());
        String putIn = numbers.putInto(definition.right());
        NumberText value = numbers.of(definition.name());
        String result = value.tex() + target(definition.name(), numbers);
        String left = definition.name().tex();
        String relation = numbers.relation(definition.right());
        if (definition.right() instanceof Expression.Sum && !putIn.equals(value.tex())) {
            return new Aligned().equal(left, formula).row("", relation, putIn).row("", value.relation(), result);
        }
        String middle = putIn.equals(value.tex()) ? "" : relation + " " + putIn + " ";
        return new Aligned().equal(left, formula + " " + middle + value.relation() + " " + result);
    }

    /** What an output should be, to stand beside what it is; nothing for other names. */
    private String target(Name name, PassNumbers numbers) {
        int output = network.outputs().indexOf(name);
        return output < 0 || network.outputs().size() != network.targets().size()
                ? ""
                : " \\quad (" + numbers.equation(network.targets().get(output)) + ")";
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
