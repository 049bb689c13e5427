package dev.longhand.latex.token;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** Which brace of a text closes which; found once, so that no search for one is repeated. */
final class Braces {

    private Braces() {}

    /** For each opening brace the offset of the one that closes it; -1 elsewhere and where there is none. */
    static int[] closings(String tex) {
        int[] closings = new int[tex.length()];
        Arrays.fill(closings, -1);
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < tex.length(); i++) {
            char c = tex.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '%') {
                int line = tex.indexOf('\n', i);
                i = line < 0 ? tex.length() : line;
            } else if (c == '{') {
                open.push(i);
            } else if (c == '}' && !open.isEmpty()) {
                closings[open.pop()] = i;
            }
        }
        return closings;
    }
}
