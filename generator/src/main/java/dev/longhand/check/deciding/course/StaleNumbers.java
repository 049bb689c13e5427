package dev.longhand.check.deciding.course;

import dev.longhand.check.deciding.printed.PrintedValues;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.quantity.References;
import dev.longhand.check.report.Verdict;
import dev.longhand.check.universe.Universe;
import dev.longhand.check.universe.Universes;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Numbers printed for names that are given anew, or for what is computed from them: for a second sample {@code x = -1} the rounded
 * output of the first is no value of the output any more.
 */
public final class StaleNumbers {

    private final Universes universes;
    private final PrintedValues printed;
    private final Set<WrittenName> known = new HashSet<>();

    public StaleNumbers(Universes universes, PrintedValues printed) {
        this.universes = universes;
        this.printed = printed;
    }

    /** Goes past a relation of which it is found what it says. */
    public void pass(Stated stated, Verdict verdict) {
        boolean gives = verdict == Verdict.DEFINITION
                && stated.part() == Stated.Part.STATEMENT
                && stated.relation().link() == 0;
        if (!gives || !(stated.left() instanceof Meaning.Reference given) || known.add(given.name())) {
            return;
        }
        WrittenName name = given.name();
        Universe here = universes.withNumbers(
                stated.relation().number(), stated.relation().section().layer());
        printed.forgetIf(side -> References.in(side).stream().anyMatch(part -> isMadeOf(part, name, here)));
    }

    private static boolean isMadeOf(WrittenName part, WrittenName name, Universe here) {
        if (part.base().equals(name.base())) {
            return part.key(Map.of()).equals(name.key(Map.of()))
                    || part.sub().isEmpty() != name.sub().isEmpty();
        }
        return here.ingredients(new Meaning.Reference(part)).contains(name.base());
    }
}
