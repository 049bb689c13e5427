package dev.longhand.check.corpus;

import dev.longhand.check.corpus.Term.Call;
import dev.longhand.check.corpus.Term.Fraction;
import dev.longhand.check.corpus.Term.Letter;
import dev.longhand.check.corpus.Term.Negative;
import dev.longhand.check.corpus.Term.Power;
import dev.longhand.check.corpus.Term.Running;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A network in scalars.
 *
 * @param sizes of the layers, the inputs first
 * @param hidden the function of the hidden units: sigma, tanh, r (ReLU), f (any)
 * @param output the function of the outputs, empty for none; softmax and logistic bring their cross-entropy
 */
record Net(List<Integer> sizes, String hidden, String output, Names names, boolean biased, boolean halved) {

    static final String SOFTMAX = "softmax";
    static final String LOGISTIC = "logistic";
    private static final List<String> FUNCTIONS = List.of("\\sigma", "\\sigma", "\\tanh", "r", "f");

    static Net by(Random random) {
        List<Integer> sizes = new ArrayList<>();
        int layers = random.nextInt(5) == 0 ? 3 : 2;
        int most = layers == 3 ? 2 : random.nextInt(6) == 0 ? 5 : 3;
        for (int i = 0; i <= layers; i++) {
            sizes.add(1 + random.nextInt(i == 0 ? Math.min(most, 4) : i == layers ? Math.min(most, 3) : most));
        }
        String hidden = FUNCTIONS.get(random.nextInt(FUNCTIONS.size()));
        int kind = random.nextInt(5);
        String output = kind == 0
                ? ""
                : kind == 1 && sizes.get(layers) > 1
                        ? SOFTMAX
                        : kind == 2 && hidden.equals("\\sigma") ? LOGISTIC : hidden.equals("r") ? "" : hidden;
        return new Net(
                sizes,
                hidden,
                output,
                Names.by(random, sizes),
                random.nextInt(4) > 0 || layers == 3 && hidden.equals("r"),
                random.nextInt(4) > 0);
    }

    int layers() {
        return sizes.size() - 1;
    }

    int size(int layer) {
        return sizes.get(layer);
    }

    String function(int layer) {
        return layer < layers() ? hidden : output.equals(LOGISTIC) ? "\\sigma" : output;
    }

    Term preactivation(int layer, Object i) {
        List<Term> terms = new ArrayList<>();
        for (int j = 1; j <= size(layer - 1); j++) {
            terms.add(Term.product(names.weight(layer, i, j), names.after(layer - 1, j)));
        }
        if (biased) {
            terms.add(names.bias(layer, i));
        }
        return Term.sum(terms);
    }

    Term activation(int layer, Object i) {
        Term z = names.before(layer, i);
        if (function(layer).isEmpty()) {
            return z;
        } else if (function(layer).equals(SOFTMAX)) {
            List<Term> all = new ArrayList<>();
            for (int k = 1; k <= size(layer); k++) {
                all.add(new Call("exp", false, names.before(layer, k)));
            }
            return new Fraction(new Call("exp", false, z), Term.sum(all));
        }
        return new Call(function(layer), false, z);
    }

    Term loss(boolean spelt) {
        List<Term> terms = new ArrayList<>();
        for (int k = 1; k <= size(layers()); k++) {
            terms.add(lossTerm(k));
        }
        Term sum = spelt || terms.size() == 1 ? Term.sum(terms) : new Running("k", terms.size(), lossTerm("k"));
        if (hasEntropy()) {
            return spelt || terms.size() == 1
                    ? Term.sum(terms.stream().map(t -> (Term) new Negative(t)).toList())
                    : new Negative(sum);
        }
        return halved ? Term.product(new Fraction(Term.ONE, Term.TWO), sum) : sum;
    }

    private Term lossTerm(Object k) {
        Letter o = names.after(layers(), k);
        Letter t = names.target(k);
        if (!hasEntropy()) {
            return new Power(Term.minus(t, o), 2);
        }
        Term hit = Term.product(t, new Call("\\ln", false, o));
        return softmax()
                ? hit
                : Term.sum(
                        hit, Term.product(Term.minus(Term.ONE, t), new Call("\\ln", false, Term.minus(Term.ONE, o))));
    }

    /** Whether the slope of the loss by the last units before their function is output minus target. */
    boolean hasEntropy() {
        return softmax() || output.equals(LOGISTIC);
    }

    boolean softmax() {
        return output.equals(SOFTMAX);
    }

    /** A random place. */
    Place place(Random random) {
        Map<Letter, BigDecimal> values = new HashMap<>();
        for (int l = 1; l <= layers(); l++) {
            for (int i = 1; i <= size(l); i++) {
                for (int j = 1; j <= size(l - 1); j++) {
                    values.put(names.weight(l, i, j), number(random));
                    values.put(names.input(j), values.getOrDefault(names.input(j), number(random)));
                }
                if (biased) {
                    values.put(names.bias(l, i), number(random));
                }
            }
        }
        for (int j = 1; j <= size(0); j++) {
            values.put(names.input(j), number(random));
        }
        BigDecimal left = BigDecimal.ONE;
        for (int k = 1; k <= size(layers()); k++) {
            BigDecimal target =
                    softmax() && k == size(layers()) ? left : number(random).abs();
            left = left.subtract(target);
            values.put(names.target(k), target);
        }
        List<BigDecimal> bend = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            bend.add(number(random));
        }
        return forward(new Place(values, bend), Map.of());
    }

    /** With the values of all units and the loss, some of them moved. */
    Place forward(Place place, Map<Letter, BigDecimal> moves) {
        Place at = new Place(new HashMap<>(place.values()), place.bend());
        moves.forEach((name, by) -> at.values().computeIfPresent(name, (k, v) -> v.add(by)));
        for (int l = 1; l <= layers(); l++) {
            for (int i = 1; i <= size(l); i++) {
                set(at, names.before(l, i), preactivation(l, i), moves);
            }
            for (int i = 1; i <= size(l); i++) {
                set(at, names.after(l, i), activation(l, i), moves);
            }
        }
        set(at, names.loss(), loss(true), moves);
        return at;
    }

    private static void set(Place at, Letter name, Term to, Map<Letter, BigDecimal> moves) {
        at.values().put(name, at.at(to).add(moves.getOrDefault(name, BigDecimal.ZERO)));
    }

    /** The slope of a value by another, by central differences. */
    BigDecimal slope(Place place, Letter of, Letter by) {
        BigDecimal step = new BigDecimal("1e-15");
        BigDecimal up = forward(place, Map.of(by, step)).values().get(of);
        BigDecimal down = forward(place, Map.of(by, step.negate())).values().get(of);
        return up.subtract(down).divide(step.add(step), Real.DIGITS);
    }

    private static BigDecimal number(Random random) {
        int n;
        do {
            n = random.nextInt(3001) - 1500;
        } while (Math.abs(n) < 100);
        return BigDecimal.valueOf(n, 3);
    }
}
