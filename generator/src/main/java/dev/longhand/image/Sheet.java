package dev.longhand.image;

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
        private static final double INDENT = 36;
        private static final double FULL = WIDTH - 2 * MARGIN;
        /** Longer lines of words are hard to follow; formulas may have the full width. */
        private static final double MEASURE = 40 * Typesetter.EM;

        private static final double[] HEADING_SIZES = {1.75, 1.35, 1.1};
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
            if (level < 1 || level > HEADING_SIZES.length) {
                throw new IllegalArgumentException("there is no heading of level " + level + ", only 1, 2 and 3");
            }
            double em = HEADING_SIZES[level - 1] * Typesetter.EM;
            place(Paragraph.set(List.of(text), em, FULL, true), 0, 1.1 * em);
            space = 0.55 * em;
            return this;
        }

        /** Adds words and short formulas, broken into lines. */
        public Builder paragraph(Inline... text) {
            return paragraph(List.of(text));
        }

        /** Adds words and short formulas, broken into lines. */
        public Builder paragraph(List<Inline> text) {
            place(Paragraph.set(text, Typesetter.EM, MEASURE, false), 0, 0.7 * Typesetter.EM);
            return this;
        }

        /**
         * Adds a formula in display style, indented, and made smaller if it is wider than the page.
         *
         * @throws IllegalArgumentException naming the formula, if it cannot be drawn
         */
        public Builder formula(String tex) {
            place(Typesetter.display(tex).fit(FULL - INDENT), INDENT, 0.75 * Typesetter.EM);
            return this;
        }

        /** Adds another picture, indented, and made smaller if it is wider than the page. */
        public Builder picture(Picture picture) {
            Drawing content = picture.content();
            double scale = Math.min(1, (FULL - INDENT) / content.width());
            Recording placed = new Recording();
            content.paint(placed.at(0, 0, scale));
            place(placed.drawing(content.width() * scale, content.height() * scale), INDENT, Typesetter.EM);
            return this;
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
            place(line.drawing(FULL, 1), 0, Typesetter.EM);
            return this;
        }

        public Sheet build() {
            return new Sheet(title, page.drawing(WIDTH, bottom + MARGIN));
        }

        /** Blocks ask for room above and below; the greater of two wishes counts. */
        private void place(Drawing block, double indent, double around) {
            if (bottom > MARGIN) {
                bottom += Math.max(space, around);
            }
            block.paint(page.at(MARGIN + indent, bottom, 1));
            bottom += block.height();
            space = around;
        }
    }
}
