package dev.longhand.check.arithmetic;

import dev.longhand.expr.Rational;
import java.math.BigInteger;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** Operations done at every level of a tower where their operands are known. */
final class ResidueLevels {

    /** One operand. */
    interface Unary {
        @Nullable
        BigInteger at(PrimeField field, BigInteger a);
    }

    /** Two operands. */
    interface Binary {
        BigInteger at(PrimeField field, BigInteger a, BigInteger b);
    }

    private final PrimeTower tower;
    private boolean lost;

    ResidueLevels(PrimeTower tower) {
        this.tower = tower;
    }

    PrimeTower tower() {
        return tower;
    }

    Residue constant(Rational value) {
        BigInteger[] levels = new BigInteger[tower.height()];
        for (int level = 0; level < levels.length; level++) {
            PrimeField field = tower.field(level);
            BigInteger numerator = value.numerator().mod(field.modulus());
            levels[level] = value.isInteger()
                    ? numerator
                    : field.times(numerator, field.inverse(value.denominator().mod(field.modulus())));
        }
        return Residue.ofConstant(levels, value);
    }

    /** @param onFractions the same for fractions, asked only when both are known */
    Residue combine(Residue a, Residue b, Binary operation, BinaryOperator<Rational> onFractions) {
        @Nullable BigInteger[] levels = new BigInteger[tower.height()];
        for (int level = 0; level < levels.length; level++) {
            BigInteger x = a.at(level);
            BigInteger y = b.at(level);
            if (x != null && y != null) {
                levels[level] = operation.at(tower.field(level), x, y);
            }
        }
        Rational left = a.exact();
        Rational right = b.exact();
        return known(levels, left == null || right == null ? null : onFractions.apply(left, right));
    }

    Residue map(Residue a, @Nullable Rational exact, Unary operation) {
        @Nullable BigInteger[] levels = new BigInteger[tower.height()];
        for (int level = 0; level < levels.length; level++) {
            BigInteger x = a.at(level);
            if (x != null) {
                levels[level] = operation.at(tower.field(level), x);
                lost |= levels[level] == null;
            }
        }
        return known(levels, exact);
    }

    /** Checks that something is known. */
    Residue known(@Nullable BigInteger[] levels, @Nullable Rational exact) {
        for (BigInteger value : levels) {
            if (value != null) {
                return Residue.of(levels, exact);
            }
        }
        throw lost ? Undefined.byChance("a root that no level has") : new Undefined("too many nested exponentials");
    }
}
