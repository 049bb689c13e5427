package dev.longhand.check.quantity;

import org.jspecify.annotations.Nullable;

/**
 * What a derivative is taken by.
 *
 * @param key of a quantity, or null when it is taken by a formula
 * @param formula the formula as {@link Spelling} has it, or null
 * @param row of the cell, from 0
 * @param column of the cell, from 0
 */
public record Seed(@Nullable String key, @Nullable String formula, int row, int column) {}
