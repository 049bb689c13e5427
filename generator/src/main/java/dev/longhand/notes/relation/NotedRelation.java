package dev.longhand.notes.relation;

import dev.longhand.latex.tree.Relation;
import dev.longhand.latex.tree.Tree;
import dev.longhand.notes.document.Passage;
import dev.longhand.notes.section.Section;
import dev.longhand.source.Span;
import java.util.List;

/**
 * One relation of a note.
 *
 * @param number counts the relations of the note from 0
 * @param sides two, or the stations of a path of arrows
 * @param span in the source of the note
 * @param tex both sides and the sign
 * @param chain counts the chains of the note
 * @param link the number of the relation in its chain, from 0
 * @param inWords whether words say it and no formula, so that there is nothing to be judged
 */
public record NotedRelation(
        int number,
        Passage.Formula formula,
        List<Tree> sides,
        Relation relation,
        Span span,
        String tex,
        int chain,
        int link,
        Section section,
        boolean inWords) {
    public NotedRelation {
        sides = List.copyOf(sides);
    }

    /** The same with other sides. */
    public NotedRelation with(List<Tree> others) {
        return new NotedRelation(number, formula, others, relation, span, tex, chain, link, section, inWords);
    }

    /** The first side. */
    public Tree left() {
        return sides.get(0);
    }

    /** The last side, which is the second unless it is a path of arrows. */
    public Tree right() {
        return sides.get(sides.size() - 1);
    }
}
