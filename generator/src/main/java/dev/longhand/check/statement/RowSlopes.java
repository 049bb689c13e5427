package dev.longhand.check.statement;

import dev.longhand.check.definition.Stated;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Meaning;
import java.util.List;

/**
 * Slopes of a letter right behind an equation for that letter with an index: in {@code f_c(x) = c + x \rightarrow
 * \frac{df}{dx} = 1} the f is {@code f_c}.
 */
final class RowSlopes {

    private RowSlopes() {}

    /** The statements with the functions that such slopes are of. */
    static void putInto(List<Stated> statements) {
        for (int i = 1; i < statements.size(); i++) {
            Stated before = statements.get(i - 1);
            Stated s = statements.get(i);
            if (s.relation().formula().equals(before.relation().formula())
                    && before.relation().link() == 0
                    && s.left() instanceof Meaning.Slope slope
                    && before.left() instanceof Meaning.Call call
                    && isShort(slope, call)) {
                statements.set(i, s.with(new Meaning.Slope(call, slope.by(), slope.total()), s.right()));
            }
        }
    }

    private static boolean isShort(Meaning.Slope slope, Meaning.Call call) {
        return call.order() == 0
                && call.callee() instanceof Callee.Named function
                && slope.of() instanceof Meaning.Reference r
                && r.name().isPlain()
                && function.name().startsWith(r.name().base() + "_")
                && slope.by().size() == 1
                && call.arguments().contains(slope.by().get(0));
    }
}
