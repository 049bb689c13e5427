package dev.longhand.check.report;

import java.util.ArrayList;
import java.util.List;

/** A counterexample as an aligned table: the names with their values, then what either side is there. */
final class PointTable {

    private record Row(String name, String value) {}

    private PointTable() {}

    /** Lines without indent; points of the numbers stand under each other. */
    static List<String> of(Finding.Counterexample example) {
        List<Row> rows = new ArrayList<>();
        example.point().forEach((name, value) -> rows.add(new Row(name, value)));
        rows.add(new Row("left", example.left()));
        rows.add(new Row("right", example.right()));
        int widest = rows.stream().mapToInt(row -> width(row.name())).max().orElse(0);
        int before = rows.stream().mapToInt(row -> wholePart(row.value())).max().orElse(0);
        return rows.stream()
                .map(row -> row.name()
                        + " ".repeat(widest - width(row.name()) + 2 + before - wholePart(row.value()))
                        + row.value())
                .toList();
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }

    private static int wholePart(String value) {
        int point = value.indexOf('.');
        return point < 0 ? width(value) : point;
    }
}
