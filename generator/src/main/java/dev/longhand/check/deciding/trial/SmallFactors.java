package dev.longhand.check.deciding.trial;

import dev.longhand.check.deciding.matter.Hypotheses;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.equality.Equality;
import dev.longhand.check.equality.Outcome;
import dev.longhand.check.fact.DocumentFacts;
import dev.longhand.check.quantity.References;
import dev.longhand.check.report.Verdict;
import dev.longhand.latex.tree.Tree.Join;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Small letters before what a note treats as a vector, the w of {@code z^l = w^l a^{l-1} + b^l}, of which it does not say
 * whether they are numbers or matrices. What is right for numbers and not for matrices, such as a lost transpose, is open.
 */
final class SmallFactors {

    private final Equality equality;
    private final Hypotheses hypotheses;
    private final Set<WrittenName> open = new LinkedHashSet<>();
    /** The letters of which something is said that no number does: they are transposed, measured, multiplied entry by entry. */
    private final Set<String> wholes = new HashSet<>();

    private final Set<String> turned = new HashSet<>();
    /** Letters that something else settles: what they are, their entries, or what number they have. */
    private final Set<String> settled = new HashSet<>();

    /**
     * @param meanings all that the note says
     * @param hypotheses what the note speaks of if some letters are matrices
     */
    SmallFactors(Equality equality, DocumentFacts facts, List<Meaning> meanings, Hypotheses hypotheses) {
        this.equality = equality;
        this.hypotheses = hypotheses;
        meanings.forEach(this::survey);
        facts.declared().forEach(d -> settled.add(d.name().base()));
        facts.definitions().forEach(d -> settled.add(d.pattern().base()));
        facts.definitions().forEach(d -> open(d.pattern(), d.body()));
    }

    /** The outcome, left open where it needs numbers. */
    Outcome of(Meaning left, Meaning right, Stated stated, Outcome outcome) {
        if (open.isEmpty() || outcome.verdict() != Verdict.RIGHT) {
            return outcome;
        }
        Outcome there = equality.decide(
                left,
                right,
                hypotheses.matrices(open).at(stated, stated.restriction().sure()));
        return there.isProved()
                ? there
                : Outcome.undecided("it is not said whether "
                        + open.iterator().next().base() + " is a number, and it is not proved for a matrix");
    }

    private void survey(Meaning meaning) {
        if (meaning instanceof Meaning.Transposed t && t.operand() instanceof Meaning.Reference r) {
            turned.add(r.name().base());
            wholes.add(r.name().base());
        } else if (meaning instanceof Meaning.Absolute a && a.norm()) {
            References.in(a.operand()).forEach(name -> wholes.add(name.base()));
        } else if (meaning instanceof Meaning.Multiplied product
                && product.joins().contains(Join.ODOT)) {
            References.in(meaning).forEach(name -> wholes.add(name.base()));
        } else if (meaning instanceof Meaning.Reference r && !r.name().sub().isEmpty()) {
            settled.add(r.name().base());
        }
        References.parts(meaning).forEach(this::survey);
    }

    private void open(WrittenName defined, Meaning body) {
        if (body instanceof Meaning.Multiplied product) {
            for (int i = 0; i + 1 < product.factors().size(); i++) {
                if (product.joins().get(i + 1) == Join.BESIDE
                        && product.factors().get(i) instanceof Meaning.Reference factor
                        && product.factors().get(i + 1) instanceof Meaning.Reference vector) {
                    open(defined, factor.name(), vector.name());
                }
            }
        }
        References.parts(body).forEach(part -> open(defined, part));
    }

    private void open(WrittenName defined, WrittenName factor, WrittenName vector) {
        boolean small = factor.base().matches("[a-z]") && vector.base().matches("[a-z]");
        boolean layered = !factor.sup().isEmpty() && !factor.letters().isEmpty();
        boolean ofWholes = wholes.contains(defined.base()) || wholes.contains(vector.base());
        if (small && !settled.contains(factor.base()) && (turned.contains(factor.base()) || (layered && ofWholes))) {
            open.add(WrittenName.plain(factor.base()));
        }
    }
}
