package dev.longhand.notes.elaboration;

import dev.longhand.latex.tree.Tree.Bracket;
import dev.longhand.latex.tree.Tree.Factor;
import dev.longhand.latex.tree.Tree.Group;
import dev.longhand.latex.tree.Tree.Join;
import dev.longhand.latex.tree.Tree.Scripted;
import dev.longhand.latex.tree.Tree.Separator;
import java.util.List;

/** The factors of a product with the place that has been read up to, and what stands behind it. */
final class FactorRow {

    private final List<Factor> factors;
    private int next;

    FactorRow(List<Factor> factors) {
        this.factors = List.copyOf(factors);
    }

    List<Factor> all() {
        return factors;
    }

    /** Those that have not been taken. */
    List<Factor> left() {
        return factors.subList(next, factors.size());
    }

    /** How many have been taken. */
    int taken() {
        return next;
    }

    boolean hasNext() {
        return next < factors.size();
    }

    Factor peek() {
        return factors.get(next);
    }

    Factor take() {
        return factors.get(next++);
    }

    /** How the factor taken last is joined to what stands before it; the first stands beside nothing. */
    Join lastJoin() {
        return next <= 1 ? Join.BESIDE : factors.get(next - 1).join();
    }

    /** Whether a factor follows without an operator between. */
    boolean isBeside() {
        return hasNext() && peek().join() == Join.BESIDE;
    }

    /** Whether brackets follow that can hold arguments. */
    boolean isBracketBeside() {
        return isBeside()
                && peek().operand() instanceof Group g
                && (g.bracket() == Bracket.ROUND || g.bracket() == Bracket.SQUARE || g.bracket() == Bracket.CURLY)
                && !g.items().isEmpty()
                && g.separator() != Separator.SPACE;
    }

    /** Whether brackets follow that can hold arguments and have an exponent or a transpose. */
    boolean isRaisedBracketBeside() {
        return isBeside()
                && peek().operand() instanceof Scripted s
                && s.base() instanceof Group g
                && (g.bracket() == Bracket.ROUND || g.bracket() == Bracket.SQUARE)
                && !g.items().isEmpty()
                && s.sub() == null;
    }

    /** Whether brackets follow that can hold arguments and have an index, which is one of the value's. */
    boolean isIndexedBracketBeside() {
        return isBeside()
                && peek().operand() instanceof Scripted s
                && s.base() instanceof Group g
                && (g.bracket() == Bracket.ROUND || g.bracket() == Bracket.SQUARE)
                && !g.items().isEmpty()
                && s.sub() != null
                && EntryReading.isIndex(s.sub());
    }

    boolean isBeside(Bracket bracket) {
        return isBeside() && peek().operand() instanceof Group g && g.bracket() == bracket;
    }

    /** The factor behind the one that follows is a bracket. */
    boolean isGroupSecond() {
        return next + 1 < factors.size() && factors.get(next + 1).operand() instanceof Group;
    }
}
