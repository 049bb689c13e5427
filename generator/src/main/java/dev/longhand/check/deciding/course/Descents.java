package dev.longhand.check.deciding.course;

import dev.longhand.check.arithmetic.Enclosure;
import dev.longhand.check.deciding.data.Data;
import dev.longhand.check.deciding.data.ValueAt;
import dev.longhand.check.equality.Decimals;
import dev.longhand.check.network.NetworkNames;
import dev.longhand.check.quantity.Tensor;
import dev.longhand.check.universe.Universe;
import dev.longhand.expr.Rational;
import dev.longhand.network.Training.Batch;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The values a network file gives, after any number of the steps of gradient descent that it asks for. */
final class Descents {

    private static final int MOST = 50;

    private final NetworkNames network;
    private final List<Map<String, Rational>> parameters = new ArrayList<>();

    Descents(NetworkNames network) {
        this.network = network;
        parameters.add(network.values());
    }

    /** Values with each example, the one in force first; the others are labelled where one is in force. */
    List<Data> after(int steps, int example, Universe universe) {
        while (parameters.size() <= Math.min(steps, MOST)) {
            int taken = parameters.size() - 1;
            Optional<Map<String, Rational>> next = step(parameters.get(taken), examples(taken), universe);
            if (next.isEmpty()) {
                break;
            }
            parameters.add(next.get());
        }
        Map<String, Rational> values = parameters.get(Math.min(Math.max(steps, 0), parameters.size() - 1));
        List<Data> data = new ArrayList<>();
        boolean named = example > 0 && example <= network.examples();
        for (int i = 0; i < network.examples(); i++) {
            Map<String, Rational> all = new LinkedHashMap<>(values);
            all.putAll(network.example(i));
            boolean here = example == i + 1;
            data.add(
                    here ? 0 : data.size(),
                    new Data(named && !here ? "the values are those of example " + (i + 1) : "", all));
        }
        if (data.isEmpty()) {
            data.add(new Data("", values));
        }
        return data;
    }

    /** How many steps the file makes in one round over its examples. */
    int round() {
        return network.batch() == Batch.EACH ? Math.max(1, network.examples()) : 1;
    }

    /** The examples whose gradients make a step, from 0. */
    private List<Integer> examples(int taken) {
        int all = network.examples();
        return network.batch() == Batch.EACH && all > 0
                ? List.of(taken % all)
                : IntStream.range(0, all).boxed().toList();
    }

    private Optional<Map<String, Rational>> step(
            Map<String, Rational> before, List<Integer> examples, Universe universe) {
        Rational rate = before.get(network.learningRate());
        if (rate == null || examples.isEmpty() || network.loss().isEmpty()) {
            return Optional.empty();
        }
        Rational share = network.batch() == Batch.MEAN ? Rational.of(1, examples.size()) : Rational.ONE;
        Map<String, Rational> after = new LinkedHashMap<>(before);
        for (String parameter : network.parameters()) {
            Meaning slope = new Meaning.Slope(
                    new Meaning.Reference(WrittenName.plain(network.loss().get())),
                    List.of(new Meaning.Reference(WrittenName.plain(parameter))));
            Rational sum = Rational.ZERO;
            for (int i : examples) {
                Map<String, Rational> all = new LinkedHashMap<>(before);
                all.putAll(network.example(i));
                Optional<Tensor<Enclosure>> value = ValueAt.of(slope, universe, new Data("", all));
                if (value.isEmpty()) {
                    return Optional.empty();
                }
                sum = sum.plus(ValueAt.fraction(value.get().at(0, 0)));
            }
            Rational old = java.util.Objects.requireNonNull(before.get(parameter));
            after.put(parameter, rounded(old.plus(rate.times(share).times(sum).negated())));
        }
        return Optional.of(after);
    }

    /** Fractions grow with every step; beyond this size their last digits are far below any that is printed. */
    private static Rational rounded(Rational value) {
        return value.bitLength() < 400
                ? value
                : Rational.of(Decimals.decimal(value).round(new MathContext(34)));
    }
}
