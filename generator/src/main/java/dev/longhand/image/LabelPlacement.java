package dev.longhand.image;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds a spot on its line for each label: never over another label, a node or the margin, over another line only if it must. */
final class LabelPlacement {

    private static final double FIRST = 0.14;
    private static final double LAST = 0.86;
    private static final double STEP = 0.02;

    private final Rectangle2D page;
    private final List<Line2D> lines;
    private final List<Rectangle2D> taken;

    /**
     * Starts with a drawing that has no labels yet.
     *
     * @param page what every label lies within
     * @param taken where no label may lie
     */
    LabelPlacement(Rectangle2D page, List<Line2D> lines, List<Rectangle2D> taken) {
        this.page = page;
        this.lines = lines;
        this.taken = new ArrayList<>(taken);
    }

    /**
     * Places a label with its middle on one of the lines.
     *
     * @param preferred how far along the line the label would like to be, from 0 to 1
     * @return its box, or nothing if there is no room
     */
    Optional<Rectangle2D> place(Line2D line, double width, double height, double preferred) {
        Rectangle2D best = null;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; FIRST + i * STEP <= LAST; i++) {
            double along = FIRST + i * STEP;
            Rectangle2D box = box(line, along, width, height);
            double cost = crossings(line, box) + Math.abs(along - preferred);
            if (cost < least && page.contains(box) && taken.stream().noneMatch(box::intersects)) {
                best = box;
                least = cost;
            }
        }
        if (best != null) {
            taken.add(best);
        }
        return Optional.ofNullable(best);
    }

    private static Rectangle2D box(Line2D line, double along, double width, double height) {
        double x = line.getX1() + along * (line.getX2() - line.getX1());
        double y = line.getY1() + along * (line.getY2() - line.getY1());
        return new Rectangle2D.Double(x - width / 2, y - height / 2, width, height);
    }

    private long crossings(Line2D own, Rectangle2D box) {
        return lines.stream()
                .filter(other -> !other.equals(own) && other.intersects(box))
                .count();
    }
}
