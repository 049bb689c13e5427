package dev.longhand.notes.relation;

import dev.longhand.latex.tree.Relation;
import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Chain;
import java.util.ArrayList;
import java.util.List;

/** An arrow from a name to a sum with that name in it gives the name a new value: {@code w \to w - \eta g}. */
final class StepArrow {

    private StepArrow() {}

    /** The signs of a chain, such an arrow being one of an update. */
    static List<Relation> read(Chain chain) {
        List<Relation> signs = chain.relations();
        if (signs.isEmpty()
                || !isStep(signs, chain.sides().get(0), chain.sides().get(1))) {
            return signs;
        }
        List<Relation> read = new ArrayList<>(signs);
        read.set(0, new Relation(signs.get(0).span(), Relation.Kind.UPDATED, null));
        return read;
    }

    private static boolean isStep(List<Relation> signs, Tree from, Tree to) {
        boolean arrow = signs.get(0).kind() == Relation.Kind.ARROW
                && signs.get(0).label() == null
                && signs.stream().filter(s -> s.kind() == Relation.Kind.ARROW).count() == 1;
        return arrow
                && to instanceof Tree.Sum sum
                && sum.terms().stream()
                        .anyMatch(term -> term.operand().spelling().equals(from.spelling()));
    }
}
