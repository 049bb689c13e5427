package dev.longhand.image.type;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Sets plain words, whatever characters they have, through TeX. */
final class Words {

    private static final Pattern OPENING_QUOTE = Pattern.compile("(?<=^|[(\\[])\"");

    private Words() {}

    /** The boxes of one word without blanks, to be set side by side. */
    static List<TypesetBox> set(String word, boolean bold, double em) {
        List<TypesetBox> boxes = new ArrayList<>();
        StringBuilder tex = new StringBuilder();
        OPENING_QUOTE
                .matcher(word)
                .replaceAll("``")
                .replace("\"", "''")
                .codePoints()
                .forEach(c -> {
                    if ("\\^~@_".indexOf(c) >= 0) {
                        flush(tex, bold, em, boxes);
                        boxes.add(Typewriter.set(Character.toString(c), em));
                    } else {
                        if (c == '-' && tex.toString().endsWith("-")) {
                            // Within one formula, two hyphens would become a dash.
                            flush(tex, bold, em, boxes);
                        }
                        tex.append(escape(c));
                    }
                });
        flush(tex, bold, em, boxes);
        return boxes;
    }

    private static void flush(StringBuilder tex, boolean bold, double em, List<TypesetBox> boxes) {
        if (!tex.isEmpty()) {
            // Between digits a full stop would be set as the end of a sentence.
            String words = tex.toString().replaceAll("(?<=[0-9])\\.(?=[0-9])", "{.}");
            boxes.add(Typesetter.inline((bold ? "\\textbf{" : "\\text{") + words + "}", em));
            tex.setLength(0);
        }
    }

    private static String escape(int c) {
        if (c < 0x20 || c == 0x7f) {
            return "?";
        }
        return switch (c) {
            case '{', '}', '$', '&', '#', '%' -> "\\" + (char) c;
            // Bare, a colon is set as a relation.
            case ':' -> "{:}";
            default -> c < 0x7f || isSettable(c) ? Character.toString(c) : "?";
        };
    }

    private static boolean isSettable(int c) {
        try {
            Typesetter.inline("\\text{" + Character.toString(c) + "}", Typesetter.EM);
            return true;
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }
}
