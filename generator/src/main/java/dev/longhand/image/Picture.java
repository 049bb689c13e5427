package dev.longhand.image;

import dev.longhand.image.ink.Drawing;
import dev.longhand.image.ink.Plate;
import dev.longhand.image.ink.PngInk;
import dev.longhand.image.ink.SvgInk;

/**
 * A picture on a white plate, so that it can be read on light and dark pages. All text is outlines: nothing needs to be
 * installed where it is viewed. Equal pictures have equal bytes on any machine, in any locale.
 */
public abstract sealed class Picture permits FormulaImage, Sheet, NetworkPicture, GraphPicture, CodePicture {

    private final String title;
    private final String description;
    private final Drawing content;
    private final Plate plate;

    Picture(String title, Drawing content) {
        this(title, "", content);
    }

    /** @param description what is to be seen, beyond the title; may be empty */
    Picture(String title, String description, Drawing content) {
        this.title = title;
        this.description = description;
        this.content = content;
        this.plate = new Plate(content);
    }

    /** What a screen reader says, and what stands in the SVG as its title. */
    public final String title() {
        return title;
    }

    /** What is to be seen, in plain words; may be empty. */
    final String description() {
        return description;
    }

    /** Width in pixels at scale 1, the plate included. */
    public final double width() {
        return plate.width();
    }

    /** Height in pixels at scale 1, the plate included. */
    public final double height() {
        return plate.height();
    }

    /** The picture as a file of SVG 1.1 that refers to nothing outside itself. */
    public final String svg() {
        return SvgInk.write(plate, title, description);
    }

    /**
     * The picture as a PNG file.
     *
     * @param scale dots per pixel, for example 2 for a dense screen
     * @throws IllegalArgumentException if the scale is not positive, or asks for more than 67 million dots
     */
    public final byte[] png(double scale) {
        return PngInk.write(plate, scale);
    }

    /** The largest scale for which {@link #png} has dots enough. */
    public final double largestScale() {
        return PngInk.largestScale(plate);
    }

    /** The picture without its plate, for use inside another one. */
    final Drawing content() {
        return content;
    }
}
