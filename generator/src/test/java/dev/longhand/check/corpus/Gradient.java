package dev.longhand.check.corpus;

import dev.longhand.check.corpus.Term.Call;
import dev.longhand.check.corpus.Term.Letter;
import dev.longhand.check.corpus.Term.Power;
import java.util.ArrayList;
import java.util.List;

/** Backpropagation in closed form. */
record Gradient(Net net, boolean byValues) {

    /** By a weight. */
    Term weight(int layer, int to, int from) {
        return Term.product(before(layer, to), net.names().after(layer - 1, from));
    }

    /** By a bias, its unit's own or its layer's. */
    Term bias(int layer, int i) {
        List<Term> units = new ArrayList<>();
        for (int k = net.names().shared() ? 1 : i; k <= (net.names().shared() ? net.size(layer) : i); k++) {
            units.add(before(layer, k));
        }
        return Term.sum(units);
    }

    /** By a unit before its function. */
    Term before(int layer, int i) {
        Term slope = slope(layer, i);
        if (layer == net.layers()) {
            Term residual = Term.minus(net.names().after(layer, i), net.names().target(i));
            if (net.hasEntropy()) {
                return residual;
            }
            return net.halved() ? Term.product(residual, slope) : Term.product(Term.TWO, residual, slope);
        }
        return Term.product(after(layer, i), slope);
    }

    /** By a unit after its function. */
    Term after(int layer, int i) {
        List<Term> paths = new ArrayList<>();
        for (int k = 1; k <= net.size(layer + 1); k++) {
            paths.add(Term.product(before(layer + 1, k), net.names().weight(layer + 1, k, i)));
        }
        return Term.sum(paths);
    }

    /** The slope of a unit's function. */
    Term slope(int layer, Object i) {
        Letter a = net.names().after(layer, i);
        String function = net.function(layer);
        if (function.isEmpty() || function.equals(Net.SOFTMAX)) {
            return Term.ONE;
        } else if (byValues && function.equals("\\sigma")) {
            return Term.product(a, Term.minus(Term.ONE, a));
        } else if (function.equals("\\tanh")) {
            return Term.minus(
                    Term.ONE,
                    new Power(
                            byValues ? a : new Call("\\tanh", false, net.names().before(layer, i)), 2));
        }
        return new Call(function, true, net.names().before(layer, i));
    }
}
