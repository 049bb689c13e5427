package dev.longhand.check.diagnosis;

import dev.longhand.check.arithmetic.Arithmetic;
import dev.longhand.check.arithmetic.Undefined;
import dev.longhand.expr.Primitive;
import dev.longhand.expr.Rational;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Floating point at one point without a pattern. It decides nothing: it only tells quickly what is not worth a proof.
 */
final class RoughArithmetic implements Arithmetic<Double> {

    private static final double NEAR = 1e-8;
    private static final double GRID = 1e8;

    private final long seed;
    private final boolean mixed;
    private final Map<String, Double> chosen = new HashMap<>();

    /** @param mixed whether symbols may be negative; where they are, logarithms and roots may have no value */
    RoughArithmetic(long seed, boolean mixed) {
        this.seed = seed;
        this.mixed = mixed;
    }

    static boolean areNear(double a, double b) {
        return Math.abs(a - b) <= NEAR * Math.max(Math.abs(a), Math.abs(b));
    }

    /** Whether values are near so many times the others, one by one. */
    static boolean areNear(List<Double> values, List<Double> others, double times) {
        if (values.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < values.size(); i++) {
            if (!areNear(values.get(i), times * others.get(i))) {
                return false;
            }
        }
        return true;
    }

    private double choose(String key) {
        return chosen.computeIfAbsent(key, k -> {
            Random random = new Random(seed * 1_000_003L + k.hashCode());
            random.nextDouble();
            double size = 0.3 + 1.2 * random.nextDouble();
            return mixed && random.nextBoolean() ? -size : size;
        });
    }

    @Override
    public Double constant(Rational value) {
        return value.numerator().doubleValue() / value.denominator().doubleValue();
    }

    @Override
    public Double symbol(String key) {
        return choose("symbol " + key);
    }

    @Override
    public Double plus(Double a, Double b) {
        return a + b;
    }

    @Override
    public Double minus(Double a, Double b) {
        return a - b;
    }

    @Override
    public Double times(Double a, Double b) {
        return a * b;
    }

    @Override
    public Double dividedBy(Double a, Double b) {
        if (b == 0) {
            throw new Undefined("division by zero");
        }
        return a / b;
    }

    @Override
    public Double negated(Double a) {
        return -a;
    }

    @Override
    public Double power(Double base, Rational exponent) {
        return Math.pow(base, constant(exponent));
    }

    @Override
    public Double apply(Primitive function, Double a) {
        return switch (function) {
            case EXP -> Math.exp(a);
            case LOG -> Math.log(a);
            case SQRT -> Math.sqrt(a);
            case SIN -> Math.sin(a);
            case COS -> Math.cos(a);
            case TANH -> Math.tanh(a);
            case SIGMOID -> 1 / (1 + Math.exp(-a));
            case SOFTPLUS -> Math.log1p(Math.exp(a));
            case EXPM1 -> Math.expm1(a);
            // any odd function about a half will do, as the proof takes no other for granted
            case NORMAL_CDF -> 0.5 + 0.5 * Math.tanh(a);
            case MAX, LOG_SUM_EXP, PI ->
                throw new IllegalArgumentException(function.label() + " is not a function of one argument");
        };
    }

    @Override
    public Double pi() {
        return Math.PI;
    }

    @Override
    public Double unknown(String name, List<Integer> orders, List<Double> arguments) {
        StringBuilder key = new StringBuilder(name).append(orders);
        arguments.forEach(argument -> key.append(' ').append(Math.round(argument * GRID)));
        return choose(key.toString());
    }

    @Override
    public int sign(Double a) {
        if (!(Math.abs(a) > 1 / GRID)) {
            throw new Undefined("the sign of zero");
        }
        return a > 0 ? 1 : -1;
    }
}
