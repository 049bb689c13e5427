package dev.longhand.network.yaml;

import dev.longhand.expr.IllegalName;
import dev.longhand.expr.Name;
import dev.longhand.source.Diagnostic;
import dev.longhand.source.InvalidInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the names of a vector or matrix, by pattern or spelled out, and enters them into the table. */
final class NameBlocks {

    private final NameTable table;

    NameBlocks(NameTable table) {
        this.table = table;
    }

    /**
     * The names row by row.
     *
     * @param node a pattern or lists; when empty, the names follow {@code fallback}
     * @param place where names that the file does not spell out are reported
     * @throws InvalidInput for an illegal name or a wrong size
     */
    List<List<Name>> read(Optional<Yaml> node, Name fallback, Yaml place, Shape shape) {
        if (node.isEmpty()) {
            return follow(fallback, place, shape);
        }
        if (node.get() instanceof Yaml.Scalar) {
            return follow(Values.name(node.get(), shape.what()), node.get(), shape);
        }
        List<List<Name>> rows = new ArrayList<>();
        List<Diagnostic> illegal = new ArrayList<>();
        for (List<Yaml> cells : Grid.cells(node.get(), shape)) {
            List<Name> row = new ArrayList<>();
            for (Yaml cell : cells) {
                try {
                    Name name = Values.name(cell, "a name in " + shape.what());
                    table.add(name, cell.span(), ((Yaml.Scalar) cell).text(), "one of " + shape.what());
                    row.add(name);
                } catch (InvalidInput e) {
                    illegal.addAll(e.diagnostics());
                }
            }
            rows.add(row);
        }
        if (!illegal.isEmpty()) {
            throw new InvalidInput(illegal);
        }
        return rows;
    }

    /** The names of a vector. */
    List<Name> vector(Optional<Yaml> node, Name fallback, Yaml place, Shape shape) {
        return read(node, fallback, place, shape).stream()
                .map(row -> row.get(0))
                .toList();
    }

    private List<List<Name>> follow(Name name, Yaml place, Shape shape) {
        NamePattern pattern = NamePattern.of(name, shape.matrix());
        pattern.defect(shape).ifPresent(defect -> {
            throw place.error(defect);
        });
        List<List<Name>> rows = new ArrayList<>();
        for (int i = 0; i < shape.rows(); i++) {
            List<Name> row = new ArrayList<>();
            for (int j = 0; j < shape.columns(); j++) {
                Name one = name(pattern, shape, i, j, place);
                table.add(one, place.span(), one.tex(), "one of " + shape.what());
                row.add(one);
            }
            rows.add(row);
        }
        return rows;
    }

    private static Name name(NamePattern pattern, Shape shape, int row, int column, Yaml place) {
        try {
            return pattern.at(shape, row, column);
        } catch (IllegalName e) {
            throw place.error("with numbers put in this is no name: " + e.getMessage());
        }
    }
}
