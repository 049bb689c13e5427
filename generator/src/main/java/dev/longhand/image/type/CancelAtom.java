package dev.longhand.image.type;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import org.scilab.forge.jlatexmath.Atom;
import org.scilab.forge.jlatexmath.Box;
import org.scilab.forge.jlatexmath.TeXEnvironment;

/** A formula struck out from bottom left to top right, as {@code \cancel} of the LaTeX package of that name does. */
final class CancelAtom extends Atom {

    private static final float THICKNESS = 0.05f;

    private final Atom struck;

    CancelAtom(Atom struck) {
        this.struck = struck;
        this.type = struck.type;
    }

    @Override
    public Box createBox(TeXEnvironment environment) {
        return new CancelBox(struck.createBox(environment));
    }

    private static final class CancelBox extends Box {

        private final Box struck;

        CancelBox(Box struck) {
            this.struck = struck;
            setWidth(struck.getWidth());
            setHeight(struck.getHeight());
            setDepth(struck.getDepth());
            setShift(struck.getShift());
            struck.setShift(0);
        }

        @Override
        public void draw(Graphics2D graphics, float x, float y) {
            struck.draw(graphics, x, y);
            Stroke before = graphics.getStroke();
            graphics.setStroke(new BasicStroke(THICKNESS));
            graphics.draw(new Line2D.Float(x, y + getDepth(), x + getWidth(), y - getHeight()));
            graphics.setStroke(before);
        }

        @Override
        public int getLastFontId() {
            return struck.getLastFontId();
        }
    }
}
