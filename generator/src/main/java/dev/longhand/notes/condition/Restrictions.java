package dev.longhand.notes.condition;

import dev.longhand.latex.tree.Relation;
import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Bracket;
import dev.longhand.latex.tree.Tree.Chain;
import dev.longhand.latex.tree.Tree.Ellipsis;
import dev.longhand.latex.tree.Tree.Group;
import dev.longhand.latex.tree.Tree.Numeral;
import dev.longhand.latex.tree.Tree.Sum;
import dev.longhand.latex.tree.Tree.Symbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What restricts letters: comparisons, alone or in brackets, and ranges such as {@code l = L - 1, \dots, 1}. */
public final class Restrictions {

    /** Letters that number something, of which several values are no list of data. */
    private static final Set<String> INDICES =
            Set.of("i", "j", "k", "l", "m", "n", "p", "q", "r", "s", "t", "L", "T", "\\ell", "\\tau");

    private Restrictions() {}

    /** A comparison other than an equation, or one in brackets of its own. */
    public static Optional<Chain> comparison(Tree tree) {
        if (tree instanceof Group group
                && group.bracket() == Bracket.ROUND
                && group.items().size() == 1) {
            return group.items().get(0) instanceof Chain chain && isComparison(chain, true)
                    ? Optional.of(chain)
                    : Optional.empty();
        }
        return tree instanceof Chain chain && isComparison(chain, false) ? Optional.of(chain) : Optional.empty();
    }

    /** What a value that is put down and compared at once says of its name: {@code z = 0.5 > 0}. */
    public static Optional<Chain> compared(Tree tree) {
        if (!(tree instanceof Chain chain) || chain.relations().size() < 2) {
            return Optional.empty();
        }
        int last = chain.relations().size() - 1;
        boolean valued = chain.relations().subList(0, last).stream()
                .allMatch(r -> r.kind() == Relation.Kind.EQUAL || r.kind() == Relation.Kind.APPROXIMATELY);
        List<Tree> ends =
                List.of(chain.sides().get(0), chain.sides().get(chain.sides().size() - 1));
        Chain whole = new Chain(chain.span(), ends, List.of(chain.relations().get(last)));
        return valued && isComparison(whole, false) ? Optional.of(whole) : Optional.empty();
    }

    private static boolean isComparison(Chain chain, boolean orEquation) {
        return !chain.relations().isEmpty()
                && chain.relations().stream().allMatch(r -> switch (r.kind()) {
                    case LESS, GREATER, AT_MOST, AT_LEAST, UNEQUAL -> true;
                    case EQUAL -> orEquation;
                    default -> false;
                });
    }

    /** An equation that may say in which case something holds: {@code k = j}, {@code l = 1}. */
    public static boolean isCase(Chain chain) {
        return chain.relations().size() == 1
                && chain.relations().get(0).kind() == Relation.Kind.EQUAL
                && isLetter(chain.sides().get(0))
                && (isLetter(chain.sides().get(1))
                        || isWhole(chain.sides().get(1))
                        || isShifted(chain.sides().get(1)));
    }

    /** Whether a relation compares one letter of an index with another one or with a whole number. */
    static boolean isOnIndices(Chain chain) {
        Tree right = chain.sides().get(1);
        return chain.relations().get(0).kind() != Relation.Kind.ARROW
                && isIndex(chain.sides().get(0))
                && (isIndex(right) || isWhole(right) || isShifted(right));
    }

    /** Whether an equation says of an index how far from the last one it is: {@code l = L - 1}. */
    public static boolean isPlace(Chain chain) {
        return chain.relations().size() == 1
                && chain.relations().get(0).kind() == Relation.Kind.EQUAL
                && isIndex(chain.sides().get(0))
                && chain.sides().get(1) instanceof Sum sum
                && isShifted(sum)
                && isIndex(sum.terms().get(0).operand())
                && !chain.sides()
                        .get(0)
                        .spelling()
                        .equals(sum.terms().get(0).operand().spelling());
    }

    /** Whether a side is one letter that numbers something. */
    static boolean isIndex(Tree tree) {
        return tree instanceof Symbol symbol && INDICES.contains(symbol.base());
    }

    /**
     * The range that begins with an equation and goes on with dots or with the next numbers.
     *
     * @param rest what follows, parted by commas
     * @return the bounds that are more than the usual ones; nothing where it is no range
     */
    public static Optional<List<Chain>> range(Chain chain, List<Tree> rest) {
        Optional<List<Chain>> listed = listed(chain, rest);
        if (listed.isPresent()) {
            return listed;
        }
        int dots = 0;
        while (dots < rest.size() && !(rest.get(dots) instanceof Ellipsis)) {
            dots++;
        }
        if (dots > 2 || dots >= rest.size() || !isCase(chain)) {
            return Optional.empty();
        }
        Tree letter = chain.sides().get(0);
        Tree first = chain.sides().get(1);
        Tree last = dots + 1 < rest.size() ? rest.get(dots + 1) : null;
        List<Chain> bounds = new ArrayList<>();
        boolean descends = !isWhole(first);
        if (!descends || last != null) {
            bound(bounds, chain, letter, descends ? last : first, Relation.Kind.AT_LEAST);
            bound(bounds, chain, letter, descends ? first : last, Relation.Kind.AT_MOST);
        }
        return Optional.of(bounds);
    }

    /** The bounds of a letter whose values are put down one after the other: {@code l = 2, 3}. */
    private static Optional<List<Chain>> listed(Chain chain, List<Tree> rest) {
        boolean indexed = chain.sides().get(0) instanceof Symbol letter && INDICES.contains(letter.base());
        if (rest.isEmpty()
                || !indexed
                || !isCase(chain)
                || !isWhole(chain.sides().get(1))) {
            return Optional.empty();
        }
        int first = whole(chain.sides().get(1));
        for (int i = 0; i < rest.size(); i++) {
            if (!isWhole(rest.get(i)) || whole(rest.get(i)) != first + i + 1) {
                return Optional.empty();
            }
        }
        List<Chain> bounds = new ArrayList<>();
        bound(bounds, chain, chain.sides().get(0), chain.sides().get(1), Relation.Kind.AT_LEAST);
        bound(bounds, chain, chain.sides().get(0), rest.get(rest.size() - 1), Relation.Kind.AT_MOST);
        return Optional.of(bounds);
    }

    private static int whole(Tree tree) {
        return Integer.parseInt(((Numeral) tree).digits());
    }

    private static void bound(
            List<Chain> bounds,
            Chain chain,
            Tree letter,
            @org.jspecify.annotations.Nullable Tree end,
            Relation.Kind kind) {
        boolean usual = end instanceof Numeral n && n.digits().matches("[01]");
        if (end != null && !usual && (isWhole(end) || isShifted(end))) {
            bounds.add(new Chain(chain.span(), List.of(letter, end), List.of(new Relation(chain.span(), kind, null))));
        }
    }

    private static boolean isLetter(Tree tree) {
        return tree instanceof Symbol symbol
                && (symbol.base().length() == 1 || symbol.base().equals("\\ell"));
    }

    private static boolean isWhole(Tree tree) {
        return tree instanceof Numeral numeral && numeral.digits().matches("\\d{1,4}");
    }

    private static boolean isShifted(Tree tree) {
        return tree instanceof Sum sum
                && sum.terms().size() == 2
                && isLetter(sum.terms().get(0).operand())
                && isWhole(sum.terms().get(1).operand());
    }
}
