package dev.longhand.check.deciding;

import dev.longhand.check.universe.DocumentDefinition;
import dev.longhand.check.universe.Stated;
import dev.longhand.notes.meaning.Index;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.Rewriting;
import dev.longhand.notes.meaning.WrittenName;
import dev.longhand.notes.relation.Parting;
import dev.longhand.notes.relation.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Derivatives that one letter is given to for all units: behind {@code \delta_j = \partial E/\partial a_j}, what a note says of
 * {@code \delta_k} defines it for the units that k numbers, and claims that it is {@code \partial E/\partial a_k}.
 */
final class DerivativesOfUnits {

    private final List<DocumentDefinition> definitions;
    /** By the number of the relation. */
    private final Map<Integer, Section> sections = new HashMap<>();

    DerivativesOfUnits(Matter matter) {
        this.definitions = matter.facts().definitions();
        matter.statements()
                .forEach(s -> sections.put(s.relation().number(), s.relation().section()));
    }

    /** What a definition claims of the derivative that its name stands for; nothing where it stands for none. */
    Optional<Stated> claim(Stated stated) {
        if (!(stated.left() instanceof Meaning.Reference r) || letter(r.name()) == null) {
            return Optional.empty();
        }
        WrittenName name = r.name();
        String other = Objects.requireNonNull(letter(name));
        return definitions.stream()
                .filter(d -> d.position() < stated.relation().number()
                        && d.pattern().base().equals(name.base())
                        && d.pattern().primes() == name.primes()
                        && letter(d.pattern()) != null
                        && !d.pattern().equals(name)
                        && stated.relation()
                                        .section()
                                        .since(sections.getOrDefault(d.position(), Section.START))
                                        .compareTo(Parting.MAYBE)
                                <= 0)
                .findFirst()
                .flatMap(d -> derivative(d, other))
                .map(slope -> new Stated(
                        stated.relation(),
                        slope,
                        stated.right(),
                        stated.problem(),
                        stated.restriction(),
                        stated.part()));
    }

    /** The one letter that numbers a name. */
    private static @Nullable String letter(WrittenName name) {
        Index index =
                name.sub().size() == 1 && name.sup().isEmpty() ? name.sub().get(0) : null;
        return index == null || index.offset() != 0 || !index.prefix().isEmpty() ? null : index.letter();
    }

    private static Optional<Meaning> derivative(DocumentDefinition d, String other) {
        String own = letter(d.pattern());
        boolean is = d.body() instanceof Meaning.Slope slope
                && slope.by().size() == 1
                && slope.of() instanceof Meaning.Reference of
                && of.name().letters().isEmpty()
                && slope.by().get(0) instanceof Meaning.Reference by
                && own != null
                && own.equals(letter(by.name()));
        return is ? Optional.of(renumbered(d.body(), other)) : Optional.empty();
    }

    private static Meaning renumbered(Meaning slope, String other) {
        return new Rewriting(part -> part instanceof Meaning.Reference r && letter(r.name()) != null
                        ? new Meaning.Reference(new WrittenName(
                                r.name().base(),
                                r.name().bold(),
                                List.of(new Index("", other, 0)),
                                r.name().sup(),
                                r.name().primes()))
                        : null)
                .of(slope);
    }
}
