package dev.longhand.codegen.lowering;

import dev.longhand.codegen.lowering.Step.Assignment;
import dev.longhand.expr.Algebra;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Expression.Constant;
import dev.longhand.expr.Expression.Negation;
import dev.longhand.expr.Expression.Power;
import dev.longhand.expr.Expression.Sum;
import dev.longhand.expr.Expression.Variable;
import dev.longhand.expr.Name;
import dev.longhand.expr.Operands;
import dev.longhand.expr.Rewriting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Computes each value once: what occurs in two places becomes a step of its own. */
final class Sharing {

    /** Longer sums inside an expression become steps, because only a whole right side can be computed in parts. */
    private static final int LONGEST_INNER_SUM = 16;

    private final Numbering numbering = new Numbering();
    private final Map<Integer, Integer> occurrences = new HashMap<>();
    private final Set<Integer> differences = new HashSet<>();
    private final Map<Integer, Name> named = new HashMap<>();
    private final List<Step> shared = new ArrayList<>();
    private final FreshNames fresh;

    private Sharing(FreshNames fresh) {
        this.fresh = fresh;
    }

    /** The same steps with shared values named. */
    static List<Step> in(List<Step> steps, FreshNames fresh) {
        Sharing sharing = new Sharing(fresh);
        return sharing.share(sharing.turned(steps));
    }

    /** In even powers, differences are written the way round that they occur elsewhere. */
    private List<Step> turned(List<Step> steps) {
        for (Step step : steps) {
            if (step instanceof Assignment a) {
                collectDifferences(a.right());
            }
        }
        Rewriting turning = new Rewriting() {
            @Override
            public Expression power(Power power) {
                Expression inner = super.power(power);
                if (inner instanceof Power p
                        && isEven(p)
                        && p.base() instanceof Sum s
                        && !differences.contains(numbering.of(s))
                        && differences.contains(numbering.ofNegated(s))) {
                    return new Power(Signs.ordered(Signs.negated(s)), p.exponent());
                }
                return inner;
            }
        };
        List<Step> turned = new ArrayList<>();
        for (Step step : steps) {
            turned.add(step instanceof Assignment a ? new Assignment(a.name(), turning.apply(a.right())) : step);
        }
        return turned;
    }

    private void collectDifferences(Expression e) {
        if (e instanceof Sum) {
            differences.add(numbering.of(e));
        }
        if (e instanceof Power p && isEven(p) && p.base() instanceof Sum s) {
            s.terms().forEach(this::collectDifferences);
        } else {
            Operands.of(e).forEach(this::collectDifferences);
        }
    }

    private static boolean isEven(Power p) {
        return p.exponent() instanceof Constant c
                && c.value().isInteger()
                && !c.value().numerator().testBit(0);
    }

    private List<Step> share(List<Step> steps) {
        for (Step step : steps) {
            if (step instanceof Assignment a) {
                count(a.right());
            }
        }
        for (Step step : steps) {
            shared.add(step instanceof Assignment a ? rebuilt(a) : step);
        }
        return shared;
    }

    private void count(Expression e) {
        if (isLeaf(e) || occurrences.merge(numbering.of(e), 1, Integer::sum) > 1) {
            return;
        }
        for (Expression operand : parts(e)) {
            count(operand);
            if (e instanceof Power || (operand instanceof Sum s && s.terms().size() > LONGEST_INNER_SUM)) {
                count(operand);
            }
        }
    }

    /** Operands; a term's minus sign is free, so what it stands before counts. */
    private static List<Expression> parts(Expression e) {
        return e instanceof Sum s ? s.terms().stream().map(Signs::unsigned).toList() : Operands.of(e);
    }

    private Assignment rebuilt(Assignment a) {
        if (isLeaf(a.right())) {
            return a;
        }
        int number = numbering.of(a.right());
        Name known = named.get(number);
        if (known != null) {
            return new Assignment(a.name(), new Variable(known));
        }
        Expression right = inside.apply(a.right());
        named.put(number, a.name());
        return new Assignment(a.name(), right);
    }

    private Expression operand(Expression e) {
        if (isLeaf(e)) {
            return e;
        }
        int number = numbering.of(e);
        if (occurrences.getOrDefault(number, 0) < 2) {
            return inside.apply(e);
        }
        Name name = named.get(number);
        if (name == null) {
            Expression right = inside.apply(e);
            name = fresh.numbered("c");
            shared.add(new Assignment(name, right));
            named.put(number, name);
        }
        return new Variable(name);
    }

    /** Rebuilds an expression over shared operands. */
    private final OperandRewriting inside = new OperandRewriting(e -> operand(e)) {
        @Override
        public Expression sum(Sum sum) {
            List<Expression> terms = new ArrayList<>();
            for (Expression term : sum.terms()) {
                Expression bare = operand(Signs.unsigned(term));
                terms.add(term instanceof Negation ? Algebra.negate(bare) : bare);
            }
            return new Sum(terms);
        }
    };

    private static boolean isLeaf(Expression e) {
        return e instanceof Constant || e instanceof Variable;
    }
}
