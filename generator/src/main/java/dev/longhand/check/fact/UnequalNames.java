package dev.longhand.check.fact;

import dev.longhand.check.definition.Formulas;
import dev.longhand.check.definition.GivenNumber;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import dev.longhand.notes.section.Section;
import dev.longhand.notes.wording.Parting;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Equations between names that say where something else is so, and give no name a meaning: {@code y = t} behind {@code y = 0.7}
 * and {@code t = 1}, where a loss is zero; or {@code v = w} of two weights that are in use, "if we tie them".
 */
final class UnequalNames {

    /** Letters of what a network computes: that it is what it should be says nothing of what stands below. */
    private static final Pattern OUTPUTS = Pattern.compile("\\\\hat .*|[ahopqtyz]");

    private record Given(Meaning number, Section section) {}

    private final Map<WrittenName, Given> given = new HashMap<>();
    /** Names that the note has spoken of so far. */
    private final Set<WrittenName> met = new HashSet<>();
    /** Names that it has given formulas. */
    private final Set<WrittenName> computed = new HashSet<>();

    private final Set<Integer> found = new HashSet<>();
    private final Set<Integer> ties = new HashSet<>();

    UnequalNames(List<Stated> statements) {
        for (Stated s : statements) {
            take(s);
            s.sides().forEach(side -> met.addAll(References.in(side)));
            if (s.left() instanceof Meaning.Reference left && s.right() != null && Formulas.isNamed(s.right())) {
                computed.add(left.name());
            }
        }
    }

    /** Whether a relation is such an equation. */
    boolean has(Stated s) {
        return found.contains(s.relation().number());
    }

    /** Whether it supposes that parameters of the note are the same, so that what follows may be said under it. */
    boolean ties(Stated s) {
        return ties.contains(s.relation().number());
    }

    private void take(Stated s) {
        if (s.part() != Stated.Part.STATEMENT
                || !(s.left() instanceof Meaning.Reference left)
                || s.right() == null
                || !s.relation().relation().kind().mayDefine()) {
            return;
        }
        Section section = s.relation().section();
        if (GivenNumber.is(s.right())) {
            given.put(left.name(), new Given(s.right(), section));
            return;
        }
        Given own = given.get(left.name());
        if (own == null && isTie(s, left.name(), s.right())) {
            found.add(s.relation().number());
            if (!OUTPUTS.matcher(left.name().base()).matches()) {
                ties.add(s.relation().number());
            }
            return;
        }
        if (own == null
                || section.since(own.section()) != Parting.NONE
                || !(s.right() instanceof Meaning.Reference right)) {
            return;
        }
        Given other = given.get(right.name());
        boolean differs = other != null
                && section.since(other.section()) == Parting.NONE
                && !own.number().equals(other.number());
        if (differs || s.restriction().unclear()) {
            found.add(s.relation().number());
        }
    }

    /** Whether an equation that only says in which case others hold is between names in use. */
    private boolean isTie(Stated s, WrittenName left, Meaning right) {
        Meaning other = right instanceof Meaning.Transposed t ? t.operand() : right;
        return s.restriction().unclear()
                && other instanceof Meaning.Reference r
                && !r.name().equals(left)
                && met.contains(left)
                && met.contains(r.name())
                && !computed.contains(left);
    }
}
