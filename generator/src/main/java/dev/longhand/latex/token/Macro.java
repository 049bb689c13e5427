package dev.longhand.latex.token;

import org.jspecify.annotations.Nullable;

/**
 * A command of the document's own.
 *
 * @param arguments how many it takes
 * @param body with {@code #1}, {@code #2}, ... for the arguments
 * @param option what the first argument is where none stands in square brackets, or null if it has to be in braces
 */
public record Macro(int arguments, String body, @Nullable String option) {

    /** A command whose arguments all have to be given. */
    public Macro(int arguments, String body) {
        this(arguments, body, null);
    }
}
