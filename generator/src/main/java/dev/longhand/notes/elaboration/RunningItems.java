package dev.longhand.notes.elaboration;

import dev.longhand.latex.tree.Relation;
import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Chain;
import dev.longhand.latex.tree.Tree.Group;
import dev.longhand.latex.tree.Tree.Symbol;
import dev.longhand.notes.meaning.NameForm;
import dev.longhand.notes.meaning.NotUnderstood;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Several things below one sign, outermost first: letters that run, each with what it must differ from by what else stands
 * there. {@code j = 1, j \ne i} is one letter, not two sums.
 */
record RunningItems(List<Item> items) {

    /**
     * A letter that runs.
     *
     * @param range as it is written
     * @param apart what the letter must differ from
     */
    record Item(Tree range, List<Tree> apart) {}

    /**
     * Sorts what stands below a sign.
     *
     * @throws NotUnderstood where one letter runs twice
     */
    static RunningItems of(List<Tree> below) throws NotUnderstood {
        List<Tree> ranges = new ArrayList<>(below);
        ranges.removeIf(tree -> isApart(tree) && runsElsewhere(tree, below));
        List<Item> items = new ArrayList<>();
        Set<String> letters = new HashSet<>();
        List<Tree> open = new ArrayList<>(below);
        open.removeAll(ranges);
        for (int i = ranges.size() - 1; i >= 0; i--) {
            Tree range = ranges.get(i);
            Optional<String> letter = letter(range);
            if (letter.isPresent() && !letters.add(letter.get())) {
                throw NotUnderstood.unjudged(range.span(), "one letter with several ranges under one sign");
            }
            List<Tree> apart = new ArrayList<>();
            for (Tree tree : List.copyOf(open)) {
                Optional<Tree> other = letter.flatMap(l -> other(tree, l));
                if (other.isPresent()) {
                    apart.add(other.get());
                    open.remove(tree);
                }
            }
            items.add(0, new Item(range, apart));
        }
        return new RunningItems(List.copyOf(items));
    }

    /** Whether a letter of a comparison is one that something else beside it lets run. */
    private static boolean runsElsewhere(Tree apart, List<Tree> below) {
        for (Tree tree : below) {
            int place = below.indexOf(tree) - below.indexOf(apart);
            boolean runs = place != 0
                    && (place < 0 || !isApart(tree))
                    && letter(tree).flatMap(l -> other(apart, l)).isPresent();
            if (runs) {
                return true;
            }
        }
        return false;
    }

    private static boolean isApart(Tree tree) {
        return plain(tree) instanceof Chain chain
                && chain.relations().size() == 1
                && chain.relations().get(0).kind() == Relation.Kind.UNEQUAL;
    }

    /** What a letter must differ from by a comparison; nothing where that is none of this letter. */
    private static Optional<Tree> other(Tree apart, String letter) {
        if (!isApart(apart) || !(plain(apart) instanceof Chain chain)) {
            return Optional.empty();
        }
        Tree left = chain.sides().get(0);
        Tree right = chain.sides().get(1);
        if (isLetter(left, letter)) {
            return Optional.of(right);
        }
        return isLetter(right, letter) ? Optional.of(left) : Optional.empty();
    }

    private static boolean isLetter(Tree tree, String letter) {
        return NameForm.letter(plain(tree)).filter(letter::equals).isPresent();
    }

    /** The letter that something lets run. */
    private static Optional<String> letter(Tree range) {
        Tree tree = plain(range);
        if (tree instanceof Chain chain) {
            tree = plain(chain.sides().get(chain.relations().size() == 2 ? 1 : 0));
        }
        return tree instanceof Symbol symbol ? Optional.of(symbol.base()) : NameForm.letter(tree);
    }

    private static Tree plain(Tree tree) {
        Tree inner = tree;
        while (inner instanceof Group group && group.items().size() == 1) {
            inner = group.items().get(0);
        }
        return inner;
    }
}
