package dev.longhand.check.deciding;

import dev.longhand.check.deciding.matter.Matter;
import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.report.Verdict;
import dev.longhand.notes.meaning.Index;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.Rewriting;
import dev.longhand.notes.meaning.WrittenName;
import dev.longhand.notes.section.Section;
import dev.longhand.notes.wording.Parting;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Derivatives that one letter is given to for all units: behind {@code \delta_j = \partial E/\partial a_j}, what a note says of
 * {@code \delta_k} defines it for the units that k numbers, and claims that it is {@code \partial E/\partial a_k}.
 */
final class DerivativesOfUnits {

    private final List<DocumentDefinition> definitions;
    /** By the number of the relation. */
    private final Map<Integer, Section> sections = new HashMap<>();

    /** Where formulas begin that are said of all units. */
    private final Set<Integer> ofAll;
    /** By the number of the relation, where its formula begins. */
    private final Map<Integer, Integer> places = new HashMap<>();

    /** @param ofAll where formulas begin that are said of all units */
    DerivativesOfUnits(Matter matter, Set<Integer> ofAll) {
        this.ofAll = Set.copyOf(ofAll);
        this.definitions = matter.facts().definitions();
        for (Stated s : matter.statements()) {
            sections.put(s.relation().number(), s.relation().section());
            places.put(s.relation().number(), s.relation().formula().span().start());
        }
    }

    /** The derivative that a definition claims something of, where its name stands for one. */
    Optional<Meaning> claim(Stated stated) {
        // another derivative says what the letter is for other units
        boolean defines = stated.right() == null || stated.right().unsigned() instanceof Meaning.Slope;
        return defines ? Optional.empty() : general(stated).flatMap(d -> derivative(d, stated));
    }

    /**
     * Whether a definition is taken for such a claim: where it is right or wrong, and, whatever becomes of it, where words
     * say that the derivative is meant for all units.
     */
    boolean isSettled(Stated stated, Verdict verdict) {
        return verdict == Verdict.RIGHT
                || verdict == Verdict.WRONG
                || general(stated)
                        .map(d -> places.getOrDefault(d.position(), -1))
                        .filter(ofAll::contains)
                        .isPresent();
    }

    /** What defines the letter of a name for the units of another index. */
    private Optional<DocumentDefinition> general(Stated stated) {
        if (!(stated.left() instanceof Meaning.Reference r) || letter(r.name()) == null) {
            return Optional.empty();
        }
        WrittenName name = r.name();
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
                .findFirst();
    }

    /** The one letter that numbers a name. */
    private static @Nullable String letter(WrittenName name) {
        Index index =
                name.sub().size() == 1 && name.sup().isEmpty() ? name.sub().get(0) : null;
        return index == null || index.offset() != 0 || !index.prefix().isEmpty() ? null : index.letter();
    }

    private static Optional<Meaning> derivative(DocumentDefinition d, Stated stated) {
        String other = stated.left() instanceof Meaning.Reference r ? letter(r.name()) : null;
        String own = letter(d.pattern());
        boolean is = d.body().unsigned() instanceof Meaning.Slope slope
                && slope.by().size() == 1
                && slope.of() instanceof Meaning.Reference of
                && of.name().letters().isEmpty()
                && slope.by().get(0) instanceof Meaning.Reference by
                && own != null
                && own.equals(letter(by.name()));
        return is && other != null ? Optional.of(renumbered(d.body(), other)) : Optional.empty();
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
