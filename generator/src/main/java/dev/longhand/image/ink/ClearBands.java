package dev.longhand.image.ink;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** Where a tall drawing can be cut across: between its rows, where no mark reaches. */
public final class ClearBands implements Ink {

    private final List<Rectangle2D> marks = new ArrayList<>();

    private ClearBands() {}

    /**
     * Heights at which a drawing can be cut, from the top, in pixels; each in the middle of a clear band.
     *
     * @param least how high a band has to be, in pixels
     */
    public static List<Double> of(Drawing drawing, double least) {
        ClearBands bands = new ClearBands();
        drawing.paint(bands);
        bands.marks.sort(Comparator.comparingDouble(Rectangle2D::getMinY));
        List<Double> cuts = new ArrayList<>();
        double reached = Double.NEGATIVE_INFINITY;
        for (Rectangle2D mark : bands.marks) {
            if (reached > Double.NEGATIVE_INFINITY && mark.getMinY() - reached >= least) {
                cuts.add((mark.getMinY() + reached) / 2);
            }
            reached = Math.max(reached, mark.getMaxY());
        }
        return cuts;
    }

    /** The part of a drawing between two heights at which it can be cut. */
    public static Drawing part(Drawing whole, double from, double to) {
        Recording part = new Recording();
        whole.paint(new Between(part.at(0, -from, 1), from, to));
        return part.drawing(whole.width(), to - from);
    }

    @Override
    public void glyph(Glyph glyph, double size, double x, double y, Color color) {
        marks.add(bounds(glyph, size, x, y));
    }

    @Override
    public void fill(Shape shape, Color color) {
        marks.add(shape.getBounds2D());
    }

    @Override
    public void stroke(Shape shape, double width, Color color) {
        marks.add(shape.getBounds2D());
    }

    private static Rectangle2D bounds(Glyph glyph, double size, double x, double y) {
        return AffineTransform.getTranslateInstance(x, y)
                .createTransformedShape(glyph.outline(size))
                .getBounds2D();
    }

    private record Between(Ink paper, double from, double to) implements Ink {

        @Override
        public void glyph(Glyph glyph, double size, double x, double y, Color color) {
            if (holds(bounds(glyph, size, x, y))) {
                paper.glyph(glyph, size, x, y, color);
            }
        }

        @Override
        public void fill(Shape shape, Color color) {
            if (holds(shape.getBounds2D())) {
                paper.fill(shape, color);
            }
        }

        @Override
        public void stroke(Shape shape, double width, Color color) {
            if (holds(shape.getBounds2D())) {
                paper.stroke(shape, width, color);
            }
        }

        @Override
        public void said(String text, Consumer<Ink> marks) {
            paper.said(text, ink -> marks.accept(new Between(ink, from, to)));
        }

        @Override
        public void type(String tex, double em, double x, double y, Consumer<Ink> marks) {
            if (y >= from && y < to) {
                paper.type(tex, em, x, y, marks);
            }
        }

        private boolean holds(Rectangle2D mark) {
            return mark.getCenterY() >= from && mark.getCenterY() < to;
        }
    }
}
