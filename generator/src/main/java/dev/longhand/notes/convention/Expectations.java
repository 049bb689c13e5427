package dev.longhand.notes.convention;

import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Accented;
import dev.longhand.latex.tree.Tree.Bracket;
import dev.longhand.latex.tree.Tree.Group;
import dev.longhand.latex.tree.Tree.Join;
import dev.longhand.latex.tree.Tree.Numeral;
import dev.longhand.latex.tree.Tree.Product;
import dev.longhand.latex.tree.Tree.Scripted;
import dev.longhand.latex.tree.Tree.Symbol;
import dev.longhand.notes.naming.BaseName;
import dev.longhand.notes.naming.NamedParts;
import dev.longhand.notes.relation.NotedRelation;
import dev.longhand.notes.relation.NotedRelations;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The letter of expectations: {@code E[w^2 x^2]}, {@code E(\epsilon_i \epsilon_j) = c}. It is no factor and no function of
 * numbers, so that an equation for one of its values says nothing of another.
 */
final class Expectations {

    private static final String E = "E";

    private boolean isMet;
    /** Whether E stands for something else: it stands alone, has a prime, or is a function of what is in its brackets. */
    private boolean isOther;

    private Expectations() {}

    /** The letter where a note has expectations, and nothing else that is called by it. */
    static Set<String> in(NotedRelations note) {
        Expectations found = new Expectations();
        for (NotedRelation relation : note.relations()) {
            relation.sides().forEach(found::walk);
            if (relation.link() == 0 && relation.relation().kind().mayDefine()) {
                found.head(relation.left(), relation.right());
            }
        }
        return found.isMet && !found.isOther ? Set.of(E) : Set.of();
    }

    /** Whether a name is an expectation whatever the note says of its letter: {@code \mathbb{E}}. */
    static boolean isMarked(Tree tree) {
        Tree base = tree instanceof Scripted s ? s.base() : tree;
        return base instanceof Accented a
                && a.accent().equals("\\mathbb")
                && BaseName.of(a.content()).equals(E);
    }

    private void head(Tree left, Tree right) {
        Group brackets = left instanceof Product product && product.factors().size() == 2 ? brackets(product, 0) : null;
        if (brackets == null
                || !(left instanceof Product product)
                || !isPlain(product.factors().get(0).operand())) {
            return;
        }
        boolean isComposed = brackets.items().stream().noneMatch(FunctionHeads::isPlain)
                && brackets.items().stream().noneMatch(Numeral.class::isInstance)
                && brackets.items().stream().noneMatch(Expectations::isIndexed);
        isMet |= isComposed && brackets.items().size() == 1;
        isOther |= brackets.items().stream()
                .anyMatch(item -> FunctionHeads.isPlain(item) && mentions(right, item.spelling()));
    }

    private static boolean isIndexed(Tree tree) {
        return tree instanceof Scripted s && s.sup() == null;
    }

    private static boolean mentions(Tree tree, String spelling) {
        return tree.spelling().equals(spelling)
                || (tree instanceof Scripted s && mentions(s.base(), spelling))
                || NamedParts.of(tree).stream().anyMatch(part -> mentions(part, spelling));
    }

    private void walk(Tree tree) {
        if (tree instanceof Product product) {
            for (int i = 0; i < product.factors().size(); i++) {
                Tree factor = product.factors().get(i).operand();
                Group brackets = brackets(product, i);
                if (brackets != null && isPlain(factor)) {
                    isMet |= brackets.bracket() == Bracket.SQUARE && !isPlace(brackets);
                } else if (!isInWord(product, i)) {
                    walk(factor);
                }
            }
            return;
        }
        isOther |= isPlain(tree);
        if (tree instanceof Scripted s && !isMarked(s)) {
            walk(s.base());
        } else if (!isMarked(tree)) {
            NamedParts.of(tree).forEach(this::walk);
        }
    }

    /** Whether a letter begins a word that is read letter by letter, as {@code Ent(D)} is. */
    private static boolean isInWord(Product product, int i) {
        return i + 2 < product.factors().size() && isFollowed(product, i) && isFollowed(product, i + 1);
    }

    private static boolean isFollowed(Product product, int i) {
        Tree letter = product.factors().get(i).operand();
        Tree next = product.factors().get(i + 1).operand();
        return letter instanceof Symbol
                && next instanceof Symbol small
                && small.base().matches("[a-z]")
                && letter.span().end() == next.span().start();
    }

    /** Whether a tree is the plain letter, with an index or without one. */
    private static boolean isPlain(Tree tree) {
        Tree base = tree instanceof Scripted s && s.primes() == 0 && s.sup() == null ? s.base() : tree;
        return base instanceof Symbol symbol && symbol.base().equals(E);
    }

    /** Whether brackets hold the place of an entry, as those behind an array do. */
    private static boolean isPlace(Group brackets) {
        return brackets.items().size() > 1
                || brackets.items().stream()
                        .allMatch(item -> item instanceof Numeral
                                || (item instanceof Symbol s && s.base().matches("[i-npt]")));
    }

    /** The brackets right behind a factor, be they with an exponent; null where there are none. */
    private static @Nullable Group brackets(Product product, int i) {
        if (i + 1 >= product.factors().size() || product.factors().get(i + 1).join() != Join.BESIDE) {
            return null;
        }
        Tree next = product.factors().get(i + 1).operand();
        Tree inner = next instanceof Scripted s ? s.base() : next;
        boolean drawn = inner instanceof Group g
                && Set.of(Bracket.ROUND, Bracket.SQUARE, Bracket.CURLY).contains(g.bracket())
                && !g.items().isEmpty();
        return drawn ? (Group) inner : null;
    }
}
