package dev.longhand.check.deciding.course;

import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.definition.GivenNumber;
import dev.longhand.check.definition.Stated;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Points that have a name of their own, {@code w^* = 2}, right before a relation: "where C = 0" may be said of that w,
 * while the numbers of w stand further on.
 */
final class SpecialPoints {

    private static final Set<String> MARKS = Set.of("*", "\\ast", "\\star", "opt", "min", "max");
    /** So many relations behind a point it may still be spoken of. */
    private static final int REACH = 4;

    /** A number that a name has at a point. */
    private record Point(int said, WrittenName name, Meaning number) {}

    private final List<Point> points = new ArrayList<>();

    private final List<DocumentDefinition> definitions;

    /** @param definitions what names of the note are, numbers among them */
    SpecialPoints(List<Stated> statements, List<DocumentDefinition> definitions) {
        this.definitions = definitions;
        for (Stated s : statements) {
            Meaning number = s.right();
            if (s.left() instanceof Meaning.Reference r
                    && isMarked(r.name())
                    && number != null
                    && GivenNumber.is(number)) {
                points.add(new Point(
                        s.relation().number(), WrittenName.plain(r.name().base()), number));
            }
        }
    }

    private static boolean isMarked(WrittenName name) {
        int indices = name.sub().size() + name.sup().size();
        return indices == 1
                && (MARKS.contains(WrittenName.text(name.sub(), Map.of()))
                        || MARKS.contains(WrittenName.text(name.sup(), Map.of())));
    }

    /** The same for names that have a number only behind the relation. */
    List<DocumentDefinition> before(int relation) {
        return at(relation).stream()
                .filter(point -> {
                    List<Integer> numbers = definitions.stream()
                            .filter(d -> d.pattern().equals(point.pattern()) && GivenNumber.is(d.body()))
                            .map(DocumentDefinition::position)
                            .toList();
                    return !numbers.isEmpty() && numbers.stream().allMatch(n -> n > relation);
                })
                .toList();
    }

    /** The values at the points that are named right before a relation. */
    List<DocumentDefinition> at(int relation) {
        return points.stream()
                .filter(p -> p.said() < relation && relation - p.said() <= REACH)
                // it counts whatever number the name gets further on
                .map(p -> new DocumentDefinition(p.name(), p.number(), Integer.MAX_VALUE, 0, 0))
                .toList();
    }
}
