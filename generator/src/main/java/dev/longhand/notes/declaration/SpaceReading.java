package dev.longhand.notes.declaration;

import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Accented;
import dev.longhand.latex.tree.Tree.Bracket;
import dev.longhand.latex.tree.Tree.Factor;
import dev.longhand.latex.tree.Tree.Group;
import dev.longhand.latex.tree.Tree.Join;
import dev.longhand.latex.tree.Tree.Product;
import dev.longhand.latex.tree.Tree.Scripted;
import dev.longhand.latex.tree.Tree.Symbol;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads sizes such as {@code m \times n}, and spaces such as {@code \mathbb{R}^{m \times n}}. */
public final class SpaceReading {

    private SpaceReading() {}

    /** The kind and the sizes of what is in a space of real numbers. */
    static Optional<DeclaredShape> space(Tree name, Tree set) {
        if (isReals(set)) {
            return Optional.of(new DeclaredShape(name, DeclaredShape.Kind.NUMBER, null, null));
        }
        if (!(set instanceof Scripted scripted)
                || !isReals(scripted.base())
                || scripted.sup() == null
                || scripted.sub() != null) {
            return Optional.empty();
        }
        Tree size = bare(scripted.sup());
        Optional<DeclaredShape> matrix = times(name, size);
        return matrix.isPresent() || size instanceof Product
                ? matrix
                : Optional.of(new DeclaredShape(name, DeclaredShape.Kind.VECTOR, size, null));
    }

    /** Rows by columns. */
    static Optional<DeclaredShape> times(Tree name, Tree size) {
        if (!(bare(size) instanceof Product product)) {
            return Optional.empty();
        }
        List<Factor> factors = product.factors();
        boolean two = factors.size() == 2 && factors.get(1).join() == Join.CROSS;
        return two
                ? Optional.of(new DeclaredShape(
                        name,
                        DeclaredShape.Kind.MATRIX,
                        bare(factors.get(0).operand()),
                        bare(factors.get(1).operand())))
                : Optional.empty();
    }

    private static boolean isReals(@Nullable Tree tree) {
        return (tree instanceof Accented accented
                        && List.of("\\mathbb", "\\mathbf").contains(accented.accent())
                        && accented.content() instanceof Symbol letter
                        && letter.base().equals("R"))
                || (tree instanceof Symbol symbol && symbol.base().equals("\\Re"));
    }

    private static Tree bare(Tree tree) {
        return tree instanceof Group group
                        && group.items().size() == 1
                        && (group.bracket() == Bracket.ROUND || group.bracket() == Bracket.NONE)
                ? bare(group.items().get(0))
                : tree;
    }

    /** Whether a tree is one letter, with scripts or without. */
    public static boolean isName(Tree tree) {
        if (tree instanceof Scripted scripted) {
            return scripted.primes() == 0 && isName(scripted.base());
        }
        if (tree instanceof Accented accented) {
            return isName(accented.content());
        }
        return tree instanceof Symbol symbol
                && (symbol.base().length() == 1 || symbol.base().startsWith("\\"));
    }
}
