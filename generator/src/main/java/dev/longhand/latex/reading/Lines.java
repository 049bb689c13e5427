package dev.longhand.latex.reading;

import dev.longhand.latex.tree.Relation;
import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Blank;
import dev.longhand.latex.tree.Tree.Chain;
import dev.longhand.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Joins the cells of an aligned line to the chain that they show. */
final class Lines {

    private Lines() {}

    static List<Tree> joined(List<Tree> cells) {
        List<Tree> row = new ArrayList<>();
        for (Tree cell : cells) {
            Tree last = row.isEmpty() ? cell : row.get(row.size() - 1);
            if (row.isEmpty() || last instanceof Blank) {
                row.clear();
                row.add(cell);
            } else if (cell instanceof Chain chain && chain.sides().get(0) instanceof Blank) {
                row.set(row.size() - 1, joined(last, chain));
            } else if (last instanceof Chain chain && isOpen(chain)) {
                row.set(row.size() - 1, filled(chain, cell));
            } else {
                row.add(cell);
            }
        }
        return row;
    }

    private static boolean isOpen(Chain chain) {
        return chain.sides().get(chain.sides().size() - 1) instanceof Blank;
    }

    private static Chain joined(Tree before, Chain after) {
        List<Tree> sides = new ArrayList<>();
        List<Relation> relations = new ArrayList<>();
        if (before instanceof Chain chain) {
            sides.addAll(chain.sides());
            relations.addAll(chain.relations());
        } else {
            sides.add(before);
        }
        sides.addAll(after.sides().subList(1, after.sides().size()));
        relations.addAll(after.relations());
        return new Chain(span(before, after), sides, relations);
    }

    private static Chain filled(Chain open, Tree side) {
        List<Tree> sides = new ArrayList<>(open.sides());
        List<Relation> relations = new ArrayList<>(open.relations());
        sides.remove(sides.size() - 1);
        if (side instanceof Chain chain) {
            sides.addAll(chain.sides());
            relations.addAll(chain.relations());
        } else {
            sides.add(side);
        }
        return new Chain(span(open, side), sides, relations);
    }

    private static Span span(Tree first, Tree last) {
        return new Span(
                first.span().start(), Math.max(first.span().start(), last.span().end()));
    }
}
