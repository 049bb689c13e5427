package dev.longhand.typeset.section;

import dev.longhand.derivation.Derivation;
import dev.longhand.derivation.Descent.Pass;
import dev.longhand.derivation.Grid;
import dev.longhand.derivation.NumericPass;
import dev.longhand.derivation.OutputGradient;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Expression.Variable;
import dev.longhand.expr.Name;
import dev.longhand.expr.Quantity;
import dev.longhand.latex.NumberText;
import dev.longhand.network.Training.Batch;
import dev.longhand.typeset.block.Aligned;
import dev.longhand.typeset.block.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Each derivative as a number times a matrix, for networks with one output: the derivatives of the output by names, in
 * symbols and in numbers, times the derivative of the loss by the output; the same for each example, and their sum.
 */
final class OutputSection {

    private static final int MOST_EXAMPLES = 4;

    private final Subject subject;
    private final Derivation derivation;
    private final Name loss;
    private final MatrixText text;
    private final OutputGradient gradient;
    private final List<OutputGradient.Block> shown;

    OutputSection(Subject subject, MatrixText text, OutputGradient gradient) {
        this.subject = subject;
        this.derivation = subject.derivation();
        this.loss = derivation.result();
        this.text = text;
        this.gradient = gradient;
        this.shown = gradient.blocks().stream()
                .filter(block -> block.step().names().entries().stream()
                        .anyMatch(e -> subject.shown().contains(((Variable) e).name())))
                .toList();
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.paragraph(
                "There is one output, so that each derivative is a number, ",
                Leibniz.partial(loss, gradient.output()),
                ", times the matrix of the derivatives of ",
                gradient.output().tex(),
                ":"));
        if (subject.steps().isEmpty()) {
            blocks.add(new Aligned().equal(scalar(), scalarFormula()).formula());
            shown.forEach(block -> blocks.add(symbols(block).formula()));
            shown.forEach(block -> blocks.add(new Aligned()
                    .equal(Leibniz.partial(loss, block.step().of()), product(block))
                    .formula()));
            return blocks;
        }
        List<Pass> passes = subject.steps().get(0).passes();
        for (Pass pass : passes.size() > MOST_EXAMPLES ? passes.subList(0, 2) : passes) {
            boolean first = pass.equals(passes.get(0));
            if (passes.size() > 1) {
                blocks.add(Block.paragraph("Example " + pass.example() + ":"));
            }
            blocks.addAll(example(pass.values(), first));
        }
        if (passes.size() > 1) {
            blocks.add(Block.paragraph(
                    subject.network().training().batch() == Batch.MEAN
                            ? "The mean over the examples:"
                            : "The sum over the examples:"));
            shown.forEach(block -> blocks.add(sum(block, passes)));
        }
        return blocks;
    }

    private String scalar() {
        return Leibniz.partial(loss, gradient.output());
    }

    private String scalarFormula() {
        return subject.notation().write(gradient.scalar());
    }

    private String product(OutputGradient.Block block) {
        return scalar() + " \\cdot "
                + Leibniz.partial(gradient.output(), block.step().of());
    }

    /** By names, and in symbols. */
    private Aligned symbols(OutputGradient.Block block) {
        return new Aligned()
                .equal(
                        Leibniz.partial(gradient.output(), block.step().of()),
                        MatrixText.entries(
                                block.step().names(), e -> Leibniz.partial(gradient.output(), ((Variable) e).name())))
                .equal("", text.matrix(block.slopes()));
    }

    private List<Block> example(Map<Name, Quantity> values, boolean first) {
        List<Block> blocks = new ArrayList<>();
        PassNumbers numbers = new PassNumbers(subject.notation(), values);
        NumberText factor = number(gradient.scalar(), values);
        String putIn = numbers.putInto(gradient.scalar());
        String middle = putIn.equals(factor.tex()) ? "" : " " + numbers.relation(gradient.scalar()) + " " + putIn;
        blocks.add(new Aligned()
                .equal(scalar(), scalarFormula() + middle + " " + factor.relation() + " " + factor.tex())
                .formula());
        for (OutputGradient.Block block : shown) {
            Function<Expression, NumberText> slope = e -> number(e, values);
            String slopes = MatrixText.entries(block.slopes(), slope.andThen(NumberText::tex));
            String relation = relation(block.slopes(), slope);
            String left = Leibniz.partial(gradient.output(), block.step().of());
            Aligned rows = first ? symbols(block) : new Aligned();
            if (!first || !slopes.equals(text.matrix(block.slopes()))) {
                rows.row(first ? "" : left, relation, slopes);
            }
            blocks.add(rows.formula());
            boolean exact = factor.exact() && relation.equals("=");
            blocks.add(new Aligned()
                    .equal(Leibniz.partial(loss, block.step().of()), product(block))
                    .row("", NumberText.relation(exact), factor.tex() + " \\, " + slopes)
                    .row("", relation(block.step().names(), derivative(values)), entries(block, derivative(values)))
                    .formula());
        }
        return blocks;
    }

    private Block sum(OutputGradient.Block block, List<Pass> passes) {
        Map<Name, Quantity> whole = subject.steps().get(0).gradient();
        boolean mean = subject.network().training().batch() == Batch.MEAN;
        String share = mean ? "\\frac{1}{" + passes.size() + "} \\, " : "";
        List<String> terms = new ArrayList<>();
        boolean exact = true;
        for (Pass pass : passes) {
            exact &= relation(block.step().names(), derivative(pass.values())).equals("=");
            terms.add(share + entries(block, derivative(pass.values())));
        }
        if (terms.size() > MOST_EXAMPLES) {
            terms.subList(2, terms.size() - 1).clear();
            terms.add(2, "\\cdots");
        }
        Function<Expression, NumberText> total =
                e -> subject.notation().number(Objects.requireNonNull(whole.get(((Variable) e).name())));
        String left = Leibniz.ofUpdate(subject.network(), loss, block.step().of());
        return new Aligned()
                .row(left, NumberText.relation(exact), String.join(" + ", terms))
                .row("", relation(block.step().names(), total), entries(block, total))
                .formula();
    }

    private static String entries(OutputGradient.Block block, Function<Expression, NumberText> number) {
        return MatrixText.entries(block.step().names(), number.andThen(NumberText::tex));
    }

    private static String relation(Grid grid, Function<Expression, NumberText> number) {
        return NumberText.relation(grid.entries().stream().map(number).allMatch(NumberText::exact));
    }

    /** The derivative of the loss by a parameter, as the scalar derivation has it. */
    private Function<Expression, NumberText> derivative(Map<Name, Quantity> values) {
        return e -> number(derivation.adjoint(((Variable) e).name()), values);
    }

    private NumberText number(Expression e, Map<Name, Quantity> values) {
        return subject.notation().number(NumericPass.value(derivation.forEvaluation(e), values));
    }
}
