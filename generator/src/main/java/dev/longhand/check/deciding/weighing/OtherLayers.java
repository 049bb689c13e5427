package dev.longhand.check.deciding.weighing;

import dev.longhand.check.deciding.matter.Hypotheses;
import dev.longhand.check.deciding.matter.Matter;
import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.definition.Formulas;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.equality.Outcome;
import dev.longhand.check.quantity.References;
import dev.longhand.check.report.Verdict;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Layers under headings of their own that have nothing but their input in common: each may be meant by itself, {@code y
 * = ax} here and {@code o = w x^2} there, without one loss that depends on both. A derivative that is right for the
 * layer of its own section is not wrong; it is right where another section gives the same derivative for its own layer.
 */
public final class OtherLayers implements Weighing {

    private final Matter matter;
    private final Hypotheses hypotheses;
    /** What is computed, but for derivatives. */
    private final List<DocumentDefinition> computed;
    /** By base, the bases that its formulas are made of. */
    private final Map<String, Set<String>> made;
    /** By base, the bases of what is made of it. */
    private final Map<String, Set<String>> users = new HashMap<>();

    private final Map<Integer, Set<String>> apart = new HashMap<>();

    /** Finds what the note computes from what, derivatives left out. */
    public OtherLayers(Matter matter, Hypotheses hypotheses) {
        this.matter = matter;
        this.hypotheses = hypotheses;
        this.computed = matter.facts().definitions().stream()
                .filter(d -> Formulas.isNamed(d.body()) && !References.hasSlope(d.body()))
                .toList();
        this.made = Formulas.made(computed);
        made.forEach((base, parts) -> parts.forEach(
                part -> users.computeIfAbsent(part, p -> new HashSet<>()).add(base)));
    }

    @Override
    public Outcome weighed(Stated stated, Meaning left, Meaning right, Outcome outcome) {
        boolean isSlope = left instanceof Meaning.Slope && !Formulas.isZero(right);
        if (outcome.verdict() != Verdict.WRONG || !isSlope) {
            return outcome;
        }
        Outcome alone = alone(stated, left, right);
        if (alone.verdict() != Verdict.RIGHT) {
            return outcome;
        }
        return matter.ownStatements().stream().anyMatch(other -> isOfOther(other, stated, (Meaning.Slope) left))
                ? alone
                : Outcome.undecided("other sections compute something else of it, and may speak of another layer");
    }

    /** Whether another section gives the same derivative for its own layer. */
    private boolean isOfOther(Stated other, Stated stated, Meaning.Slope slope) {
        return section(other) != section(stated)
                && other.part() == Stated.Part.STATEMENT
                && other.left() instanceof Meaning.Slope same
                && other.right() != null
                && same.of().equals(slope.of())
                && bases(same).equals(bases(slope))
                && apart(section(stated)).stream().anyMatch(base -> isOf(section(other), base))
                && alone(other, same, other.right()).verdict() == Verdict.RIGHT;
    }

    private boolean isOf(int section, String base) {
        return computed.stream()
                .anyMatch(d -> d.scope() == section && d.pattern().base().equals(base));
    }

    private static Set<String> bases(Meaning.Slope slope) {
        return slope.by().stream()
                .flatMap(by -> References.in(by).stream())
                .map(WrittenName::base)
                .collect(Collectors.toSet());
    }

    /** What is found without the layers of other sections; nothing where there are none. */
    private Outcome alone(Stated stated, Meaning left, Meaning right) {
        Set<String> letters = apart(section(stated));
        Set<String> used = new HashSet<>(References.mentioned(left, WrittenName::base));
        used.addAll(References.mentioned(right, WrittenName::base));
        Map<String, Set<String>> all = Formulas.made(matter.facts().definitions());
        boolean isOfBoth = Formulas.reached(used, all).stream().anyMatch(letters::contains);
        return letters.isEmpty() || isOfBoth
                ? Outcome.undecided("")
                : matter.decide(stated, left, right, hypotheses.without(letters));
    }

    /** The bases of what other sections compute of something in this one, and what has nothing else to do with it. */
    private Set<String> apart(int section) {
        return apart.computeIfAbsent(section, s -> {
            Set<String> own = computed.stream()
                    .filter(d -> d.scope() == s)
                    .map(d -> d.pattern().base())
                    .collect(Collectors.toSet());
            Set<String> together = Formulas.reached(Formulas.reached(own, users), made);
            return computed.stream()
                    .filter(d -> !together.contains(d.pattern().base()))
                    .filter(d -> Formulas.reached(Set.of(d.pattern().base()), made).stream()
                            .anyMatch(together::contains))
                    .map(d -> d.pattern().base())
                    .collect(Collectors.toSet());
        });
    }

    private static int section(Stated stated) {
        return stated.relation().section().number();
    }
}
