package dev.longhand.check.arithmetic;

import dev.longhand.expr.Rational;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Functions on residues. Those that are not exact are chosen without a pattern, at each level for itself, by their name
 * and what their arguments leave there.
 */
final class ResidueFunctions {

    private final ResidueLevels levels;
    private final PrimeTower tower;
    private final Scatter scatter;
    private final Residue one;
    private boolean guessedExp;

    ResidueFunctions(ResidueLevels levels, Scatter scatter) {
        this.levels = levels;
        this.tower = levels.tower();
        this.scatter = scatter;
        this.one = levels.constant(Rational.ONE);
    }

    /** A number that is not zero, for a kind and a key. */
    Residue chosen(String kind, String key) {
        @Nullable BigInteger[] values = new BigInteger[tower.height()];
        for (int level = 0; level < values.length; level++) {
            values[level] = notZero(tower.field(level), kind, key);
        }
        return Residue.of(values, null);
    }

    boolean guessedExp() {
        return guessedExp;
    }

    Residue exp(Residue a) {
        Rational exact = a.exact();
        if (exact != null && exact.signum() == 0) {
            return one;
        }
        if (tower.height() == 1) {
            return unknownExp(a);
        }
        @Nullable BigInteger[] values = new BigInteger[tower.height()];
        for (int level = 0; level + 1 < values.length; level++) {
            BigInteger exponent = a.at(level + 1);
            if (exponent != null) {
                values[level] = tower.exponential(level).power(exponent);
            }
        }
        return levels.known(values, null);
    }

    /** A function of which no more is said than that f(0) = 1 and f(-x) f(x) = 1. */
    private Residue unknownExp(Residue a) {
        guessedExp = true;
        return levels.map(a, null, (field, x) -> {
            if (x.signum() == 0) {
                return BigInteger.ONE;
            }
            return field.isFirstOfPair(x)
                    ? notZero(field, "exponential", x.toString())
                    : field.inverse(
                            notZero(field, "exponential", field.negated(x).toString()));
        });
    }

    Residue log(Residue a) {
        Rational exact = a.exact();
        if (exact != null && exact.signum() <= 0) {
            throw new Undefined("log of a number that is not positive");
        }
        return levels.map(a, exact != null && exact.isOne() ? Rational.ZERO : null, (field, x) -> {
            if (x.signum() == 0) {
                throw new Undefined("log of zero");
            }
            return x.equals(BigInteger.ONE) ? BigInteger.ZERO : any(field, "log", x.toString());
        });
    }

    /** 2t / (1 + t^2), t being the tangent of half the angle. */
    Residue sin(Residue a) {
        return levels.map(a, null, (field, x) -> {
            BigInteger t = odd(field, "tangent", x);
            return field.times(field.plus(t, t), field.inverse(field.plus(BigInteger.ONE, field.times(t, t))));
        });
    }

    /** (1 - t^2) / (1 + t^2). */
    Residue cos(Residue a) {
        return levels.map(a, null, (field, x) -> {
            BigInteger t = odd(field, "tangent", x);
            BigInteger square = field.times(t, t);
            return field.times(field.minus(BigInteger.ONE, square), field.inverse(field.plus(BigInteger.ONE, square)));
        });
    }

    /** A function with f(-x) = -f(x). */
    Residue odd(String name, Residue a) {
        return levels.map(a, null, (field, x) -> odd(field, name, x));
    }

    Residue unknown(String name, List<Integer> orders, List<Residue> arguments) {
        @Nullable BigInteger[] values = new BigInteger[tower.height()];
        for (int level = 0; level < values.length; level++) {
            int here = level;
            List<@Nullable BigInteger> at = arguments.stream()
                    .<@Nullable BigInteger>map(a -> a.at(here))
                    .toList();
            if (!at.contains(null)) {
                values[level] = any(tower.field(level), "unknown", name, orders.toString(), at.toString());
            }
        }
        return levels.known(values, null);
    }

    private BigInteger odd(PrimeField field, String name, BigInteger x) {
        if (x.signum() == 0) {
            return x;
        }
        return field.isFirstOfPair(x)
                ? notZero(field, name, x.toString())
                : field.negated(notZero(field, name, field.negated(x).toString()));
    }

    private BigInteger notZero(PrimeField field, String kind, String key) {
        BigInteger nonZero = field.modulus().subtract(BigInteger.ONE);
        return scatter.bits(kind, key, field.modulus().toString()).mod(nonZero).add(BigInteger.ONE);
    }

    private BigInteger any(PrimeField field, String... words) {
        String[] all = Arrays.copyOf(words, words.length + 1);
        all[words.length] = field.modulus().toString();
        return scatter.bits(all).mod(field.modulus());
    }
}
