package dev.longhand.check.deciding;

import dev.longhand.check.equality.Equality;
import dev.longhand.check.equality.Outcome;
import dev.longhand.check.report.Finding;
import dev.longhand.check.report.Verdict;
import dev.longhand.check.universe.Universe;
import dev.longhand.check.universe.Universes;
import dev.longhand.latex.tree.Tree;
import dev.longhand.notes.elaboration.Elaboration;
import dev.longhand.notes.meaning.Conventions;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.NotUnderstood;
import dev.longhand.notes.relation.NotedRelation;
import java.util.List;

/** Paths of arrows, {@code w -> z -> a -> L}: right where each station depends on the one before. */
final class ArrowPath {

    private final Conventions conventions;
    private final Universes universes;
    private final Equality equality;

    ArrowPath(Conventions conventions, Universes universes, Equality equality) {
        this.conventions = conventions;
        this.universes = universes;
        this.equality = equality;
    }

    Outcome of(NotedRelation relation) {
        Elaboration elaboration = new Elaboration(conventions);
        List<Universe> instances =
                universes.at(relation.number(), relation.section().layer());
        Meaning before = null;
        try {
            for (Tree station : relation.sides()) {
                Meaning here = elaboration.of(station);
                if (!(here instanceof Meaning.Reference)) {
                    return Outcome.undecided("only paths from name to name are checked");
                }
                if (before != null && !depends(here, before, instances)) {
                    return Outcome.undecided("it is not clear that one depends on the other");
                }
                before = here;
            }
        } catch (NotUnderstood e) {
            return e.isRead()
                    ? Outcome.undecided(String.valueOf(e.getMessage()))
                    : Outcome.of(Verdict.NOT_READ, e.getMessage(), null);
        }
        return Outcome.of(Verdict.RIGHT, null, Finding.Evidence.STRUCTURE);
    }

    private boolean depends(Meaning here, Meaning before, List<Universe> instances) {
        Meaning slope = new Meaning.Slope(here, List.of(before));
        return equality.decide(slope, Meaning.Literal.of(0), instances).verdict() == Verdict.WRONG;
    }
}
