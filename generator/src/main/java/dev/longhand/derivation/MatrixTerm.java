package dev.longhand.derivation;

import java.util.List;

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

    static MatrixTerm product(MatrixTerm... factors) {
        return new Product(List.of(factors));
    }
}
