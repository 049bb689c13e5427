package dev.longhand.image.ink;

import java.awt.Color;
import java.awt.Shape;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Writes SVG in which every outline stands once: a document of SVG 1.1 has a table at its top, the drawings of a page share
 * one.
 */
public final class SvgInk implements Ink {

    private final Map<String, String> outlines;
    private final String reference;
    private final String black;
    private final StringBuilder marks = new StringBuilder();

    private SvgInk(Map<String, String> outlines, String reference, String black) {
        this.outlines = outlines;
        this.reference = reference;
        this.black = black;
    }

    /** The marks of a drawing inside an HTML page; what is black takes the colour of the text around it. */
    public static String marks(Drawing drawing, Map<String, String> outlines) {
        SvgInk ink = new SvgInk(outlines, "href", "currentColor");
        drawing.paint(ink);
        return ink.marks.toString();
    }

    /** The elements that the references of marks lead to. */
    public static String table(Map<String, String> outlines) {
        StringBuilder text = new StringBuilder("<defs>\n");
        outlines.forEach((id, path) -> text.append("<path id=\"%s\" d=\"%s\"/>\n".formatted(id, path)));
        return text.append("</defs>\n").toString();
    }

    /** A document of SVG 1.1 of its own, with its table; an empty description is left out. */
    public static String write(Drawing drawing, String title, String description) {
        SvgInk ink = new SvgInk(new LinkedHashMap<>(), "xlink:href", "#000000");
        drawing.paint(ink);
        return ink.document(drawing.width(), drawing.height(), titled(title, description));
    }

    @Override
    public void glyph(Glyph glyph, double size, double x, double y, Color color) {
        String id = glyph.name() + "-" + Math.round(size * 100);
        outlines.computeIfAbsent(id, key -> PathText.of(glyph.outline(Math.round(size * 100) / 100.0)));
        marks.append("<use ").append(reference).append("=\"#").append(id).append('"');
        attribute("x", PathText.decimal(x));
        attribute("y", PathText.decimal(y));
        paint("fill", color);
        marks.append("/>\n");
    }

    @Override
    public void fill(Shape shape, Color color) {
        marks.append("<path");
        attribute("d", PathText.of(shape));
        paint("fill", color);
        marks.append("/>\n");
    }

    @Override
    public void stroke(Shape shape, double width, Color color) {
        marks.append("<path");
        attribute("d", PathText.of(shape));
        attribute("fill", "none");
        attribute("stroke", color.equals(Color.BLACK) ? black : hexadecimal(color));
        attribute("stroke-width", PathText.decimal(width));
        marks.append("/>\n");
    }

    /** The elements that say what a picture is. */
    public static String titled(String title, String description) {
        return "<title>" + escape(title) + "</title>\n"
                + (description.isEmpty() ? "" : "<desc>" + escape(description) + "</desc>\n");
    }

    private String document(double width, double height, String titles) {
        String w = PathText.decimal(width);
        String h = PathText.decimal(height);
        StringBuilder text = new StringBuilder();
        text.append("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"")
                .append(" version=\"1.1\" role=\"img\"")
                .append(" width=\"%s\" height=\"%s\" viewBox=\"0 0 %s %s\">\n".formatted(w, h, w, h))
                .append(titles);
        return text.append(table(outlines)).append(marks).append("</svg>\n").toString();
    }

    /** Black is what SVG fills with unless told otherwise. */
    private void paint(String name, Color color) {
        if (!color.equals(Color.BLACK)) {
            attribute(name, hexadecimal(color));
        }
    }

    private void attribute(String name, String value) {
        marks.append(' ').append(name).append("=\"").append(value).append('"');
    }

    private static String hexadecimal(Color color) {
        return String.format(Locale.ROOT, "#%06x", color.getRGB() & 0xffffff);
    }

    /** XML 1.0 has no way at all to write most control characters and lone surrogates. */
    public static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                default -> escaped.appendCodePoint(isXml(c) ? c : '?');
            }
        });
        return escaped.toString();
    }

    private static boolean isXml(int c) {
        return c == '\t' || c == '\n' || (c >= 0x20 && (c < 0xd800 || c > 0xdfff) && c != 0xfffe && c != 0xffff);
    }
}
