package dev.longhand.check.definition;

import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.Index;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.stream.Stream;

/** Equations that give a member of a sequence from others of it: {@code w_t = w_{t-1} - v_t}. */
public final class Recursions {

    private Recursions() {}

    /** Whether the formula of a name has another member of the same sequence. */
    public static boolean is(WrittenName name, Meaning formula) {
        return !name.letters().isEmpty()
                && References.in(formula).stream()
                        .anyMatch(other -> other.isShapedLike(name)
                                && indices(other).mapToInt(Index::offset).sum()
                                        != indices(name).mapToInt(Index::offset).sum());
    }

    private static Stream<Index> indices(WrittenName name) {
        return Stream.concat(name.sub().stream(), name.sup().stream());
    }
}
