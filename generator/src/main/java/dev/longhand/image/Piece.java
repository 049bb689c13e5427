package dev.longhand.image;

import dev.longhand.image.ink.Drawing;
import dev.longhand.image.ink.Recording;
import dev.longhand.image.type.Inline;
import dev.longhand.image.type.Paragraph;
import dev.longhand.image.type.TypesetBox;
import dev.longhand.image.type.Typesetter;
import java.util.List;

/**
 * What a page is filled with from the top: set to a width, but without a place yet. Between two pieces the greater of the
 * rooms that both ask for counts.
 *
 * @param level of a heading, from 1 to 3; 0 for what is none
 * @param text what it says: words, TeX of a formula, or a picture's title; empty where the drawing itself says it
 * @param indent from the left margin, in pixels
 * @param above room that it asks for above, in pixels
 * @param below room that it asks for below, in pixels
 * @param leads whether it belongs on the same page as what follows, as a heading does, or words that end in a colon
 */
public record Piece(
        Kind kind, int level, String text, Drawing drawing, double indent, double above, double below, boolean leads) {

    /** What a piece is for a reader. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        FORMULA,
        PICTURE,
        ORNAMENT
    }

    /** Pixels to the em of running text. */
    public static final double EM = Typesetter.EM;

    private static final double INDENT = 36;
    /** Longer lines of words are hard to follow; formulas may have the full width. */
    private static final double MEASURE = 40 * EM;

    private static final double[] HEADING_SIZES = {1.75, 1.35, 1.1};

    static Piece heading(int level, List<Inline> text, double width) {
        if (level < 1 || level > HEADING_SIZES.length) {
            throw new IllegalArgumentException("there is no heading of level " + level + ", only 1, 2 and 3");
        }
        double em = HEADING_SIZES[level - 1] * EM;
        String words = String.join("", text.stream().map(Inline::content).toList());
        return new Piece(
                Kind.HEADING, level, words, Paragraph.set(text, em, width, true), 0, 1.1 * em, 0.55 * em, true);
    }

    static Piece paragraph(List<Inline> text, double width) {
        Drawing lines = Paragraph.set(text, EM, Math.min(width, MEASURE), false);
        boolean leads = !text.isEmpty() && text.get(text.size() - 1).content().endsWith(":");
        return new Piece(Kind.PARAGRAPH, 0, "", lines, 0, 0.7 * EM, 0.7 * EM, leads);
    }

    /** @throws IllegalArgumentException naming the formula, if it cannot be drawn */
    static Piece formula(String tex, double width) {
        TypesetBox box = Typesetter.display(tex).fit(width - INDENT);
        return new Piece(Kind.FORMULA, 0, tex, box, INDENT, 0.75 * EM, 0.75 * EM, false);
    }

    static Piece picture(Picture picture, double width) {
        Drawing content = picture.content();
        Drawing drawing = scaled(content, Math.min(1, (width - INDENT) / content.width()));
        String text =
                picture.description().isEmpty() ? picture.title() : picture.title() + ". " + picture.description();
        return new Piece(Kind.PICTURE, 0, text, drawing, INDENT, EM, EM, false);
    }

    /** A drawing made smaller, if it is higher than {@code height}. */
    public static Drawing shrunk(Drawing drawing, double height) {
        return drawing.height() <= height ? drawing : scaled(drawing, height / drawing.height());
    }

    private static Drawing scaled(Drawing drawing, double scale) {
        Recording placed = new Recording();
        drawing.paint(placed.at(0, 0, scale));
        return placed.drawing(drawing.width() * scale, drawing.height() * scale);
    }

    /** One line of small words, such as the number of a page. */
    public static Drawing words(String words, double em) {
        return Paragraph.set(List.of(Inline.words(words)), em, MEASURE, false);
    }

    static Piece ornament(Drawing drawing) {
        return new Piece(Kind.ORNAMENT, 0, "", drawing, 0, EM, EM, false);
    }
}
