package dev.longhand.derivation;

import dev.longhand.expr.Name;
import java.util.List;

/**
 * A derivative as a sum of chains, one for each use of the name.
 *
 * @param chains none when the result does not depend on the name
 */
public record Chains(Name by, List<Chain> chains) {
    public Chains {
        chains = List.copyOf(chains);
    }
}
