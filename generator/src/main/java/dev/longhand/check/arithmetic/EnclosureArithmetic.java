package dev.longhand.check.arithmetic;

import dev.longhand.expr.Primitive;
import dev.longhand.expr.Rational;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Arithmetic on enclosures, rounded outwards: for refutation, and for numbers. Fractions stay exact while they are
 * short. Where an operation is not defined for some number of an enclosure it is undefined.
 */
public final class EnclosureArithmetic implements Arithmetic<Enclosure> {

    public static final int USUAL_DIGITS = 40;

    private static final Rational HALF = Rational.of(1, 2);

    private final Rounding rounding;
    private final EnclosurePowers powers;
    private final EnclosureFunctions functions;
    private final Function<String, Rational> symbols;
    private final StandIns standIns;

    /**
     * Arithmetic at a point.
     *
     * @param digits kept of numbers that are not exact
     * @param symbols the value of each symbol, a {@link Point} or the data of a document
     * @param standIns for functions of which nothing is known
     */
    public EnclosureArithmetic(int digits, Function<String, Rational> symbols, StandIns standIns) {
        this.rounding = new Rounding(digits);
        this.powers = new EnclosurePowers(rounding, digits);
        this.functions = new EnclosureFunctions(rounding, digits);
        this.symbols = symbols;
        this.standIns = standIns;
    }

    @Override
    public Enclosure constant(Rational value) {
        return rounding.enclosed(value);
    }

    /** Everything between two numbers. */
    public Enclosure between(BigDecimal lower, BigDecimal upper) {
        return rounding.enclosed(lower, upper);
    }

    @Override
    public Enclosure symbol(String key) {
        return constant(symbols.apply(key));
    }

    @Override
    public Enclosure plus(Enclosure a, Enclosure b) {
        Rational x = a.exact();
        Rational y = b.exact();
        return rounding.enclosed(
                x == null || y == null ? null : x.plus(y),
                a.lower().add(b.lower(), rounding.down()),
                a.upper().add(b.upper(), rounding.up()));
    }

    @Override
    public Enclosure minus(Enclosure a, Enclosure b) {
        return plus(a, negated(b));
    }

    @Override
    public Enclosure negated(Enclosure a) {
        return a.negated();
    }

    @Override
    public Enclosure times(Enclosure a, Enclosure b) {
        Rational x = a.exact();
        Rational y = b.exact();
        if (x != null && y != null) {
            Rational exact = x.times(y);
            if (Rounding.isShort(exact.bitLength())) {
                return rounding.enclosed(exact);
            }
        }
        if ((x != null && x.signum() == 0) || (y != null && y.signum() == 0)) {
            return constant(Rational.ZERO);
        }
        List<BigDecimal> products = Stream.of(a.lower(), a.upper())
                .flatMap(p -> Stream.of(p.multiply(b.lower()), p.multiply(b.upper())))
                .sorted()
                .toList();
        return rounding.enclosed(products.get(0), products.get(3));
    }

    @Override
    public Enclosure dividedBy(Enclosure a, Enclosure b) {
        Rational x = a.exact();
        Rational y = b.exact();
        if (b.containsZero()) {
            throw new Undefined(y != null ? "division by zero" : "division by a number that may be zero");
        }
        if (x != null && y != null) {
            Rational exact = x.dividedBy(y);
            if (Rounding.isShort(exact.bitLength())) {
                return rounding.enclosed(exact);
            }
        }
        // of a positive divisor; a quotient is smallest where the dividend is, by the end that makes it so
        Enclosure above = b.lower().signum() > 0 ? a : negated(a);
        Enclosure below = b.lower().signum() > 0 ? b : negated(b);
        BigDecimal forLower = above.lower().signum() >= 0 ? below.upper() : below.lower();
        BigDecimal forUpper = above.upper().signum() >= 0 ? below.lower() : below.upper();
        return rounding.enclosed(
                above.lower().divide(forLower, rounding.down()), above.upper().divide(forUpper, rounding.up()));
    }

    @Override
    public Enclosure power(Enclosure base, Rational exponent) {
        return powers.power(base, exponent);
    }

    @Override
    public Enclosure apply(Primitive function, Enclosure z) {
        Rational exact = z.exact();
        boolean zero = exact != null && exact.signum() == 0;
        return switch (function) {
            case SQRT -> power(z, HALF);
            case EXP -> zero ? constant(Rational.ONE) : functions.rising(function, z);
            case LOG -> exact != null && exact.isOne() ? constant(Rational.ZERO) : functions.rising(function, z);
            case SIGMOID, NORMAL_CDF -> zero ? constant(HALF) : functions.rising(function, z);
            case TANH, EXPM1 -> zero ? z : functions.rising(function, z);
            case SOFTPLUS -> functions.rising(function, z);
            case SIN -> zero ? z : functions.wave(function, z);
            case COS -> zero ? constant(Rational.ONE) : functions.wave(function, z);
            case MAX, LOG_SUM_EXP, PI ->
                throw new IllegalArgumentException(function.label() + " is not a function of one argument");
        };
    }

    @Override
    public Enclosure pi() {
        return functions.pi();
    }

    /** By the stand-in for the function. */
    @Override
    public Enclosure unknown(String name, List<Integer> orders, List<Enclosure> arguments) {
        return standIns.of(name, arguments.size()).derivative(this, orders, arguments);
    }

    @Override
    public boolean vanishes(Enclosure a) {
        return a.exact() != null && a.exact().signum() == 0;
    }

    @Override
    public int sign(Enclosure a) {
        if (a.lower().signum() > 0) {
            return 1;
        }
        if (a.upper().signum() < 0) {
            return -1;
        }
        throw new Undefined(a.exact() != null ? "the sign of zero" : "the sign of a number that may be zero");
    }
}
