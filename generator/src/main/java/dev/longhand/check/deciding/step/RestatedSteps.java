package dev.longhand.check.deciding.step;

import dev.longhand.check.deciding.matter.Matter;
import dev.longhand.check.definition.Formulas;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.diagnosis.Diagnosis;
import dev.longhand.check.diagnosis.Explanation;
import dev.longhand.check.equality.Outcome;
import dev.longhand.check.quantity.References;
import dev.longhand.check.universe.Universe;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.MeaningText;
import dev.longhand.notes.meaning.WrittenName;
import dev.longhand.notes.wording.Parting;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Steps behind a rule for the same new value, with the derivative put in: behind {@code w^+ = w - \eta \partial J / \partial w} it follows
 * what {@code w^+} is in other words. What is made of more or of less than the rule is, such as a step with momentum, is another step.
 */
final class RestatedSteps {

    private final Matter matter;
    private final Diagnosis diagnosis;
    /** By base, the bases that formulas are made of, those of functions too. */
    private final Map<String, Set<String>> made;

    RestatedSteps(Matter matter, Diagnosis diagnosis) {
        this.matter = matter;
        this.diagnosis = diagnosis;
        this.made = Formulas.made(matter.facts().definitions());
        matter.facts()
                .functions()
                .forEach((name, function) -> made.put(name, References.mentioned(function.body(), WrittenName::base)));
    }

    /** What is said of a step that restates a rule; nothing where it does not, or may be another step. */
    Optional<Outcome> of(Stated stated, Meaning left, Meaning right, MeaningText text) {
        Optional<Meaning> rule = rule(stated, left);
        if (rule.isEmpty() || References.in(right).isEmpty() || rule.get().equals(right)) {
            return Optional.empty();
        }
        if (!ingredients(rule.get()).equals(ingredients(right))) {
            return Optional.empty();
        }
        List<Universe> instances =
                matter.universes().at(stated, stated.restriction().sure());
        Outcome outcome = matter.equality().decide(rule.get(), right, instances);
        if (outcome.isProved()) {
            return Optional.of(outcome);
        }
        Optional<Explanation> slip =
                outcome.isRefuted() ? diagnosis.of(rule.get(), right, instances, text) : Optional.empty();
        return Optional.of(slip.map(s -> outcome.because(s.reason()).expecting(s.expected()))
                .orElse(Outcome.undecided("it is made of what the rule before it is, and not shown to be the same")));
    }

    /** The last rule of descent before an equation that has the same left side, where nothing parts them. */
    private Optional<Meaning> rule(Stated stated, Meaning left) {
        Meaning found = null;
        for (Stated s : matter.statements()) {
            if (s.relation().number() >= stated.relation().number()) {
                break;
            }
            boolean rule = left.equals(s.left())
                    && StepsInNumbers.isDescent(s)
                    && stated.relation().section().since(s.relation().section()) == Parting.NONE;
            found = rule ? s.right() : found;
        }
        return Optional.ofNullable(found);
    }

    /** The names that nothing defines of which something is made. */
    private Set<String> ingredients(Meaning meaning) {
        Set<String> bases = Formulas.reached(References.mentioned(meaning, WrittenName::base), made);
        bases.removeAll(made.keySet());
        return bases;
    }
}
