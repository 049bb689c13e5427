package dev.longhand.image.ink;

/** Something that can be painted with its top left corner at the origin; lengths are pixels, y points down. */
public interface Drawing {

    double width();

    double height();

    void paint(Ink ink);
}
