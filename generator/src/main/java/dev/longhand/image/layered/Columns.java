package dev.longhand.image.layered;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Items and the points at which lines pass through columns between their ends, as vertices: neighbours stand in adjacent
 * columns. Lines from one item share their points.
 */
final class Columns {

    private static final Size POINT = new Size(0, 6, 6);

    private final List<Item> items;
    private final List<Size> sizes = new ArrayList<>();
    private final List<Integer> column = new ArrayList<>();
    private final List<List<Integer>> left = new ArrayList<>();
    private final List<List<Integer>> right = new ArrayList<>();
    private final List<Map<Integer, Integer>> points = new ArrayList<>();
    private final int count;

    Columns(List<Item> items) {
        this.items = List.copyOf(items);
        this.count = items.stream().mapToInt(Item::column).max().orElse(-1) + 1;
        items.forEach(item -> vertex(item.size(), item.column()));
        items.forEach(item -> points.add(new HashMap<>()));
        for (int i = 0; i < items.size(); i++) {
            for (int operand : items.get(i).operands()) {
                join(operand, i);
            }
        }
    }

    private int vertex(Size size, int at) {
        sizes.add(size);
        column.add(at);
        left.add(new ArrayList<>());
        right.add(new ArrayList<>());
        return sizes.size() - 1;
    }

    private void join(int from, int to) {
        int before = from;
        for (int at = items.get(from).column() + 1; at < items.get(to).column(); at++) {
            Integer known = points.get(from).get(at);
            int point = known == null ? vertex(POINT, at) : known;
            if (known == null) {
                points.get(from).put(at, point);
                link(before, point);
            }
            before = point;
        }
        link(before, to);
    }

    private void link(int from, int to) {
        right.get(from).add(to);
        left.get(to).add(from);
    }

    /** The vertices of a line from its first item to its last. */
    List<Integer> line(int from, int to) {
        List<Integer> vertices = new ArrayList<>(List.of(from));
        for (int at = items.get(from).column() + 1; at < items.get(to).column(); at++) {
            Integer point = points.get(from).get(at);
            if (point == null) {
                throw new IllegalArgumentException("no line from " + from + " to " + to);
            }
            vertices.add(point);
        }
        vertices.add(to);
        return vertices;
    }

    int count() {
        return count;
    }

    int vertices() {
        return sizes.size();
    }

    boolean isItem(int vertex) {
        return vertex < items.size();
    }

    Size size(int vertex) {
        return sizes.get(vertex);
    }

    int column(int vertex) {
        return column.get(vertex);
    }

    List<Integer> left(int vertex) {
        return left.get(vertex);
    }

    List<Integer> right(int vertex) {
        return right.get(vertex);
    }
}
