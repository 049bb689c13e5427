package dev.longhand.check.deciding.step;

import dev.longhand.check.deciding.data.Head;
import dev.longhand.check.deciding.data.Situation;
import dev.longhand.check.deciding.matter.PrintedNumber;
import dev.longhand.check.deciding.printed.NumberJudge;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.equality.Outcome;
import dev.longhand.check.quantity.References;
import dev.longhand.check.report.Finding;
import dev.longhand.check.report.Verdict;
import dev.longhand.latex.tree.Tree.Join;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.Rewriting;
import dev.longhand.notes.meaning.WrittenName;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Steps in numbers behind their rule: after {@code w \leftarrow w - \eta \partial L / \partial w} a new value that is that of a step with
 * one slip, up in place of down or without the rate, is wrong. Any other value says what the new one is.
 */
final class StepsInNumbers {

    /** What letter stands for any parameter. */
    private static final WrittenName ANY = WrittenName.plain("\\theta");

    private final List<Stated> statements;
    private final NumberJudge numbers;

    StepsInNumbers(List<Stated> statements, NumberJudge numbers) {
        this.statements = statements;
        this.numbers = numbers;
    }

    /** What is wrong with a new value; nothing where it follows the rule, or none of these slips makes it. */
    Optional<Outcome> slip(Stated stated, Meaning left, Meaning right, Situation situation) {
        if (!(left instanceof Meaning.Reference to)
                || !References.in(right).isEmpty()
                || (PrintedNumber.matrix(right).isEmpty() && !(right instanceof Meaning.Total))) {
            return Optional.empty();
        }
        Optional<Meaning.Total> rule = rule(stated, to.name().unprimed());
        if (rule.isEmpty() || verdict(rule.get(), right, situation) != Verdict.WRONG) {
            return Optional.empty();
        }
        Meaning from = rule.get().terms().get(0);
        Meaning taken = rule.get().terms().get(1).unsigned();
        if (isMet(new Meaning.Total(List.of(from, taken)), right, situation)) {
            return wrong("the rule takes off the rate times the derivative of the loss; here it is added");
        }
        boolean unrated = DescentSteps.withoutRate((Meaning.Multiplied) taken)
                .filter(slope -> isMet(new Meaning.Total(List.of(from, new Meaning.Negated(slope))), right, situation))
                .isPresent();
        return unrated
                ? wrong("the rule takes off the rate times the derivative; here the rate is missing")
                : Optional.empty();
    }

    private static Optional<Outcome> wrong(String reason) {
        return Optional.of(Outcome.of(Verdict.WRONG, reason, Finding.Evidence.STRUCTURE));
    }

    private boolean isMet(Meaning step, Meaning right, Situation situation) {
        Verdict verdict = verdict(step, right, situation);
        return verdict == Verdict.RIGHT || verdict == Verdict.ROUNDED;
    }

    private Verdict verdict(Meaning step, Meaning right, Situation situation) {
        return numbers.judge(Head.of(step), step, right, situation)
                .map(Outcome::verdict)
                .orElse(Verdict.UNDECIDED);
    }

    /** The last rule before a relation by which a parameter descends, said of it or of any. */
    private Optional<Meaning.Total> rule(Stated stated, WrittenName parameter) {
        Optional<Meaning.Total> found = Optional.empty();
        for (Stated s : statements) {
            if (s.relation().number() >= stated.relation().number()) {
                break;
            }
            if (isDescent(s)
                    && s.right() instanceof Meaning.Total total
                    && total.terms().get(0) instanceof Meaning.Reference from
                    && isOf(from.name(), parameter)) {
                Meaning own = new Meaning.Reference(parameter);
                found = Optional.of((Meaning.Total) new Rewriting(part -> part.equals(from) ? own : null).of(total));
            }
        }
        return found;
    }

    private static boolean isOf(WrittenName from, WrittenName parameter) {
        return from.equals(parameter) || from.equals(ANY) || from.match(parameter, Map.of()) != null;
    }

    /** Whether an equation takes the rate times the slope of something by a name off this name. */
    static boolean isDescent(Stated s) {
        return s.left() instanceof Meaning.Reference to
                && s.right() instanceof Meaning.Total total
                && total.terms().size() == 2
                && total.terms().get(0) instanceof Meaning.Reference from
                && from.name().base().equals(to.name().base())
                && total.terms().get(1) instanceof Meaning.Negated negated
                && negated.operand() instanceof Meaning.Multiplied product
                && !product.joins().contains(Join.SLASH)
                && DescentSteps.withoutRate(product).orElse(null) instanceof Meaning.Slope slope
                && (slope.by().equals(List.of(from)) || slope.by().isEmpty());
    }
}
