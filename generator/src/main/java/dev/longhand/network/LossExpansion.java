package dev.longhand.network;

import dev.longhand.expr.Algebra;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Expression.Application;
import dev.longhand.expr.Expression.Constant;
import dev.longhand.expr.Expression.Negation;
import dev.longhand.expr.Expression.Power;
import dev.longhand.expr.Expression.Product;
import dev.longhand.expr.Expression.Quotient;
import dev.longhand.expr.Expression.Sum;
import dev.longhand.expr.Expression.Variable;
import dev.longhand.expr.Name;
import dev.longhand.expr.Primitive;
import dev.longhand.expr.Rational;
import dev.longhand.graph.Definition;
import dev.longhand.graph.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the loss of a network out as definitions over its outputs and targets. */
final class LossExpansion {

    private final Network network;
    private final List<Name> outputs;
    private final List<Definition> list = new ArrayList<>();

    private LossExpansion(Network network) {
        this.network = network;
        this.outputs = network.outputs();
    }

    /** Definitions in order, the loss last. */
    static List<Definition> of(Network network, Loss loss) {
        LossExpansion expansion = new LossExpansion(network);
        Expression data = loss instanceof Loss.PerOutput each
                ? expansion.perOutput(each)
                : expansion.crossEntropy((Loss.CrossEntropy) loss);
        Expression total = network.penalty()
                .map(penalty -> sum(List.of(data, expansion.penalty(penalty))))
                .orElse(data);
        expansion.list.add(new Definition(loss.name(), total, Role.LOSS));
        return expansion.list;
    }

    private Expression perOutput(Loss.PerOutput loss) {
        List<Expression> terms = new ArrayList<>();
        for (int k = 0; k < outputs.size(); k++) {
            Map<Name, Expression> names = new LinkedHashMap<>();
            names.put(Loss.OUTPUT, new Variable(outputs.get(k)));
            if (!network.targets().isEmpty()) {
                names.put(Loss.TARGET, target(k));
            }
            Expression term = Insertion.in(loss.term(), names);
            if (loss.termNames().isEmpty()) {
                terms.add(term);
            } else {
                Name name = loss.termNames().get(k);
                list.add(new Definition(name, term, Role.LOSS_TERM));
                terms.add(new Variable(name));
            }
        }
        Expression sum = sum(terms);
        return loss.mean() && terms.size() > 1
                ? new Product(List.of(new Constant(Rational.of(1, terms.size())), sum))
                : sum;
    }

    private Expression crossEntropy(Loss.CrossEntropy loss) {
        Layer last = network.layers().get(network.layers().size() - 1);
        if (last.activation() instanceof Activation.Softmax) {
            List<Expression> terms = new ArrayList<>();
            for (int k = 0; k < outputs.size(); k++) {
                terms.add(
                        new Product(List.of(target(k), new Application(Primitive.LOG, new Variable(outputs.get(k))))));
            }
            return new Negation(sum(terms));
        }
        List<Expression> logits = Expansion.variables(outputs);
        list.add(new Definition(loss.normaliser(), new Application(Primitive.LOG_SUM_EXP, 0, logits), Role.NORMALISER));
        Expression normaliser = new Variable(loss.normaliser());
        List<Expression> terms = new ArrayList<>();
        for (int k = 0; k < outputs.size(); k++) {
            Expression logit =
                    loss.targetsSumToOne() ? logits.get(k) : new Sum(List.of(logits.get(k), new Negation(normaliser)));
            terms.add(new Product(List.of(target(k), logit)));
        }
        Expression minus = new Negation(sum(terms));
        return loss.targetsSumToOne() ? new Sum(List.of(normaliser, minus)) : minus;
    }

    private Expression target(int k) {
        return new Variable(network.targets().get(k));
    }

    /** Half the rate times the sum of the squares of all weights. */
    private Expression penalty(Penalty penalty) {
        List<Expression> squares = new ArrayList<>();
        for (Name weight : Expansion.penalised(network)) {
            squares.add(new Power(new Variable(weight), Algebra.constant(2)));
        }
        Expression half = new Quotient(new Variable(penalty.rate()), Algebra.constant(2));
        return new Product(List.of(half, sum(squares)));
    }

    /** A sum of one or more; sums among the terms are joined to it. */
    private static Expression sum(List<Expression> terms) {
        List<Expression> flat = new ArrayList<>();
        for (Expression term : terms) {
            if (term instanceof Sum inner) {
                flat.addAll(inner.terms());
            } else {
                flat.add(term);
            }
        }
        return flat.size() == 1 ? flat.get(0) : new Sum(flat);
    }
}
