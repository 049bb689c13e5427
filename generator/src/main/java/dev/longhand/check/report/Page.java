package dev.longhand.check.report;

import dev.longhand.image.PageFormulas;
import java.util.Optional;

/** An HTML page in the making, written so that an XML reader can read it too. All text from outside goes through it. */
final class Page {

    /** A page beyond this many characters, more than any browser likes, gets its further formulas as TeX. */
    private static final int MOST_DRAWN = 8 << 20;

    private final StringBuilder html = new StringBuilder();
    private final PageFormulas formulas = PageFormulas.untitled();

    /** Adds markup of our own. */
    Page markup(String markup) {
        html.append(markup);
        return this;
    }

    /** Adds words that may come from anybody. */
    Page text(String text) {
        html.append(escape(text));
        return this;
    }

    /** Adds a formula: drawn, or as its TeX where it cannot be drawn. */
    Page formula(String tex, boolean display) {
        Optional<String> drawn =
                html.length() > MOST_DRAWN ? Optional.empty() : display ? formulas.display(tex) : formulas.inline(tex);
        html.append(drawn.orElseGet(() -> "<code>" + escape(tex) + "</code>"));
        return this;
    }

    /** The table of outlines that the formulas so far refer to. */
    String outlines() {
        return formulas.outlines();
    }

    String html() {
        return html.toString();
    }

    /** For content and for attributes in double quotes; characters that XML cannot hold become question marks. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(isXml(c) ? c : '?');
            }
        });
        return escaped.toString();
    }

    private static boolean isXml(int c) {
        return c == '\t'
                || c == '\n'
                || (c >= 0x20 && c < 0x7f)
                || (c >= 0xa0 && (c < 0xd800 || c > 0xdfff) && c != 0xfffe && c != 0xffff);
    }
}
