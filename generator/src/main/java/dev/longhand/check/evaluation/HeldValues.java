package dev.longhand.check.evaluation;

import dev.longhand.check.arithmetic.Dual;
import dev.longhand.check.arithmetic.DualArithmetic;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What keeps its value where a partial derivative is taken along direct dependence alone. */
final class HeldValues<S> {

    private static final Choices.Option DIRECT =
            new Choices.Option("partial derivatives are taken along direct dependence alone", false);

    private final Evaluation<S> evaluation;

    HeldValues(Evaluation<S> evaluation) {
        this.evaluation = evaluation;
    }

    /**
     * Where a quantity depends on another directly and by way of third ones, its partial derivative may mean the direct
     * dependence alone: the values of all else in its definition, to be held.
     */
    Map<String, Tensor<Dual<S>>> of(Meaning of, Meaning by, Map<String, Integer> bound, DualArithmetic<S> tangents) {
        if (!(of instanceof Meaning.Reference u) || !(by instanceof Meaning.Reference v)) {
            return Map.of();
        }
        Quantity quantity = evaluation.names.quantity(u.name(), bound, evaluation.choices);
        if (!(quantity instanceof Quantity.Defined defined)) {
            return Map.of();
        }
        String variable = Spelling.key(evaluation.names.quantity(v.name(), bound, evaluation.choices));
        Map<String, Quantity> others = new LinkedHashMap<>();
        boolean direct = false;
        for (WrittenName name : References.in(defined.body())) {
            try {
                Quantity part = evaluation.names.quantity(name, defined.bound(), evaluation.choices);
                direct |= Spelling.key(part).equals(variable);
                if (part instanceof Quantity.Defined && !Spelling.key(part).equals(variable)) {
                    others.put(Spelling.key(part), part);
                }
            } catch (Unsettled e) {
                return Map.of();
            }
        }
        Map<String, Quantity> still = direct ? others : earlier(u.name(), bound, defined, variable);
        if (still.isEmpty() || evaluation.choices.pick("direct", List.of(Choices.Option.PLAIN, DIRECT)) == 0) {
            return Map.of();
        }
        Map<String, Tensor<Dual<S>>> held = new HashMap<>();
        still.forEach((key, part) -> held.put(key, evaluation.value(part).map(tangents::lift)));
        return held;
    }

    /** Where it depends on it by way of gates of its own moment too, what is computed at moments before. */
    private Map<String, Quantity> earlier(
            WrittenName name, Map<String, Integer> bound, Quantity.Defined defined, String variable) {
        try {
            return new EarlierMoments(evaluation.names, evaluation.choices, variable).before(name, bound, defined);
        } catch (Unsettled e) {
            return Map.of();
        }
    }
}
