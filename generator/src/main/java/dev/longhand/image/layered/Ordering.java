package dev.longhand.image.layered;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The order of vertices from top to bottom in each column: first as the operands come, then by barycentres, then by
 * exchanging neighbours, as long as lines cross less (Sugiyama, Tagawa and Toda 1981; Gansner and others 1993, section 3).
 */
final class Ordering {

    private static final int SWEEPS = 12;
    private static final int MOST_EXCHANGES = 20;

    private final Columns columns;
    private List<List<Integer>> order;
    private final boolean[] seen;

    private Ordering(Columns columns) {
        this.columns = columns;
        this.seen = new boolean[columns.vertices()];
        this.order = new ArrayList<>();
        for (int i = 0; i < columns.count(); i++) {
            order.add(new ArrayList<>());
        }
        IntStream.range(0, columns.vertices())
                .filter(vertex -> columns.right(vertex).isEmpty())
                .boxed()
                .sorted(Comparator.comparingDouble(this::meanOfCone))
                .forEach(this::visit);
    }

    /** Where a vertex and all that leads to it stand on average among the items. */
    private double meanOfCone(int vertex) {
        Set<Integer> cone = new LinkedHashSet<>();
        Deque<Integer> due = new ArrayDeque<>(List.of(vertex));
        while (!due.isEmpty()) {
            int next = due.pop();
            if (cone.add(next)) {
                due.addAll(columns.left(next));
            }
        }
        return cone.stream().mapToInt(v -> v).filter(columns::isItem).average().orElse(vertex);
    }

    static List<List<Integer>> of(Columns columns) {
        Ordering ordering = new Ordering(columns);
        ordering.sweep();
        ordering.exchange();
        return ordering.order;
    }

    private void visit(int vertex) {
        if (!seen[vertex]) {
            seen[vertex] = true;
            order.get(columns.column(vertex)).add(vertex);
            columns.left(vertex).forEach(this::visit);
        }
    }

    private void sweep() {
        List<List<Integer>> current = copy(order);
        int fewest = crossings(order);
        for (int i = 0; i < SWEEPS && fewest > 0; i++) {
            boolean rightwards = i % 2 == 0;
            for (int at = 1; at < current.size(); at++) {
                int here = rightwards ? at : current.size() - 1 - at;
                int there = rightwards ? here - 1 : here + 1;
                sort(current.get(here), current.get(there), rightwards ? columns::left : columns::right);
            }
            int now = crossings(current);
            if (now < fewest) {
                fewest = now;
                order = copy(current);
            }
        }
    }

    private static void sort(List<Integer> column, List<Integer> beside, IntFunction<List<Integer>> neighbours) {
        Map<Integer, Integer> places = places(beside);
        Map<Integer, Double> middles = new HashMap<>();
        for (int i = 0; i < column.size(); i++) {
            int vertex = column.get(i);
            middles.put(
                    vertex,
                    neighbours.apply(vertex).stream()
                            .mapToInt(n -> places.getOrDefault(n, 0))
                            .average()
                            .orElse(i));
        }
        column.sort(Comparator.comparingDouble(vertex -> middles.getOrDefault(vertex, 0.0)));
    }

    private void exchange() {
        boolean better = true;
        for (int round = 0; better && round < MOST_EXCHANGES; round++) {
            better = false;
            for (int at = 0; at < order.size(); at++) {
                List<Integer> column = order.get(at);
                for (int i = 0; i + 1 < column.size(); i++) {
                    int before = crossingsAt(at);
                    Collections.swap(column, i, i + 1);
                    if (crossingsAt(at) < before) {
                        better = true;
                    } else {
                        Collections.swap(column, i, i + 1);
                    }
                }
            }
        }
    }

    private int crossingsAt(int column) {
        int left = column == 0 ? 0 : crossings(order.get(column - 1), order.get(column));
        int right = column == order.size() - 1 ? 0 : crossings(order.get(column), order.get(column + 1));
        return left + right;
    }

    private int crossings(List<List<Integer>> all) {
        int sum = 0;
        for (int i = 0; i + 1 < all.size(); i++) {
            sum += crossings(all.get(i), all.get(i + 1));
        }
        return sum;
    }

    private int crossings(List<Integer> from, List<Integer> to) {
        Map<Integer, Integer> places = places(to);
        int sum = 0;
        for (int i = 0; i < from.size(); i++) {
            for (int j = i + 1; j < from.size(); j++) {
                for (int upper : columns.right(from.get(i))) {
                    for (int lower : columns.right(from.get(j))) {
                        sum += places.getOrDefault(upper, 0) > places.getOrDefault(lower, 0) ? 1 : 0;
                    }
                }
            }
        }
        return sum;
    }

    private static Map<Integer, Integer> places(List<Integer> column) {
        Map<Integer, Integer> places = new HashMap<>();
        for (int i = 0; i < column.size(); i++) {
            places.put(column.get(i), i);
        }
        return places;
    }

    private static List<List<Integer>> copy(List<List<Integer>> order) {
        List<List<Integer>> copy = new ArrayList<>();
        order.forEach(column -> copy.add(new ArrayList<>(column)));
        return copy;
    }
}
