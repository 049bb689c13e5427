package dev.longhand.check.deciding.trial;

import dev.longhand.check.deciding.matter.DocumentView;
import dev.longhand.check.deciding.matter.Matter;
import dev.longhand.check.deciding.matter.PrintedNumber;
import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.equality.Outcome;
import dev.longhand.check.quantity.References;
import dev.longhand.check.report.Verdict;
import dev.longhand.latex.tree.Tree.Join;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Derivatives of a loss that no formula defines, of which the note assumes a number: "suppose {@code \partial E/\partial o =
 * -2}". They are data, and what follows from them is judged for a loss with that slope.
 */
public final class AssumedSlopes {

    private static final int MOST = 12;

    private final Matter matter;

    /** Finds what is assumed among the statements of the note, up to the one that is asked about. */
    public AssumedSlopes(Matter matter) {
        this.matter = matter;
    }

    /** The outcome, left open where it says such a number, or follows from one. */
    public Optional<Outcome> of(Stated stated, Meaning left, Meaning right, Outcome outcome) {
        if (outcome.verdict() != Verdict.WRONG) {
            return Optional.empty();
        }
        if (isOfNumber(left) || isOfNumber(right)) {
            return Optional.of(Outcome.undecided(DocumentView.UNREACHED));
        }
        if (stated.relation().link() == 0 && isAssumed(left, right)) {
            return Optional.of(Outcome.undecided("it may be a value that is given"));
        }
        if (!outcome.isRefuted()) {
            return Optional.empty();
        }
        List<DocumentDefinition> losses = losses(stated);
        boolean follows = !losses.isEmpty() && holds(stated, left, right, losses);
        return follows
                ? Optional.of(Outcome.undecided("it may follow from a value that is assumed"))
                : Optional.empty();
    }

    private boolean isAssumed(Meaning left, Meaning right) {
        return References.in(right).isEmpty() && GivenSlopes.isOfUnknown(left, matter);
    }

    /** Whether something is differentiated of which the note has nothing but a number. */
    private boolean isOfNumber(Meaning meaning) {
        boolean here = meaning instanceof Meaning.Slope slope
                && slope.of() instanceof Meaning.Reference of
                && slope.by().stream().noneMatch(slope.of()::equals)
                && matter.facts().definitions().stream()
                        .anyMatch(d -> d.pattern().equals(of.name()))
                && matter.facts().definitions().stream()
                        .filter(d -> d.pattern().base().equals(of.name().base()))
                        .allMatch(d -> PrintedNumber.matrix(d.body()).isPresent());
        return here || References.parts(meaning).stream().anyMatch(this::isOfNumber);
    }

    /** By the slopes assumed up to here, for each loss a sum that has them; those that follow from others are none. */
    private List<DocumentDefinition> losses(Stated stated) {
        Map<WrittenName, List<Meaning>> terms = new LinkedHashMap<>();
        List<DocumentDefinition> losses = List.of();
        for (Stated other : matter.ownStatements()) {
            Meaning left = other.left();
            Meaning right = other.right();
            boolean before = other.relation().number() < stated.relation().number();
            if (!before || left == null || right == null || !isAssumed(left, right) || terms.size() >= MOST) {
                continue;
            }
            if (losses.isEmpty() || !holds(stated, left, right, losses)) {
                Meaning.Slope slope = (Meaning.Slope) left;
                terms.computeIfAbsent(((Meaning.Reference) slope.of()).name(), l -> new ArrayList<>())
                        .add(new Meaning.Multiplied(
                                List.of(Join.BESIDE, Join.BESIDE),
                                List.of(right, slope.by().get(0))));
                losses = sums(terms, stated);
            }
        }
        return losses;
    }

    private static List<DocumentDefinition> sums(Map<WrittenName, List<Meaning>> terms, Stated stated) {
        List<DocumentDefinition> all = new ArrayList<>();
        terms.forEach((loss, added) -> all.add(new DocumentDefinition(
                loss, new Meaning.Total(added), stated.relation().number(), 0, 0)));
        return all;
    }

    private boolean holds(Stated stated, Meaning left, Meaning right, List<DocumentDefinition> losses) {
        return matter.equality()
                .decide(left, right, matter.universes().restating(stated, losses))
                .isProved();
    }
}
