package dev.longhand.check.equality;

import dev.longhand.check.arithmetic.PrimeTower;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The primes of one check, chosen from a seed and made when they are needed. */
public final class Primes {

    private final long seed;
    private final Map<List<Integer>, PrimeTower> towers = new HashMap<>();

    /** @param seed the same for the same input, so that a check repeats itself */
    public Primes(long seed) {
        this.seed = seed;
    }

    PrimeTower tower(int trial, int height) {
        return towers.computeIfAbsent(List.of(trial, height), t -> PrimeTower.of(seed + 1_000_003L * trial, height));
    }

    long seed(int trial) {
        return seed ^ (0x9E3779B97F4A7C15L * (trial + 1));
    }
}
