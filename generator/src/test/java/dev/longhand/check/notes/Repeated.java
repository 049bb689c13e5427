package dev.longhand.check.notes;

import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** TeX that goes on and on. */
final class Repeated {

    private Repeated() {}

    /** Formulas to stand between others, each a line of its own. */
    static String chain(int count, IntFunction<String> formula) {
        return join("$$\n\n$$", count, i -> formula.apply(i + 1));
    }

    static String next(int i, String tex) {
        return "a_{" + (i + 1) + "} = " + tex;
    }

    static String sum(int terms, String name) {
        return join(" + ", terms, i -> name + "_{" + i + "}");
    }

    static String join(String between, int count, IntFunction<String> part) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining(between));
    }

    static String nested(String open, String inner, String close, int depth) {
        return open.repeat(depth) + inner + close.repeat(depth);
    }

    static String filled(String part, int size) {
        return part.repeat(size / part.length());
    }

    static String letters(int i) {
        return "" + (char) ('a' + i / 676 % 26) + (char) ('a' + i / 26 % 26) + (char) ('a' + i % 26);
    }

    static String grid(int rows, int columns, BiFunction<Integer, Integer, String> entry) {
        return "\\begin{bmatrix} "
                + join(" \\\\ ", rows, row -> join(" & ", columns, column -> entry.apply(row, column)))
                + " \\end{bmatrix}";
    }
}
