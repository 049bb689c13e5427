package dev.longhand.check.deciding.course;

import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.definition.GivenNumber;
import dev.longhand.check.definition.Stated;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import dev.longhand.notes.relation.NotedRelation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The data of the training examples that a note gives one after the other and numbers: where it comes back to an earlier one,
 * "Sample 1 again", its data are those that were given with it.
 */
final class NumberedExamples {

    private static final int MOST = 400;

    /** A number that is given to a name where some example is spoken of. */
    private record Given(WrittenName name, Meaning number, int example, int said) {}

    private final List<Given> given = new ArrayList<>();

    NumberedExamples(List<Stated> statements) {
        for (Stated s : statements) {
            if (s.left() instanceof Meaning.Reference r
                    && s.right() != null
                    && r.name().letters().isEmpty()
                    && r.name().primes() == 0
                    && s.part() == Stated.Part.STATEMENT
                    && s.relation().link() == 0
                    && s.relation().relation().kind().isEquality()
                    && GivenNumber.is(s.right())
                    && given.size() < MOST) {
                given.add(new Given(
                        r.name(),
                        s.right(),
                        s.relation().section().example(),
                        s.relation().number()));
            }
        }
    }

    /** The numbers of the example that is spoken of at a relation, where names have got those of other examples since. */
    List<DocumentDefinition> at(NotedRelation relation) {
        int example = relation.section().example();
        Map<WrittenName, Given> latest = new LinkedHashMap<>();
        Map<WrittenName, Given> own = new LinkedHashMap<>();
        for (Given g : given) {
            if (g.said() < relation.number()) {
                latest.put(g.name(), g);
                if (g.example() == example) {
                    own.put(g.name(), g);
                }
            }
        }
        return example == 0
                ? List.of()
                : own.values().stream()
                        .filter(g -> !g.equals(latest.get(g.name())))
                        .map(g -> new DocumentDefinition(g.name(), g.number(), relation.number(), 0, 0))
                        .toList();
    }
}
