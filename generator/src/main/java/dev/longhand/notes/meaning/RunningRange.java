package dev.longhand.notes.meaning;

import dev.longhand.latex.tree.Relation;
import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Chain;
import dev.longhand.latex.tree.Tree.Group;
import dev.longhand.latex.tree.Tree.Symbol;
import org.jspecify.annotations.Nullable;

/** Reads what stands under a sum sign. */
final class RunningRange {

    private final Elaboration elaboration;

    RunningRange(Elaboration elaboration) {
        this.elaboration = elaboration;
    }

    Meaning fold(Meaning.Fold fold, @Nullable Tree lower, @Nullable Meaning to, Meaning body) throws NotUnderstood {
        if (lower == null) {
            return new Meaning.Folded(fold, "", null, to, null, body);
        }
        if (lower instanceof Group group && group.items().size() > 1) {
            Meaning inner = body;
            for (int i = group.items().size() - 1; i >= 0; i--) {
                inner = fold(fold, group.items().get(i), to, inner);
            }
            return inner;
        }
        if (lower instanceof Tree.Product product && product.factors().size() > 1) {
            Meaning inner = body;
            for (int i = product.factors().size() - 1; i >= 0; i--) {
                inner = fold(fold, product.factors().get(i).operand(), to, inner);
            }
            return inner;
        }
        if (lower instanceof Chain chain && chain.relations().size() == 1) {
            Relation.Kind kind = chain.relations().get(0).kind();
            Meaning right = elaboration.of(chain.sides().get(1));
            String letter = letter(chain.sides().get(0));
            return switch (kind) {
                case EQUAL -> new Meaning.Folded(fold, letter, right, to, null, body);
                case UNEQUAL -> new Meaning.Folded(fold, letter, null, to, right, body);
                case ELEMENT -> new Meaning.Folded(fold, letter, null, to, null, body);
                default -> throw new NotUnderstood(lower.span(), "a range such as i = 1 is needed under the sign");
            };
        }
        return new Meaning.Folded(fold, letter(lower), null, to, null, body);
    }

    private static String letter(Tree tree) throws NotUnderstood {
        if (tree instanceof Group group && group.items().size() == 1) {
            return letter(group.items().get(0));
        }
        if (tree instanceof Symbol symbol && NameForm.isLetter(symbol.base())) {
            return symbol.base();
        }
        throw new NotUnderstood(tree.span(), "a letter that runs is needed under the sign");
    }
}
