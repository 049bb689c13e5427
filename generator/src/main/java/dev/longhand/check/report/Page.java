package dev.longhand.check.report;

import dev.longhand.image.PageFormulas;
import dev.longhand.page.Markup;
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
        html.append(Markup.escaped(text));
        return this;
    }

    /** Adds a formula: drawn, or as its TeX where it cannot be drawn. */
    Page formula(String tex, boolean display) {
        Optional<String> drawn =
                html.length() > MOST_DRAWN ? Optional.empty() : display ? formulas.display(tex) : formulas.inline(tex);
        html.append(drawn.orElseGet(() -> Markup.code(tex)));
        return this;
    }

    /** The table of outlines that the formulas so far refer to. */
    String outlines() {
        return formulas.outlines();
    }

    String html() {
        return html.toString();
    }
}
