package dev.longhand.notes.elaboration;

import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.BigOperator;
import dev.longhand.latex.tree.Tree.Chain;
import dev.longhand.latex.tree.Tree.Factor;
import dev.longhand.latex.tree.Tree.Group;
import dev.longhand.latex.tree.Tree.Join;
import dev.longhand.latex.tree.Tree.Product;
import dev.longhand.latex.tree.Tree.Scripted;
import dev.longhand.latex.tree.Tree.Symbol;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.NameForm;
import dev.longhand.notes.meaning.NotUnderstood;
import java.util.List;
import java.util.Optional;

/**
 * How far a product sign reaches: in {@code \prod_i w_i x} the last factor has nothing of what runs, and most often stands
 * outside. A sum comes to the same either way.
 *
 * @param inside up to the last factor that has the running letter in it
 * @param behind the factors behind that
 */
record ProductReach(Tree inside, List<Factor> behind) {
    ProductReach {
        behind = List.copyOf(behind);
    }

    /** The nearer of two reaches; nothing where there is one alone. */
    static Optional<ProductReach> of(Elaboration elaboration, BigOperator operator) throws NotUnderstood {
        Tree lower = operator.lower() instanceof Chain chain ? chain.sides().get(0) : operator.lower();
        if (!(lower instanceof Symbol letter) || !(operator.body() instanceof Product product)) {
            return Optional.empty();
        }
        List<Factor> factors = product.factors();
        int end = factors.size();
        while (end > 0 && !hasLetter(factors.get(end - 1).operand(), letter.base())) {
            end--;
        }
        FactorRow row = new FactorRow(factors);
        for (int i = 0; i < end; i++) {
            row.take();
        }
        boolean called = end > 0
                && end < factors.size()
                && factors.get(end).join() == Join.BESIDE
                && factors.get(end).operand() instanceof Group group
                && (isOfNames(group)
                        || new ApplicationReading(elaboration, row)
                                .of(factors.get(end - 1).operand())
                                .isPresent());
        int first = called ? end + 1 : end;
        if (end == 0 || first >= factors.size() || hasOperators(factors)) {
            return Optional.empty();
        }
        List<Factor> kept = factors.subList(0, first);
        Tree inside = kept.size() == 1
                ? kept.get(0).operand()
                : new Product(operator.body().span(), kept);
        return Optional.of(new ProductReach(inside, factors.subList(first, factors.size())));
    }

    /** Whether brackets hold names alone, as those behind a function do. */
    private static boolean isOfNames(Group group) {
        return group.items().stream()
                .allMatch(item -> NameForm.head(item instanceof Scripted s ? s.base() : item)
                        .isPresent());
    }

    private static boolean hasLetter(Tree tree, String letter) {
        return tree.spelling().contains("base=" + letter + "]");
    }

    /** Readings of readings would double with each. */
    private static boolean hasOperators(List<Factor> factors) {
        return factors.stream()
                .map(Factor::operand)
                .anyMatch(tree ->
                        OperatorReach.hasOperator(tree) || tree.spelling().contains("operator=\\prod,"));
    }

    /** Both readings of a product: that of what is inside times what is behind, or that of all. */
    Meaning or(Meaning product, Meaning all, Elaboration elaboration) throws NotUnderstood {
        Join join = behind.get(0).join();
        Meaning rest = new FactorReading(elaboration, behind).product();
        Meaning near = new Meaning.Multiplied(
                List.of(Join.BESIDE, join == Join.SLASH ? Join.BESIDE : join), List.of(product, rest));
        return new Meaning.Either(
                "reach of a product sign",
                List.of(
                        new Meaning.Reading("", near),
                        new Meaning.Reading("a product sign reaches over all factors behind it", all)));
    }
}
