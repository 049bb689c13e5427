package dev.longhand.check.definition;

import dev.longhand.check.quantity.NamedFunction;

/**
 * A function that has had another formula before.
 *
 * @param position the number of the relation from which on it has this one
 */
public record RedefinedFunction(NamedFunction function, int position) {}
