package dev.longhand.network;

import dev.longhand.expr.Name;

/**
 * An L2 term: half the rate times the sum of the squares of all weights, biases left out (Krogh and Hertz 1992).
 *
 * @param rate its name, such as {@code \lambda}
 */
public record Penalty(Name rate) {}
