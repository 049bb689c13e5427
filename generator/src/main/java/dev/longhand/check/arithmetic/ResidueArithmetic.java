package dev.longhand.check.arithmetic;

import dev.longhand.expr.Primitive;
import dev.longhand.expr.Rational;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Exact arithmetic modulo primes, for proof. What is equal by the rules of fractions, of exp (also inside itself),
 * of roots of positive numbers, of parity of sin and cos and of their circle has equal residues whatever the seed.
 * All else (symbols, log, unknown functions of what is already known) is chosen without a pattern, so that by the
 * lemma of Schwartz and Zippel a difference that is not zero has a residue of zero with a chance of at most D /
 * 2^60, D being its degree.
 *
 * <p><b>Roots of even degree</b> exist modulo about half of the primes only. They are known where they exist, and
 * {@link Undefined#isUnlucky()} says that a value was known nowhere: take another seed. The root chosen is the one
 * that is itself a square. It is multiplicative, so that formulas true of positive numbers hold, but sqrt(x^2) is x
 * in half of the levels and -x in the others. Where {@link #tookRoots()}, a false sign passes each level with a
 * chance of 1/2: only trials with together at least 100 {@linkplain #commonLevels(Residue, Residue) common levels}
 * prove anything. The root of a symbol has no sign to be mistaken about: where s is positive, so is all that d = s^2 can be.
 *
 * <p><b>Over a single prime</b> there are no exponents, and exp is an unknown function of which only exp(0) = 1 and
 * exp(-x) exp(x) = 1 are kept. What is equal then is equal for exp too, however deep exponentials are nested; not all
 * that is equal for exp is equal then.
 *
 * <p><b>Signs</b> are assumed, see {@link Cells}. Where they are {@linkplain Cells#weighed() weighed}, {@code w a + (1 -
 * w) b} stands for what is a above and b below, w chosen for each number that decides. What is equal for every w is equal
 * for w = 0 and w = 1, that is in all cells at once, if it has a value in them. Not for use by several threads.
 */
public final class ResidueArithmetic implements Arithmetic<Residue> {

    private static final Rational HALF = Rational.of(1, 2);

    private final PrimeTower tower;
    private final Cells cells;
    private final ResidueLevels levels;
    private final ResiduePowers powers;
    private final ResidueFunctions functions;
    private final Residue one;
    private final Map<Rational, Residue> constants = new HashMap<>();
    private final Map<String, Residue> symbols = new HashMap<>();
    /** The weights of what has decided so far: of a number and its negative, that of the one met first. */
    private final Map<BigInteger, Residue> weights = new HashMap<>();

    private boolean decidedBothWays;
    private boolean decidedByZero;

    private boolean couldFail;

    /** With a tower and cells of its own. */
    public ResidueArithmetic(long seed) {
        this(PrimeTower.of(seed, PrimeTower.USUAL_HEIGHT), seed, new Cells());
    }

    /**
     * Arithmetic over the primes of a tower.
     *
     * @param seed for everything that is chosen
     * @param cells asked for signs
     */
    public ResidueArithmetic(PrimeTower tower, long seed, Cells cells) {
        this.tower = tower;
        this.cells = cells;
        this.levels = new ResidueLevels(tower);
        this.powers = new ResiduePowers(levels);
        this.functions = new ResidueFunctions(levels, new Scatter(seed));
        this.one = levels.constant(Rational.ONE);
    }

    /** A bound on the chance that a difference of that degree, not zero, is zero in trials with as many seeds. */
    public static double chanceOfPassing(double degree, int trials) {
        return Math.pow(Math.min(1, degree * 0x1p-60), trials);
    }

    /** Whether the number is zero at every level where it is known: not once, if it is not zero. */
    public boolean isZero(Residue a) {
        for (int level = 0; level < tower.height(); level++) {
            BigInteger value = a.at(level);
            if (value != null && value.signum() != 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether two numbers are the same at every level where both are known.
     *
     * @throws Undefined when there is no such level
     */
    public boolean areEqual(Residue a, Residue b) {
        return isZero(minus(a, b));
    }

    /** How many levels {@link #areEqual} compares. */
    public int commonLevels(Residue a, Residue b) {
        int common = 0;
        for (int level = 0; level < tower.height(); level++) {
            common += a.at(level) != null && b.at(level) != null ? 1 : 0;
        }
        return common;
    }

    /** Whether exp is a function of which next to nothing is known. */
    public boolean hasUnknownExponential() {
        return tower.height() == 1;
    }

    /** Whether exp was taken while it was such a function. */
    public boolean guessedExponential() {
        return functions.guessedExp();
    }

    /** Whether it was divided by, or a logarithm taken of, something that may be zero for the true exp. */
    public boolean couldFail() {
        return couldFail;
    }

    /** Whether a root of even degree was taken of anything but a fraction or a symbol. */
    public boolean tookRoots() {
        return powers.tookRoots();
    }

    /** Whether of a number and its negative both have decided, which are both below where they are zero. */
    public boolean decidedBothWays() {
        return decidedBothWays;
    }

    /** Whether a number that is zero has decided. */
    public boolean decidedByZero() {
        return decidedByZero;
    }

    @Override
    public Residue constant(Rational value) {
        return constants.computeIfAbsent(value, levels::constant);
    }

    @Override
    public Residue symbol(String key) {
        return symbols.computeIfAbsent(key, k -> functions.chosen("symbol", k));
    }

    @Override
    public Residue plus(Residue a, Residue b) {
        return levels.combine(a, b, PrimeField::plus, Rational::plus);
    }

    @Override
    public Residue minus(Residue a, Residue b) {
        return levels.combine(a, b, PrimeField::minus, (x, y) -> x.plus(y.negated()));
    }

    @Override
    public Residue times(Residue a, Residue b) {
        return levels.combine(a, b, PrimeField::times, Rational::times);
    }

    @Override
    public Residue dividedBy(Residue a, Residue b) {
        couldFail |= b.exact() == null;
        return quotient(a, b);
    }

    private Residue quotient(Residue a, Residue b) {
        return levels.combine(a, b, (field, x, y) -> field.times(x, field.inverse(y)), Rational::dividedBy);
    }

    @Override
    public Residue negated(Residue a) {
        Rational exact = a.exact();
        return levels.map(a, exact == null ? null : exact.negated(), PrimeField::negated);
    }

    @Override
    public Residue power(Residue base, Rational exponent) {
        couldFail |= exponent.signum() < 0 && base.exact() == null;
        boolean even = !exponent.denominator().testBit(0);
        return powers.power(base, exponent, even && symbols.containsValue(base));
    }

    @Override
    public Residue apply(Primitive function, Residue a) {
        return switch (function) {
            case EXP -> functions.exp(a);
            case LOG -> {
                couldFail |= a.exact() == null;
                yield functions.log(a);
            }
            case SQRT -> power(a, HALF);
            case SIN -> functions.sin(a);
            case COS -> functions.cos(a);
            case TANH -> {
                Residue e = functions.exp(plus(a, a));
                yield quotient(minus(e, one), plus(e, one));
            }
            case SIGMOID -> quotient(one, plus(one, functions.exp(negated(a))));
            case SOFTPLUS -> functions.log(plus(one, functions.exp(a)));
            case EXPM1 -> minus(functions.exp(a), one);
            case NORMAL_CDF -> plus(constant(HALF), functions.odd("normal distribution", a));
            case MAX, LOG_SUM_EXP, PI ->
                throw new IllegalArgumentException(function.label() + " is not a function of one argument");
        };
    }

    /** Some square of a number, as pi is positive. */
    @Override
    public Residue pi() {
        Residue root = functions.chosen("constant", "pi");
        return times(root, root);
    }

    @Override
    public Residue unknown(String name, List<Integer> orders, List<Residue> arguments) {
        if (orders.size() != arguments.size()) {
            throw new IllegalArgumentException("one order for each argument of " + name);
        }
        return functions.unknown(name, orders, arguments);
    }

    @Override
    public boolean weighsSigns() {
        return cells.areWeighed();
    }

    @Override
    public Residue decided(Residue a, IntFunction<Residue> pieces) {
        if (!weighsSigns() || a.exact() != null || isZero(a)) {
            return pieces.apply(signum(a));
        }
        Residue below = pieces.apply(-1);
        return plus(below, times(weight(a), minus(pieces.apply(1), below)));
    }

    private Residue weight(Residue a) {
        for (int level = 0; ; level++) {
            BigInteger value = a.at(level);
            if (value != null) {
                Residue opposite = weights.get(tower.field(level).modulus().subtract(value));
                if (opposite != null) {
                    decidedBothWays = true;
                    return minus(one, opposite);
                }
                return weights.computeIfAbsent(value, key -> functions.chosen("weight", key.toString()));
            }
        }
    }

    @Override
    public int sign(Residue a) {
        Rational exact = a.exact();
        if (isZero(a)) {
            // zero in a whole cell, as behind units that are off: the lower side of every kink, the usual convention
            decidedByZero = true;
            return -1;
        }
        if (exact != null) {
            return exact.signum();
        }
        for (int level = 0; ; level++) {
            BigInteger value = a.at(level);
            if (value != null) {
                return cells.signOf(value, tower.field(level).modulus());
            }
        }
    }
}
