package dev.longhand.check.evaluation;

import dev.longhand.check.arithmetic.Dual;
import dev.longhand.check.arithmetic.DualArithmetic;
import dev.longhand.check.quantity.Choices;
import dev.longhand.check.quantity.Complements;
import dev.longhand.check.quantity.EarlierMoments;
import dev.longhand.check.quantity.Quantity;
import dev.longhand.check.quantity.References;
import dev.longhand.check.quantity.Spelling;
import dev.longhand.check.quantity.Tensor;
import dev.longhand.check.quantity.Unsettled;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What keeps its value where a partial derivative is taken along direct dependence alone. */
final class HeldValues<S> {

    private static final Choices.Option DIRECT = new Choices.Option(Evaluation.DIRECT, false);

    private static final Choices.Option ALONG_ALL =
            new Choices.Option("partial derivatives of a call are taken along the other arguments too", false);

    private final Evaluation<S> evaluation;

    HeldValues(Evaluation<S> evaluation) {
        this.evaluation = evaluation;
    }

    /**
     * Where a quantity depends on another directly and by way of third ones, its partial derivative may mean the direct
     * dependence alone: the values of all else in its definition, to be held.
     */
    Map<String, Tensor<Dual<S>>> of(Meaning of, Meaning by, Map<String, Integer> bound, DualArithmetic<S> tangents) {
        if (of instanceof Meaning.Call call
                && call.callee() instanceof Callee.Named
                && call.arguments().contains(by)) {
            return arguments(call, by, bound, tangents);
        }
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
                boolean depends = part instanceof Quantity.Defined
                        || (part instanceof Quantity.Free free
                                && free.isSaid()
                                && !free.on().isEmpty());
                // a loss with a penalty is no loss that stays as it is
                boolean isLoss = evaluation.names.isLossFunction(name.base());
                if (depends && !isLoss && !Spelling.key(part).equals(variable)) {
                    others.put(Spelling.key(part), part);
                }
            } catch (Unsettled e) {
                return Map.of();
            }
        }
        Map<String, Quantity> still = direct ? others : onTheWay(u.name(), v.name(), bound, defined, variable);
        if (still.isEmpty() || evaluation.choices.pick("direct", List.of(Choices.Option.PLAIN, DIRECT)) == 0) {
            return Map.of();
        }
        return held(still, tangents);
    }

    /**
     * Of a call with its arguments written out, {@code \\partial f(x_t, h_{t-1}, w) / \\partial w}, the derivative by one of them
     * is the one with the others fixed, whatever these are made of: the values of the others.
     */
    private Map<String, Tensor<Dual<S>>> arguments(
            Meaning.Call call, Meaning by, Map<String, Integer> bound, DualArithmetic<S> tangents) {
        Map<String, Quantity> others = new LinkedHashMap<>();
        for (Meaning argument : call.arguments()) {
            if (argument instanceof Meaning.Reference r
                    && !argument.equals(by)
                    && !evaluation.locals.containsKey(r.name().key(bound))) {
                computed(evaluation.names.quantity(r.name(), bound, evaluation.choices), others);
            }
        }
        if (others.isEmpty()
                || evaluation.choices.pick("other arguments", List.of(Choices.Option.PLAIN, ALONG_ALL)) == 1) {
            return Map.of();
        }
        return held(others, tangents);
    }

    private static void computed(Quantity quantity, Map<String, Quantity> found) {
        if (quantity instanceof Quantity.Defined) {
            found.put(Spelling.key(quantity), quantity);
        } else if (quantity instanceof Quantity.Whole whole) {
            whole.cells().forEach(cell -> computed(cell, found));
        }
    }

    private Map<String, Tensor<Dual<S>>> held(Map<String, Quantity> quantities, DualArithmetic<S> tangents) {
        Map<String, Tensor<Dual<S>>> held = new HashMap<>();
        quantities.forEach((key, part) -> held.put(key, evaluation.value(part).map(tangents::lift)));
        return held;
    }

    /**
     * Where it depends on it by way of others alone: what is computed at moments before, if these are gates of its own moment
     * too; else what the variable leaves to others of its family.
     */
    private Map<String, Quantity> onTheWay(
            WrittenName of, WrittenName by, Map<String, Integer> bound, Quantity.Defined defined, String variable) {
        try {
            Map<String, Quantity> earlier =
                    new EarlierMoments(evaluation.names, evaluation.choices, variable).before(of, bound, defined);
            return earlier.isEmpty()
                    ? Complements.of(evaluation.names, evaluation.choices, defined, by, bound)
                    : earlier;
        } catch (Unsettled e) {
            return Map.of();
        }
    }
}
