package dev.longhand.check.evaluation;

import dev.longhand.check.quantity.Choices;
import dev.longhand.check.quantity.GridCells;
import dev.longhand.check.quantity.Tensor;
import dev.longhand.check.quantity.Unsettled;
import dev.longhand.notes.meaning.Meaning;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Matrices that are written out, of numbers and of blocks. */
final class GridEvaluation<S> {

    private static final int LARGEST_GRID = 2_500;

    private static final List<Choices.Option> STACKING = List.of(
            new Choices.Option("vectors in one bracket are stacked", true),
            new Choices.Option("vectors in one bracket stand side by side", true));

    private final Evaluation<S> evaluation;

    GridEvaluation(Evaluation<S> evaluation) {
        this.evaluation = evaluation;
    }

    Tensor<S> of(Meaning.Grid grid, Map<String, Integer> bound) {
        if ((long) grid.rows().size() * grid.rows().get(0).size() > LARGEST_GRID) {
            throw new Unsettled(Unsettled.Cause.TIME, "a matrix of more than " + LARGEST_GRID + " cells");
        }
        List<Tensor<S>> rows = new ArrayList<>();
        for (List<GridCells.Cell> row : new GridCells(evaluation.names).of(grid, bound)) {
            List<Tensor<S>> cells = new ArrayList<>();
            for (GridCells.Cell cell : row) {
                cells.add(evaluation.of(cell.meaning(), cell.bound()));
            }
            rows.add(row(cells));
        }
        return stacked(rows);
    }

    private Tensor<S> row(List<Tensor<S>> cells) {
        boolean columns = cells.size() > 1
                && cells.stream().allMatch(c -> c.columns() == 1)
                && cells.stream().anyMatch(c -> c.rows() > 1);
        if (columns && evaluation.choices.pick("vectors in a bracket", STACKING) == 0) {
            return stacked(cells);
        }
        return stacked(cells.stream().map(Tensor::transposed).toList()).transposed();
    }

    private static <S> Tensor<S> stacked(List<Tensor<S>> parts) {
        int width = parts.get(0).columns();
        List<S> cells = new ArrayList<>();
        int rows = 0;
        for (Tensor<S> part : parts) {
            if (part.columns() != width) {
                throw new Unsettled(Unsettled.Cause.SHAPE, "rows of different lengths in one matrix");
            }
            rows += part.rows();
            cells.addAll(part.cells());
        }
        return new Tensor<>(rows, width, cells);
    }
}
