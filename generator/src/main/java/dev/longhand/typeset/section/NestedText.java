package dev.longhand.typeset.section;

import dev.longhand.derivation.Derivation;
import dev.longhand.derivation.Grid;
import dev.longhand.derivation.MatrixCheck;
import dev.longhand.expr.Algebra;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Expression.Application;
import dev.longhand.expr.Expression.Variable;
import dev.longhand.expr.Name;
import dev.longhand.expr.Operands;
import dev.longhand.expr.Quantity;
import dev.longhand.latex.Notation;
import dev.longhand.latex.NumberText;
import dev.longhand.network.Activation;
import dev.longhand.network.Insertion;
import dev.longhand.network.Layer;
import dev.longhand.network.Network;
import dev.longhand.typeset.block.Aligned;
import dev.longhand.typeset.block.Block;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The whole network as one formula: layers put into each other, as matrices and, while that can be read, down to the inputs.
 */
final class NestedText {

    /** Longer entries of a vector are nested less deep. */
    private static final int LONGEST = 90;

    private static final Name ARGUMENT = new Name("\\mathrm{argument}", "", "");

    private final Network network;
    private final Derivation derivation;
    private final Notation notation;
    private final Map<Name, Quantity> values;
    private final boolean row;

    NestedText(Subject subject) {
        this.network = subject.network();
        this.derivation = subject.derivation();
        this.notation = subject.notation();
        this.values = subject.values();
        this.row = network.convention() == Network.Convention.ROW;
    }

    /** From the formula to its number; nothing for one layer, or where an activation has no symbol. */
    Optional<Block> block() {
        int depth = network.layers().size();
        boolean unnamed = network.layers().stream().anyMatch(l -> l.activation() instanceof Activation.Formula);
        if (depth < 2 || unnamed) {
            return Optional.empty();
        }
        Layer last = network.layers().get(depth - 1);
        Layer before = network.layers().get(depth - 2);
        Aligned rows = new Aligned();
        rows.equal(symbol() + "(" + network.inputVector().tex() + ")", whole(depth));
        Optional<List<Expression>> nested = nested(depth - 1);
        nested.ifPresent(entries -> {
            rows.equal("", around(last, entries(entries, last, notation), false));
            if (!values.isEmpty()) {
                rows.row(
                        "",
                        relation(givenIn(entries)),
                        around(last, entries(entries, last, notation.withValues(values)), false));
            }
        });
        if (!values.isEmpty()) {
            numbers(last, before, rows);
        }
        rows.equal("", last.activationVector().tex());
        return Optional.of(rows.formula());
    }

    private void numbers(Layer last, Layer before, Aligned rows) {
        List<Expression> units = variables(before.activations());
        Notation numeric = notation.withValues(values);
        rows.row("", relation(before.activations()), around(last, entries(units, last, numeric), false));
        List<Expression> sums = last.preActivations().stream().map(this::right).toList();
        Set<Name> used = new LinkedHashSet<>(before.activations());
        last.weights().forEach(used::addAll);
        used.addAll(last.biases());
        String written = last.size() == 1
                ? numeric.write(sums.get(0))
                : MatrixText.entries(Grid.vector(sums, row), numeric::write);
        rows.row("", relation(used), activated(last, written));
        List<Expression> outputs = variables(last.activations());
        String result = last.size() == 1
                ? numeric.write(outputs.get(0))
                : MatrixText.entries(Grid.vector(outputs, row), numeric::write);
        rows.row("", relation(last.activations()), result);
    }

    private String relation(Iterable<Name> names) {
        boolean exact = true;
        for (Name name : names) {
            Quantity value = values.get(name);
            exact &= value == null || notation.number(value).exact();
        }
        return NumberText.relation(exact);
    }

    private static Set<Name> givenIn(List<Expression> entries) {
        Set<Name> names = new LinkedHashSet<>();
        entries.forEach(e -> names.addAll(Operands.names(e)));
        return names;
    }

    /** A letter for the network as a function that no name has. */
    private String symbol() {
        Set<String> taken = new HashSet<>();
        derivation.definitions().groups().forEach(g -> {
            taken.add(g.label().base());
            g.members().forEach(m -> taken.add(m.base()));
        });
        network.layers().stream()
                .filter(l -> l.activation() instanceof Activation.Elementwise)
                .forEach(l -> taken.add(((Activation.Elementwise) l.activation()).symbol()));
        return List.of("f", "F", "\\Phi", "\\mathcal{F}").stream()
                .filter(letter -> !taken.contains(letter))
                .findFirst()
                .orElse("f_{\\mathrm{nn}}");
    }

    /** All layers up to one by their symbols. */
    private String whole(int number) {
        String inner = number == 1 ? network.inputVector().tex() : whole(number - 1);
        return around(network.layers().get(number - 1), inner, true);
    }

    /** A layer of an inner vector, which the ones of a folded bias are still to be put on when it is a symbol. */
    private String around(Layer layer, String inner, boolean symbolic) {
        String vector = symbolic && layer.folded()
                ? "\\begin{bmatrix} 1 " + (row ? "& " : "\\\\ ") + inner + " \\end{bmatrix}"
                : inner;
        String weights = layer.matrix().tex();
        String transposed = weights.contains("^") ? "{" + weights + "}^T" : weights + "^T";
        String product = row ? vector + " \\, " + transposed : weights + " \\, " + vector;
        String biases = layer.biasVector().tex();
        return activated(layer, layer.biases().isEmpty() ? product : product + " + " + biases);
    }

    private String activated(Layer layer, String inner) {
        String bracketed = inner.contains("\\begin") || inner.contains("\\left") || inner.contains("\\frac")
                ? "\\left(" + inner + "\\right)"
                : "(" + inner + ")";
        if (layer.activation() instanceof Activation.Softmax) {
            return "\\mathrm{softmax}" + bracketed;
        }
        if (!(layer.activation() instanceof Activation.Elementwise e)) {
            return inner;
        }
        String call = notation.write(new Application(e.function(), Algebra.variable(ARGUMENT)));
        String bare = ARGUMENT.tex();
        return call.contains("(" + bare + ")") ? call.replace("(" + bare + ")", bracketed) : call.replace(bare, inner);
    }

    private String entries(List<Expression> entries, Layer next, Notation written) {
        List<Expression> all = new ArrayList<>();
        if (next.folded()) {
            all.add(Algebra.ONE);
        }
        all.addAll(entries);
        return MatrixText.entries(Grid.vector(all, row), written::write);
    }

    /** The units of a layer with the layers below put in, as many as can be read; nothing when not even one can. */
    private Optional<List<Expression>> nested(int number) {
        Layer layer = network.layers().get(number - 1);
        MatrixCheck check = MatrixCheck.of(derivation);
        for (int lowest = 1; lowest <= number; lowest++) {
            Map<Name, Expression> inner = new HashMap<>();
            for (int l = lowest; l <= number; l++) {
                Layer each = network.layers().get(l - 1);
                each.preActivations().forEach(z -> inner.put(z, Insertion.in(right(z), inner)));
                if (!(each.activation() instanceof Activation.Identity)) {
                    each.activations().forEach(a -> inner.put(a, Insertion.in(right(a), inner)));
                }
            }
            List<Expression> entries = new ArrayList<>();
            layer.activations().forEach(a -> entries.add(inner.getOrDefault(a, new Variable(a))));
            boolean readable = entries.stream().allMatch(e -> notation.write(e).length() <= LONGEST);
            boolean right = true;
            for (int i = 0; i < entries.size() && readable; i++) {
                right &= check.isPossible()
                        && check.agree(
                                entries.get(i), new Variable(layer.activations().get(i)));
            }
            if (readable && right) {
                return Optional.of(entries);
            }
        }
        return Optional.empty();
    }

    private Expression right(Name name) {
        return derivation.definitions().definition(name).orElseThrow().right();
    }

    private static List<Expression> variables(List<Name> names) {
        return names.stream().map(n -> (Expression) Algebra.variable(n)).toList();
    }
}
