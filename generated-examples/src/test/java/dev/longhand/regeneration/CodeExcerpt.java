package dev.longhand.regeneration;

import java.util.List;

/** The part of an emitted class that shows its style: the straight-line blocks. */
final class CodeExcerpt {

    private CodeExcerpt() {}

    /** From the first block to the last, without what stands around them. */
    static String of(String source) {
        List<String> all = source.lines().toList();
        int first = lineWith(all, "private static void forward");
        int end = lineWith(all, "private static void check");
        return String.join("\n", all.subList(first, end)).strip() + "\n";
    }

    private static int lineWith(List<String> lines, String text) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(text)) {
                return i;
            }
        }
        throw new IllegalStateException("no line with: " + text);
    }
}
