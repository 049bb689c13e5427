package dev.longhand.notes.elaboration;

import dev.longhand.expr.Composite;
import dev.longhand.expr.Rational;
import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Bracket;
import dev.longhand.latex.tree.Tree.Group;
import dev.longhand.latex.tree.Tree.Scripted;
import dev.longhand.latex.tree.Tree.Symbol;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.NotUnderstood;
import java.util.List;

/** {@code [z]_+} and {@code (z)_+}: what stands in the brackets where it is above zero, else zero. */
final class PositivePart {
    private final Elaboration elaboration;

    PositivePart(Elaboration elaboration) {
        this.elaboration = elaboration;
    }

    /** Whether brackets have a sign alone below them. */
    static boolean isMarked(Tree base, Tree sub) {
        return base instanceof Group group
                && (group.bracket() == Bracket.ROUND
                        || group.bracket() == Bracket.SQUARE
                        || group.bracket() == Bracket.CURLY)
                && sub instanceof Symbol sign
                && (sign.base().equals("+") || sign.base().equals("-"));
    }

    /** @throws NotUnderstood for the negative part, of which some keep the sign and others do not */
    Meaning of(Scripted scripted, Tree sub) throws NotUnderstood {
        Group group = (Group) scripted.base();
        if (group.items().size() != 1) {
            throw new NotUnderstood(scripted.span(), "the positive part of several things");
        }
        Tree inside = group.items().get(0);
        if (!((Symbol) sub).base().equals("+") || scripted.primes() > 0) {
            throw NotUnderstood.unjudged(scripted.span(), "a negative part, or a prime on a positive one,");
        }
        Callee positive = new Callee.Known(Composite.relu(Rational.ZERO));
        return new Meaning.Call(positive, 0, List.of(elaboration.of(inside)));
    }
}
