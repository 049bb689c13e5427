package dev.longhand.image;

import dev.longhand.image.ink.Drawing;
import dev.longhand.image.ink.Recording;
import dev.longhand.image.type.Inline;
import dev.longhand.image.type.Typesetter;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** A page of notes as one tall picture: headings, paragraphs, formulas and other pictures, one below the other. */
public final class Sheet extends Picture {

    private Sheet(String title, Drawing page) {
        super(title, page);
    }

    /** An empty page; the title is not drawn, but stands in the SVG for whoever cannot see the picture. */
    public static Builder titled(String title) {
        return new Builder(title);
    }

    /** Fills a page from the top. */
    public static final class Builder {

        private static final double WIDTH = 880;
        private static final double MARGIN = 52;
        /** Between the margins, in pixels. */
        static final double FULL = WIDTH - 2 * MARGIN;

        private static final Color RULE = new Color(0xb0b0b0);

        private final String title;
        private final Recording page = new Recording();
        private double bottom = MARGIN;
        private double space;

        private Builder(String title) {
            this.title = title;
        }

        /**
         * Adds a heading.
         *
         * @param level 1 for the page, 2 for its sections, 3 for what is inside those
         */
        public Builder heading(int level, Inline... text) {
            return add(Piece.heading(level, List.of(text), FULL));
        }

        /** Adds words and short formulas, broken into lines. */
        public Builder paragraph(Inline... text) {
            return paragraph(List.of(text));
        }

        /** Adds words and short formulas, broken into lines. */
        public Builder paragraph(List<Inline> text) {
            return add(Piece.paragraph(text, FULL));
        }

        /**
         * Adds a formula in display style, indented, and made smaller if it is wider than the page.
         *
         * @throws IllegalArgumentException naming the formula, if it cannot be drawn
         */
        public Builder formula(String tex) {
            return add(Piece.formula(tex, FULL));
        }

        /** Adds another picture, indented, and made smaller if it is wider than the page. */
        public Builder picture(Picture picture) {
            return add(Piece.picture(picture, FULL));
        }

        /** Leaves room, so many em high. */
        public Builder gap(double ems) {
            space += ems * Typesetter.EM;
            return this;
        }

        /** Adds a thin line across the page. */
        public Builder rule() {
            Recording line = new Recording();
            line.fill(new Rectangle2D.Double(0, 0, FULL, 1), RULE);
            return add(Piece.ornament(line.drawing(FULL, 1)));
        }

        public Sheet build() {
            return new Sheet(title, page.drawing(WIDTH, bottom + MARGIN));
        }

        /** Adds a piece that was made for the width of this page. */
        Builder add(Piece piece) {
            if (bottom > MARGIN) {
                bottom += Math.max(space, piece.above());
            }
            piece.drawing().paint(page.at(MARGIN + piece.indent(), bottom, 1));
            bottom += piece.drawing().height();
            space = piece.below();
            return this;
        }
    }
}
