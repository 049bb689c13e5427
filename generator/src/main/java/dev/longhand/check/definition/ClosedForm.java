package dev.longhand.check.definition;

import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.Index;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What all members of a recursion are by their numbers: {@code x_k = 2 - 2 \cdot 0.5^k}, or {@code x_k = a^k x_0} where each is a times
 * the last.
 */
public final class ClosedForm {

    private ClosedForm() {}

    /** Whether an equation for a name says so of the members that a definition makes of one another. */
    public static boolean is(DocumentDefinition recursion, WrittenName name, Meaning body) {
        WrittenName pattern = recursion.pattern();
        return name.letters().size() == 1
                && counts(body, name.letters())
                && isMadeOf(recursion, name, body, name.letters())
                && (pattern.letters().equals(name.letters()) || pattern.isNumbered())
                && pattern.base().equals(name.base())
                && pattern.sub().size() == name.sub().size()
                && pattern.sup().size() == name.sup().size()
                && References.in(recursion.body()).stream()
                        .anyMatch(n -> n.base().equals(name.base())
                                && n.letters().equals(pattern.letters())
                                && (pattern.isNumbered() ? !n.equals(pattern) : offset(n) != offset(pattern)));
    }

    /** Whether a form has nothing in it but numbers, the member that the recursion begins with, and what else it is made of. */
    private static boolean isMadeOf(
            DocumentDefinition recursion, WrittenName name, Meaning body, Set<String> counting) {
        if (body instanceof Meaning.Folded folded && !folded.letter().isEmpty()) {
            Set<String> more = new HashSet<>(counting);
            more.add(folded.letter());
            return Stream.of(folded.from(), folded.to(), folded.body())
                    .allMatch(part -> part == null || isMadeOf(recursion, name, part, more));
        }
        if (body instanceof Meaning.Reference r) {
            boolean own = r.name().base().equals(name.base());
            return counting.contains(r.name().base())
                    || (own && r.name().isNumbered())
                    || (!own
                            && References.in(recursion.body()).stream()
                                    .anyMatch(n -> n.base().equals(r.name().base())));
        }
        return References.parts(body).stream().allMatch(part -> isMadeOf(recursion, name, part, counting));
    }

    /** Whether a form has the number of the member in it, or adds up so many terms. */
    private static boolean counts(Meaning body, Set<String> letter) {
        boolean sum = body instanceof Meaning.Folded folded && folded.to() != null && counts(folded.to(), letter);
        return sum
                || (body instanceof Meaning.Reference r
                        && letter.contains(r.name().base()))
                || References.parts(body).stream().anyMatch(part -> counts(part, letter));
    }

    private static int offset(WrittenName name) {
        return Stream.concat(name.sub().stream(), name.sup().stream())
                .mapToInt(Index::offset)
                .sum();
    }
}
