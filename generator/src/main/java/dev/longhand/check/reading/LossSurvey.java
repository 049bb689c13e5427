package dev.longhand.check.reading;

import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.definition.Formulas;
import dev.longhand.check.fact.DocumentFacts;
import dev.longhand.check.network.RoleWords;
import dev.longhand.check.quantity.NamedFunction;
import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks for what a note's loss compares, and tells by its equations which of both is computed. */
final class LossSurvey {

    private static final Set<String> TARGETS = Set.of("t", "d", "target", "label", "\\tau");
    private static final Set<String> OUTPUTS =
            Set.of("\\hat y", "\\tilde y", "\\hat t", "o", "a", "p", "out", "output", "pred");

    private final DocumentFacts facts;
    private final Map<String, DocumentDefinition> byKey = new HashMap<>();
    private final Set<String> computed = new HashSet<>();

    LossSurvey(DocumentFacts facts) {
        this.facts = facts;
        for (DocumentDefinition d : facts.definitions()) {
            byKey.putIfAbsent(d.pattern().key(Map.of()), d);
            if (Formulas.isNamed(d.body())) {
                computed.add(d.pattern().base());
                computed.add(d.pattern().key(Map.of()));
            }
        }
    }

    Optional<LossLetters> letters() {
        for (DocumentDefinition d : facts.definitions()) {
            Optional<LossLetters> found =
                    isLoss(d.pattern().base()) ? settled(d.body(), d.position()) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        for (NamedFunction function : facts.functions().values()) {
            Optional<LossLetters> found = isLoss(function.name()) ? settled(function.body(), -1) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private boolean isLoss(String base) {
        return RoleWords.isLoss(base) || facts.lossNames().contains(base);
    }

    private Optional<LossLetters> settled(Meaning body, int position) {
        Optional<ComparedNames> own = ComparedNames.in(body);
        if (own.isPresent()) {
            return toldApart(own.get(), position);
        }
        // the loss of a difference that has a name of its own
        for (WrittenName name : References.in(body)) {
            DocumentDefinition d = byKey.get(name.key(Map.of()));
            Optional<ComparedNames> inside = d == null ? Optional.empty() : ComparedNames.in(d.body());
            if (d != null && inside.isPresent()) {
                return toldApart(inside.get(), d.position());
            }
        }
        return Optional.empty();
    }

    private Optional<LossLetters> toldApart(ComparedNames names, int position) {
        boolean alike = names.first().base().equals(names.second().base());
        String first = alike ? names.first().key(Map.of()) : names.first().base();
        String second = alike ? names.second().key(Map.of()) : names.second().base();
        if (first.equals(second)) {
            return Optional.empty();
        }
        boolean firstComputed = computed.contains(first);
        boolean secondComputed = computed.contains(second);
        boolean straight = names.isOrdered() || TARGETS.contains(first) || OUTPUTS.contains(second);
        boolean swapped = !names.isOrdered() && (TARGETS.contains(second) || OUTPUTS.contains(first));
        boolean isComputed = firstComputed != secondComputed;
        if (!isComputed && straight == swapped) {
            return Optional.empty();
        }
        boolean targetFirst = isComputed ? secondComputed : straight;
        return Optional.of(
                targetFirst
                        ? new LossLetters(first, second, isComputed, position)
                        : new LossLetters(second, first, isComputed, position));
    }
}
