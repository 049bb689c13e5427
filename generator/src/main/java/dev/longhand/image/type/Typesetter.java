package dev.longhand.image.type;

import dev.longhand.image.ink.InkGraphics;
import dev.longhand.image.ink.Recording;
import dev.longhand.typeset.block.Hue;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.util.function.Supplier;
import org.scilab.forge.jlatexmath.Atom;
import org.scilab.forge.jlatexmath.Box;
import org.scilab.forge.jlatexmath.ColorAtom;
import org.scilab.forge.jlatexmath.MacroInfo;
import org.scilab.forge.jlatexmath.MatrixAtom;
import org.scilab.forge.jlatexmath.NewEnvironmentMacro;
import org.scilab.forge.jlatexmath.SpaceAtom;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;
import org.scilab.forge.jlatexmath.TeXParser;

/**
 * Sets TeX through JLaTeXMath. The tables of that library are static and filled while it works, so one formula is set at
 * a time; what comes out is ours and free of it.
 */
public final class Typesetter {

    /** Pixels to the em of running text and of formulas. */
    public static final double EM = 18;

    private Typesetter() {}

    /** Sets a formula the way it stands on a line of its own, with {@link #EM} pixels to the em. */
    public static TypesetBox display(String tex) {
        return Engine.READY.set(tex, TeXConstants.STYLE_DISPLAY, EM);
    }

    /** Sets a formula, or words in {@code \text}, the way they stand in a line of text. */
    public static TypesetBox inline(String tex, double em) {
        return Engine.READY.set(tex, TeXConstants.STYLE_TEXT, em);
    }

    /** The width of a display in em, without drawing it. */
    static double width(String tex) {
        return Engine.READY.width(tex, TeXConstants.STYLE_DISPLAY);
    }

    private static final class Engine {

        /** The fonts are drawn for ten points to the em; boxes are measured in em, but some spaces are given in points. */
        private static final float DESIGN_SIZE = 10;

        static final Engine READY = installed();

        private static Engine installed() {
            Engine engine = new Engine();
            // The tables exist only once a formula has been read.
            engine.set("x", TeXConstants.STYLE_DISPLAY, EM);
            // Rows of one ex apart, the library's own choice, let fractions touch.
            MatrixAtom.vsep_in = new SpaceAtom(TeXConstants.UNIT_EX, 0, 1.4f, 0);
            MatrixAtom.vsep_ext_top = new SpaceAtom(TeXConstants.UNIT_EX, 0, 0.5f, 0);
            MatrixAtom.vsep_ext_bot = new SpaceAtom(TeXConstants.UNIT_EX, 0, 0.5f, 0);
            for (Hue hue : Hue.values()) {
                ColorAtom.Colors.put(hue.tex(), new Color(hue.rgb()));
            }
            MacroInfo.Commands.put("cancel", new MacroInfo(1) {
                @Override
                public Atom invoke(TeXParser parser, String[] arguments) {
                    return new CancelAtom(new TeXFormula(arguments[1]).root);
                }
            });
            NewEnvironmentMacro.addReNewEnvironment(
                    "cases", "\\left\\{\\begin{array}{l@{\\quad}l}", "\\end{array}\\right.", 0);
            return engine;
        }

        private TypesetBox set(String tex, int style, double em) {
            return drawable(tex, () -> record(tex, box(tex, style), em));
        }

        private double width(String tex, int style) {
            return drawable(tex, () -> (double) box(tex, style).getWidth());
        }

        private synchronized <T> T drawable(String tex, Supplier<T> drawing) {
            try {
                return drawing.get();
            } catch (RuntimeException | StackOverflowError refusal) {
                throw new IllegalArgumentException("cannot draw the formula " + tex + ": " + reason(refusal), refusal);
            }
        }

        /** In a row that goes on, the library would take its first sign for that of a number. */
        private static Box box(String tex, int style) {
            return new TeXFormula(tex.replace("&\\quad ", "&\\quad {}")).new TeXIconBuilder()
                    .setStyle(style)
                    .setSize(DESIGN_SIZE)
                    .setTrueValues(true)
                    .build()
                    .getBox();
        }

        private static TypesetBox record(String tex, Box box, double em) {
            Recording marks = new Recording();
            double width = box.getWidth() * em;
            double ascent = box.getHeight() * em;
            marks.type(
                    tex,
                    em,
                    0,
                    ascent,
                    ink -> box.draw(
                            new InkGraphics(ink, AffineTransform.getScaleInstance(em, em)), 0, box.getHeight()));
            double depth = box.getDepth() * em;
            return new TypesetBox(width, ascent, depth, marks.drawing(width, ascent + depth));
        }

        /** The library stacks one line per level of nesting; the last one says what is wrong. */
        private static String reason(Throwable refusal) {
            String message = refusal.getMessage();
            if (message == null || message.isBlank()) {
                return refusal instanceof StackOverflowError ? "too deeply nested" : "not understood";
            }
            return message.strip().substring(message.strip().lastIndexOf('\n') + 1);
        }
    }
}
