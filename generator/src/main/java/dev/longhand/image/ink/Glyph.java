package dev.longhand.image.ink;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;

/**
 * One character of one font. Its outline is read at a size where the points of most of our fonts are whole numbers and
 * no hinting takes place, so that it is the same on every Java version.
 */
public record Glyph(Font font, char character) {

    private static final float UNITS_PER_EM = 1000;
    private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

    /** The TeX fonts hold a letter here (an Omega, a circled times) that Java 25 takes for a soft hyphen and hides. */
    private static final char SOFT_HYPHEN = '\u00ad';

    /** Names the glyph by what it is, so that equal names in different pictures of one page mean equal outlines. */
    String name() {
        String file = font.getPSName();
        return (file.startsWith("jlm_") ? file.substring(4) : file) + "-" + Integer.toHexString(character);
    }

    /** The outline on the baseline, {@code size} pixels to the em, y down. */
    public Shape outline(double size) {
        double scale = size / UNITS_PER_EM;
        return AffineTransform.getScaleInstance(scale, scale)
                .createTransformedShape(vector(font.deriveFont(UNITS_PER_EM)).getOutline());
    }

    private GlyphVector vector(Font large) {
        if (character != SOFT_HYPHEN) {
            return large.createGlyphVector(UNHINTED, new char[] {character});
        }
        // These fonts number their glyphs in the order of their characters, without a gap here.
        int next =
                large.createGlyphVector(UNHINTED, new char[] {SOFT_HYPHEN + 1}).getGlyphCode(0);
        return large.createGlyphVector(UNHINTED, new int[] {next - 1});
    }
}
