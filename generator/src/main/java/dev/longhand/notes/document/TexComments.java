package dev.longhand.notes.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes out of TeX what TeX does not read as text: comments, and listings that are shown as they are. */
final class TexComments {

    private static final List<String> LISTINGS = List.of("verbatim", "verbatim*", "lstlisting", "minted", "comment");

    private TexComments() {}

    /** The rest of a document, with the places it had. */
    static Excerpt without(String source) {
        Excerpt.Builder rest = new Excerpt.Builder();
        boolean blank = true;
        int i = 0;
        while (i < source.length()) {
            char c = source.charAt(i);
            String listing = c == '\\' ? listing(source, i) : null;
            if (listing != null) {
                int end = source.indexOf("\\end{" + listing + "}", i);
                i = end < 0 ? source.length() : end + "\\end{}".length() + listing.length();
            } else if (c == '\\' && i + 1 < source.length()) {
                rest.add(c, i).add(source.charAt(i + 1), i + 1);
                blank = false;
                i += 2;
            } else if (c == '%') {
                i = afterComment(source, i, blank);
            } else {
                rest.add(c, i);
                blank = c == '\n' || (blank && (c == ' ' || c == '\t'));
                i++;
            }
        }
        return rest.build();
    }

    /** A comment that has its line to itself goes with the line end: it does not end a paragraph. */
    private static int afterComment(String source, int start, boolean ownLine) {
        int end = source.indexOf('\n', start);
        if (end < 0) {
            return source.length();
        }
        return ownLine ? end + 1 : end;
    }

    private static @Nullable String listing(String source, int offset) {
        if (!source.startsWith("\\begin{", offset)) {
            return null;
        }
        for (String name : LISTINGS) {
            if (source.startsWith(name + "}", offset + "\\begin{".length())) {
                return name;
            }
        }
        return null;
    }
}
