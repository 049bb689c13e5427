package dev.longhand.notes.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The commands of a TeX document that lay it out and say nothing. */
final class TexMarkup {

    private static final Pattern LAYOUT = Pattern.compile(
            "\\s*+\\\\(?:begin|end|label|maketitle|noindent|centering|newpage|clearpage|tableofcontents|vspace|hspace"
                    + "|bigskip|medskip|smallskip|item|par|usepackage|documentclass|title|author|date)(?![A-Za-z])\\*?"
                    + "(?:\\[[^\\]\\n]{0,200}\\])?(?:\\{[^{}\\n]{0,200}\\})?\\s*+");

    /** With words of its own in square brackets, which say where in the other text something stands. */
    private static final Pattern CITATION =
            Pattern.compile("\\\\[a-zA-Z]{0,8}cite[a-zA-Z]{0,8}\\*?(?:\\[[^\\]]{0,200}\\]){1,2}\\{[^{}]{0,400}\\}");

    private TexMarkup() {}

    /** The offset behind a citation that starts at an offset, or -1. */
    static int afterCitation(String text, int offset) {
        Matcher citation = CITATION.matcher(text).region(offset, text.length());
        return citation.lookingAt() ? citation.end() : -1;
    }

    /** The offset after the commands of layout that start a stretch. */
    static int skip(String text, int start, int end) {
        int at = start;
        Matcher layout = LAYOUT.matcher(text);
        while (at < end && text.charAt(at) == '\\') {
            layout.region(at, end);
            if (!layout.lookingAt()) {
                break;
            }
            at = layout.end();
        }
        return at;
    }
}
