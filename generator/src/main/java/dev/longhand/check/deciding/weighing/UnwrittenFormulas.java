package dev.longhand.check.deciding.weighing;

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
import java.util.Optional;
import java.util.Set;

/**
 * Names whose formula is only said in words, such as the mean of a batch. What is differentiated may reach a variable by way of
 * them, unless the variable comes in only behind them: the scale and the shift of a normalised value do.
 */
public final class UnwrittenFormulas implements Weighing {

    private final Set<String> unwritten;
    /** By base, the bases that its formulas are made of. */
    private final Map<String, Set<String>> made = new HashMap<>();
    /** By base, the bases of what is computed from it at once. */
    private final Map<String, Set<String>> users = new HashMap<>();

    /** @param inWords bases of names of which words say how they are computed */
    public UnwrittenFormulas(Set<String> inWords, List<DocumentDefinition> definitions) {
        for (DocumentDefinition d : definitions) {
            String base = d.pattern().base();
            Set<String> bases = References.mentioned(d.body(), WrittenName::base);
            made.computeIfAbsent(base, b -> new HashSet<>()).addAll(bases);
            bases.forEach(
                    part -> users.computeIfAbsent(part, b -> new HashSet<>()).add(base));
        }
        unwritten = new HashSet<>(inWords);
        unwritten.removeAll(made.keySet());
    }

    @Override
    public Outcome weighed(Stated stated, Meaning left, Meaning right, Outcome outcome) {
        if (unwritten.isEmpty() || outcome.verdict() == Verdict.UNDECIDED) {
            return outcome;
        }
        Optional<String> between = between(left).or(() -> between(right));
        return between.map(base -> Outcome.undecided("only words say what " + base + " is computed from"))
                .orElse(outcome);
    }

    /** The name through which something may depend on what it is differentiated by. */
    private Optional<String> between(Meaning meaning) {
        if (meaning instanceof Meaning.Slope slope) {
            Set<String> reached = Formulas.reached(References.mentioned(slope.of(), WrittenName::base), made);
            for (Meaning by : slope.by()) {
                for (WrittenName variable : References.in(by)) {
                    Optional<String> open = unwritten.stream()
                            .filter(base -> reached.contains(base)
                                    && !base.equals(variable.base())
                                    && mayDependOn(base, variable.base()))
                            .findFirst();
                    if (open.isPresent()) {
                        return open;
                    }
                }
            }
        }
        return References.parts(meaning).stream()
                .map(this::between)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Whether a variable is no part of a formula that only comes behind the name, and is not behind it itself. */
    private boolean mayDependOn(String base, String variable) {
        if (Formulas.reached(Set.of(variable), made).contains(base)) {
            return false;
        }
        Set<String> into = users.getOrDefault(variable, Set.of());
        return into.isEmpty()
                || into.stream()
                        .anyMatch(user -> made.getOrDefault(user, Set.of()).contains(base)
                                || !Formulas.reached(Set.of(user), made).contains(base));
    }
}
