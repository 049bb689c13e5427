package dev.longhand.typeset;

import dev.longhand.derivation.Descent.Step;
import dev.longhand.expr.Name;
import dev.longhand.expr.Quantity;
import dev.longhand.expr.Rational;
import dev.longhand.latex.Notation;
import dev.longhand.latex.NumberText;
import dev.longhand.network.Training;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The update rule for each parameter, with numbers where there are any. */
final class UpdateSection {

    private static final int TALLEST = 14;

    private final Name loss;
    private final Training training;
    private final Notation notation;

    UpdateSection(Name loss, Training training, Notation notation) {
        this.loss = loss;
        this.training = training;
        this.notation = notation;
    }

    /** The rules in symbols. */
    List<Block> rules(List<Name> parameters) {
        Aligned rows = new Aligned();
        parameters.forEach(name -> rows.row(name.tex(), "\\leftarrow", rule(name)));
        return rows.blocks(TALLEST);
    }

    /** The rules with the numbers of one step put in. */
    List<Block> numbers(Step step, Rational rate, List<Name> parameters) {
        Aligned rows = new Aligned();
        String eta = notation.number(Quantity.of(rate)).tex();
        for (Name name : parameters) {
            NumberText before = number(step.before(), name);
            NumberText slope = number(step.gradient(), name);
            NumberText after = number(step.after(), name);
            String numbers = before.tex() + " - " + eta + " \\cdot " + slope.afterSign();
            rows.row(
                    name.tex(),
                    "\\leftarrow",
                    rule(name) + " = " + numbers + " " + after.relation() + " " + after.tex());
        }
        return rows.blocks(TALLEST);
    }

    private String rule(Name name) {
        return name.tex() + " - " + training.learningRate().tex() + " " + Leibniz.partial(loss, name);
    }

    private NumberText number(Map<Name, Quantity> values, Name name) {
        return notation.number(Objects.requireNonNull(values.get(name)));
    }
}
