package dev.longhand.check.arithmetic;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Primes p_1 > p_2 > ... > p_K of which each divides the one before less 1, so that modulo p_j there are p_{j+1}
 * powers of one number g_j, and x to g_j^x takes sums modulo p_{j+1} to products modulo p_j exactly as exp does.
 * The last has 61 bits (125 if it is the only one), each other some ten more than the next; all are proved prime by Pocklington's theorem,
 * given the last.
 *
 * <p>Modulo each of them -1 is no square, 2, 3, 5, 7, 11 and 13 are squares, and third and fifth roots exist and
 * are unique: what holds of positive numbers and their roots holds for the constants that occur in formulas.
 */
public final class PrimeTower {

    /** Enough for seven exponentials inside each other. */
    public static final int USUAL_HEIGHT = 8;

    private static final int LAST_BITS = 61;
    /** Of a prime that stands alone, so that one trial is as good as two. */
    private static final int LONE_BITS = 125;

    private static final int[] ODD_SQUARES = {3, 5, 7, 11, 13};

    private final List<PrimeField> fields;
    private final List<PowerTable> exponentials;

    private PrimeTower(List<PrimeField> fields, List<PowerTable> exponentials) {
        this.fields = List.copyOf(fields);
        this.exponentials = List.copyOf(exponentials);
    }

    /**
     * Builds a tower, which takes some milliseconds; it may serve for many seeds of {@link ResidueArithmetic}.
     *
     * @param height how many primes, at least 1: one more than there are exponentials inside each other
     */
    public static PrimeTower of(long seed, int height) {
        Deque<PrimeField> fields = new ArrayDeque<>();
        Deque<PowerTable> exponentials = new ArrayDeque<>();
        fields.addFirst(new PrimeField(last(seed, height == 1 ? LONE_BITS : LAST_BITS)));
        while (fields.size() < height) {
            addAbove(fields, exponentials);
        }
        return new PrimeTower(List.copyOf(fields), List.copyOf(exponentials));
    }

    int height() {
        return fields.size();
    }

    PrimeField field(int level) {
        return fields.get(level);
    }

    /** The powers that stand for exp at a level, of exponents of the level after it; the last level has none. */
    PowerTable exponential(int level) {
        return exponentials.get(level);
    }

    private static BigInteger last(long seed, int bits) {
        BigInteger start = new Scatter(seed).bits("last prime").shiftRight(256 - bits + 3);
        BigInteger p = start.shiftLeft(3).setBit(bits - 1).or(BigInteger.valueOf(7));
        while (!isFit(p) || !p.isProbablePrime(100)) {
            p = p.add(BigInteger.valueOf(8));
        }
        return p;
    }

    private static void addAbove(Deque<PrimeField> fields, Deque<PowerTable> exponentials) {
        BigInteger q = fields.getFirst().modulus();
        // q leaves 7 modulo 8, and so does c q + 1 for these c
        for (long c = 2; ; c += 8) {
            BigInteger factor = BigInteger.valueOf(c);
            BigInteger p = factor.multiply(q).add(BigInteger.ONE);
            if (!isFit(p)) {
                continue;
            }
            BigInteger g = BigInteger.TWO.modPow(factor, p);
            boolean prime = g.modPow(q, p).equals(BigInteger.ONE)
                    && g.subtract(BigInteger.ONE).gcd(p).equals(BigInteger.ONE);
            if (prime) {
                PrimeField field = new PrimeField(p);
                fields.addFirst(field);
                exponentials.addFirst(new PowerTable(field, g, q));
                return;
            }
        }
    }

    /** Whether p, which leaves 7 modulo 8, is worth testing: by quadratic reciprocity small primes are squares. */
    private static boolean isFit(BigInteger p) {
        for (int q : ODD_SQUARES) {
            int rest = p.mod(BigInteger.valueOf(q)).intValue();
            int wanted = q % 4 == 1 ? rest : q - rest;
            if (rest == 0 || !isSquare(wanted, q) || (q == 5 && rest == 1)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSquare(int a, int q) {
        for (int x = 1; x < q; x++) {
            if (x * x % q == a) {
                return true;
            }
        }
        return false;
    }
}
