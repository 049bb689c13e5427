package dev.longhand.typeset.block;

import java.util.Locale;

/**
 * The colours of repeated factors: those of Okabe and Ito (2008), "Color Universal Design", that are legible on white and on
 * black paper alike; readers who see red and green as one can tell them apart.
 */
public enum Hue {
    BLUE("blue", 0x0072B2),
    VERMILION("orange", 0xD55E00),
    GREEN("green", 0x009E73),
    PURPLE("purple", 0xCC79A7);

    private final String tex;
    private final int rgb;

    Hue(String tex, int rgb) {
        this.tex = tex;
        this.rgb = rgb;
    }

    /** The name that formulas use; whoever draws them takes {@link #rgb} for it. */
    public String tex() {
        return tex;
    }

    /** Red, green and blue, eight bits each. */
    public int rgb() {
        return rgb;
    }

    /** Six digits without a sign before them. */
    public String hexadecimal() {
        return String.format(Locale.ROOT, "%06X", rgb);
    }
}
