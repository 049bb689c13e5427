package dev.longhand.image.ink;

import java.awt.Color;
import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Keeps marks in order, to be painted again as often as wanted. */
public final class Recording implements Ink {

    private final List<Consumer<Ink>> marks = new ArrayList<>();

    @Override
    public void glyph(Glyph glyph, double size, double x, double y, Color color) {
        marks.add(ink -> ink.glyph(glyph, size, x, y, color));
    }

    @Override
    public void fill(Shape shape, Color color) {
        marks.add(ink -> ink.fill(shape, color));
    }

    @Override
    public void stroke(Shape shape, double width, Color color) {
        marks.add(ink -> ink.stroke(shape, width, color));
    }

    @Override
    public void said(String text, Consumer<Ink> spoken) {
        Consumer<Ink> kept = kept(spoken);
        marks.add(ink -> ink.said(text, kept));
    }

    @Override
    public void type(String tex, double em, double x, double y, Consumer<Ink> set) {
        Consumer<Ink> kept = kept(set);
        marks.add(ink -> ink.type(tex, em, x, y, kept));
    }

    private static Consumer<Ink> kept(Consumer<Ink> painted) {
        Recording inner = new Recording();
        painted.accept(inner);
        List<Consumer<Ink>> kept = List.copyOf(inner.marks);
        return ink -> kept.forEach(mark -> mark.accept(ink));
    }

    /** What has been recorded so far, as a drawing of the given size. */
    public Drawing drawing(double width, double height) {
        return new Recorded(width, height, List.copyOf(marks));
    }

    private record Recorded(double width, double height, List<Consumer<Ink>> marks) implements Drawing {

        @Override
        public void paint(Ink ink) {
            marks.forEach(mark -> mark.accept(ink));
        }
    }
}
