package dev.longhand.check.arithmetic;

import dev.longhand.expr.Rational;
import java.math.BigInteger;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * A value for every symbol, as a person would choose them: decimals with one or two places from 0.2 to 2.99 in
 * size, all of different size and none 1, so that exchanged symbols show. Where these are used up there are more
 * places. A value depends on the seed and key, and on what was asked before only if the sizes meet.
 */
public final class Point implements Function<String, Rational> {

    /** How often a value is sought with one place, two, three, ... */
    private static final int TRIES = 20;

    private final Scatter scatter;
    private final boolean positive;
    private final Map<String, Rational> fixed;
    private final Set<Rational> sizes = new HashSet<>();
    private final Map<String, Rational> values = new LinkedHashMap<>();

    /** Of either sign. */
    public Point(long seed) {
        this(seed, false, Map.of());
    }

    /**
     * A point of which a part is given.
     *
     * @param positive whether values that are not given are all positive
     * @param fixed values that are given
     */
    public Point(long seed, boolean positive, Map<String, Rational> fixed) {
        this.scatter = new Scatter(seed);
        this.positive = positive;
        this.fixed = Map.copyOf(fixed);
        this.sizes.add(Rational.ONE);
        this.fixed.values().forEach(value -> sizes.add(size(value)));
    }

    @Override
    public Rational apply(String key) {
        return values.computeIfAbsent(key, this::choose);
    }

    /** The values asked for so far, in the order of asking. */
    public Map<String, Rational> values() {
        return Collections.unmodifiableMap(values);
    }

    /** A value as a decimal if it is one, else as a fraction. */
    public static String text(Rational value) {
        return DecimalText.of(value);
    }

    private Rational choose(String key) {
        Rational given = fixed.get(key);
        if (given != null) {
            return given;
        }
        int attempt = Math.max(scatter.below(2, "places", key), exhausted()) * TRIES;
        while (true) {
            int places = 1 + attempt / TRIES;
            BigInteger unit = BigInteger.TEN.pow(places);
            BigInteger smallest = unit.divide(BigInteger.valueOf(5));
            BigInteger choices = unit.multiply(BigInteger.valueOf(3)).subtract(smallest);
            BigInteger chosen =
                    scatter.bits("size", key, Integer.toString(attempt)).mod(choices);
            Rational size = new Rational(chosen.add(smallest), unit);
            if (sizes.add(size)) {
                boolean negative = !positive && scatter.below(2, "sign", key) == 0;
                return negative ? size.negated() : size;
            }
            attempt++;
        }
    }

    /** With how many places all sizes may be taken by now. */
    private int exhausted() {
        int places = 0;
        for (long all = 28; all <= sizes.size(); all *= 10) {
            places++;
        }
        return places;
    }

    private static Rational size(Rational value) {
        return value.signum() < 0 ? value.negated() : value;
    }

    /** {@code x = 0.35, y = -1.2}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        values.forEach((key, value) -> text.append(text.isEmpty() ? "" : ", ")
                .append(key)
                .append(" = ")
                .append(text(value)));
        return text.toString();
    }
}
