package dev.longhand.check.arithmetic;

import dev.longhand.expr.Rational;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A number by what it leaves modulo some of the primes of a {@link PrimeTower}; of at least one. */
public final class Residue {

    /** Longer fractions that were computed are no longer kept beside what they leave. */
    private static final int LONGEST_EXACT = 256;

    private final @Nullable BigInteger[] levels;
    private final @Nullable Rational exact;

    private Residue(@Nullable BigInteger[] levels, @Nullable Rational exact) {
        this.levels = levels;
        this.exact = exact;
    }

    /**
     * @param levels null where it is not known; not to be changed afterwards
     * @param exact the number itself if it is a known fraction
     */
    static Residue of(@Nullable BigInteger[] levels, @Nullable Rational exact) {
        return new Residue(levels, exact == null || exact.bitLength() > LONGEST_EXACT ? null : exact);
    }

    /** A fraction that is given, of any length. */
    static Residue ofConstant(BigInteger[] levels, Rational exact) {
        return new Residue(levels, exact);
    }

    @Nullable
    BigInteger at(int level) {
        return levels[level];
    }

    @Nullable
    Rational exact() {
        return exact;
    }

    /** How many of the primes it is known for. */
    public int knownLevels() {
        int known = 0;
        for (BigInteger value : levels) {
            known += value == null ? 0 : 1;
        }
        return known;
    }

    /** Whether another leaves the same wherever it is known, and is known at the same places. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Residue r && Arrays.equals(levels, r.levels) && Objects.equals(exact, r.exact);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(levels);
    }

    @Override
    public String toString() {
        return exact != null ? exact.toString() : Arrays.toString(levels);
    }
}
