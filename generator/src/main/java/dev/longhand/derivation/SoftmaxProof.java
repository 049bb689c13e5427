package dev.longhand.derivation;

import dev.longhand.expr.Algebra;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Expression.Application;
import dev.longhand.expr.Expression.Negation;
import dev.longhand.expr.Expression.Power;
import dev.longhand.expr.Expression.Product;
import dev.longhand.expr.Expression.Quotient;
import dev.longhand.expr.Expression.Sum;
import dev.longhand.expr.Name;
import dev.longhand.expr.Primitive;
import dev.longhand.expr.SoftmaxComponent;
import dev.longhand.network.Activation;
import dev.longhand.network.Layer;
import dev.longhand.network.Loss;
import dev.longhand.network.Network;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Why the cross-entropy behind a softmax has the slopes p - y by the softmax's arguments, in steps (Bridle 1990,
 * "Probabilistic interpretation of feedforward classification network outputs", section 3). Each step is a formula that can
 * be had with open indices and for any of them.
 */
public final class SoftmaxProof {

    private final Network network;
    private final Derivation derivation;
    private final Layer last;
    private final boolean sumToOne;

    private SoftmaxProof(Network network, Derivation derivation, Loss.CrossEntropy loss) {
        this.network = network;
        this.derivation = derivation;
        this.last = network.layers().get(network.layers().size() - 1);
        this.sumToOne = loss.targetsSumToOne();
    }

    /** The proof for a network with a cross-entropy behind a softmax; nothing for others, or where a step does not hold. */
    public static Optional<SoftmaxProof> of(Network network, Derivation derivation) {
        if (network.loss().isEmpty() || !(network.loss().get() instanceof Loss.CrossEntropy loss)) {
            return Optional.empty();
        }
        SoftmaxProof proof = new SoftmaxProof(network, derivation, loss);
        return proof.holds() ? Optional.of(proof) : Optional.empty();
    }

    /** Whether the softmax is taken of the outputs, in the loss, rather than by the last layer. */
    public boolean ofLogits() {
        return !(last.activation() instanceof Activation.Softmax);
    }

    /** Whether the targets are declared to sum to one. */
    public boolean targetsSumToOne() {
        return sumToOne;
    }

    /** The names of the softmax's arguments. */
    public List<Name> arguments() {
        return last.preActivations();
    }

    /** The value of a share. */
    public Expression share(int i) {
        return ofLogits()
                ? new Application(
                        new SoftmaxComponent(i),
                        0,
                        List.copyOf(arguments().stream().map(Algebra::variable).toList()))
                : Algebra.variable(last.activations().get(i));
    }

    /** The slope of share i by argument i, from the rule for quotients to the share alone; S sums all exponentials. */
    public static List<Expression> ofItself(Expression z, Expression sum, Expression share) {
        Expression e = new Application(Primitive.EXP, z);
        Expression numerator = new Sum(List.of(new Product(List.of(e, sum)), new Negation(new Product(List.of(e, e)))));
        return List.of(
                new Quotient(numerator, square(sum)),
                new Product(List.of(new Quotient(e, sum), new Quotient(Algebra.difference(sum, e), sum))),
                new Product(List.of(share, new Sum(List.of(Algebra.ONE, new Negation(share))))));
    }

    /** The same of share i by another argument j. */
    public static List<Expression> ofAnother(
            Expression z, Expression other, Expression sum, Expression share, Expression otherShare) {
        Expression e = new Application(Primitive.EXP, z);
        Expression f = new Application(Primitive.EXP, other);
        Expression numerator =
                new Sum(List.of(new Product(List.of(Algebra.ZERO, sum)), new Negation(new Product(List.of(e, f)))));
        return List.of(
                new Quotient(numerator, square(sum)),
                new Negation(new Product(List.of(new Quotient(e, sum), new Quotient(f, sum)))),
                new Negation(new Product(List.of(share, otherShare))));
    }

    private static Expression square(Expression sum) {
        return new Power(sum, Algebra.constant(2));
    }

    /** The slope of the loss by a share. */
    public static Expression ofLoss(Expression target, Expression share) {
        return new Negation(new Quotient(target, share));
    }

    /** The slope of the loss by an argument at the end. */
    public Expression result(int j) {
        Expression y = Algebra.variable(network.targets().get(j));
        Expression all =
                Algebra.sum(network.targets().stream().map(Algebra::variable).toList());
        return Algebra.difference(sumToOne ? share(j) : Algebra.product(share(j), all), y);
    }

    private boolean holds() {
        MatrixCheck check = MatrixCheck.of(derivation);
        if (!check.isPossible()) {
            return false;
        }
        Expression sum = Algebra.sum(arguments().stream()
                .map(z -> (Expression) new Application(Primitive.EXP, Algebra.variable(z)))
                .toList());
        boolean holds = true;
        for (int j = 0; j < last.size(); j++) {
            List<Expression> through = new ArrayList<>();
            for (int i = 0; i < last.size(); i++) {
                Expression zi = Algebra.variable(arguments().get(i));
                Expression zj = Algebra.variable(arguments().get(j));
                List<Expression> steps =
                        i == j ? ofItself(zi, sum, share(i)) : ofAnother(zi, zj, sum, share(i), share(j));
                for (Expression step : steps) {
                    holds &= check.agree(step, steps.get(steps.size() - 1));
                }
                if (!ofLogits()) {
                    Expression local = derivation.partial(
                            last.activations().get(i), arguments().get(j));
                    holds &= check.agree(local, steps.get(steps.size() - 1));
                }
                Expression y = Algebra.variable(network.targets().get(i));
                through.add(Algebra.product(ofLoss(y, share(i)), steps.get(steps.size() - 1)));
            }
            Expression adjoint = derivation.adjoint(arguments().get(j));
            holds &= check.agree(Algebra.sum(through), adjoint) && check.agree(result(j), adjoint);
        }
        return holds;
    }
}
