package dev.longhand.check.statement;

import dev.longhand.check.definition.Formulas;
import dev.longhand.check.definition.Stated;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.Rewriting;
import dev.longhand.notes.meaning.WrittenName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Outputs that are given at once and are the last entry of a tape too: behind {@code y = x \sin x}, {@code v_2 = v_1 x} and
 * {@code y = v_2}, derivatives of y by members of the tape are those of v_2. The first formula goes by none of them.
 */
final class TapeOutputs {

    private final Set<WrittenName> computed = new HashSet<>();
    /** The entries of tapes that outputs are, where these had a formula before. */
    private final Map<WrittenName, Meaning.Reference> last = new HashMap<>();

    private TapeOutputs(List<Stated> statements) {
        for (Stated s : statements) {
            if (s.left() instanceof Meaning.Reference output
                    && s.right() != null
                    && s.part() == Stated.Part.STATEMENT
                    && s.relation().link() == 0) {
                if (s.right() instanceof Meaning.Reference entry
                        && computed.contains(output.name())
                        && computed.contains(entry.name())
                        && isNumbered(entry.name())
                        && !output.name().base().equals(entry.name().base())) {
                    last.putIfAbsent(output.name(), entry);
                }
                if (Formulas.isNamed(s.right())) {
                    computed.add(output.name());
                }
            }
        }
    }

    /** The statements with the last entry of the tape in the place of the output, where it is differentiated by another entry. */
    static void putInto(List<Stated> statements) {
        TapeOutputs outputs = new TapeOutputs(statements);
        if (!outputs.last.isEmpty()) {
            Rewriting rewriting = new Rewriting(part -> part instanceof Meaning.Slope slope ? outputs.of(slope) : null);
            statements.replaceAll(s -> s.with(rewriting));
        }
    }

    private Meaning.@Nullable Slope of(Meaning.Slope slope) {
        if (!(slope.of() instanceof Meaning.Reference output)) {
            return null;
        }
        Meaning.Reference entry = last.get(output.name());
        if (entry == null || slope.by().size() != 1 || !(slope.by().get(0) instanceof Meaning.Reference by)) {
            return null;
        }
        return by.name().isShapedLike(entry.name()) ? new Meaning.Slope(entry, slope.by(), slope.total()) : null;
    }

    private static boolean isNumbered(WrittenName name) {
        return name.sub().size() == 1 && name.letters().isEmpty();
    }
}
