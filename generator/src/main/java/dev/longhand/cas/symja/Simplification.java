package dev.longhand.cas.symja;

import dev.longhand.expr.Expression;
import dev.longhand.expr.OperationCount;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.matheclipse.core.expression.F;
import org.matheclipse.core.interfaces.IExpr;

/** The search for a shorter form of an expression. What was found before time ran out counts. */
final class Simplification {

    private static final List<UnaryOperator<IExpr>> CHEAP =
            List.of(UnaryOperator.identity(), F::Expand, F::Together, e -> F.Together(F.Expand(e)));

    private final Expression original;
    private final List<Expression> candidates = Collections.synchronizedList(new ArrayList<>());

    Simplification(Expression original) {
        this.original = original;
    }

    /** @throws Unsettled when Symja failed at one of the forms; the others count all the same */
    void search(Engine engine) {
        Question question = new Question(engine, original, null);
        Unsettled failure = null;
        for (UnaryOperator<IExpr> transformation : CHEAP) {
            failure = attempt(question, transformation, failure);
        }
        if (shorter().isEmpty()) {
            failure = attempt(question, F::Simplify, failure);
        }
        if (failure != null) {
            throw failure;
        }
    }

    private @Nullable Unsettled attempt(
            Question question, UnaryOperator<IExpr> transformation, @Nullable Unsettled earlier) {
        try {
            IExpr form = question.engine().evaluate(transformation.apply(question.expression()));
            candidates.add(new Answer(question, Map.of()).read(form));
            return earlier;
        } catch (Unsettled failure) {
            return failure;
        }
    }

    private List<Expression> shorter() {
        int operations = OperationCount.of(original);
        synchronized (candidates) {
            return candidates.stream()
                    .filter(candidate -> OperationCount.of(candidate) < operations)
                    .sorted(Comparator.comparingInt(OperationCount::of))
                    .toList();
        }
    }

    /** The shortest form that agrees with the original, or the original when there is none shorter. */
    Expression shortest() {
        return shorter().stream()
                .filter(candidate -> NumericAgreement.of(original, candidate))
                .findFirst()
                .orElse(original);
    }
}
