package dev.longhand.check.statement;

import dev.longhand.check.definition.Stated;
import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.Rewriting;
import dev.longhand.notes.meaning.WrittenName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Dots in the place of an argument. {@code h_t = \tanh(\cdot)} leaves out what the function is of, as {@code \tanh(\dots)} does:
 * it says nothing of any one value. In {@code f(\cdot) = \max(0, \cdot)} the dot is the parameter.
 */
final class Placeholders {

    private static final List<WrittenName> DOTS = List.of(WrittenName.plain("\\cdot"), WrittenName.plain("\\bullet"));
    private static final Rewriting LEFT_OUT = new Rewriting(Placeholders::leftOut);

    private Placeholders() {}

    /** The statements with what is left out where a dot stands on one side alone. */
    static void putInto(List<Stated> statements) {
        statements.replaceAll(s -> isIn(s.right()) && !isIn(s.left()) ? s.with(LEFT_OUT) : s);
    }

    private static boolean isIn(@Nullable Meaning side) {
        return side != null && References.in(side).stream().anyMatch(DOTS::contains);
    }

    private static @Nullable Meaning leftOut(Meaning part) {
        return part instanceof Meaning.Reference r && DOTS.contains(r.name()) ? new Meaning.Dots(null) : null;
    }
}
