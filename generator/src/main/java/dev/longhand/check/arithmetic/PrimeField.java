package dev.longhand.check.arithmetic;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Whole numbers modulo a prime p. As p leaves 3 modulo 4, -1 is no square, and of the two roots of a square exactly one
 * is itself a square: taking that one makes roots multiplicative, as they are for positive numbers.
 */
final class PrimeField {

    private final BigInteger p;
    private final BigInteger half;
    private final BigInteger rootExponent;

    PrimeField(BigInteger p) {
        if (!p.testBit(0) || !p.testBit(1)) {
            throw new IllegalArgumentException(p + " does not leave 3 modulo 4");
        }
        this.p = p;
        this.half = p.shiftRight(1);
        this.rootExponent = p.add(BigInteger.ONE).shiftRight(2);
    }

    BigInteger modulus() {
        return p;
    }

    BigInteger plus(BigInteger a, BigInteger b) {
        BigInteger sum = a.add(b);
        return sum.compareTo(p) < 0 ? sum : sum.subtract(p);
    }

    BigInteger minus(BigInteger a, BigInteger b) {
        BigInteger difference = a.subtract(b);
        return difference.signum() < 0 ? difference.add(p) : difference;
    }

    BigInteger times(BigInteger a, BigInteger b) {
        return a.multiply(b).mod(p);
    }

    BigInteger negated(BigInteger a) {
        return a.signum() == 0 ? a : p.subtract(a);
    }

    BigInteger inverse(BigInteger a) {
        if (a.signum() == 0) {
            throw new Undefined("division by zero");
        }
        return a.modInverse(p);
    }

    /** @param n of any sign */
    BigInteger power(BigInteger a, BigInteger n) {
        if (n.signum() < 0) {
            return inverse(a).modPow(n.negate(), p);
        }
        return a.modPow(n, p);
    }

    /** The root that is a square itself, or null when {@code a} is no square. */
    @Nullable
    BigInteger squareRoot(BigInteger a) {
        BigInteger root = a.modPow(rootExponent, p);
        return times(root, root).equals(a) ? root : null;
    }

    /** The one root of odd degree, or null when the degree has a factor in common with p - 1, so that it is not one. */
    @Nullable
    BigInteger oddRoot(BigInteger a, BigInteger degree) {
        BigInteger order = p.subtract(BigInteger.ONE);
        return degree.gcd(order).equals(BigInteger.ONE) ? a.modPow(degree.modInverse(order), p) : null;
    }

    /** Whether {@code a} is the one of a and -a that stands for the two. */
    boolean isFirstOfPair(BigInteger a) {
        return a.compareTo(half) <= 0;
    }
}
