package dev.longhand.check.arithmetic;

import org.jspecify.annotations.Nullable;

/**
 * A number and its derivative in one direction.
 *
 * @param value the number
 * @param tangent the derivative; null for zero
 */
public record Dual<S>(S value, @Nullable S tangent) {}
