package dev.longhand.check.deciding.course;

import dev.longhand.check.deciding.matter.PrintedNumber;
import dev.longhand.check.network.NetworkNames;
import dev.longhand.check.quantity.References;
import dev.longhand.expr.Rational;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.HashMap;
import java.util.Map;

/**
 * Steps of descent in numbers alone: in {@code w = 0.5 - 0.1 (-0.3)} the value that a parameter of the network file has,
 * and what is taken off it, a multiple of the learning rate.
 */
final class NumberSteps {

    private final Map<String, Rational> values;
    private final String rate;

    NumberSteps(NetworkNames network) {
        this.values = new HashMap<>(network.values());
        this.rate = network.learningRate();
    }

    /** Whether a parameter gets a new value, made of its last one. */
    boolean is(WrittenName name, Meaning right) {
        return right instanceof Meaning.Total total
                && total.terms().size() == 2
                && References.in(right).isEmpty()
                && isValue(name.key(Map.of()), total.terms().get(0))
                && total.terms().get(1).unsigned() instanceof Meaning.Multiplied product
                && product.factors().stream().anyMatch(factor -> isValue(rate, factor));
    }

    private boolean isValue(String key, Meaning meaning) {
        Rational value = values.get(key);
        return value != null
                && PrintedNumber.of(meaning)
                        .filter(number -> Rational.of(number.value()).equals(value))
                        .isPresent();
    }

    /** A parameter has another value from here on. */
    void reach(WrittenName name, Meaning printed) {
        PrintedNumber.of(printed).ifPresent(number -> values.put(name.key(Map.of()), Rational.of(number.value())));
    }
}
