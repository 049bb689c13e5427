package dev.longhand.typeset.section;

import dev.longhand.derivation.Descent.Step;
import dev.longhand.expr.Name;
import dev.longhand.expr.Quantity;
import dev.longhand.expr.Rational;
import dev.longhand.latex.Notation;
import dev.longhand.latex.NumberText;
import dev.longhand.network.Network;
import dev.longhand.network.Training;
import dev.longhand.typeset.block.Aligned;
import dev.longhand.typeset.block.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The update rule for each parameter, with numbers where there are any. */
public final class UpdateSection {

    private static final int TALLEST = 14;
    /** So many rules of a group are written without dots. */
    private static final int MOST_ALIKE = 3;

    private final Name loss;
    private final Network network;
    private final Training training;
    private final Notation notation;

    /** Writes updates by the derivatives of the loss of a network. */
    public UpdateSection(Name loss, Network network, Notation notation) {
        this.loss = loss;
        this.network = network;
        this.training = network.training();
        this.notation = notation;
    }

    /** The rules in symbols. */
    public List<Block> rules(List<Name> parameters) {
        Aligned rows = new Aligned();
        parameters.forEach(name -> rows.row(name.tex(), "\\leftarrow", rule(name)));
        return rows.blocks(TALLEST);
    }

    /** The rules in symbols, dots in the place of those between the second and the last of a group. */
    public List<Block> shortenedRules(List<List<Name>> groups) {
        List<Block> blocks = new ArrayList<>();
        for (List<Name> group : groups) {
            Aligned rows = new Aligned();
            for (int i = 0; i < group.size(); i++) {
                if (i == 2 && group.size() > MOST_ALIKE) {
                    rows.row("", "", "\\vdots");
                    i = group.size() - 1;
                }
                rows.row(group.get(i).tex(), "\\leftarrow", rule(group.get(i)));
            }
            blocks.addAll(rows.blocks(TALLEST));
        }
        return blocks;
    }

    /** The rules with the numbers of one step put in. */
    public List<Block> numbers(Step step, Rational rate, List<Name> parameters) {
        Aligned rows = new Aligned();
        parameters.forEach(name -> rows.append(worked(step, rate, name)));
        return rows.blocks(TALLEST);
    }

    /** The first parameter of each group with its numbers, those like it with their results alone. */
    public List<Block> shortened(Step step, Rational rate, List<List<Name>> groups) {
        List<Block> blocks = new ArrayList<>();
        for (List<Name> group : groups) {
            blocks.add(worked(step, rate, group.get(0)).formula());
            if (group.size() > 1) {
                blocks.add(Block.paragraph("In the same way:"));
                Aligned rows = new Aligned();
                for (Name name : group.subList(1, group.size())) {
                    NumberText after = number(step.after(), name);
                    rows.row(name.tex(), "\\leftarrow", rule(name) + " " + after.relation() + " " + after.tex());
                }
                blocks.addAll(rows.blocks(TALLEST));
            }
        }
        return blocks;
    }

    private Aligned worked(Step step, Rational rate, Name name) {
        NumberText before = number(step.before(), name);
        NumberText eta = notation.number(Quantity.of(rate));
        NumberText slope = number(step.gradient(), name);
        NumberText after = number(step.after(), name);
        String putIn = NumberText.relation(before.exact() && eta.exact() && slope.exact());
        String numbers = before.tex() + " - " + eta.tex() + " \\cdot " + slope.afterSign();
        return new Aligned()
                .row(
                        name.tex(),
                        "\\leftarrow",
                        rule(name) + " " + putIn + " " + numbers + " " + after.relation() + " " + after.tex());
    }

    private String rule(Name name) {
        return name.tex() + " - " + training.learningRate().tex() + " " + Leibniz.ofUpdate(network, loss, name);
    }

    private NumberText number(Map<Name, Quantity> values, Name name) {
        return notation.number(Objects.requireNonNull(values.get(name)));
    }
}
