package dev.longhand.image;

import dev.longhand.image.ink.ClearBands;
import dev.longhand.image.ink.Drawing;
import dev.longhand.image.ink.TikzInk;
import dev.longhand.image.type.Typesetter;
import dev.longhand.typeset.diagram.Diagram;
import java.util.List;
import java.util.Optional;

/** Pictures for LaTeX: drawn by TikZ where our other pictures have everything, with TeX's own formulas. */
public final class TikzPicture {

    /** What a page of A4 with margins of 19 mm holds, in points. */
    private static final double WIDTH = 485;

    private static final double HEIGHT = 690;
    /** A tall picture is cut where nothing is drawn for so many pixels. */
    private static final double BETWEEN_BANDS = 1.6 * Typesetter.EM;

    private TikzPicture() {}

    /**
     * The picture of a diagram, as wide as a page at most; a tall one in several parts.
     *
     * @throws IllegalArgumentException if a label cannot be drawn
     */
    public static String of(Diagram diagram) {
        Drawing rest = DiagramPicture.of(diagram).content();
        double unit = Math.min(TikzInk.TEXT_EM / Typesetter.EM, WIDTH / rest.width());
        StringBuilder text = new StringBuilder();
        for (Optional<Double> cut = cut(rest, unit); cut.isPresent(); cut = cut(rest, unit)) {
            text.append(centred(ClearBands.part(rest, 0, cut.get()), unit));
            rest = ClearBands.part(rest, cut.get(), rest.height());
        }
        return text + centred(rest, Math.min(unit, HEIGHT / rest.height()));
    }

    private static Optional<Double> cut(Drawing drawing, double unit) {
        List<Double> cuts = ClearBands.of(drawing, BETWEEN_BANDS);
        return drawing.height() * unit <= HEIGHT
                ? Optional.empty()
                : cuts.stream().filter(cut -> cut * unit <= HEIGHT).reduce((higher, lower) -> lower);
    }

    private static String centred(Drawing drawing, double unit) {
        return "\\begin{center}\n" + TikzInk.write(drawing, unit) + "\\end{center}\n";
    }
}
