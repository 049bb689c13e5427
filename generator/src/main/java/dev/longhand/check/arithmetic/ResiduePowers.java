package dev.longhand.check.arithmetic;

import dev.longhand.expr.Rational;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Powers of residues with fractions as exponents. */
final class ResiduePowers {

    /** A power longer than this is not worth knowing exactly. */
    private static final int LONGEST_EXACT = 256;

    private final ResidueLevels levels;
    private boolean tookRoots;

    ResiduePowers(ResidueLevels levels) {
        this.levels = levels;
    }

    boolean tookRoots() {
        return tookRoots;
    }

    /** @param isSymbol whether the base may be any number, so that its root may be any that is positive */
    Residue power(Residue base, Rational exponent, boolean isSymbol) {
        BigInteger degree = exponent.denominator();
        int halvings = degree.getLowestSetBit();
        Residue root = oddRoot(base, degree.shiftRight(halvings));
        for (int i = 0; i < halvings; i++) {
            root = squareRoot(root, isSymbol && i == 0);
        }
        BigInteger n = exponent.numerator();
        return levels.map(root, exact(root.exact(), n), (field, a) -> field.power(a, n));
    }

    private Residue oddRoot(Residue base, BigInteger degree) {
        return degree.equals(BigInteger.ONE) ? base : levels.map(base, null, (field, a) -> field.oddRoot(a, degree));
    }

    private Residue squareRoot(Residue base, boolean isSymbol) {
        Rational exact = base.exact();
        if (exact != null) {
            if (exact.signum() < 0) {
                throw new Undefined("a root of even degree of a negative number");
            }
            BigInteger numerator = exact.numerator().sqrt();
            BigInteger denominator = exact.denominator().sqrt();
            Rational root = new Rational(numerator, denominator);
            if (root.times(root).equals(exact)) {
                return levels.constant(root);
            }
        }
        // the root of a positive fraction that is itself a square stands for the positive root throughout
        tookRoots |= exact == null && !isSymbol;
        return levels.map(base, null, PrimeField::squareRoot);
    }

    private static @Nullable Rational exact(@Nullable Rational base, BigInteger exponent) {
        if (base == null || exponent.bitLength() > Short.SIZE) {
            return null;
        }
        int n = exponent.intValue();
        if (base.signum() == 0) {
            return n == 0 ? Rational.ONE : base;
        }
        if ((long) base.bitLength() * Math.abs(n) > 2 * LONGEST_EXACT) {
            return null;
        }
        Rational power = new Rational(
                base.numerator().pow(Math.abs(n)), base.denominator().pow(Math.abs(n)));
        return n < 0 ? Rational.ONE.dividedBy(power) : power;
    }
}
