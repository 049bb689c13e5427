package dev.longhand.image;

import dev.longhand.image.ink.Plate;
import dev.longhand.image.type.TypesetBox;
import dev.longhand.image.type.Typesetter;

/** One formula in display style. */
public final class FormulaImage extends Picture {

    private final double depth;

    private FormulaImage(String tex, TypesetBox box) {
        super(tex, box);
        this.depth = box.depth();
    }

    /**
     * Sets a formula.
     *
     * @param tex what stands between the dollar signs
     * @throws IllegalArgumentException naming the formula, if it cannot be drawn
     */
    public static FormulaImage of(String tex) {
        return new FormulaImage(tex, Typesetter.display(tex));
    }

    /** How far the picture reaches below the baseline, in pixels, the plate included. */
    public double depth() {
        return depth + Plate.PADDING;
    }
}
