package dev.longhand.notes.document;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Which closing brace belongs to which opening one; found for the whole text at once, so that asking is cheap. */
final class Braces {

    private final String text;
    private int @Nullable [] partners;

    Braces(String text) {
        this.text = text;
    }

    /** The closing brace of the opening one at an offset, or -1. */
    int closing(int open) {
        if (partners == null) {
            partners = pair();
        }
        return partners[open];
    }

    private int[] pair() {
        int[] closing = new int[text.length()];
        Arrays.fill(closing, -1);
        int[] open = new int[16];
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '{') {
                if (depth == open.length) {
                    open = Arrays.copyOf(open, 2 * depth);
                }
                open[depth++] = i;
            } else if (c == '}' && depth > 0) {
                closing[open[--depth]] = i;
            }
        }
        return closing;
    }
}
