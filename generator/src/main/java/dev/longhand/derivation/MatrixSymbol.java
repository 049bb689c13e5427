package dev.longhand.derivation;

import dev.longhand.expr.Function;
import dev.longhand.expr.Name;

/** What a whole matrix is called. */
public sealed interface MatrixSymbol {

    /** A matrix or vector of the network under its own name. */
    record Whole(Name name) implements MatrixSymbol {}

    /** The inputs of a layer with a one in front, which the folded biases multiply. */
    record WithOne(Name vector) implements MatrixSymbol {}

    /** Weights without column 0, where the biases are. */
    record WithoutBiases(Name weights) implements MatrixSymbol {}

    /** The derivative of the loss by a matrix or vector. */
    record Slope(Name by) implements MatrixSymbol {}

    /** The derivative of the loss by the pre-activations of a layer, under its short name. */
    record Delta(Name preActivations) implements MatrixSymbol {}

    /** The slope of a function at each entry of a vector. */
    record SlopeAt(Function function, Name vector) implements MatrixSymbol {}

    /** The derivative of each unit of a layer by its own pre-activation. */
    record OwnSlope(Name of, Name by) implements MatrixSymbol {}

    /** A vector of ones. */
    record Ones() implements MatrixSymbol {}

    /**
     * A penalty's part of the slope.
     *
     * @param columnOfZeros whether column 0 of the weights, the biases, is not penalised
     */
    record Penalised(Name rate, Name weights, boolean columnOfZeros) implements MatrixSymbol {}
}
