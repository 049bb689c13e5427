package dev.longhand.typeset.section;

import dev.longhand.derivation.Derivation;
import dev.longhand.derivation.Descent.Pass;
import dev.longhand.derivation.Descent.Step;
import dev.longhand.derivation.index.ExampleSums;
import dev.longhand.derivation.index.IndexCheck;
import dev.longhand.derivation.index.IndexFormula;
import dev.longhand.derivation.index.IndexTerm;
import dev.longhand.derivation.index.IndexValues;
import dev.longhand.derivation.index.OpenName;
import dev.longhand.expr.Expression;
import dev.longhand.latex.NumberText;
import dev.longhand.network.Training.Batch;
import dev.longhand.typeset.block.Aligned;
import dev.longhand.typeset.block.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Each derivative over all examples as one closed formula, and that its numbers are those of the first method; for networks
 * with several examples whose derivatives are added up.
 */
final class ExampleSection {

    private final Subject subject;
    private final Derivation derivation;
    private final ExampleSums sums;
    private final IndexCheck check;
    private final boolean mean;

    ExampleSection(Subject subject, IndexCheck check) {
        this.subject = subject;
        this.derivation = subject.derivation();
        this.sums = ExampleSums.of(subject.network(), derivation);
        this.check = check;
        this.mean = subject.network().training().batch() == Batch.MEAN;
    }

    List<Block> blocks() {
        int examples = subject.network().examples().size();
        if (examples < 2 || subject.network().training().batch() == Batch.EACH) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        int checked = 0;
        for (IndexFormula formula : sums.terms()) {
            Optional<Step> step = subject.steps().isEmpty()
                    ? Optional.empty()
                    : Optional.of(subject.steps().get(0));
            Optional<IndexValues> shown = formula.instances().stream()
                    .filter(values -> subject.shown().contains(formula.by().at(values)))
                    .findFirst();
            boolean holds = check.holds(formula)
                    && step.map(s -> sums.agree(formula, s, mean)).orElse(true);
            if (shown.isPresent() && holds) {
                blocks.add(new Block.Formula(general(formula, examples)));
                step.ifPresent(s -> blocks.addAll(numbers(formula, shown.get(), s)));
                checked += formula.instances().size();
            }
        }
        if (!blocks.isEmpty()) {
            blocks.add(
                    0,
                    Block.paragraph(
                            "Over all examples, with the number of the example ",
                            sums.example().letter(),
                            " above what differs from one to the other:"));
            if (!subject.steps().isEmpty()) {
                blocks.add(Block.paragraph("All " + checked
                        + " sums that these formulas stand for have been compared with the sums of the examples'"
                        + " derivatives by the chain rule; they are the same."));
            }
        }
        return blocks;
    }

    private String general(IndexFormula formula, int examples) {
        String letter = sums.example().letter();
        String sum = (mean ? "\\frac{1}{" + examples + "} " : "") + "\\sum_{" + letter + "=1}^{" + examples + "} ";
        IndexText text = new IndexText(OpenName.inExample(derivation.result(), letter), subject.notation());
        String body = text.open(formula.term());
        return sum + text.left(formula) + " = \\boxed{" + sum + (isSum(formula) ? IndexText.bracketed(body) : body)
                + "}";
    }

    private static boolean isSum(IndexFormula formula) {
        return formula.term() instanceof IndexTerm.Total
                || (formula.term() instanceof IndexTerm.Local local && local.formula() instanceof Expression.Sum);
    }

    /** One of the derivatives in the numbers of all examples. */
    private List<Block> numbers(IndexFormula formula, IndexValues values, Step step) {
        boolean exact = true;
        List<String> terms = new ArrayList<>();
        for (Pass pass : step.passes()) {
            IndexNumbers numbers = new IndexNumbers(derivation, subject.notation(), pass.values());
            IndexNumbers.PutIn putIn = numbers.putIn(formula.term(), values);
            exact &= putIn.exact();
            terms.add(putIn.terms().size() > 1 || isSum(formula) ? "(" + putIn.tex() + ")" : putIn.tex());
        }
        String letter = sums.example().letter();
        String left = (mean ? "\\frac{1}{" + terms.size() + "} " : "") + "\\sum_{" + letter + "} "
                + Leibniz.partial(
                        OpenName.inExample(derivation.result(), letter),
                        formula.by().at(values));
        NumberText total = subject.notation()
                .number(Objects.requireNonNull(step.gradient().get(formula.by().at(values))));
        if (mean) {
            terms.set(0, "\\frac{1}{" + terms.size() + "} (" + terms.get(0));
            terms.set(terms.size() - 1, terms.get(terms.size() - 1) + ")");
        }
        return List.of(new Aligned()
                .sum(left, NumberText.relation(exact), terms)
                .row("", total.relation(), total.tex())
                .formula());
    }
}
