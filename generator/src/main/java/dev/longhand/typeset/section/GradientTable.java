package dev.longhand.typeset.section;

import dev.longhand.derivation.Adjoints;
import dev.longhand.derivation.Descent.Pass;
import dev.longhand.derivation.Descent.Step;
import dev.longhand.derivation.NumericPass;
import dev.longhand.expr.Expression.Variable;
import dev.longhand.expr.Name;
import dev.longhand.expr.Quantity;
import dev.longhand.latex.Notation;
import dev.longhand.latex.NumberText;
import dev.longhand.network.Network;
import dev.longhand.network.Training.Batch;
import dev.longhand.typeset.block.Aligned;
import dev.longhand.typeset.block.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Each derivative over several examples: the examples' values, and their sum or mean. */
public final class GradientTable {

    private static final int TALLEST = 14;

    private final Name loss;
    private final Notation notation;
    private final Network network;

    /** Writes the derivatives of the loss of a network. */
    public GradientTable(Name loss, Network network, Notation notation) {
        this.loss = loss;
        this.network = network;
        this.notation = notation;
    }

    /** A row for each parameter: the derivative of each example's loss in one step, and their sum or mean. */
    public List<Block> blocks(Step step, List<Name> parameters) {
        Aligned rows = new Aligned();
        for (Name name : parameters) {
            List<String> terms = new ArrayList<>();
            boolean exact = true;
            for (Pass pass : step.passes()) {
                NumberText term = notation.number(slope(pass.values(), name));
                exact &= term.exact();
                terms.add(terms.isEmpty() ? term.tex() : term.afterSign());
            }
            String sum = Aligned.total(terms);
            NumberText total =
                    notation.number(Objects.requireNonNull(step.gradient().get(name)));
            String all = network.training().batch() == Batch.MEAN
                    ? "\\frac{1}{" + step.passes().size() + "} (" + sum + ")"
                    : sum;
            rows.row(
                    Leibniz.ofUpdate(network, loss, name),
                    NumberText.relation(exact),
                    all + " " + total.relation() + " " + total.tex());
        }
        return rows.blocks(TALLEST);
    }

    private static Quantity slope(Map<Name, Quantity> values, Name name) {
        return NumericPass.value(new Variable(Adjoints.gradientName(name)), values);
    }
}
