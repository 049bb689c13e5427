package dev.longhand.typeset.section;

import dev.longhand.derivation.Adjoints;
import dev.longhand.derivation.Derivation;
import dev.longhand.expr.Name;
import dev.longhand.expr.Quantity;
import dev.longhand.graph.Definition;
import dev.longhand.graph.Role;
import dev.longhand.latex.Notation;
import dev.longhand.latex.NumberText;
import dev.longhand.typeset.block.Aligned;
import dev.longhand.typeset.block.Block;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The backward pass as a list of adjoints, each defined by the ones before it. */
public final class DeltaSection {

    private static final int TALLEST = 12;

    private final Derivation derivation;
    private final Notation notation;
    private final Map<Name, Quantity> values;
    private final Set<Name> parameters;

    /** Writes the backward pass of a subject, with the numbers of its first example where there are any. */
    public DeltaSection(Subject subject) {
        this.derivation = subject.derivation();
        this.notation = subject.notation();
        this.values = subject.values();
        this.parameters = new LinkedHashSet<>(subject.shown());
    }

    /** All adjoints, and the derivatives by the parameters that are shown. */
    public List<Block> blocks() {
        List<Definition> all = derivation.adjoints().list().stream()
                .filter(definition -> definition.role() == Role.ADJOINT)
                .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(introduction());
        blocks.addAll(blocks(all, parameters));
        return blocks;
    }

    /** What an adjoint is. */
    public Block introduction() {
        return Block.paragraph(
                "With ",
                "\\delta_v = " + Leibniz.partial(derivation.result(), Name.of("v")),
                " for each value ",
                "v",
                ":");
    }

    /** Some of the adjoints, and the derivatives by some parameters. */
    public List<Block> blocks(List<Definition> some, Collection<Name> by) {
        List<Block> blocks = new ArrayList<>();
        Aligned adjoints = new Aligned();
        Aligned gradients = new Aligned();
        some.forEach(definition -> row(adjoints, definition.name().tex(), definition));
        for (Name parameter : by) {
            Name gradient = Adjoints.gradientName(parameter);
            Definition definition =
                    new Definition(gradient, derivation.adjoints().right(parameter), Role.GRADIENT);
            row(gradients, Leibniz.partial(derivation.result(), parameter), definition);
        }
        blocks.addAll(adjoints.blocks(TALLEST));
        blocks.addAll(gradients.blocks(TALLEST));
        return blocks;
    }

    private void row(Aligned rows, String left, Definition definition) {
        String right = notation.write(definition.right());
        if (values.isEmpty()) {
            rows.equal(left, right);
            return;
        }
        NumberText value = notation.number(Objects.requireNonNull(values.get(definition.name())));
        rows.equal(left, right + " " + value.relation() + " " + value.tex());
    }
}
