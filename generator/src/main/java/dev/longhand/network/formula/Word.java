package dev.longhand.network.formula;

import dev.longhand.expr.Function;
import dev.longhand.expr.Name;
import dev.longhand.network.VectorFunction;

/** What a word in a formula stands for. */
sealed interface Word {

    /** A number. */
    record Known(Name name) implements Word {}

    /** A listed function, or the constant pi as a function of no argument. */
    record Listed(Function function) implements Word {}

    /** A function that the file defines. */
    record Own(VectorFunction function) implements Word {}
}
