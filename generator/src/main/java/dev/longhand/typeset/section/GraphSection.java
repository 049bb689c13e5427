package dev.longhand.typeset.section;

import dev.longhand.derivation.Derivation;
import dev.longhand.derivation.Descent;
import dev.longhand.derivation.Descent.Pass;
import dev.longhand.derivation.Descent.Step;
import dev.longhand.derivation.ElementaryGraph;
import dev.longhand.derivation.NumericPass;
import dev.longhand.expr.Algebra;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Name;
import dev.longhand.expr.Operands;
import dev.longhand.expr.Quantity;
import dev.longhand.graph.Definition;
import dev.longhand.graph.Group;
import dev.longhand.graph.Role;
import dev.longhand.latex.Notation;
import dev.longhand.latex.NumberText;
import dev.longhand.typeset.block.Aligned;
import dev.longhand.typeset.block.Block;
import dev.longhand.typeset.diagram.GraphTracing;
import dev.longhand.typeset.diagram.Numbers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The elementary computation graph: a node for each single operation, its value, its local derivatives, chains through
 * the nodes, and the derivative of the loss by each node.
 */
public final class GraphSection {

    private static final int TALLEST = 12;
    private static final int MOST_NODES = 60;
    private static final int MOST_IN_ROW = 4;

    private final Subject subject;
    private final Derivation derivation;
    private final Notation notation;
    private final List<Step> steps;
    private final List<Definition> shown;
    private final int hidden;

    /** Breaks the derivation of a subject into single operations; of a large network only first units are shown. */
    public GraphSection(Subject subject) {
        ElementaryGraph graph = subject.derivation().elementary();
        this.derivation = subject.derivation().through(graph);
        this.notation = subject.notation();
        this.steps = subject.steps().isEmpty() ? List.of() : Descent.of(subject.network(), derivation, 0);
        this.subject = new Subject(subject.network(), derivation, notation, steps, subject.shown());
        List<Definition> all = derivation.definitions().list();
        this.shown = all.size() <= MOST_NODES ? all : firstUnits(graph);
        this.hidden = all.size() - shown.size();
    }

    /** The nodes of the first unit of each layer, and those of the loss's first term. */
    private List<Definition> firstUnits(ElementaryGraph graph) {
        Set<Name> later = new HashSet<>();
        for (Group group : derivation.definitions().groups()) {
            later.addAll(group.members().subList(1, group.members().size()));
        }
        derivation.definitions().list().stream()
                .filter(node -> node.role() == Role.LOSS_TERM)
                .skip(1)
                .forEach(node -> later.add(node.name()));
        for (Group group : derivation.definitions().groups()) {
            later.remove(group.members().get(0));
        }
        return derivation.definitions().list().stream()
                .filter(node -> !later.contains(graph.owner(node.name())))
                .toList();
    }

    /** All of it: the graph, forward in symbols and numbers, local derivatives, chains, and backward node by node. */
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.paragraph("Each definition is broken into single operations, and each of them gets a name."
                + (hidden > 0
                        ? " Shown are the nodes of the first unit of each layer; " + hidden + " more are like them."
                        : "")));
        blocks.add(
                shown.size() <= MOST_NODES
                        ? new Block.Figure(GraphTracing.of(shown, new Numbers(derivation, notation, subject.values())))
                        : Block.paragraph("The graph is too large to be drawn."));
        blocks.addAll(symbols());
        if (!steps.isEmpty()) {
            blocks.add(Block.paragraph("In numbers, from the first node to the loss:"));
            numbers(blocks);
        }
        blocks.add(Block.paragraph("The local derivatives, of each node by what goes into it:"));
        blocks.addAll(locals());
        blocks.add(Block.paragraph("The derivatives of the loss by the parameters, along the edges of the graph:"));
        blocks.addAll(
                new ChainSection(subject).blocks(BackwardOrder.of(subject.network(), derivation, subject.shown())));
        blocks.add(
                Block.paragraph("The derivatives of the loss by the nodes, each from those of the nodes it goes into,"
                        + " the last first:"));
        blocks.addAll(adjoints());
        return blocks;
    }

    private List<Block> symbols() {
        Aligned rows = new Aligned();
        shown.forEach(node -> rows.equal(node.name().tex(), notation.write(node.right())));
        return rows.blocks(TALLEST);
    }

    /** The first example in full, the others by their values alone. */
    private void numbers(List<Block> blocks) {
        List<Pass> passes = steps.get(0).passes();
        PassNumbers first = new PassNumbers(notation, passes.get(0).values());
        Aligned rows = new Aligned();
        for (Definition node : shown) {
            String numbers = first.putInto(node.right());
            NumberText value = first.of(node.name());
            String middle = numbers.equals(value.tex()) ? "" : " " + first.relation(node.right()) + " " + numbers;
            rows.equal(
                    node.name().tex(),
                    notation.write(node.right()) + middle + " " + value.relation() + " " + value.tex());
        }
        blocks.addAll(rows.blocks(TALLEST));
        for (Pass pass : passes.subList(1, passes.size())) {
            blocks.add(Block.paragraph("Example " + pass.example() + ", the values alone:"));
            PassNumbers numbers = new PassNumbers(notation, pass.values());
            List<String> values = new ArrayList<>();
            for (Definition node : shown) {
                NumberText value = numbers.of(node.name());
                values.add(node.name().tex() + " " + value.relation() + " " + value.tex());
            }
            blocks.addAll(gathered(values));
        }
    }

    private List<Block> locals() {
        List<String> locals = new ArrayList<>();
        for (Definition node : shown) {
            for (Name by : Operands.names(node.right())) {
                if (derivation.definitions().role(by).orElseThrow() != Role.INPUT
                        && derivation.definitions().role(by).orElseThrow() != Role.TARGET) {
                    locals.add(Leibniz.partial(node.name(), by) + " = "
                            + notation.write(derivation.partial(node.name(), by)));
                }
            }
        }
        return gathered(locals);
    }

    private List<Block> adjoints() {
        Aligned rows = new Aligned();
        for (int i = shown.size() - 1; i >= 0; i--) {
            Name node = shown.get(i).name();
            if (node.equals(derivation.result())) {
                rows.equal(Leibniz.partial(node, node), "1");
                continue;
            }
            adjoint(node, rows);
        }
        return rows.blocks(TALLEST);
    }

    private void adjoint(Name node, Aligned rows) {
        Name result = derivation.result();
        List<String> symbols = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        boolean exact = true;
        Map<Name, Quantity> values = subject.values();
        for (Name consumer : derivation.consumers(node)) {
            Expression adjoint = derivation.adjoint(consumer);
            if (Algebra.isZero(adjoint)) {
                continue;
            }
            boolean last = consumer.equals(result);
            String local = Leibniz.partial(consumer, node);
            symbols.add(last ? local : Leibniz.partial(result, consumer) + " \\cdot " + local);
            if (!values.isEmpty()) {
                NumberText factor = number(adjoint, values);
                NumberText slope = number(derivation.partial(consumer, node), values);
                exact &= factor.exact() && slope.exact();
                numbers.add(last ? slope.tex() : factor.tex() + " \\cdot " + slope.afterSign());
            }
        }
        String left = Leibniz.partial(result, node);
        if (symbols.isEmpty()) {
            rows.equal(left, "0");
            return;
        }
        boolean ownLocal = symbols.equals(List.of(left));
        rows.sum(left, "=", ownLocal ? List.of(notation.write(derivation.partial(result, node))) : symbols);
        if (!values.isEmpty()) {
            NumberText value = number(derivation.adjoint(node), values);
            String relation = value.relation();
            String putIn = NumberText.relation(exact);
            if (numbers.equals(List.of(value.tex()))) {
                rows.row("", relation, value.tex());
            } else if (numbers.size() == 1) {
                rows.row("", putIn, numbers.get(0) + " " + relation + " " + value.tex());
            } else {
                rows.sum("", putIn, numbers);
                rows.row("", relation, value.tex());
            }
        }
    }

    private NumberText number(Expression e, Map<Name, Quantity> values) {
        return notation.number(NumericPass.value(derivation.forEvaluation(e), values));
    }

    /** Short equations side by side. */
    private static List<Block> gathered(List<String> equations) {
        List<Block> blocks = new ArrayList<>();
        for (int from = 0; from < equations.size(); from += MOST_IN_ROW) {
            blocks.add(new Block.Formula(
                    String.join(",\\quad ", equations.subList(from, Math.min(from + MOST_IN_ROW, equations.size())))));
        }
        return blocks;
    }
}
