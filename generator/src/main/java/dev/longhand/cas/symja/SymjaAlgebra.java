package dev.longhand.cas.symja;

import dev.longhand.cas.ComputerAlgebra;
import dev.longhand.expr.Algebra;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Expression.Case;
import dev.longhand.expr.Expression.Piecewise;
import dev.longhand.expr.Name;
import dev.longhand.expr.Operands;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.matheclipse.core.expression.F;
import org.matheclipse.core.interfaces.IExpr;

/**
 * Symja behind the interface. It gets objects of its own and never text, works on a daemon thread, and is given up on
 * after a time limit. Not for use by several threads at once.
 */
public final class SymjaAlgebra implements ComputerAlgebra {

    private static final Duration DEFAULT_LIMIT = Duration.ofSeconds(5);

    private final Duration limit;
    private @Nullable Worker worker;

    public SymjaAlgebra() {
        this(DEFAULT_LIMIT);
    }

    /** @param limit for each question */
    public SymjaAlgebra(Duration limit) {
        this.limit = limit;
    }

    /** Starts Symja in the background, which takes a second or two, so that the first question need not wait. */
    public static void warmUp() {
        Thread thread = new Thread(
                () -> {
                    SymjaAlgebra first = new SymjaAlgebra();
                    Expression x = Algebra.variable(Name.of("x"));
                    Expression square = Algebra.power(Algebra.difference(x, Algebra.ONE), 2);
                    first.differentiate(square, Name.of("x"));
                    first.simplify(Algebra.difference(square, x));
                },
                "symja-start");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public Optional<Expression> differentiate(Expression e, Name by) {
        if (!Operands.names(e).contains(by)) {
            return Optional.of(Algebra.ZERO);
        }
        if (e instanceof Piecewise piecewise) {
            return branches(piecewise, by);
        }
        Optional<Map<Expression, Expression>> slopes = slopes(e, by);
        List<Expression> answers = new ArrayList<>(1);
        boolean settled = slopes.isPresent()
                && ask(engine -> {
                    Question question = new Question(engine, e, by);
                    IExpr derivative = engine.evaluate(F.D(question.expression(), question.symbol(by)));
                    answers.add(new Answer(question, slopes.get()).read(derivative));
                });
        return settled ? Optional.of(answers.get(0)) : Optional.empty();
    }

    /** Shorter forms are believed only after they have agreed with {@code e} at several points. */
    @Override
    public Optional<Expression> simplify(Expression e) {
        Simplification simplification = new Simplification(e);
        ask(simplification::search);
        return Optional.of(simplification.shortest());
    }

    /** Guards are kept and the values differentiated; where all values have one slope no guard is needed. */
    private Optional<Expression> branches(Piecewise piecewise, Name by) {
        Optional<Expression> otherwise = differentiate(piecewise.otherwise(), by);
        if (otherwise.isEmpty()) {
            return otherwise;
        }
        List<Case> cases = new ArrayList<>();
        boolean sameSlope = true;
        for (Case c : piecewise.cases()) {
            Optional<Expression> slope = differentiate(c.value(), by);
            if (slope.isEmpty()) {
                return slope;
            }
            cases.add(new Case(c.condition(), slope.get()));
            sameSlope &= slope.equals(otherwise);
        }
        return sameSlope ? otherwise : Optional.of(new Piecewise(cases, otherwise.get()));
    }

    /** The derivatives of the piecewise parts of an expression, or nothing when there is one without. */
    private Optional<Map<Expression, Expression>> slopes(Expression e, Name by) {
        Map<Expression, Expression> slopes = new HashMap<>();
        List<Expression> open = new ArrayList<>(List.of(e));
        while (!open.isEmpty()) {
            Expression part = open.remove(open.size() - 1);
            if (!(part instanceof Piecewise piecewise)) {
                open.addAll(Operands.of(part));
            } else if (!slopes.containsKey(part)) {
                Optional<Expression> slope = branches(piecewise, by);
                if (slope.isEmpty()) {
                    return Optional.empty();
                }
                slopes.put(part, slope.get());
            }
        }
        return Optional.of(slopes);
    }

    private boolean ask(Consumer<Engine> question) {
        if (worker == null) {
            worker = new Worker();
        }
        boolean settled = worker.finishes(question, limit);
        if (!settled) {
            worker = null;
        }
        return settled;
    }
}
