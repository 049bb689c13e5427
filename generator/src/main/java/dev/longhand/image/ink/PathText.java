package dev.longhand.image.ink;

import java.awt.Shape;
import java.awt.geom.PathIterator;

/**
 * Writes shapes as SVG path data. Points are rounded to hundredths first and steps are taken between the rounded points,
 * so relative coordinates do not add up errors.
 */
public final class PathText {

    private final StringBuilder text = new StringBuilder();
    private long x;
    private long y;
    private long startX;
    private long startY;

    private PathText() {}

    static String of(Shape shape) {
        PathText path = new PathText();
        double[] points = new double[6];
        for (PathIterator steps = shape.getPathIterator(null); !steps.isDone(); steps.next()) {
            path.step(steps.currentSegment(points), points);
        }
        return path.text.toString();
    }

    /** A length with at most two decimals, in the fewest characters. */
    public static String decimal(double length) {
        return hundredths(Math.round(length * 100));
    }

    private void step(int kind, double[] points) {
        switch (kind) {
            case PathIterator.SEG_MOVETO -> {
                curve('m', points, 1);
                startX = x;
                startY = y;
            }
            case PathIterator.SEG_LINETO -> line(Math.round(points[0] * 100), Math.round(points[1] * 100));
            case PathIterator.SEG_QUADTO -> curve('q', points, 2);
            case PathIterator.SEG_CUBICTO -> curve('c', points, 3);
            default -> {
                text.append('z');
                x = startX;
                y = startY;
            }
        }
    }

    private void line(long toX, long toY) {
        if (toX == x && toY == y) {
            return;
        }
        if (toY == y) {
            text.append('h').append(hundredths(toX - x));
        } else if (toX == x) {
            text.append('v').append(hundredths(toY - y));
        } else {
            text.append('l').append(hundredths(toX - x));
            append(toY - y);
        }
        x = toX;
        y = toY;
    }

    private void curve(char letter, double[] points, int count) {
        text.append(letter);
        long endX = x;
        long endY = y;
        for (int i = 0; i < count; i++) {
            endX = Math.round(points[2 * i] * 100);
            endY = Math.round(points[2 * i + 1] * 100);
            append(endX - x);
            append(endY - y);
        }
        x = endX;
        y = endY;
    }

    /** A minus sign parts two numbers as well as a blank does. */
    private void append(long step) {
        if (step >= 0 && !Character.isLetter(text.charAt(text.length() - 1))) {
            text.append(' ');
        }
        text.append(hundredths(step));
    }

    private static String hundredths(long value) {
        long size = Math.abs(value);
        StringBuilder digits = new StringBuilder();
        if (value < 0) {
            digits.append('-');
        }
        if (size >= 100 || size == 0) {
            digits.append(size / 100);
        }
        if (size % 100 != 0) {
            digits.append('.').append(size / 10 % 10);
            if (size % 10 != 0) {
                digits.append(size % 10);
            }
        }
        return digits.toString();
    }
}
