package dev.longhand.check.reading;

import dev.longhand.check.evaluation.NamedFunction;
import dev.longhand.check.evaluation.References;
import dev.longhand.check.universe.DocumentDefinition;
import dev.longhand.check.universe.DocumentFacts;
import dev.longhand.check.universe.FactsReading;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The letters that a note's loss compares.
 *
 * @param target what the output should be
 * @param output what the network computes
 * @param isComputed whether an equation computes the output; else the letters themselves tell them apart
 * @param relation the number of the relation that compares them, -1 where it stands in a function
 */
public record LossLetters(String target, String output, boolean isComputed, int relation) {

    private static final Set<String> TARGETS = Set.of("t", "d", "target", "label", "\\tau");
    private static final Set<String> OUTPUTS =
            Set.of("\\hat y", "\\tilde y", "\\hat t", "o", "a", "p", "out", "output", "pred");

    /** What the loss of a note compares, where that is settled. */
    public static Optional<LossLetters> of(DocumentFacts facts) {
        for (DocumentDefinition d : facts.definitions()) {
            if (isLoss(d.pattern().base(), facts)) {
                Optional<LossLetters> found = settled(d.body(), facts, d.position());
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        for (NamedFunction function : facts.functions().values()) {
            if (isLoss(function.name(), facts)) {
                Optional<LossLetters> found = settled(function.body(), facts, -1);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isLoss(String base, DocumentFacts facts) {
        return FactsReading.isLoss(base) || facts.lossNames().contains(base);
    }

    private static Optional<LossLetters> settled(Meaning body, DocumentFacts facts, int position) {
        Optional<ComparedNames> own = ComparedNames.in(body);
        if (own.isPresent()) {
            return of(own.get(), facts, position);
        }
        // the loss of a difference that has a name of its own
        for (WrittenName name : References.in(body)) {
            for (DocumentDefinition d : facts.definitions()) {
                Optional<ComparedNames> inside =
                        d.pattern().match(name, Map.of()) != null ? ComparedNames.in(d.body()) : Optional.empty();
                if (inside.isPresent()) {
                    return of(inside.get(), facts, d.position());
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<LossLetters> of(ComparedNames names, DocumentFacts facts, int position) {
        boolean alike = names.first().base().equals(names.second().base());
        String first = alike ? names.first().key(Map.of()) : names.first().base();
        String second = alike ? names.second().key(Map.of()) : names.second().base();
        if (first.equals(second)) {
            return Optional.empty();
        }
        boolean firstComputed = isComputed(names.first(), alike, facts);
        boolean secondComputed = isComputed(names.second(), alike, facts);
        if (firstComputed != secondComputed) {
            return Optional.of(
                    firstComputed
                            ? new LossLetters(second, first, true, position)
                            : new LossLetters(first, second, true, position));
        }
        boolean straight = names.isOrdered() || TARGETS.contains(first) || OUTPUTS.contains(second);
        boolean swapped = !names.isOrdered() && (TARGETS.contains(second) || OUTPUTS.contains(first));
        return straight == swapped
                ? Optional.empty()
                : Optional.of(
                        straight
                                ? new LossLetters(first, second, false, position)
                                : new LossLetters(second, first, false, position));
    }

    private static boolean isComputed(WrittenName name, boolean exactly, DocumentFacts facts) {
        return facts.definitions().stream()
                .anyMatch(d -> FactsReading.isFormula(d.body())
                        && d.pattern().base().equals(name.base())
                        && (!exactly || d.pattern().match(name, Map.of()) != null));
    }
}
