package dev.longhand.check.deciding.weighing.shape;

import dev.longhand.check.deciding.matter.Hypotheses;
import dev.longhand.check.deciding.matter.Matter;
import dev.longhand.check.deciding.matter.NamesWithin;
import dev.longhand.check.deciding.weighing.Weighing;
import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.equality.Outcome;
import dev.longhand.check.network.RoleWords;
import dev.longhand.check.quantity.References;
import dev.longhand.check.report.Verdict;
import dev.longhand.latex.tree.Tree.Join;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Small letters that are numbers where a note speaks of one unit, and vectors further on, under another heading, where it
 * speaks of a layer. What is said of the unit is judged by numbers.
 */
public final class LaterVectors implements Weighing {

    private final Matter matter;
    private final NamesWithin names;
    private final Hypotheses hypotheses;

    /** Decides what is said of one unit once more as if the vectors further on were numbers. */
    public LaterVectors(Matter matter, NamesWithin names, Hypotheses hypotheses) {
        this.matter = matter;
        this.names = names;
        this.hypotheses = hypotheses;
    }

    @Override
    public Outcome weighed(Stated stated, Meaning left, Meaning right, Outcome outcome) {
        if (!(outcome.differs() || outcome.isMisfit()) || isOfMatrices(left) || isOfMatrices(right)) {
            return outcome;
        }
        Set<String> letters = names.in(left, right).stream()
                .filter(base -> base.matches("[a-z]|\\\\[a-z]+"))
                .collect(Collectors.toSet());
        List<DocumentDefinition> grids = matter.facts().definitions().stream()
                .filter(d -> letters.contains(d.pattern().base()) && d.body() instanceof Meaning.Grid)
                .toList();
        if (grids.isEmpty() || !grids.stream().allMatch(d -> isLater(d, stated))) {
            return outcome;
        }
        Outcome inNumbers = matter.decide(stated, left, right, hypotheses.numbers(letters));
        if (inNumbers.verdict() != Verdict.RIGHT) {
            return outcome;
        }
        String vector = grids.get(0).pattern().base();
        return new Outcome(
                Verdict.RIGHT_IF,
                null,
                null,
                vector + " is a number here",
                inNumbers.evidence(),
                null,
                inNumbers.readings(),
                null);
    }

    private static boolean isLater(DocumentDefinition d, Stated stated) {
        return d.position() > stated.relation().number()
                && d.scope() != stated.relation().section().number();
    }

    /** Whether anything in a side is said of vectors or matrices alone. */
    private static boolean isOfMatrices(Meaning meaning) {
        boolean here = meaning instanceof Meaning.Transposed
                || meaning instanceof Meaning.Grid
                || (meaning instanceof Meaning.Multiplied product
                        && product.joins().stream().anyMatch(j -> j == Join.ODOT || j == Join.CIRC))
                || (meaning instanceof Meaning.Reference r && isCapital(r.name()));
        return here || References.parts(meaning).stream().anyMatch(LaterVectors::isOfMatrices);
    }

    private static boolean isCapital(WrittenName name) {
        return name.bold() || (name.base().matches("[A-Z]") && !RoleWords.isLoss(name.base()));
    }
}
