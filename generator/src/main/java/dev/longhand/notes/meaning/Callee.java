package dev.longhand.notes.meaning;

import dev.longhand.expr.Function;

/** What is called. */
public sealed interface Callee {

    /** A function that Longhand knows. */
    record Known(Function function) implements Callee {}

    /** A function that the document or the network names. */
    record Named(String name) implements Callee {}

    /** An operation on whole vectors and matrices. */
    enum Whole implements Callee {
        SOFTMAX,
        DIAGONAL,
        TRACE,
        MAXIMUM,
        MINIMUM,
        SUM_OF_ENTRIES,
        /** 1 where positive, else 0. */
        INDICATOR,
        SIGN
    }
}
