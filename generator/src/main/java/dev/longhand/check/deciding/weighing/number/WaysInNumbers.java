package dev.longhand.check.deciding.weighing.number;

import dev.longhand.check.deciding.matter.PrintedNumber;
import dev.longhand.check.deciding.weighing.Weighing;
import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.definition.Formulas;
import dev.longhand.check.definition.GivenNumber;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.equality.Outcome;
import dev.longhand.check.quantity.References;
import dev.longhand.check.report.Verdict;
import dev.longhand.expr.Rational;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Ways to what is differentiated by that a note has in numbers only: {@code \mu = \frac12 (1 + 3)} where x_1 is 1 and x_2 is 3. A derivative
 * by x_1 that leaves them out is not right for that.
 */
public final class WaysInNumbers implements Weighing {

    private final List<DocumentDefinition> definitions;
    private final Map<String, Set<String>> made;
    /** The values of names, by base, where there are several of it. */
    private final Map<String, Map<WrittenName, Rational>> values = new HashMap<>();

    /** Finds among the definitions the numbers of names of which there are several with the same base. */
    public WaysInNumbers(List<DocumentDefinition> definitions) {
        this.definitions = List.copyOf(definitions);
        this.made = Formulas.made(definitions);
        for (DocumentDefinition d : definitions) {
            PrintedNumber.of(d.body())
                    .ifPresent(number -> values.computeIfAbsent(d.pattern().base(), base -> new HashMap<>())
                            .put(d.pattern(), Rational.of(number.value())));
        }
        values.values().removeIf(members -> members.size() < 2);
    }

    @Override
    public Outcome weighed(Stated stated, Meaning left, Meaning right, Outcome outcome) {
        boolean stands = outcome.isProved() || outcome.verdict() == Verdict.ROUNDED;
        if (!stands || values.isEmpty()) {
            return outcome;
        }
        return References.slopes(left).stream().anyMatch(this::isReachedInNumbers)
                ? Outcome.undecided("the note has in numbers only how one depends on the other")
                : outcome;
    }

    private boolean isReachedInNumbers(Meaning.Slope slope) {
        if (!(slope.of() instanceof Meaning.Reference of)
                || slope.by().size() != 1
                || !(slope.by().get(0) instanceof Meaning.Reference by)) {
            return false;
        }
        Map<WrittenName, Rational> members = values.getOrDefault(by.name().base(), Map.of());
        if (!members.containsKey(by.name())) {
            return false;
        }
        Set<Rational> put = new HashSet<>(members.values());
        Set<String> reached = Formulas.reached(Set.of(of.name().base()), made);
        return definitions.stream()
                .filter(d -> reached.contains(d.pattern().base())
                        && !d.pattern().base().equals(by.name().base()))
                .map(DocumentDefinition::body)
                .anyMatch(body -> !GivenNumber.is(body)
                        && Formulas.isArithmetic(body)
                        && numbers(body).containsAll(put));
    }

    private static Set<Rational> numbers(Meaning meaning) {
        return PrintedNumber.in(meaning).stream()
                .map(number -> Rational.of(number.value()))
                .collect(Collectors.toSet());
    }
}
