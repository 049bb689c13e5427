package dev.longhand.image.layered;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LayeredLayoutTest {

    private static final Size SIZE = new Size(20, 30, 10);

    private static Item item(int column, Integer... operands) {
        return new Item(column, SIZE, List.of(operands));
    }

    @Test
    void eachNodeStandsJustBeforeWhatUsesIt() {
        assertEquals(
                List.of(0, 0, 1, 1, 2),
                Levels.of(List.of(List.of(), List.of(), List.of(0, 1), List.of(), List.of(2, 3))));
        assertEquals(List.of(), Levels.of(List.of()));
    }

    @Test
    void aTreeHasNoCrossings() {
        // The operands are listed in an order that would cross.
        LayeredLayout layout = LayeredLayout.of(
                List.of(item(0), item(0), item(0), item(0), item(1, 3, 0), item(1, 2, 1), item(2, 4, 5)));
        boolean upper = layout.at(4).getY() < layout.at(5).getY();
        for (int of4 : List.of(3, 0)) {
            for (int of5 : List.of(2, 1)) {
                assertEquals(upper, layout.at(of4).getY() < layout.at(of5).getY());
            }
        }
    }

    @Test
    void aChainIsStraight() {
        LayeredLayout layout = LayeredLayout.of(List.of(item(0), item(1, 0), item(2, 1), item(3, 2)));
        for (int i = 1; i < 4; i++) {
            assertEquals(layout.at(0).getY(), layout.at(i).getY(), 1e-9);
            assertTrue(layout.at(i).getX() > layout.at(i - 1).getX() + 2 * SIZE.side());
        }
        assertEquals(40, layout.height(), 1e-9);
    }

    @Test
    void nothingOverlapsAndLinesPassBetween() {
        Random random = new Random(3);
        for (int round = 0; round < 40; round++) {
            List<List<Integer>> operands = new ArrayList<>();
            for (int i = 0; i < 25; i++) {
                List<Integer> used = new ArrayList<>();
                for (int j = 0; j < i; j++) {
                    if (random.nextInt(8) == 0) {
                        used.add(j);
                    }
                }
                operands.add(used);
            }
            List<Integer> levels = Levels.of(operands);
            List<Item> items = new ArrayList<>();
            for (int i = 0; i < operands.size(); i++) {
                items.add(new Item(levels.get(i), SIZE, operands.get(i)));
            }
            check(items, LayeredLayout.of(items));
        }
    }

    private static void check(List<Item> items, LayeredLayout layout) {
        List<Rectangle2D> boxes = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            boxes.add(new Rectangle2D.Double(
                    layout.at(i).getX() - 20, layout.at(i).getY() - 30, 40, 40));
            assertTrue(boxes.get(i).getMinY() >= -1e-9 && boxes.get(i).getMaxY() <= layout.height() + 1e-9);
        }
        for (int i = 0; i < items.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertTrue(!boxes.get(i).intersects(boxes.get(j)));
            }
            for (int operand : items.get(i).operands()) {
                Rectangle2D line = layout.line(operand, i, 20, 20).getBounds2D();
                assertTrue(line.getMinX() >= 0 && line.getMaxX() <= layout.width());
                assertEquals(layout.at(operand).getX() + 20, line.getMinX(), 1e-9);
                assertEquals(layout.at(i).getX() - 20, line.getMaxX(), 1e-9);
            }
        }
    }

    @Test
    void refusesWhatIsNoGraph() {
        assertThrows(IllegalArgumentException.class, () -> LayeredLayout.of(List.of()));
        assertThrows(IllegalArgumentException.class, () -> LayeredLayout.of(List.of(item(0), item(0, 0))));
        LayeredLayout layout = LayeredLayout.of(List.of(item(0), item(0), item(1, 0)));
        assertThrows(IllegalArgumentException.class, () -> layout.line(1, 2, 0, 0));
    }

    @Test
    void bandsAreCutWhereLeastIsLost() {
        List<Double> widths = List.of(10.0, 10.0, 10.0, 10.0, 10.0, 10.0);
        assertEquals(List.of(0), Bands.of(widths, List.of(0, 1, 1, 1, 1, 1), 0, 60));
        assertEquals(List.of(0, 2), Bands.of(widths, List.of(0, 5, 1, 5, 5, 5), 5, 45));
        assertEquals(List.of(0, 1, 2, 3, 4, 5), Bands.of(widths, List.of(0, 1, 1, 1, 1, 1), 0, 5), "one at least");
    }
}
