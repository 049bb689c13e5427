package dev.longhand.image.layered;

/**
 * The room that something takes around the point that its lines lead to, in pixels.
 *
 * @param side to the left, and as much to the right
 */
public record Size(double side, double above, double below) {}
