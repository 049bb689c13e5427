package dev.longhand.check.universe;

import dev.longhand.check.evaluation.References;
import dev.longhand.notes.meaning.Index;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What all members of a recursion are by their numbers alone: {@code x_k = 2 - 2 \cdot 0.5^k}. */
public final class ClosedForm {

    private ClosedForm() {}

    /** Whether an equation for a name says so of the members that a definition makes of one another. */
    public static boolean is(DocumentDefinition recursion, WrittenName name, Meaning body) {
        WrittenName pattern = recursion.pattern();
        List<WrittenName> made = References.in(body);
        return name.letters().size() == 1
                && !made.isEmpty()
                && made.stream().allMatch(n -> name.letters().equals(Set.of(n.base())))
                && (pattern.letters().equals(name.letters()) || pattern.isNumbered())
                && pattern.base().equals(name.base())
                && pattern.sub().size() == name.sub().size()
                && pattern.sup().size() == name.sup().size()
                && References.in(recursion.body()).stream()
                        .anyMatch(n -> n.base().equals(name.base())
                                && n.letters().equals(pattern.letters())
                                && (pattern.isNumbered() ? !n.equals(pattern) : offset(n) != offset(pattern)));
    }

    private static int offset(WrittenName name) {
        return Stream.concat(name.sub().stream(), name.sup().stream())
                .mapToInt(Index::offset)
                .sum();
    }
}
