package dev.longhand.derivation;

import java.util.List;
import java.util.Optional;

/** A formula of matrices. Its entries are computed, so that what is printed can be checked. */
public sealed interface MatrixTerm {

    /** What it comes to, entry by entry. */
    Grid grid();

    /** A matrix with a symbol. */
    record Block(MatrixSymbol symbol, Grid grid) implements MatrixTerm {}

    /** The matrix product of two factors or more. */
    record Product(List<MatrixTerm> factors) implements MatrixTerm {
        public Product {
            factors = List.copyOf(factors);
        }

        @Override
        public Grid grid() {
            return factors.stream().map(MatrixTerm::grid).reduce(Grid::times).orElseThrow();
        }
    }

    /** The entrywise product. */
    record Hadamard(MatrixTerm left, MatrixTerm right) implements MatrixTerm {
        @Override
        public Grid grid() {
            return left.grid().hadamard(right.grid());
        }
    }

    /** The transpose of a block. */
    record Transpose(Block of) implements MatrixTerm {
        @Override
        public Grid grid() {
            return of.grid().transposed();
        }
    }

    /** A sum of two terms. */
    record Sum(MatrixTerm left, MatrixTerm right) implements MatrixTerm {
        @Override
        public Grid grid() {
            return left.grid().plus(right.grid());
        }
    }

    /** A column times a row, seen row by row: each entry of the column times the same row. */
    record RowWise(MatrixTerm column, MatrixTerm row) implements MatrixTerm {

        /** Such a view of a term, if it is a column times a row and both have more than one entry. */
        public static Optional<RowWise> of(MatrixTerm term) {
            if (!(term instanceof Product product) || product.factors().size() != 2) {
                return Optional.empty();
            }
            Grid column = product.factors().get(0).grid();
            Grid row = product.factors().get(1).grid();
            return column.columns() == 1 && column.rows() > 1 && row.columns() > 1
                    ? Optional.of(new RowWise(
                            product.factors().get(0), product.factors().get(1)))
                    : Optional.empty();
        }

        @Override
        public Grid grid() {
            return column.grid().times(row.grid());
        }
    }

    static MatrixTerm product(MatrixTerm... factors) {
        return new Product(List.of(factors));
    }
}
