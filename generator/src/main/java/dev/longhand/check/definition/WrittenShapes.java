package dev.longhand.check.definition;

import dev.longhand.latex.tree.Tree.Join;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The shapes of formulas made of vectors and matrices that are written out: {@code x x^\top} is a matrix where x is
 * a column, and {@code x^\top x} a number. A row that is written out alone, {@code (1, 2)}, may as well be a column: of what a
 * product with it is, nothing is certain.
 */
final class WrittenShapes {

    /**
     * So many rows and columns.
     *
     * @param loose whether it is written out as a row, and may as well be a column
     */
    private record Shape(int rows, int columns, boolean loose) {
        static final Shape NUMBER = new Shape(1, 1, false);

        boolean isNumber() {
            return rows == 1 && columns == 1;
        }

        Shape turned() {
            return new Shape(/* rows= */ columns, /* columns= */ rows, false);
        }
    }

    private final Map<String, List<DocumentDefinition>> definitions;

    /** @param definitions what is defined so far, by base; seen as it grows */
    WrittenShapes(Map<String, List<DocumentDefinition>> definitions) {
        this.definitions = definitions;
    }

    /** Whether a formula is certainly a vector or matrix. */
    boolean isVector(Meaning meaning, int steps) {
        return shape(meaning, steps).filter(shape -> !shape.isNumber()).isPresent();
    }

    private Optional<Shape> shape(Meaning meaning, int steps) {
        if (steps == 0) {
            return Optional.empty();
        }
        if (meaning instanceof Meaning.Literal) {
            return Optional.of(Shape.NUMBER);
        }
        if (meaning instanceof Meaning.Reference r) {
            return named(r.name(), steps - 1);
        }
        if (meaning instanceof Meaning.Grid grid) {
            int columns = grid.rows().get(0).size();
            return Optional.of(
                    grid.rows().size() == 1
                            ? new Shape(columns, 1, columns > 1)
                            : new Shape(grid.rows().size(), columns, false));
        }
        if (meaning instanceof Meaning.Transposed transposed) {
            // what is written out as a row and turned is a column
            return transposed.operand() instanceof Meaning.Grid grid
                            && grid.rows().size() == 1
                    ? shape(grid, steps - 1)
                    : shape(transposed.operand(), steps - 1)
                            .filter(shape -> !shape.loose())
                            .map(Shape::turned);
        }
        if (meaning instanceof Meaning.Negated negated) {
            return shape(negated.operand(), steps - 1);
        }
        if (meaning instanceof Meaning.Quotient quotient) {
            return shape(quotient.numerator(), steps - 1);
        }
        if (meaning instanceof Meaning.Folded folded) {
            return shape(folded.body(), steps - 1);
        }
        if (meaning instanceof Meaning.Multiplied product) {
            return product(product, steps - 1);
        }
        if (meaning instanceof Meaning.Total total) {
            return total.terms().stream()
                    .flatMap(term -> shape(term, steps - 1).stream())
                    .reduce((a, b) -> a.isNumber() ? b : a);
        }
        if (meaning instanceof Meaning.Slope slope && slope.by().size() == 1) {
            return shape(slope.by().get(0), steps - 1);
        }
        return meaning instanceof Meaning.Call call ? call(call, steps - 1) : Optional.empty();
    }

    private Optional<Shape> call(Meaning.Call call, int steps) {
        if (call.arguments().size() != 1) {
            return Optional.empty();
        }
        Optional<Shape> argument = shape(call.arguments().get(0), steps);
        if (call.callee() == Callee.Whole.DIAGONAL) {
            return argument.filter(shape -> shape.columns() == 1)
                    .map(shape -> new Shape(shape.rows(), shape.rows(), false));
        }
        boolean entrywise = call.callee() instanceof Callee.Known || call.callee() == Callee.Whole.SOFTMAX;
        return entrywise ? argument : Optional.empty();
    }

    private Optional<Shape> product(Meaning.Multiplied product, int steps) {
        Shape whole = Shape.NUMBER;
        for (Meaning factor : product.factors()) {
            Optional<Shape> next = shape(factor, steps);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            boolean fits = whole.isNumber()
                    || next.get().isNumber()
                    || product.joins().contains(Join.ODOT)
                    || (whole.columns() == next.get().rows()
                            && !whole.loose()
                            && !next.get().loose());
            if (!fits) {
                return Optional.empty();
            }
            whole = whole.isNumber() || product.joins().contains(Join.ODOT)
                    ? (next.get().isNumber() ? whole : next.get())
                    : next.get().isNumber()
                            ? whole
                            : new Shape(whole.rows(), next.get().columns(), false);
        }
        return Optional.of(whole);
    }

    /** The shape of a name; of one with a letter that runs, that of any of its kind. */
    private Optional<Shape> named(WrittenName name, int steps) {
        boolean runs = !name.letters().isEmpty();
        return definitions.getOrDefault(name.base(), List.of()).stream()
                .filter(d -> runs ? d.pattern().isShapedLike(name) : d.pattern().equals(name))
                .flatMap(d -> shape(d.body(), steps).stream())
                .findFirst();
    }
}
