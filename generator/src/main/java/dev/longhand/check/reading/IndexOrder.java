package dev.longhand.check.reading;

/**
 * Which of the two indices of a weight is the unit it leads to.
 *
 * @param base the letter of the weight
 * @param targetFirst whether {@code w_{ij}} leads to i, from j
 * @param isSpelt whether what settles it names the weight with its indices; else a product of a whole matrix does,
 *     whose entries could be written in either order
 * @param relation the number of the relation that settles it, -1 for the network file
 */
public record IndexOrder(String base, boolean targetFirst, boolean isSpelt, int relation) {}
