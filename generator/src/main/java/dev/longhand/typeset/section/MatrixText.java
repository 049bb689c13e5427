package dev.longhand.typeset.section;

import dev.longhand.derivation.Adjoints;
import dev.longhand.derivation.Grid;
import dev.longhand.derivation.MatrixSymbol;
import dev.longhand.derivation.MatrixTerm;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Name;
import dev.longhand.latex.Notation;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Function;

/** Matrices as TeX: by their symbols, with their entries written out, or with numbers put in. */
public final class MatrixText {

    /** Larger matrices keep the first entries and the last, and dots between. */
    private static final int LARGEST = 8;

    private static final int KEPT = 2;

    private final Name loss;
    private final Notation notation;

    MatrixText(Name loss, Notation notation) {
        this.loss = loss;
        this.notation = notation;
    }

    /** Symbols alone. */
    String compact(MatrixTerm term) {
        return write(term, this::symbol);
    }

    /** Entries written out. */
    String written(MatrixTerm term) {
        return write(term, factor -> matrix(factor.grid()));
    }

    /** Entries written out, each matrix with its symbol and its shape below. */
    String named(MatrixTerm term) {
        return write(
                term,
                factor -> "\\underbrace{" + matrix(factor.grid()) + "}_{" + symbol(factor) + ",\\; "
                        + shape(factor.grid()) + "}");
    }

    /** Numbers in the place of entries. */
    String numbers(MatrixTerm term, Function<Expression, String> number) {
        return write(term, factor -> entries(factor.grid(), number));
    }

    /** Row by row in symbols: each entry of the column beside the symbol of the row. */
    String rowWise(MatrixTerm.RowWise term) {
        return rowWise(term, notation::write, symbol(term.row()));
    }

    /** Row by row with numbers in the place of entries. */
    static String rowWise(MatrixTerm.RowWise term, Function<Expression, String> number) {
        return rowWise(term, number, entries(term.row().grid(), number));
    }

    private static String rowWise(MatrixTerm.RowWise term, Function<Expression, String> entry, String row) {
        return entries(term.column().grid(), e -> entry.apply(e) + " \\, " + row);
    }

    String matrix(Grid grid) {
        return entries(grid, notation::write);
    }

    static String shape(Grid grid) {
        return grid.rows() + " \\times " + grid.columns();
    }

    /** The entries between brackets, dots where there are many. */
    public static String entries(Grid grid, Function<Expression, String> entry) {
        List<Integer> rows = kept(grid.rows());
        List<Integer> columns = kept(grid.columns());
        StringJoiner lines = new StringJoiner(" \\\\ ", "\\begin{bmatrix} ", " \\end{bmatrix}");
        for (int i : rows) {
            StringJoiner line = new StringJoiner(" & ");
            for (int j : columns) {
                line.add(
                        i < 0 && j < 0
                                ? "\\ddots"
                                : i < 0 ? "\\vdots" : j < 0 ? "\\cdots" : entry.apply(grid.at(i, j)));
            }
            lines.add(line.toString());
        }
        return lines.toString();
    }

    /** Which of {@code size} are written; -1 stands for the dots. */
    private static List<Integer> kept(int size) {
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            if (size <= LARGEST || i < KEPT || i == size - 1) {
                kept.add(i);
            } else if (i == KEPT) {
                kept.add(-1);
            }
        }
        return kept;
    }

    private String write(MatrixTerm term, Function<MatrixTerm, String> factor) {
        if (term instanceof MatrixTerm.Sum sum) {
            return write(sum.left(), factor) + " + " + write(sum.right(), factor);
        }
        if (term instanceof MatrixTerm.Hadamard hadamard) {
            return bracketed(hadamard.left(), factor) + " \\odot " + bracketed(hadamard.right(), factor);
        }
        if (term instanceof MatrixTerm.Product product) {
            StringJoiner factors = new StringJoiner(" \\, ");
            product.factors().forEach(f -> factors.add(bracketed(f, factor)));
            return factors.toString();
        }
        return factor.apply(term);
    }

    private String bracketed(MatrixTerm term, Function<MatrixTerm, String> factor) {
        boolean single = term instanceof MatrixTerm.Block || term instanceof MatrixTerm.Transpose;
        String tex = write(term, factor);
        return single ? tex : tex.contains("\\begin") ? "\\left(" + tex + "\\right)" : "(" + tex + ")";
    }

    private String symbol(MatrixTerm factor) {
        return factor instanceof MatrixTerm.Transpose transpose
                ? transposed(transpose.of().symbol())
                : symbol(((MatrixTerm.Block) factor).symbol());
    }

    private String transposed(MatrixSymbol symbol) {
        String tex = symbol(symbol);
        return tex.contains("^") || tex.endsWith("'") || symbol instanceof MatrixSymbol.WithoutBiases
                ? "{" + tex + "}^T"
                : tex + "^T";
    }

    private String symbol(MatrixSymbol symbol) {
        if (symbol instanceof MatrixSymbol.Whole whole) {
            return whole.name().tex();
        }
        if (symbol instanceof MatrixSymbol.WithOne one) {
            return withOne(one.vector());
        }
        if (symbol instanceof MatrixSymbol.WithoutBiases weights) {
            return withoutBiases(weights.weights());
        }
        if (symbol instanceof MatrixSymbol.Slope slope) {
            return Leibniz.partial(loss, slope.by());
        }
        if (symbol instanceof MatrixSymbol.Delta delta) {
            return Adjoints.adjointName(delta.preActivations()).tex();
        }
        if (symbol instanceof MatrixSymbol.SlopeAt slope) {
            return notation.write(
                    new Expression.Application(slope.function(), 1, List.of(new Expression.Variable(slope.vector()))));
        }
        if (symbol instanceof MatrixSymbol.OwnSlope slope) {
            return Leibniz.partial(slope.of(), slope.by());
        }
        if (symbol instanceof MatrixSymbol.Penalised penalised) {
            String weights = penalised.weights().tex();
            return penalised.rate().tex() + " "
                    + (penalised.columnOfZeros()
                            ? "\\begin{bmatrix} 0 & " + withoutBiases(penalised.weights()) + " \\end{bmatrix}"
                            : weights);
        }
        return "\\mathbf{1}";
    }

    static String withOne(Name vector) {
        Name bare = new Name("\\tilde{" + vector.base() + "}", vector.subscript(), vector.superscript());
        return bare.tex();
    }

    static String withoutBiases(Name weights) {
        return weights.subscript().isEmpty() && weights.superscript().isEmpty()
                ? weights.tex() + "_{*}"
                : "{" + weights.tex() + "}_{*}";
    }
}
