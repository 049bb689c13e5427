package dev.longhand.derivation;

import dev.longhand.expr.Algebra;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Name;
import dev.longhand.network.Network;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The loss's derivatives as a number times those of the only output, which is what the chain rule comes to when nothing but
 * the output stands between parameters and loss.
 *
 * @param output the only output
 * @param scalar the derivative of the loss by it, over forward names
 * @param blocks of the last layer first
 */
public record OutputGradient(Name output, Expression scalar, List<Block> blocks) {

    /**
     * One matrix or vector of parameters.
     *
     * @param step the derivatives of the loss by them
     * @param slopes the derivatives of the output by them, over forward names
     */
    public record Block(MatrixStep step, Grid slopes) {}

    public OutputGradient {
        blocks = List.copyOf(blocks);
    }

    /**
     * The derivatives of a network; nothing where it has several outputs, where a formula gets too long to be read, and where
     * an entry times the scalar is not its scalar derivation, such as under a penalty.
     *
     * @param check has points
     */
    public static Optional<OutputGradient> of(Network network, Derivation derivation, MatrixCheck check) {
        if (network.outputs().size() != 1) {
            return Optional.empty();
        }
        Name output = network.outputs().get(0);
        Optional<Expression> scalar = derivation.closedForm(output);
        if (scalar.isEmpty()) {
            return Optional.empty();
        }
        Derivation ofOutput = derivation.upTo(output);
        List<Block> blocks = new ArrayList<>();
        List<LayerSteps> layers = MatrixView.of(network, derivation);
        for (int i = layers.size() - 1; i >= 0; i--) {
            for (MatrixStep step : layers.get(i).blocks()) {
                List<Expression> slopes = new ArrayList<>();
                for (Expression entry : step.names().entries()) {
                    Name name = ((Expression.Variable) entry).name();
                    Optional<Expression> slope = ofOutput.closedForm(name);
                    if (slope.isEmpty()
                            || !check.agree(Algebra.product(scalar.get(), slope.get()), derivation.adjoint(name))) {
                        return Optional.empty();
                    }
                    slopes.add(slope.get());
                }
                blocks.add(new Block(
                        step, new Grid(step.names().rows(), step.names().columns(), slopes)));
            }
        }
        return Optional.of(new OutputGradient(output, scalar.get(), blocks));
    }
}
