package dev.longhand.derivation;

import dev.longhand.expr.Algebra;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Name;
import dev.longhand.expr.PreciseEvaluation;
import dev.longhand.expr.Quantity;
import dev.longhand.expr.Rational;
import dev.longhand.graph.Definition;
import dev.longhand.graph.Group;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Holds matrices against the scalar derivation, entry by entry, with {@link NumericPass#DIGITS} digits at points drawn from a
 * fixed seed.
 */
public final class MatrixCheck {

    private static final int POINTS = 2;
    private static final int MOST_TRIES = 24;
    private static final MathContext PRECISION = new MathContext(100);
    /** What two values may differ by, as a power of ten under the larger of their size and one. */
    private static final int AGREEING_DIGITS = 25;

    private final Derivation derivation;
    private final List<PreciseEvaluation> points = new ArrayList<>();

    private MatrixCheck(Derivation derivation) {
        this.derivation = derivation;
    }

    /** A check; it has no points where every one that was tried has an undefined value. */
    public static MatrixCheck of(Derivation derivation) {
        MatrixCheck check = new MatrixCheck(derivation);
        SplittableRandom random = new SplittableRandom(1912);
        List<Definition> all = new ArrayList<>(derivation.definitions().list());
        all.addAll(derivation.adjoints().list());
        for (int i = 0; i < MOST_TRIES && check.points.size() < POINTS; i++) {
            try {
                Map<Name, Quantity> values = NumericPass.of(all, check.given(random, i % 2 == 0));
                check.points.add(new PreciseEvaluation(values, PRECISION));
            } catch (UndefinedValue nowhereDefined) {
                // The next point may do better.
            }
        }
        return check;
    }

    private Map<Name, Quantity> given(SplittableRandom random, boolean signed) {
        Map<Name, Quantity> values = new LinkedHashMap<>();
        for (Group group : derivation.definitions().groups()) {
            if (group.role().isGiven()) {
                for (Name name : group.members()) {
                    long size = random.nextLong(1, 998);
                    long numerator = signed && random.nextBoolean() ? -size : size;
                    values.putIfAbsent(name, Quantity.of(Rational.of(numerator, 1009)));
                }
            }
        }
        List<Name> shares = List.copyOf(new TreeSet<>(derivation.distribution()));
        for (Name share : shares) {
            values.put(share, Quantity.of(Rational.of(1 + random.nextInt(997), 1009L * shares.size())));
        }
        if (!shares.isEmpty()) {
            Rational rest = Rational.ONE;
            for (Name share : shares.subList(1, shares.size())) {
                rest = rest.plus(Objects.requireNonNull(
                                Objects.requireNonNull(values.get(share)).exact())
                        .negated());
            }
            values.put(shares.get(0), Quantity.of(rest));
        }
        return values;
    }

    /** Whether there is a point at which steps can be checked. */
    public boolean isPossible() {
        return !points.isEmpty();
    }

    /**
     * Checks the entries of a step.
     *
     * @throws IllegalStateException when an entry differs from the derivative in scalars; the message names it
     */
    public void verify(MatrixStep step) {
        compare(step.names(), step.scalars(), derivation::adjoint);
        step.term().ifPresent(term -> compare(step.names(), term.grid(), derivation::adjoint));
    }

    /**
     * Checks what a layer's pre-activations are.
     *
     * @throws IllegalStateException when an entry differs from its definition
     */
    public void verifyForward(Grid names, MatrixTerm term) {
        compare(names, term.grid(), Algebra::variable);
    }

    private void compare(Grid names, Grid actual, Function<Name, Expression> expected) {
        if (actual.rows() != names.rows() || actual.columns() != names.columns()) {
            throw new IllegalStateException(names.shape() + " entries are given by a matrix of " + actual.shape());
        }
        for (int k = 0; k < names.entries().size(); k++) {
            Name name = ((Expression.Variable) names.entries().get(k)).name();
            require(name, actual.entries().get(k), expected.apply(name));
        }
    }

    private void require(Name name, Expression actual, Expression expected) {
        if (!agree(actual, expected)) {
            throw new IllegalStateException("the matrix entry for " + name + " is not its scalar derivation");
        }
    }

    /** Whether two formulas, over forward names and adjoints, have the same value at each point. */
    public boolean agree(Expression left, Expression right) {
        for (PreciseEvaluation point : points) {
            BigDecimal a = point.evaluate(left).digits();
            BigDecimal b = point.evaluate(right).digits();
            BigDecimal size = a.abs().max(b.abs()).max(BigDecimal.ONE);
            if (a.subtract(b).abs().compareTo(size.movePointLeft(AGREEING_DIGITS)) > 0) {
                return false;
            }
        }
        return true;
    }
}
