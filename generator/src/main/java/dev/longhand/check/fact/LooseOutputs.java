package dev.longhand.check.fact;

import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.definition.Formulas;
import dev.longhand.check.network.RoleWords;
import dev.longhand.check.quantity.NamedFunction;
import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Outputs that nothing ties to the model but words: behind {@code f(x) = wx + b} and {@code L = (p - t)^2 / 2}, p is what the
 * line predicts, and neither independent of w nor known to depend on it.
 *
 * @param outputs bases of such names in the loss
 * @param model bases of what the note computes beside the loss, and of what that is computed from
 */
public record LooseOutputs(Set<String> outputs, Set<String> model) {

    /** None, as in a note whose loss is computed from what the note defines. */
    static final LooseOutputs NONE = new LooseOutputs(Set.of(), Set.of());

    private static final Pattern OUTPUT = Pattern.compile("\\\\hat .*|[aohpqsuvz]|\\p{L}{3,}");
    /** Letters for what a loss has besides, which is not computed from the data. */
    private static final Set<String> PENALTIES = Set.of("R", "P", "\\Omega");

    private static final Set<String> OTHER_TARGETS = Set.of("t", "d", "p");

    public LooseOutputs {
        outputs = Set.copyOf(outputs);
        model = Set.copyOf(model);
    }

    static LooseOutputs in(Collection<DocumentDefinition> definitions, Collection<NamedFunction> functions) {
        Map<String, Set<String>> formulas = new HashMap<>();
        Set<String> used = new HashSet<>();
        Set<String> losses = new HashSet<>();
        Set<String> ends = new HashSet<>();
        for (DocumentDefinition d : definitions) {
            String base = d.pattern().base();
            Set<String> made = made(d.body());
            if (!References.hasSlope(d.body())) {
                made.stream().filter(part -> !part.equals(base)).forEach(used::add);
            }
            formulas.computeIfAbsent(base, b -> new HashSet<>()).addAll(made);
            if (RoleWords.isLoss(base)) {
                losses.add(base);
            } else if (Formulas.isNamed(d.body()) && !References.hasSlope(d.body())) {
                ends.add(base);
            }
        }
        for (NamedFunction f : functions) {
            Set<String> made = made(f.body());
            f.parameters().stream().map(WrittenName::base).forEach(made::remove);
            used.addAll(made);
            boolean loss = RoleWords.isLossFunction(f.name());
            if (loss || !made.isEmpty()) {
                (loss ? losses : ends).add(f.name());
                formulas.computeIfAbsent(f.name(), b -> new HashSet<>()).addAll(loss ? made(f.body()) : made);
            }
        }
        ends.removeAll(used);
        return losses.isEmpty() || ends.isEmpty()
                ? NONE
                : of(Formulas.reached(ends, formulas), Formulas.reached(losses, formulas), formulas);
    }

    private static LooseOutputs of(Set<String> model, Set<String> behindLoss, Map<String, Set<String>> formulas) {
        boolean tied = behindLoss.stream()
                .anyMatch(base -> formulas.getOrDefault(base, Set.of()).size() > 1
                        && !RoleWords.isLossFunction(base)
                        && !PENALTIES.contains(base));
        if (tied) {
            return NONE;
        }
        Set<String> outputs = new HashSet<>(behindLoss);
        outputs.removeAll(formulas.keySet());
        outputs.removeAll(model);
        boolean otherTarget = outputs.stream().anyMatch(OTHER_TARGETS::contains);
        outputs.removeIf(base -> !OUTPUT.matcher(base).matches() && !(base.equals("y") && otherTarget));
        return outputs.isEmpty() ? NONE : new LooseOutputs(outputs, model);
    }

    /** The bases of the names in a formula, and the functions that it calls. */
    private static Set<String> made(Meaning formula) {
        return References.mentioned(formula, WrittenName::base);
    }

    /** Whether a name has the base of such an output, whatever its indices. */
    public boolean has(WrittenName name) {
        return outputs.contains(name.base());
    }

    /** Whether an equation speaks of such an output beside what the note computes, or what that is computed from. */
    public boolean concerns(List<Meaning> sides) {
        Set<String> met = new HashSet<>();
        sides.forEach(side -> met.addAll(made(side)));
        return met.stream().anyMatch(outputs::contains) && met.stream().anyMatch(model::contains);
    }
}
