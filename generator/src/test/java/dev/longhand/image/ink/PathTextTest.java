package dev.longhand.image.ink;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathTextTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "-1, -1", "0.5, .5", "-0.25, -.25", "12.345, 12.35", "10, 10", "-0.001, 0", "0.05, .05"
    })
    void lengthsHaveTwoDecimalsAtMost(double length, String text) {
        assertEquals(text, PathText.decimal(length));
    }

    @Test
    void rectangleGoesRound() {
        assertEquals("m1 2.5h3v.75h-3v-.75z", PathText.of(new Rectangle2D.Double(1, 2.5, 3, 0.75)));
    }

    @Test
    void stepsDoNotAddUpErrors() {
        Path2D path = new Path2D.Double();
        path.moveTo(0, 0);
        for (int i = 1; i <= 1000; i++) {
            path.lineTo(i * 0.004, 0);
        }
        String[] steps = PathText.of(path).split("h", -1);
        double sum = 0;
        for (int i = 1; i < steps.length; i++) {
            sum += Double.parseDouble(steps[i]);
        }
        assertEquals(4.0, sum, 1e-9);
    }

    @Test
    void curvesAreRelativeToWhereTheyStart() {
        Path2D path = new Path2D.Double();
        path.moveTo(10, 10);
        path.quadTo(11, 12, 13, 9);
        path.curveTo(14, 9, 15, 9, 16, 8);
        path.closePath();
        path.moveTo(10, 11);
        assertEquals("m10 10q1 2 3-1c1 0 2 0 3-1zm0 1", PathText.of(path));
    }
}
