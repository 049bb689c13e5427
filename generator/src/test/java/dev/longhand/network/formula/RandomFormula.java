package dev.longhand.network.formula;

import java.util.Random;

/**
 * A formula as text together with its value for x = 0.75, y = -1.25, z = 2, worked out beside the reader.
 *
 * @param level how tightly the outermost operation binds: 0 sum, 1 product, 2 power, 3 operand
 */
record RandomFormula(String text, double value, int level) {

    static RandomFormula of(Random random, int depth) {
        if (depth == 0 || random.nextInt(8) == 0) {
            return leaf(random);
        }
        RandomFormula a = of(random, depth - 1);
        RandomFormula b = of(random, depth - 1);
        return switch (random.nextInt(8)) {
            case 0 -> new RandomFormula(a.text + " + " + b.text, a.value + b.value, 0);
            case 1 -> new RandomFormula(a.text + " - " + b.at(1), a.value - b.value, 0);
            case 2 -> new RandomFormula(a.at(1) + " * " + b.at(2), a.value * b.value, 1);
            case 3 -> new RandomFormula("(" + a.text + ") (" + b.text + ")", a.value * b.value, 1);
            case 4 -> new RandomFormula(a.at(1) + " / " + b.at(2) + " * z", divided(a.value, b.value) * 2, 1);
            case 5 -> new RandomFormula("-" + a.at(1), -a.value, 0);
            case 6 -> new RandomFormula(a.at(3) + "^2", a.value * a.value, 2);
            default -> called(random, a, b);
        };
    }

    private static RandomFormula leaf(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> new RandomFormula("x", 0.75, 3);
            case 1 -> new RandomFormula("y", -1.25, 3);
            case 2 -> new RandomFormula("z", 2, 3);
            case 3 -> new RandomFormula("0.5", 0.5, 3);
            default -> {
                int n = 1 + random.nextInt(9);
                yield new RandomFormula(Integer.toString(n), n, 3);
            }
        };
    }

    private static RandomFormula called(Random random, RandomFormula a, RandomFormula b) {
        return switch (random.nextInt(6)) {
            case 0 -> new RandomFormula("sin(" + a.text + ")", Math.sin(a.value), 3);
            case 1 -> new RandomFormula("tanh(" + a.text + ")", Math.tanh(a.value), 3);
            case 2 -> new RandomFormula("sigmoid(" + a.text + ")", 1 / (1 + Math.exp(-a.value)), 3);
            case 3 -> new RandomFormula("abs(" + a.text + ")", Math.abs(a.value), 3);
            case 4 -> new RandomFormula("relu(" + a.text + ")", Math.max(0, a.value), 3);
            default -> new RandomFormula("max(" + a.text + ", " + b.text + ")", Math.max(a.value, b.value), 3);
        };
    }

    /** Not a number where the division says nothing, or rounding decides what it says. */
    private static double divided(double a, double b) {
        return Math.abs(b) < 1e-6 ? Double.NaN : a / b;
    }

    private String at(int wanted) {
        return level >= wanted ? text : "(" + text + ")";
    }
}
