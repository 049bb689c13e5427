package dev.longhand.check.deciding.weighing.number;

import dev.longhand.check.deciding.matter.Matter;
import dev.longhand.check.deciding.weighing.Weighing;
import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.definition.Formulas;
import dev.longhand.check.definition.GivenNumber;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.equality.Outcome;
import dev.longhand.check.quantity.References;
import dev.longhand.latex.tree.Tree.Join;
import dev.longhand.notes.meaning.Meaning;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Parameters that a note sets now to this and now to that, {@code \nu = 3/2} in one item of a list and {@code \nu = 1/2} in
 * the next: neither refutes the other, nor does a number that something had with the one refute what it has with the
 * other.
 */
public final class OtherSettings implements Weighing {

    private final List<DocumentDefinition> definitions;
    /** In order, the relations that give a name its number and stand alone in a formula among words. */
    private final Map<Meaning, List<Stated>> settings = new HashMap<>();
    /** By name, the relations that say what number it is. */
    private final Map<Meaning, List<Stated>> numbers = new HashMap<>();

    /** Finds the statements of the note that give names numbers; there are none beside a network file. */
    public OtherSettings(Matter matter) {
        this.definitions = matter.facts().definitions();
        for (Stated s : matter.ownStatements()) {
            Meaning name = s.left();
            if (name != null && isNumber(s)) {
                numbers.computeIfAbsent(name, n -> new ArrayList<>()).add(s);
                if (isSetting(s)) {
                    settings.computeIfAbsent(name, n -> new ArrayList<>()).add(s);
                }
            }
        }
    }

    @Override
    public Outcome weighed(Stated stated, Meaning left, Meaning right, Outcome outcome) {
        if (!outcome.differs() || !isNumber(stated) || hasFormula(left)) {
            return outcome;
        }
        List<Stated> before = before(stated, numbers.getOrDefault(left, List.of()));
        if (before.isEmpty()) {
            return outcome;
        }
        if (isSetting(stated) && before.stream().allMatch(OtherSettings::isSetting)) {
            return Outcome.undecided("another value than before");
        }
        int last = before.get(before.size() - 1).relation().number();
        return settings.keySet().stream().anyMatch(name -> !name.equals(left) && isSetAnew(name, last, stated))
                ? Outcome.undecided("another value was given before it, and it may have another one with that")
                : outcome;
    }

    /** Whether a name is set, between a relation and another, to what it was not set to before. */
    private boolean isSetAnew(Meaning name, int from, Stated to) {
        List<Stated> all = before(to, settings.getOrDefault(name, List.of()));
        Set<Meaning> earlier = new HashSet<>();
        boolean anew = false;
        for (Stated s : all) {
            Meaning number = s.right();
            boolean other = number != null && earlier.add(number) && earlier.size() > 1;
            anew |= other && s.relation().number() > from;
        }
        return anew;
    }

    private static List<Stated> before(Stated stated, List<Stated> all) {
        return all.stream()
                .filter(s -> s.relation().number() < stated.relation().number())
                .toList();
    }

    private boolean hasFormula(Meaning left) {
        return definitions.stream()
                .anyMatch(d -> Formulas.isNamed(d.body())
                        && left instanceof Meaning.Reference r
                        && d.pattern().match(r.name(), Map.of()) != null);
    }

    /** Whether it says of a name what number it is. */
    private static boolean isNumber(Stated s) {
        return s.left() instanceof Meaning.Reference
                && s.right() != null
                && s.part() == Stated.Part.STATEMENT
                && s.relation().link() == 0
                && s.relation().relation().kind().isEquality()
                && References.in(s.right()).isEmpty();
    }

    private static boolean isSetting(Stated s) {
        return s.right() != null
                && (GivenNumber.is(s.right()) || isFraction(s.right()))
                && !s.relation().formula().display()
                && s.relation().tex().length()
                        >= s.relation()
                                .formula()
                                .tex()
                                .strip()
                                .replaceAll("[:.,;]+$", "")
                                .length();
    }

    /** Whether it is a fraction in a line, {@code 3/2}. */
    private static boolean isFraction(Meaning meaning) {
        return meaning instanceof Meaning.Multiplied product
                && product.joins().get(product.joins().size() - 1) == Join.SLASH
                && product.factors().size() == 2
                && product.factors().stream().allMatch(Meaning.Literal.class::isInstance);
    }
}
