package dev.longhand.check.fact;

import dev.longhand.check.definition.Stated;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Meaning;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Equations for what a function is at the end, {@code p(T) = g(T)} beside {@code p(t)}: T is a moment, and no letter for
 * all of them.
 */
final class EndValues {

    /** A function at one letter. */
    private record At(String function, String letter) {

        At running() {
            return new At(function, letter.toLowerCase(Locale.ROOT));
        }
    }

    private static final String RATE = "\\dot ";

    private final Set<Integer> relations = new HashSet<>();
    private final Set<Integer> solutions = new HashSet<>();

    EndValues(List<Stated> statements) {
        Set<At> all = statements.stream().flatMap(s -> at(s).stream()).collect(Collectors.toSet());
        Set<String> rates = statements.stream().map(Stated::subject).collect(Collectors.toSet());
        Set<String> ended = new HashSet<>();
        for (Stated s : statements) {
            At at = at(s).orElse(null);
            if (at == null) {
                continue;
            }
            if (at.letter().matches("[A-Z]") && all.contains(at.running())) {
                relations.add(s.relation().number());
                ended.add(at.function());
            } else if (ended.contains(at.function()) && rates.contains(RATE + at.function())) {
                solutions.add(s.relation().number());
            }
        }
    }

    private static Optional<At> at(Stated s) {
        return s.left() instanceof Meaning.Call call
                        && call.order() == 0
                        && call.callee() instanceof Callee.Named named
                        && call.arguments().size() == 1
                        && call.arguments().get(0) instanceof Meaning.Reference r
                        && r.name().isPlain()
                ? Optional.of(new At(named.name(), r.name().base()))
                : Optional.empty();
    }

    /** Whether it says what a function is of which the end and the rate are given before: it follows from these. */
    boolean isSolution(Stated s) {
        return solutions.contains(s.relation().number());
    }

    /** Whether it says what a function is at the end. */
    boolean has(Stated s) {
        return relations.contains(s.relation().number());
    }
}
