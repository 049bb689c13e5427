package dev.longhand.check.deciding.weighing.number;

import dev.longhand.check.deciding.matter.Matter;
import dev.longhand.check.deciding.matter.NamesWithin;
import dev.longhand.check.deciding.weighing.Weighing;
import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.definition.Redefinition;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.equality.Outcome;
import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.section.Section;
import dev.longhand.notes.wording.Parting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Numbers, and formulas of functions, that stand under another heading than what is computed. A heading further on may
 * come to another example, and what is solved for under an earlier one may be sought again.
 */
public final class NumbersElsewhere implements Weighing {

    private final NamesWithin names;
    private final List<Redefinition> redefinitions;
    private final Map<Integer, Section> sections = new HashMap<>();
    /** By base, the relations that give a name a number or a function its formula, in order. */
    private final Map<String, List<Integer>> given = new HashMap<>();

    /** @param redefinitions equations that may give a name another formula */
    public NumbersElsewhere(Matter matter, NamesWithin names, List<Redefinition> redefinitions) {
        this.names = names;
        this.redefinitions = redefinitions;
        for (Stated s : matter.statements()) {
            int number = s.relation().number();
            sections.put(number, s.relation().section());
            boolean ofFunction = s.left() instanceof Meaning.Call call
                    && call.callee() instanceof Callee.Named
                    && matter.defining().contains(number);
            if (ofFunction) {
                give(s.subject(), number);
            }
        }
        for (DocumentDefinition d : matter.facts().definitions()) {
            if (References.in(d.body()).isEmpty()) {
                give(d.pattern().base(), d.position());
            }
        }
    }

    private void give(String base, int number) {
        given.computeIfAbsent(base, b -> new ArrayList<>()).add(number);
    }

    @Override
    public Outcome weighed(Stated stated, Meaning left, Meaning right, Outcome outcome) {
        boolean inNumbers =
                References.in(left).isEmpty() || References.in(right).isEmpty();
        if (!outcome.differs() || !inNumbers) {
            return outcome;
        }
        int number = stated.relation().number();
        Section section = stated.relation().section();
        Set<String> sought = sought(number, section);
        summed(left, false, sought);
        summed(right, false, sought);
        for (String base : names.in(left, right)) {
            List<Integer> all = given.getOrDefault(base, List.of());
            boolean here = all.stream().anyMatch(n -> n <= number && !isParted(section, at(n, section)));
            boolean before = all.stream().anyMatch(n -> n <= number);
            if (all.isEmpty() || here) {
                continue;
            }
            if (!before && all.stream().allMatch(n -> isParted(at(n, section), section))) {
                return Outcome.undecided("what " + base + " is stands under a later heading alone");
            }
            boolean again =
                    all.stream().anyMatch(n -> n > number && at(n, section).number() == section.number());
            if (before && (again || sought.contains(base))) {
                return Outcome.undecided(
                        "the number of " + base + " stands under an earlier heading, and may be another here");
            }
        }
        return outcome;
    }

    /** The names in formulas of this section for what has another formula under an earlier heading. */
    private Set<String> sought(int number, Section section) {
        Set<String> found = new HashSet<>();
        for (Redefinition r : redefinitions) {
            Meaning formula = r.equation().right();
            Section there = r.equation().relation().section();
            if (r.number() < number && there.number() == section.number() && formula != null) {
                References.in(formula).forEach(name -> found.add(name.base()));
            }
        }
        return found;
    }

    /** The names in sums over all there are of something: how many that is may have been said of others. */
    private static void summed(Meaning meaning, boolean inside, Set<String> found) {
        boolean within = inside || (meaning instanceof Meaning.Folded folded && folded.to() == null);
        if (within && meaning instanceof Meaning.Reference r && !r.name().sub().isEmpty()) {
            found.add(r.name().base());
        }
        References.parts(meaning).forEach(part -> summed(part, within, found));
    }

    private Section at(int number, Section unknown) {
        return sections.getOrDefault(number, unknown);
    }

    private static boolean isParted(Section section, Section earlier) {
        return section.number() != earlier.number() && section.since(earlier) != Parting.NONE;
    }
}
