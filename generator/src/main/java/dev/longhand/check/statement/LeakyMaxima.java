package dev.longhand.check.statement;

import dev.longhand.check.definition.Stated;
import dev.longhand.expr.Expression;
import dev.longhand.latex.tree.Relation;
import dev.longhand.notes.document.NoteText;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.Rewriting;
import dev.longhand.notes.wording.LeakyWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The larger of something and a part of it, {@code \max(\alpha x, x)} with {@code \alpha < 1}: it is x above zero and
 * {@code \alpha x} below, whatever the part.
 */
final class LeakyMaxima {

    /** What the note says to be less than one. */
    private final Set<Meaning> parts = new HashSet<>();

    private final boolean isSaid;

    private LeakyMaxima(NoteText note, List<Stated> statements) {
        this.isSaid = LeakyWords.in(note);
        for (Stated s : statements) {
            Meaning left = s.left();
            Meaning right = s.right();
            Relation.Kind kind = s.relation().relation().kind();
            if (left != null && right != null) {
                boolean above = kind == Relation.Kind.LESS || kind == Relation.Kind.AT_MOST;
                boolean below = kind == Relation.Kind.GREATER || kind == Relation.Kind.AT_LEAST;
                if (above && isOne(right)) {
                    parts.add(left);
                } else if (below && isOne(left)) {
                    parts.add(right);
                }
            }
        }
    }

    /** The statements with cases in the place of such maxima. */
    static void putInto(NoteText note, List<Stated> statements) {
        LeakyMaxima maxima = new LeakyMaxima(note, statements);
        if (maxima.isSaid || !maxima.parts.isEmpty()) {
            Rewriting rewriting = new Rewriting(maxima::cases);
            statements.replaceAll(s -> s.with(rewriting));
        }
    }

    private @Nullable Meaning cases(Meaning meaning) {
        if (!(meaning instanceof Meaning.Call call)
                || call.callee() != Callee.Whole.MAXIMUM
                || call.order() > 0
                || call.arguments().size() != 2) {
            return null;
        }
        Meaning first = call.arguments().get(0);
        Meaning second = call.arguments().get(1);
        return isPartOf(first, second) ? cases(second, first) : isPartOf(second, first) ? cases(first, second) : null;
    }

    private static Meaning cases(Meaning whole, Meaning part) {
        Meaning.Condition above =
                new Meaning.Condition(whole, Expression.Relation.GREATER, false, Meaning.Literal.of(0));
        return new Meaning.Cases(List.of(Meaning.Case.where(above, whole), Meaning.Case.otherwise(part)));
    }

    private boolean isPartOf(Meaning part, Meaning whole) {
        if (!(part instanceof Meaning.Multiplied product)
                || product.factors().size() != 2
                || !product.factors().contains(whole)) {
            return false;
        }
        List<Meaning> factors = new ArrayList<>(product.factors());
        factors.remove(whole);
        return factors.get(0) instanceof Meaning.Reference factor && (isSaid || parts.contains(factor));
    }

    private static boolean isOne(Meaning meaning) {
        return meaning.equals(Meaning.Literal.of(1));
    }
}
