package dev.longhand.image.type;

import dev.longhand.image.ink.Glyph;
import dev.longhand.image.ink.Ink;
import dev.longhand.image.ink.Recording;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.scilab.forge.jlatexmath.TeXFormula;

/** Computer Modern Typewriter, the fixed-width font that comes with JLaTeXMath; ASCII only, the rest becomes '?'. */
public final class Typewriter {

    /** Width of every character, in em. */
    public static final double ADVANCE = 0.525;

    private static final double ASCENT = 0.7;
    private static final double DEPTH = 0.22;

    private Typewriter() {}

    static TypesetBox set(String text, double em) {
        Recording marks = new Recording();
        write(marks, text, em, 0, ASCENT * em, Color.BLACK);
        double width = text.length() * ADVANCE * em;
        return new TypesetBox(width, ASCENT * em, DEPTH * em, marks.drawing(width, (ASCENT + DEPTH) * em));
    }

    /** Writes from the left end of the baseline at (x, y). */
    public static void write(Ink ink, String text, double em, double x, double y, Color color) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != ' ') {
                char known = c > ' ' && c < 0x7f ? c : '?';
                ink.glyph(new Glyph(Face.FONT, known), em, x + i * ADVANCE * em, y, color);
            }
        }
    }

    private static final class Face {

        static final Font FONT = read("fonts/latin/optional/jlm_cmtt10.ttf");

        private static Font read(String file) {
            try (InputStream in = TeXFormula.class.getResourceAsStream(file)) {
                if (in == null) {
                    throw new IllegalStateException("JLaTeXMath comes without " + file);
                }
                return Font.createFont(Font.TRUETYPE_FONT, in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (FontFormatException e) {
                throw new IllegalStateException("JLaTeXMath comes with a broken " + file, e);
            }
        }
    }
}
