package dev.longhand.check.arithmetic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Polynomials in the place of functions of which nothing is known, one for each name; those used are remembered. */
public final class StandIns {

    private record Signature(String name, int arity) {}

    private final long seed;
    private final Map<Signature, StandIn> used = new LinkedHashMap<>();

    public StandIns(long seed) {
        this.seed = seed;
    }

    StandIn of(String name, int arity) {
        return used.computeIfAbsent(new Signature(name, arity), s -> StandIn.of(seed, name, arity));
    }

    /** A line for each that was used, {@code f(z) = 0.3 + 0.7 z - 0.4 z^2 + 1.2 z^3}. */
    public List<String> descriptions() {
        return used.values().stream().map(StandIn::toString).toList();
    }
}
