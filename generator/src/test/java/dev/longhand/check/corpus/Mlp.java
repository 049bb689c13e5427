package dev.longhand.check.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A network in matrices, computed.
 *
 * @param sizes of the layers, the inputs first
 * @param rows whether units stand in a row: z = a W + b
 * @param batch how many examples, 1 for a vector
 */
record Mlp(List<Integer> sizes, boolean rows, int batch, String function, String output) {

    int layers() {
        return sizes.size() - 1;
    }

    /** Values of all names, by base and layer; {@code W2} is moved by {@code move} at one entry if it is named so. */
    Map<String, Grid> values(long seed, String moved, int i, int j, double move) {
        Random random = new Random(seed);
        Map<String, Grid> values = new HashMap<>();
        values.put("a0", units(0, random));
        values.put("y" + layers(), units(layers(), random));
        for (int l = 1; l <= layers(); l++) {
            int in = sizes.get(l - 1);
            int out = sizes.get(l);
            put(values, "W" + l, Grid.of(rows ? in : out, rows ? out : in, (r, c) -> any(random)), moved, i, j, move);
            Grid b = Grid.of(rows ? 1 : out, rows ? out : 1, (r, c) -> any(random));
            put(values, "b" + l, b, moved, i, j, move);
            Grid a = values.get("a" + (l - 1));
            Grid w = values.get("W" + l);
            Grid product = rows ? a.times(w) : w.times(a);
            Grid bias = values.get("b" + l);
            Grid z = Grid.of(
                    product.height(),
                    product.width(),
                    (r, c) -> product.rows()[r][c] + bias.rows()[rows ? 0 : r][rows ? c : 0]);
            put(values, "z" + l, z, moved, i, j, move);
            boolean last = l == layers();
            put(values, "a" + l, values.get("z" + l).each(x -> value(last ? output : function, x)), moved, i, j, move);
        }
        Grid off = values.get("a" + layers()).with(values.get("y" + layers()), (p, q) -> p - q);
        double loss = 0;
        for (double[] row : off.rows()) {
            for (double each : row) {
                loss += each * each / 2;
            }
        }
        double total = loss;
        values.put("L", Grid.of(1, 1, (r, c) -> total));
        return values;
    }

    /** Also with the slopes of the loss by z, as delta. */
    Map<String, Grid> withSlopes(long seed) {
        Map<String, Grid> values = values(seed, "", 0, 0, 0);
        for (int l = 1; l <= layers(); l++) {
            values.put("d" + l, slope(seed, "z" + l));
        }
        return values;
    }

    Grid slope(long seed, String by) {
        Grid of = values(seed, "", 0, 0, 0).get(by);
        double step = 1e-5;
        return Grid.of(
                of.height(),
                of.width(),
                (i, j) -> (loss(seed, by, i, j, step) - loss(seed, by, i, j, -step)) / (2 * step));
    }

    private double loss(long seed, String by, int i, int j, double move) {
        return values(seed, by, i, j, move).get("L").rows()[0][0];
    }

    private Grid units(int layer, Random random) {
        int n = sizes.get(layer);
        return Grid.of(rows ? batch : n, rows ? n : batch, (r, c) -> any(random));
    }

    private static void put(Map<String, Grid> values, String name, Grid grid, String moved, int i, int j, double move) {
        values.put(
                name,
                name.equals(moved)
                        ? Grid.of(
                                grid.height(),
                                grid.width(),
                                (r, c) -> grid.rows()[r][c] + (r == i && c == j ? move : 0))
                        : grid);
    }

    private static double any(Random random) {
        return (random.nextBoolean() ? 1 : -1) * (0.2 + random.nextDouble());
    }

    static double value(String function, double z) {
        return switch (function) {
            case "" -> z;
            case "\\sigma" -> 1 / (1 + Math.exp(-z));
            case "\\tanh" -> Math.tanh(z);
            default -> Math.sin(1.3 * z) + 0.4 * z + 0.2;
        };
    }

    static double slopeOf(String function, double z) {
        double a = value(function, z);
        return switch (function) {
            case "" -> 1;
            case "\\sigma" -> a * (1 - a);
            case "\\tanh" -> 1 - a * a;
            default -> 1.3 * Math.cos(1.3 * z) + 0.4;
        };
    }

    /** What a formula about a layer comes to. */
    Grid at(Block block, int layer, Map<String, Grid> values) {
        if (block instanceof Block.Named named) {
            Grid grid = values.get(named.base() + (layer + named.ahead()));
            if (grid == null) {
                throw new Grid.Misfit();
            }
            return grid;
        } else if (block instanceof Block.Transposed transposed) {
            return at(transposed.of(), layer, values).transposed();
        } else if (block instanceof Block.Value value) {
            return at(value.of(), layer, values).each(z -> value(function, z));
        } else if (block instanceof Block.Slope slope) {
            return at(slope.of(), layer, values).each(z -> slopeOf(function, z));
        } else if (block instanceof Block.Scaled scaled) {
            double by = scaled.by().equals("-") ? -1 : scaled.by().equals("2") ? 2 : 0.5;
            return at(scaled.of(), layer, values).each(z -> by * z);
        }
        List<Grid> both = new ArrayList<>();
        for (Block part : block.parts()) {
            both.add(at(part, layer, values));
        }
        if (block instanceof Block.Times) {
            return both.get(0).times(both.get(1));
        }
        return both.get(0).with(both.get(1), block instanceof Block.Minus ? (p, q) -> p - q : (p, q) -> p * q);
    }
}
