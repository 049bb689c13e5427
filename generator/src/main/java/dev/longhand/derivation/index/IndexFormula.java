package dev.longhand.derivation.index;

import java.util.List;
import java.util.Optional;

/**
 * The derivative of the loss by all names of a kind in one formula.
 *
 * @param by what it is the derivative by
 * @param over what the Leibniz product is summed over; nothing when it is one product
 * @param links the Leibniz product
 * @param term the same in formulas
 * @param instances the numbers that the open indices of {@code by} take
 */
public record IndexFormula(
        OpenName by, Optional<Range> over, List<IndexLink> links, IndexTerm term, List<IndexValues> instances) {
    public IndexFormula {
        links = List.copyOf(links);
        instances = List.copyOf(instances);
    }

    /** An index and how far it runs from 1 on. */
    public record Range(Index index, OpenSize size) {}
}
