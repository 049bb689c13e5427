package dev.longhand.check.deciding.course;

import dev.longhand.check.deciding.matter.PrintedNumber;
import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.definition.Formulas;
import dev.longhand.check.definition.Stated;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * The point that a note starts from. One that tries first one change and then another comes back to it in between, so
 * that each holds beside the first values of all other names.
 */
final class BasePoint {

    private static final int MOST = 400;

    /** A number that is given to a name in a chain from one relation to another. */
    private record Given(WrittenName name, Meaning number, int said, int end) {}

    private final List<Given> given = new ArrayList<>();

    /** @param isValue whether a name is one that the note has a number for */
    BasePoint(List<Stated> statements, Predicate<WrittenName> isValue) {
        Map<Integer, List<Stated>> chains = new LinkedHashMap<>();
        for (Stated s : statements) {
            chains.computeIfAbsent(s.relation().chain(), c -> new ArrayList<>()).add(s);
        }
        for (List<Stated> chain : chains.values()) {
            Stated first = chain.get(0);
            Stated last = chain.get(chain.size() - 1);
            Meaning number = last.right();
            if (first.left() instanceof Meaning.Reference r
                    && r.name().letters().isEmpty()
                    && r.name().primes() == 0
                    && isValue.test(r.name())
                    && given.size() < MOST
                    && first.part() == Stated.Part.STATEMENT
                    && first.relation().relation().kind().isEquality()
                    && first.right() != null
                    && number != null
                    && !Formulas.isNamed(first.right())
                    && PrintedNumber.matrix(number).isPresent()) {
                given.add(new Given(
                        r.name(),
                        number,
                        first.relation().number(),
                        last.relation().number()));
            }
        }
    }

    /** The numbers said last before a relation, and the first ones of other names; none where no name has another. */
    List<DocumentDefinition> at(int relation) {
        List<Given> before = given.stream().filter(g -> g.end() < relation).toList();
        Map<WrittenName, Given> first = new LinkedHashMap<>();
        Map<WrittenName, Given> latest = new LinkedHashMap<>();
        before.forEach(g -> {
            first.putIfAbsent(g.name(), g);
            latest.put(g.name(), g);
        });
        Map<WrittenName, Given> here = new LinkedHashMap<>();
        for (int i = before.size() - 1; i >= 0; i--) {
            Given g = before.get(i);
            here.putIfAbsent(g.name(), g);
            if (i > 0 && before.get(i - 1).end() + 1 < g.said()) {
                break;
            }
        }
        Map<WrittenName, Given> point = new LinkedHashMap<>(first);
        point.putAll(here);
        boolean moved = point.entrySet().stream()
                .anyMatch(e -> !e.getValue()
                        .number()
                        .equals(Objects.requireNonNull(latest.get(e.getKey())).number()));
        return moved
                ? point.values().stream()
                        .map(g -> new DocumentDefinition(g.name(), g.number(), relation, 0, 0))
                        .toList()
                : List.of();
    }
}
