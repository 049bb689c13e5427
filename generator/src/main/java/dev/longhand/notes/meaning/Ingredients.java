package dev.longhand.notes.meaning;

import java.util.Set;

/**
 * The letters that the formula of a name is made of, by way of the formulas of others.
 *
 * @param given those that have no formula of their own
 * @param all those and the ones between
 * @param isLoss whether the name is a letter for a loss, before whose brackets nobody means a product
 */
public record Ingredients(Set<String> given, Set<String> all, boolean isLoss) {

    public Ingredients {
        given = Set.copyOf(given);
        all = Set.copyOf(all);
    }
}
