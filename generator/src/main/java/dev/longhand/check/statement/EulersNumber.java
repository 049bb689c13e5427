package dev.longhand.check.statement;

import dev.longhand.check.definition.Stated;
import dev.longhand.check.network.NetworkNames;
import dev.longhand.check.quantity.References;
import dev.longhand.expr.Primitive;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.Rewriting;
import dev.longhand.notes.meaning.WrittenName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The letter e, which is Euler's number where a note says nothing of it and differentiates neither it nor by it. */
final class EulersNumber {

    private static final WrittenName E = WrittenName.plain("e");
    private static final Meaning NUMBER =
            new Meaning.Call(new Callee.Known(Primitive.EXP), 0, List.of(Meaning.Literal.of(1)));

    private EulersNumber() {}

    /**
     * The statements with the number in the place of the letter; as they are where the letter is a name.
     *
     * @param isName whether the note gives the letter a meaning, or uses it for what a function is of
     */
    static void putInto(List<Stated> statements, boolean isName, @Nullable NetworkNames network) {
        boolean named = isName
                || (network != null && network.has(E))
                || statements.stream().flatMap(s -> s.sides().stream()).anyMatch(EulersNumber::isSpokenOf);
        if (!named) {
            Rewriting number = new Rewriting(EulersNumber::number);
            statements.replaceAll(s -> s.with(number));
        }
    }

    private static @Nullable Meaning number(Meaning part) {
        return part instanceof Meaning.Reference r && r.name().equals(E) ? NUMBER : null;
    }

    private static boolean isSpokenOf(Meaning side) {
        return (side instanceof Meaning.Reference r && r.name().equals(E)) || isDifferentiated(side);
    }

    private static boolean isDifferentiated(Meaning meaning) {
        return (meaning instanceof Meaning.Slope slope && References.in(slope).contains(E))
                || References.parts(meaning).stream().anyMatch(EulersNumber::isDifferentiated);
    }
}
