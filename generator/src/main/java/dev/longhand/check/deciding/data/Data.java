package dev.longhand.check.deciding.data;

import dev.longhand.expr.Rational;
import java.util.HashMap;
import java.util.Map;

/**
 * Values to compute with.
 *
 * @param label what they are, such as an example's number
 * @param values by key; names that are defined need none
 */
public record Data(String label, Map<String, Rational> values) {
    public Data {
        values = Map.copyOf(values);
    }

    /** The same with other values for some names. */
    public Data with(Map<String, Rational> others) {
        Map<String, Rational> all = new HashMap<>(values);
        all.putAll(others);
        return new Data(label, all);
    }
}
