package dev.longhand.check.size;

import dev.longhand.check.fact.DocumentFacts;
import dev.longhand.check.network.RoleWords;
import dev.longhand.check.quantity.NamedFunction;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Meaning;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shapes of calls and of matrices that are written out. */
final class CallShapes {

    private final Classes classes;
    private final Map<String, NamedFunction> functions;
    private final VectorMaps maps;
    private final Shapes shapes;
    private final FunctionShapes ofWholes;
    private int fresh;

    CallShapes(Classes classes, DocumentFacts facts, VectorMaps maps, Wholes wholes, Shapes shapes) {
        this.ofWholes = new FunctionShapes(facts, wholes, shapes);
        this.classes = classes;
        this.functions = facts.functions();
        this.maps = maps;
        this.shapes = shapes;
    }

    /** Functions that take vectors and matrices as wholes. */
    FunctionShapes ofWholes() {
        return ofWholes;
    }

    /** The shape of what a function gives. */
    Shape of(Meaning.Call call, Map<String, Integer> bound) {
        List<Shape> arguments = new ArrayList<>();
        call.arguments().forEach(a -> arguments.add(shapes.of(a, bound)));
        boolean isNorm = call.callee() == Callee.Whole.SUM_OF_SIZES
                || call.callee() == Callee.Whole.LARGEST_SIZE
                || call.callee() == Callee.Whole.LENGTH;
        if (isNorm) {
            shapes.measured(call.arguments().get(0), bound);
        }
        if (call.callee() instanceof Callee.Whole whole) {
            return switch (whole) {
                case SOFTMAX, INDICATOR, SIGN -> arguments.get(0);
                case DIAGONAL ->
                    new Shape(
                            arguments.get(0).rows(),
                            arguments.get(0).rows(),
                            arguments.get(0).isNumber());
                case TRACE -> {
                    classes.unite(arguments.get(0).rows(), arguments.get(0).columns());
                    yield Shape.NUMBER;
                }
                case SUM_OF_ENTRIES, SUM_OF_SIZES, LARGEST_SIZE, LENGTH -> Shape.NUMBER;
                case SUMS_OF_COLUMNS -> new Shape(Classes.ONE, arguments.get(0).columns(), false);
                case SUMS_OF_ROWS -> new Shape(arguments.get(0).rows(), Classes.ONE, false);
                case INNER_PRODUCT -> innerProduct(call, arguments, bound);
                case MAXIMUM, MINIMUM ->
                    arguments.size() == 1
                            ? Shape.NUMBER
                            : arguments.get(0).isNumber() ? arguments.get(1) : arguments.get(0);
            };
        }
        if (call.callee() instanceof Callee.Named named && RoleWords.isLossFunction(named.name())) {
            return Shape.NUMBER;
        }
        if (call.callee() instanceof Callee.Named named && functions.containsKey(named.name())) {
            NamedFunction f = functions.get(named.name());
            Optional<Shape> whole =
                    call.order() == 0 ? ofWholes.of(named.name(), call.arguments(), bound) : Optional.empty();
            if (whole.isPresent()) {
                return whole.get();
            }
            return f.parameters().size() == 1 && !(f.body() instanceof Meaning.Grid) ? arguments.get(0) : Shape.NUMBER;
        }
        if (call.callee() instanceof Callee.Numbered numbered && numbered.entrywise()) {
            return arguments.get(1);
        }
        Shape usual = arguments.isEmpty() ? Shape.NUMBER : arguments.get(0);
        return call.callee() instanceof Callee.Named named
                ? maps.shape(named.name()).orElse(usual)
                : usual;
    }

    /** Two vectors or matrices are of one shape, and a number together; two numbers are a vector. */
    private Shape innerProduct(Meaning.Call call, List<Shape> sides, Map<String, Integer> bound) {
        if (sides.stream().allMatch(Shape::isNumber)) {
            return ofNumbers(call.arguments().size(), 1);
        }
        List<Shape> all = new ArrayList<>(sides);
        for (int i = 0; i < all.size(); i++) {
            Meaning argument = call.arguments().get(i);
            if (argument instanceof Meaning.Reference) {
                shapes.measured(argument, bound);
                all.set(i, shapes.of(argument, bound));
            }
        }
        shapes.unite(all.get(0), all.get(1));
        return Shape.NUMBER;
    }

    private Shape ofNumbers(int rows, int columns) {
        classes.fix("of " + rows, rows);
        classes.fix("of " + columns, columns);
        return new Shape("of " + rows, "of " + columns, rows == 1 && columns == 1);
    }

    /** The shape of a matrix that is written out. */
    Shape grid(Meaning.Grid grid, Map<String, Integer> bound) {
        if (DottedShape.isOf(grid)) {
            grid.rows().forEach(row -> row.forEach(cell -> shapes.of(cell, bound)));
            return new DottedShape(classes).of(grid, bound);
        }
        List<Shape> first = new ArrayList<>();
        boolean numbers = true;
        for (List<Meaning> row : grid.rows()) {
            for (Meaning cell : row) {
                Shape shape = shapes.of(cell, bound);
                first.add(shape);
                numbers &= shape.isNumber();
            }
        }
        if (numbers) {
            return ofNumbers(grid.rows().size(), grid.rows().get(0).size());
        }
        if (grid.rows().size() == 1 || grid.rows().stream().allMatch(r -> r.size() == 1)) {
            List<String> parts = new ArrayList<>();
            first.forEach(s -> parts.add(s.rows()));
            return new Shape(classes.sum(parts), Classes.ONE, false);
        }
        return new Shape("grid" + fresh++, "grid" + fresh++, false);
    }
}
