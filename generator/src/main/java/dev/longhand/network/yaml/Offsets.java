package dev.longhand.network.yaml;

import java.util.Arrays;

/** Turns positions counted in code points, as the YAML parser counts, into offsets counted in characters. */
final class Offsets {

    /** Offsets, in code points, of the characters that take two chars. */
    private final int[] wide;

    private final int length;

    Offsets(String text) {
        int[] found = new int[16];
        int count = 0;
        int codePoint = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (Character.isSupplementaryCodePoint(text.codePointAt(i))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, 2 * count);
                }
                found[count++] = codePoint;
            }
            codePoint++;
        }
        wide = Arrays.copyOf(found, count);
        length = text.length();
    }

    /** The offset of a code point; past the end, the end. */
    int ofCodePoint(int index) {
        int at = Arrays.binarySearch(wide, index);
        int before = at < 0 ? -at - 1 : at;
        return Math.min(length, index + before);
    }
}
