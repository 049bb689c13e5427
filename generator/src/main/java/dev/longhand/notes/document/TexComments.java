package dev.longhand.notes.document;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes out of TeX what TeX does not read as text: comments, what {@code \iffalse} leaves out, and listings
 * that are shown as they are. */
final class TexComments {

    private static final List<String> LISTINGS = List.of("verbatim", "verbatim*", "lstlisting", "minted", "comment");

    private static final Pattern CONDITIONAL = Pattern.compile("\\\\(if[a-zA-Z@]*|else|fi)(?![a-zA-Z@])");

    private TexComments() {}

    /** The rest of a document, with the places it had. */
    static Excerpt without(String source) {
        Excerpt.Builder rest = new Excerpt.Builder();
        boolean blank = true;
        int i = 0;
        while (i < source.length()) {
            char c = source.charAt(i);
            String listing = c == '\\' ? listing(source, i) : null;
            if (source.startsWith("\\iffalse", i) && !Cursor.isLetter(source, i + "\\iffalse".length())) {
                i = afterFalse(source, i);
            } else if (listing != null) {
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

    /** The offset behind what {@code \iffalse} leaves out, or the end where nothing closes it. */
    private static int afterFalse(String source, int start) {
        Matcher mark = CONDITIONAL.matcher(source);
        mark.region(start, source.length());
        int open = 0;
        while (mark.find()) {
            String name = mark.group(1);
            open += name.equals("fi") ? -1 : name.equals("else") || name.equals("iff") ? 0 : 1;
            if (open == 0 || (open == 1 && name.equals("else"))) {
                return mark.end();
            }
        }
        return source.length();
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
