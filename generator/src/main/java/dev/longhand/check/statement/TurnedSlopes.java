package dev.longhand.check.statement;

import dev.longhand.check.definition.Stated;
import dev.longhand.check.network.RoleWords;
import dev.longhand.notes.meaning.Meaning;
import java.util.List;

/**
 * Columns that are named by the transpose of a derivative, as in {@code g = (\partial E / \partial x)^\top}: nobody would
 * transpose the derivative by a vector if it were a column, so that in such a note it is a row.
 */
public final class TurnedSlopes {

    private TurnedSlopes() {}

    /** Whether a note names one, so that derivatives of a number by a vector are rows in it. */
    public static boolean areNamed(List<Stated> statements) {
        return statements.stream().anyMatch(TurnedSlopes::names);
    }

    private static boolean names(Stated s) {
        return s.left() instanceof Meaning.Reference
                && s.relation().link() == 0
                && s.relation().relation().kind().mayDefine()
                && s.right() instanceof Meaning.Transposed turned
                && turned.operand() instanceof Meaning.Slope slope
                && slope.by().size() == 1
                && slope.of() instanceof Meaning.Reference of
                && RoleWords.isLoss(of.name().base())
                && slope.by().get(0) instanceof Meaning.Reference by
                && isVector(by);
    }

    /** Whether a letter is small, so that it stands for no matrix, whose derivatives are turned for other reasons. */
    private static boolean isVector(Meaning.Reference by) {
        return by.name().base().matches("[a-z]|\\\\[a-z]+");
    }
}
