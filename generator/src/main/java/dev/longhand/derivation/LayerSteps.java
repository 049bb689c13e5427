package dev.longhand.derivation;

import java.util.List;

/**
 * One layer in matrices.
 *
 * @param affine what the pre-activations are
 * @param delta the derivative by the pre-activations
 * @param blocks the derivatives by weights and biases, and what is trainable in the activation
 */
public record LayerSteps(MatrixTerm affine, MatrixStep delta, List<MatrixStep> blocks) {}
