package dev.longhand.check.evaluation;

import dev.longhand.check.quantity.NamedFunction;
import dev.longhand.check.quantity.Quantity;
import dev.longhand.check.quantity.References;
import dev.longhand.check.quantity.Tensor;
import dev.longhand.check.quantity.Unsettled;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Values at a point. Where it does not say what its numbers are of, they are those of a function's parameters, in order, or a
 * single one that of what is differentiated by.
 */
final class PointEvaluation<S> {

    private final Evaluation<S> evaluation;

    PointEvaluation(Evaluation<S> evaluation) {
        this.evaluation = evaluation;
    }

    Tensor<S> of(Meaning.At at, Map<String, Integer> bound) {
        List<WrittenName> names = at.names().isEmpty()
                ? names(at, bound)
                : at.names().stream().map(Meaning.Reference::name).toList();
        if (names.size() != at.values().size()) {
            throw new Unsettled(Unsettled.Cause.UNSUPPORTED, "it is not said what the numbers of the point are of");
        }
        Map<String, Tensor<S>> locals = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            locals.put(names.get(i).key(bound), evaluation.of(at.values().get(i), bound));
        }
        return evaluation.elsewhere(locals).of(at.operand(), bound);
    }

    private List<WrittenName> names(Meaning.At at, Map<String, Integer> bound) {
        int count = at.values().size();
        Meaning operand = at.operand() instanceof Meaning.Transposed t ? t.operand() : at.operand();
        List<WrittenName> names = List.of();
        if (operand instanceof Meaning.Call call) {
            names = named(call.arguments());
        } else if (operand instanceof Meaning.Slope slope) {
            names = parameters(slope.of(), bound);
            Set<Meaning> by = new LinkedHashSet<>(slope.by());
            if (names.size() != count && by.size() == 1 && count == 1) {
                names = named(List.copyOf(by));
            }
        }
        return names;
    }

    /** The names of meanings that are all names; else none. */
    private static List<WrittenName> named(List<Meaning> meanings) {
        boolean all = meanings.stream().allMatch(Meaning.Reference.class::isInstance);
        return all ? meanings.stream().map(m -> ((Meaning.Reference) m).name()).toList() : List.of();
    }

    /** What a function takes; of a quantity the numbered names of one kind that it is made of, by their numbers. */
    private List<WrittenName> parameters(Meaning of, Map<String, Integer> bound) {
        if (of instanceof Meaning.Call call) {
            return named(call.arguments());
        }
        if (!(of instanceof Meaning.Reference reference)) {
            return List.of();
        }
        Optional<NamedFunction> function =
                evaluation.names.function(reference.name().key(bound));
        if (function.isPresent()) {
            return function.get().parameters();
        }
        Quantity quantity = evaluation.names.quantity(reference.name(), bound, evaluation.choices);
        if (!(quantity instanceof Quantity.Defined defined)) {
            return List.of();
        }
        List<WrittenName> made = References.in(defined.body()).stream()
                .distinct()
                .sorted((a, b) -> a.key(Map.of()).compareTo(b.key(Map.of())))
                .toList();
        boolean numbered = made.stream()
                .allMatch(name -> name.sub().size() == 1
                        && name.sub().get(0).letter() == null
                        && name.sub().get(0).prefix().matches("\\d")
                        && name.base().equals(made.get(0).base()));
        return numbered ? made : List.of();
    }
}
