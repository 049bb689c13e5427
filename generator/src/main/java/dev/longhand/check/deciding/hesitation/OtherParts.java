package dev.longhand.check.deciding.hesitation;

import dev.longhand.check.deciding.matter.Matter;
import dev.longhand.check.deciding.matter.PrintedNumber;
import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import dev.longhand.notes.section.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers of names that a note computes elsewhere: what stands further on, under another heading, refutes no number before it,
 * and a name that is computed in one exercise may be given a number in the next.
 */
final class OtherParts {

    private final List<DocumentDefinition> definitions;
    /** By the number of the relation. */
    private final Map<Integer, Section> sections = new HashMap<>();

    OtherParts(Matter matter) {
        this.definitions = matter.facts().definitions();
        matter.statements()
                .forEach(s -> sections.put(s.relation().number(), s.relation().section()));
    }

    /** Whether what a relation in numbers seems to contradict may be said of something else. */
    boolean mayMeanOthers(Stated stated, Meaning left, Meaning right) {
        boolean inNumbers =
                References.in(left).isEmpty() || References.in(right).isEmpty();
        if (!inNumbers || References.hasSlope(left) || References.hasSlope(right)) {
            return false;
        }
        boolean given = stated.relation().link() == 0
                && left instanceof Meaning.Reference
                && PrintedNumber.matrix(right).isPresent();
        return References.in(left).stream().anyMatch(name -> isElsewhere(name, stated, given))
                || References.in(right).stream().anyMatch(name -> isElsewhere(name, stated, false));
    }

    private boolean isElsewhere(WrittenName name, Stated stated, boolean given) {
        List<DocumentDefinition> own = definitions.stream()
                .filter(d -> d.pattern().base().equals(name.base()))
                .toList();
        return !own.isEmpty() && own.stream().allMatch(d -> isLater(d, stated) || (given && isOfOtherPart(d, stated)));
    }

    private boolean isLater(DocumentDefinition d, Stated stated) {
        return d.position() > stated.relation().number()
                && d.scope() != stated.relation().section().number();
    }

    private boolean isOfOtherPart(DocumentDefinition d, Stated stated) {
        Section there = sections.getOrDefault(d.position(), Section.START);
        Section here = stated.relation().section();
        return d.position() < stated.relation().number() && here.part() != there.part();
    }
}
