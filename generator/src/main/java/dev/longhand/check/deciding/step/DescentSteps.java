package dev.longhand.check.deciding.step;

import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.definition.Formulas;
import dev.longhand.check.diagnosis.Diagnosis;
import dev.longhand.check.diagnosis.Explanation;
import dev.longhand.check.equality.Equality;
import dev.longhand.check.equality.Outcome;
import dev.longhand.check.fact.DocumentFacts;
import dev.longhand.check.network.NetworkNames;
import dev.longhand.check.network.RoleWords;
import dev.longhand.check.quantity.References;
import dev.longhand.check.report.Finding;
import dev.longhand.check.report.Verdict;
import dev.longhand.check.universe.Universe;
import dev.longhand.latex.tree.Tree.Join;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.MeaningText;
import dev.longhand.notes.meaning.WrittenName;
import dev.longhand.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Steps of gradient descent whose gradient is written out, such as w' = w - \eta (wx - y) x. What is taken off has to be the
 * rate times the derivative of the loss; where it is that but for one slip, the step is wrong. Any other step, such as one
 * with momentum, says what the new value is.
 */
final class DescentSteps {

    private static final Set<String> RATES =
            Set.of("\\eta", "\\alpha", "\\gamma", "\\epsilon", "\\varepsilon", "\\lambda");
    private static final List<Meaning> FACTORS =
            List.of(Meaning.Literal.of(2), new Meaning.Quotient(Meaning.Literal.of(1), Meaning.Literal.of(2)));

    private final DocumentFacts facts;
    private final Equality equality;
    private final Diagnosis diagnosis;
    private final List<DocumentDefinition> losses;
    private final Ascents ascents;
    /** The loss of the network file, which is always to be small. */
    private final Optional<WrittenName> fileLoss;

    DescentSteps(
            DocumentFacts facts,
            Equality equality,
            Diagnosis diagnosis,
            @Nullable NetworkNames network,
            Source source) {
        this.ascents = new Ascents(facts, source);
        this.fileLoss = Optional.ofNullable(network).flatMap(NetworkNames::loss).map(WrittenName::plain);
        this.facts = facts;
        this.equality = equality;
        this.diagnosis = diagnosis;
        this.losses = facts.definitions().stream()
                .filter(d -> RoleWords.isLoss(d.pattern().base()) && d.pattern().isPlain())
                .toList();
    }

    /** What is wrong with a step; nothing where it is none or all may be well. */
    Optional<Outcome> slip(Meaning left, Meaning right, int position, List<Universe> universes, MeaningText text) {
        if (losses.size() != 1
                || losses.get(0).position() > position
                || !(left instanceof Meaning.Reference to)
                || !(right instanceof Meaning.Total total)
                || total.terms().size() != 2
                || !(total.terms().get(0) instanceof Meaning.Reference from)
                || !from.name().base().equals(to.name().base())
                || isComputed(from.name())
                || !(total.terms().get(1).unsigned() instanceof Meaning.Multiplied product)) {
            return Optional.empty();
        }
        boolean taken = total.terms().get(1) instanceof Meaning.Negated;
        Optional<Meaning> written = withoutRate(product).map(m -> taken ? m : new Meaning.Negated(m));
        Meaning loss = new Meaning.Reference(losses.get(0).pattern());
        boolean sampled = !isSpeltOut(losses.get(0).body())
                && written.filter(DescentSteps::isSpeltOut).isPresent();
        if (written.isEmpty() || sampled || References.hasSlope(written.get()) || !isMadeOf(written.get())) {
            return Optional.empty();
        }
        Meaning gradient = new Meaning.Slope(loss, List.of(from));
        Outcome outcome = equality.decide(gradient, written.get(), universes);
        if (outcome.verdict() != Verdict.WRONG || outcome.counterexample() == null) {
            return Optional.empty();
        }
        for (Meaning factor : FACTORS) {
            Meaning scaled = new Meaning.Multiplied(List.of(Join.BESIDE, Join.BESIDE), List.of(factor, written.get()));
            if (equality.decide(gradient, scaled, universes).verdict() != Verdict.WRONG) {
                return Optional.empty();
            }
        }
        Optional<Explanation> slip = diagnosis.of(gradient, written.get(), universes, text);
        return slip.map(s -> outcome.because("what is taken off is not the derivative of the loss: " + s.reason()));
    }

    /** A step that adds the rate times the derivative of a loss that is to be small. */
    Optional<Outcome> uphill(Meaning left, Meaning right, int position) {
        if (!(left instanceof Meaning.Reference to)
                || !(right instanceof Meaning.Total total)
                || total.terms().size() != 2
                || !(total.terms().get(0) instanceof Meaning.Reference from)
                || !from.name().unprimed().equals(to.name().unprimed())
                || !(total.terms().get(1) instanceof Meaning.Multiplied product)
                || !(withoutRate(product).orElse(null) instanceof Meaning.Slope slope)
                || slope.by().size() != 1
                || !slope.by().get(0).equals(from)
                || !(slope.of() instanceof Meaning.Reference of)) {
            return Optional.empty();
        }
        boolean small = fileLoss.filter(loss -> loss.equals(of.name())
                                || RoleWords.isLoss(of.name().base()))
                        .isPresent()
                || losses.stream()
                        .anyMatch(
                                d -> d.pattern().equals(of.name()) && d.position() < position && isDistance(d.body()));
        if (small && ascents.areSpokenOf()) {
            return Optional.of(Outcome.undecided("it may be a step up, of which the note speaks"));
        }
        return small && !ascents.isOne(from.name(), product)
                ? Optional.of(Outcome.of(
                        Verdict.WRONG,
                        "a step down takes off the rate times the derivative of the loss; here it is added",
                        Finding.Evidence.STRUCTURE))
                : Optional.empty();
    }

    /** Whether a loss is a square, or a sum of squares, of what is to vanish. */
    private static boolean isDistance(Meaning body) {
        if (body instanceof Meaning.Multiplied product) {
            return product.factors().stream()
                            .allMatch(f -> References.in(f).isEmpty()
                                    || isDistance(f)
                                    || (f instanceof Meaning.Reference r
                                            && r.name().letters().isEmpty()))
                    && product.factors().stream().anyMatch(DescentSteps::isDistance);
        }
        if (body instanceof Meaning.Total total) {
            return total.terms().stream().allMatch(DescentSteps::isDistance);
        }
        if (body instanceof Meaning.Quotient quotient) {
            return isDistance(quotient.numerator());
        }
        if (body instanceof Meaning.Folded folded) {
            return isDistance(folded.body());
        }
        return body instanceof Meaning.Raised raised && raised.exponent().equals(Meaning.Literal.of(2));
    }

    /** All factors but the learning rate, where there is one. */
    static Optional<Meaning> withoutRate(Meaning.Multiplied product) {
        List<Join> joins = new ArrayList<>();
        List<Meaning> factors = new ArrayList<>();
        int rates = 0;
        for (int i = 0; i < product.factors().size(); i++) {
            Meaning factor = product.factors().get(i);
            boolean rate = factor instanceof Meaning.Reference r
                    && RATES.contains(r.name().base())
                    && product.joins().get(i) != Join.SLASH;
            if (rate) {
                rates++;
            } else {
                joins.add(
                        factors.isEmpty() && product.joins().get(i) != Join.SLASH
                                ? Join.BESIDE
                                : product.joins().get(i));
                factors.add(factor);
            }
        }
        if (rates != 1 || factors.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                factors.size() == 1 && joins.get(0) != Join.SLASH
                        ? factors.get(0)
                        : new Meaning.Multiplied(joins, factors));
    }

    /** Whether a meaning speaks of nothing but what the loss is made of. */
    private boolean isMadeOf(Meaning meaning) {
        Set<String> known = new java.util.HashSet<>();
        for (DocumentDefinition d : facts.definitions()) {
            if (d.position() <= losses.get(0).position()) {
                known.add(d.pattern().base());
                References.in(d.body()).forEach(name -> known.add(name.base()));
            }
        }
        return References.in(meaning).stream().allMatch(name -> known.contains(name.base()));
    }

    /** Whether a formula says what a name is, so that it has no value of its own to take a step from. */
    boolean isComputed(WrittenName name) {
        return facts.definitions().stream().anyMatch(d -> d.pattern().equals(name) && Formulas.isNamed(d.body()));
    }

    private static boolean isSpeltOut(Meaning meaning) {
        return !(meaning instanceof Meaning.Folded)
                && References.parts(meaning).stream().allMatch(DescentSteps::isSpeltOut);
    }
}
