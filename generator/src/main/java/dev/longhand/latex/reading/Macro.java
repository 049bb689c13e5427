package dev.longhand.latex.reading;

/**
 * A command of the document's own.
 *
 * @param arguments how many it takes
 * @param body with {@code #1}, {@code #2}, ... for the arguments
 */
public record Macro(int arguments, String body) {}
