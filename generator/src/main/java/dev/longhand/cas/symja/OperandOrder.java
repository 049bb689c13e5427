package dev.longhand.cas.symja;

import dev.longhand.expr.Expression;
import dev.longhand.expr.Expression.Constant;
import dev.longhand.expr.Expression.Negation;
import dev.longhand.expr.Name;
import dev.longhand.expr.Operands;
import dev.longhand.expr.OperationCount;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * Puts what Symja has sorted back into the order in which the question first mentions it; what has no names comes
 * first. Among operands with the same place the shorter ones come first: a (1 - a).
 */
final class OperandOrder {

    private static final int BEFORE_ALL = -1;

    private final ToIntFunction<Name> place;

    /** @param place of a name in the question */
    OperandOrder(ToIntFunction<Name> place) {
        this.place = place;
    }

    /** Positive terms first, each by the earliest of its names. */
    List<Expression> terms(List<Expression> terms) {
        return sorted(
                terms,
                Comparator.comparing(OperandOrder::isNegative)
                        .thenComparingInt(term -> places(term).min().orElse(BEFORE_ALL)));
    }

    /** Each by the name that it begins with: z b exp(-b z). */
    List<Expression> factors(List<Expression> factors) {
        return sorted(
                factors,
                Comparator.comparingInt(factor -> places(factor).findFirst().orElse(BEFORE_ALL)));
    }

    static boolean isNegative(Expression term) {
        return term instanceof Negation
                || (term instanceof Constant c && c.value().signum() < 0);
    }

    private IntStream places(Expression operand) {
        return Operands.names(operand).stream().mapToInt(place);
    }

    private static List<Expression> sorted(List<Expression> operands, Comparator<Expression> order) {
        return operands.stream()
                .sorted(order.thenComparingInt(OperationCount::of))
                .toList();
    }
}
