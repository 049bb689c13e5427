package dev.longhand.codegen.lowering;

import dev.longhand.expr.Expression;
import dev.longhand.expr.Name;
import dev.longhand.expr.Operands;
import dev.longhand.expr.OperationCount;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One step of a lowered program. Each name is the result of one step, and is used by later ones only. */
public sealed interface Step {

    /** The names it gives values to. */
    List<Name> results();

    /** The names whose values it needs. */
    Set<Name> uses();

    /** Weighted number of operations: division 4, call 20, all else 1. */
    int cost();

    /** Arithmetic and choices, without any call. */
    record Assignment(Name name, Expression right) implements Step {
        @Override
        public List<Name> results() {
            return List.of(name);
        }

        @Override
        public Set<Name> uses() {
            return Operands.names(right);
        }

        @Override
        public int cost() {
            return OperationCount.of(right);
        }
    }

    /**
     * One call.
     *
     * @param operands names or numbers
     * @param exponential for the sigmoid, the name of e = exp(-z)
     */
    record Call(Kernel kernel, List<Expression> operands, Name result, Optional<Name> exponential) implements Step {
        public Call {
            operands = List.copyOf(operands);
        }

        @Override
        public List<Name> results() {
            List<Name> results = new ArrayList<>(List.of(result));
            exponential.ifPresent(results::add);
            return results;
        }

        @Override
        public Set<Name> uses() {
            Set<Name> names = new LinkedHashSet<>();
            operands.forEach(operand -> names.addAll(Operands.names(operand)));
            return names;
        }

        @Override
        public int cost() {
            return kernel.cost();
        }
    }

    /**
     * What a softmax and its logarithm are made of: z_k - max z, exp of these, and their sum without the largest, which
     * is 1. Leaving that one out keeps all digits of log(1 + rest) where one class is all but certain.
     */
    record Exponentials(List<Name> logits, List<Name> shifted, List<Name> powers, Name largest, Name rest)
            implements Step {
        public Exponentials {
            logits = List.copyOf(logits);
            shifted = List.copyOf(shifted);
            powers = List.copyOf(powers);
        }

        @Override
        public List<Name> results() {
            List<Name> results = new ArrayList<>(shifted);
            results.addAll(powers);
            results.add(largest);
            results.add(rest);
            return results;
        }

        @Override
        public Set<Name> uses() {
            return new LinkedHashSet<>(logits);
        }

        /** k - 1 choices, k subtractions, k calls, and k - 2 additions of k - 1 powers. */
        @Override
        public int cost() {
            int k = logits.size();
            return k - 1 + k + k * Kernel.EXP.cost() + Math.max(0, k - 2);
        }
    }
}
