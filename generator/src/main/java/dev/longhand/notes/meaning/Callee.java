package dev.longhand.notes.meaning;

import dev.longhand.expr.Function;

/** What is called. */
public sealed interface Callee {

    /** A function that Longhand knows. */
    record Known(Function function) implements Callee {}

    /** A function that the document or the network names. */
    record Named(String name) implements Callee {}

    /**
     * An operator of which nothing is known but that it gives equals for equals.
     *
     * @param tex as it is written
     */
    record Operator(String tex) implements Callee {}

    /**
     * The inverse of a function.
     *
     * @param tex as it is written
     */
    record Inverse(Callee function, String tex) implements Callee {}

    /**
     * One of several numbered functions that nothing defines. The first of its arguments is a name that stands for
     * which of them it is.
     *
     * @param base the letter that they share
     * @param entrywise whether each is of one number, and of vectors entry by entry
     */
    record Numbered(String base, boolean entrywise) implements Callee {
        private static final String WHICH = "which ";

        /** The name that stands for one of them, by the name that is written. */
        public static Meaning which(WrittenName name) {
            return new Meaning.Reference(new WrittenName(WHICH + name.base(), name.bold(), name.sub(), name.sup(), 0));
        }

        /** Whether a name stands for one of them. */
        public static boolean isWhich(WrittenName name) {
            return name.base().startsWith(WHICH);
        }

        /** How one of them is written, by the name that stands for it. */
        public static WrittenName written(WrittenName which) {
            return new WrittenName(which.base().substring(WHICH.length()), which.bold(), which.sub(), which.sup(), 0);
        }
    }

    /** An operation on whole vectors and matrices. */
    enum Whole implements Callee {
        SOFTMAX,
        DIAGONAL,
        TRACE,
        MAXIMUM,
        MINIMUM,
        SUM_OF_ENTRIES,
        /** A row of the sums of a matrix's columns; the sum of a vector's entries. */
        SUMS_OF_COLUMNS,
        /** A column of the sums of a matrix's rows. */
        SUMS_OF_ROWS,
        /** 1 where positive, else 0. */
        INDICATOR,
        SIGN,
        /** The sizes of a vector's entries, added up. */
        SUM_OF_SIZES,
        /** The largest size of a vector's entries. */
        LARGEST_SIZE,
        /** The length of a vector. */
        LENGTH,
        /** The inner product of two vectors or of two matrices. */
        INNER_PRODUCT
    }
}
