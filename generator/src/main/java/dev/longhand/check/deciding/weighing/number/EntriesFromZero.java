package dev.longhand.check.deciding.weighing.number;

import dev.longhand.check.deciding.matter.Matter;
import dev.longhand.check.deciding.weighing.Weighing;
import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.equality.Outcome;
import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Entries of a vector that is given behind all that a note says of an entry 0 of its letter: that one may be of another vector,
 * {@code s = w_0 x_0 + w_1 x_1}, so that it is open whether the entries of this one are counted from 0 or from 1.
 */
public final class EntriesFromZero implements Weighing {

    private static final String FIRST = "0";

    private final List<DocumentDefinition> definitions;
    /** By base, the last relation that has an entry 0 of it. */
    private final Map<String, Integer> zeros = new HashMap<>();

    public EntriesFromZero(Matter matter) {
        this.definitions = matter.facts().definitions();
        for (Stated s : matter.ownStatements()) {
            s.sides().stream()
                    .flatMap(side -> References.in(side).stream())
                    .filter(name -> isEntry(name) && index(name).equals(FIRST))
                    .forEach(name -> zeros.put(name.base(), s.relation().number()));
        }
    }

    @Override
    public Outcome weighed(Stated stated, Meaning left, Meaning right, Outcome outcome) {
        boolean seemsWrong = outcome.differs();
        if (!seemsWrong || zeros.isEmpty()) {
            return outcome;
        }
        return Stream.of(left, right)
                .flatMap(side -> References.in(side).stream())
                .filter(name -> isEntry(name)
                        && isOfLaterVector(name.base(), stated.relation().number()))
                .findFirst()
                .map(name -> Outcome.undecided(
                        "it is not said from which number on the entries of " + name.base() + " are counted"))
                .orElse(outcome);
    }

    private boolean isOfLaterVector(String base, int number) {
        Integer zero = zeros.get(base);
        return zero != null
                && definitions.stream()
                        .anyMatch(d -> d.pattern()
                                        .equals(WrittenName.plain(base)
                                                .inBold(d.pattern().bold()))
                                && d.position() > zero
                                && d.position() <= number
                                && isWritten(d.body()));
    }

    private static boolean isWritten(Meaning body) {
        return body instanceof Meaning.Transposed t ? isWritten(t.operand()) : body instanceof Meaning.Grid;
    }

    private static boolean isEntry(WrittenName name) {
        return name.sub().size() == 1 && name.sup().isEmpty() && name.isNumbered();
    }

    private static String index(WrittenName name) {
        return name.sub().get(0).text(Map.of());
    }
}
