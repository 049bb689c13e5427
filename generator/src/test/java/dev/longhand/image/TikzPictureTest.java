package dev.longhand.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.longhand.typeset.diagram.Label;
import dev.longhand.typeset.diagram.NetworkDiagram;
import dev.longhand.typeset.diagram.NetworkDiagram.Column;
import dev.longhand.typeset.diagram.NetworkDiagram.Edge;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TikzPictureTest {

    private static final NetworkDiagram NETWORK = new NetworkDiagram(
            List.of(
                    new Column("input", "", List.of(Label.of("x_1")), List.of()),
                    new Column(
                            "relu", "W", List.of(new Label("\\hat{y}", "\\approx 2", "-0.5")), List.of(Label.of("b")))),
            List.of(new Edge(0, 0, 1, 0, new Label("w", "= 1", "0.25"))));

    private static final String PICTURE = TikzPicture.of(NETWORK);

    @Test
    void labelsAreSetByTex() {
        assertTrue(PICTURE.contains("{$x_1$}"), PICTURE);
        assertTrue(PICTURE.contains("{$\\hat{y}$}"), PICTURE);
        assertTrue(PICTURE.contains("{$w = 1$}"), PICTURE);
        assertTrue(PICTURE.contains("{$\\textcolor[HTML]{B3261E}{-0.5}$}"), PICTURE);
    }

    /** The two circles, filled and drawn, three lines, the plates of the labels; no letter is an outline. */
    @Test
    void everythingElseIsPaths() {
        long circles = PICTURE.lines().filter(line -> line.contains("controls")).count();
        assertEquals(4, circles, PICTURE);
        assertFalse(PICTURE.contains("NaN"), PICTURE);
    }

    @Test
    void coloursAreDefined() {
        List<String> used = Pattern.compile("=(tint[0-9A-F]{6})")
                .matcher(PICTURE)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
        assertFalse(used.isEmpty());
        used.forEach(
                colour -> assertTrue(PICTURE.contains("\\definecolor{" + colour.substring(1) + "}{HTML}"), colour));
    }
}
