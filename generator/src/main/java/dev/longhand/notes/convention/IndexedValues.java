package dev.longhand.notes.convention;

import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Scripted;
import dev.longhand.notes.meaning.Brackets;
import dev.longhand.notes.naming.BaseName;
import dev.longhand.notes.naming.NamedParts;
import dev.longhand.notes.relation.NotedRelation;
import dev.longhand.notes.relation.NotedRelations;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Names with an index whose formula is made of entries of something: after {@code p_k = e^{z_k} / \sum_i e^{z_i}}
 * brackets with the whole, {@code p_k(z)}, say of what it is a function, and are no factor.
 */
final class IndexedValues {

    private IndexedValues() {}

    /** The letters with what may stand in their brackets. */
    static Set<String> of(NotedRelations note) {
        Set<String> said = new HashSet<>();
        for (NotedRelation relation : note.relations()) {
            boolean equality = relation.relation().kind().mayDefine();
            if (relation.link() == 0
                    && equality
                    && isEntry(relation.left())
                    && !(relation.right() instanceof Tree.Numeral)
                    && !calls(relation.right(), BaseName.of(relation.left()))) {
                String base = BaseName.of(relation.left());
                Set<String> entries = new HashSet<>();
                entries(relation.right(), entries);
                entries.remove(base);
                entries.forEach(entry -> said.add(Brackets.saidOf(base, entry)));
            }
        }
        return said;
    }

    /** The letters that have a formula with an index that runs, and stand for no function there. */
    static Set<String> entries(NotedRelations note) {
        Set<String> letters = new HashSet<>();
        for (NotedRelation relation : note.relations()) {
            Tree right = relation.right();
            boolean isName = right instanceof Tree.Symbol || right instanceof Tree.Words;
            if (relation.link() == 0
                    && relation.relation().kind().mayDefine()
                    && !isName
                    && isEntry(relation.left())
                    && relation.left() instanceof Scripted entry
                    && entry.sub() instanceof Tree.Symbol index
                    && index.base().matches("[i-np-s]")) {
                letters.add(BaseName.of(entry));
            }
        }
        return letters;
    }

    private static boolean isEntry(Tree tree) {
        return tree instanceof Scripted s
                && s.sub() != null
                && s.sup() == null
                && s.primes() == 0
                && BaseName.isLetter(BaseName.of(s));
    }

    /** Whether a letter is a function in the formula, as in {@code \sigma_k = \sigma(w^T x_k)}. */
    private static boolean calls(Tree tree, String base) {
        if (tree instanceof Tree.Product product) {
            for (int i = 1; i < product.factors().size(); i++) {
                Tree.Factor behind = product.factors().get(i);
                if (behind.join() == Tree.Join.BESIDE
                        && behind.operand() instanceof Tree.Group
                        && product.factors().get(i - 1).operand() instanceof Tree.Symbol function
                        && function.base().equals(base)) {
                    return true;
                }
            }
        }
        return tree instanceof Scripted s
                ? calls(s.base(), base)
                : NamedParts.of(tree).stream().anyMatch(part -> calls(part, base));
    }

    private static void entries(Tree tree, Set<String> found) {
        if (isEntry(tree)) {
            found.add(BaseName.of(tree));
        } else if (tree instanceof Scripted s) {
            Stream.of(s.base(), s.sup()).filter(Objects::nonNull).forEach(part -> entries(part, found));
        } else {
            NamedParts.of(tree).forEach(part -> entries(part, found));
        }
    }
}
