package dev.longhand.image.ink;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Writes the marks of a drawing as a picture of TikZ, in which TeX sets the formulas itself. */
public final class TikzInk implements Ink {

    /** Points to the em of the text around the picture, at 11pt. */
    public static final double TEXT_EM = 10.95;

    /** Our own way to name a colour by number. */
    private static final Pattern BY_NUMBER = Pattern.compile("\\\\textcolor\\{#([0-9a-fA-F]{6})}");

    private final double unit;
    private final StringBuilder marks = new StringBuilder();
    private final Set<String> colours = new TreeSet<>();

    private TikzInk(double unit) {
        this.unit = unit;
    }

    /**
     * The picture.
     *
     * @param unit points to the pixel
     */
    public static String write(Drawing drawing, double unit) {
        TikzInk ink = new TikzInk(unit);
        drawing.paint(ink);
        StringBuilder defined = new StringBuilder();
        ink.colours.forEach(name -> defined.append("\\definecolor{tint%s}{HTML}{%s}\n".formatted(name, name)));
        return defined
                + "\\begin{tikzpicture}[x=%spt,y=-%spt]\n".formatted(precise(unit), precise(unit))
                + "\\useasboundingbox (0,0) rectangle (%s,%s);\n"
                        .formatted(PathText.decimal(drawing.width()), PathText.decimal(drawing.height()))
                + ink.marks + "\\end{tikzpicture}\n";
    }

    @Override
    public void type(String tex, double em, double x, double y, Consumer<Ink> painted) {
        String named = BY_NUMBER
                .matcher(tex)
                .replaceAll(number -> "\\\\textcolor[HTML]{" + number.group(1).toUpperCase(Locale.ROOT) + "}");
        marks.append("\\node[anchor=base west,inner sep=0pt] at (%s,%s) {\\scalebox{%s}{$%s$}};\n"
                .formatted(PathText.decimal(x), PathText.decimal(y), precise(em * unit / TEXT_EM), named));
    }

    @Override
    public void glyph(Glyph glyph, double size, double x, double y, Color color) {
        fill(AffineTransform.getTranslateInstance(x, y).createTransformedShape(glyph.outline(size)), color);
    }

    @Override
    public void fill(Shape shape, Color color) {
        marks.append("\\path[fill=").append(named(color)).append(']');
        path(shape);
    }

    @Override
    public void stroke(Shape shape, double width, Color color) {
        marks.append("\\path[draw=%s,line width=%spt]".formatted(named(color), precise(width * unit)));
        path(shape);
    }

    private void path(Shape shape) {
        double[] at = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            int kind = path.currentSegment(at);
            switch (kind) {
                case PathIterator.SEG_MOVETO -> point(" ", at[0], at[1]);
                case PathIterator.SEG_LINETO -> point(" -- ", at[0], at[1]);
                case PathIterator.SEG_QUADTO -> {
                    point(" .. controls ", x + (at[0] - x) * 2 / 3, y + (at[1] - y) * 2 / 3);
                    point(" and ", at[2] + (at[0] - at[2]) * 2 / 3, at[3] + (at[1] - at[3]) * 2 / 3);
                    point(" .. ", at[2], at[3]);
                }
                case PathIterator.SEG_CUBICTO -> {
                    point(" .. controls ", at[0], at[1]);
                    point(" and ", at[2], at[3]);
                    point(" .. ", at[4], at[5]);
                }
                default -> marks.append(" -- cycle");
            }
            int last = kind == PathIterator.SEG_CUBICTO ? 4 : kind == PathIterator.SEG_QUADTO ? 2 : 0;
            if (kind != PathIterator.SEG_CLOSE) {
                x = at[last];
                y = at[last + 1];
            }
        }
        marks.append(";\n");
    }

    private void point(String before, double x, double y) {
        marks.append(before)
                .append('(')
                .append(PathText.decimal(x))
                .append(',')
                .append(PathText.decimal(y))
                .append(')');
    }

    /** A name of ours: the usual ones may mean other colours in the document. */
    private String named(Color color) {
        String name = String.format(Locale.ROOT, "%06X", color.getRGB() & 0xffffff);
        colours.add(name);
        return "tint" + name;
    }

    private static String precise(double number) {
        return String.format(Locale.ROOT, "%.3f", number);
    }
}
