package dev.longhand.notes.meaning;

import dev.longhand.expr.Expression;
import dev.longhand.expr.Rational;
import dev.longhand.latex.tree.Tree.Join;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a piece of a formula says. Two meanings are equal when they are written alike. */
public sealed interface Meaning {

    /**
     * A number.
     *
     * @param digits as it is printed
     */
    record Literal(Rational value, String digits) implements Meaning {
        public static Literal of(long value) {
            return new Literal(Rational.of(value), "" + value);
        }
    }

    /** The same without the sign before it. */
    default Meaning unsigned() {
        return this instanceof Negated negated ? negated.operand() : this;
    }

    /** A name. */
    record Reference(WrittenName name) implements Meaning {}

    /**
     * A column of ones, as long as what it stands beside has it.
     *
     * @param place tells those of one place in a note from those of another, which may have another length
     */
    record Ones(String place) implements Meaning {}

    /** Terms added up. */
    record Total(List<Meaning> terms) implements Meaning {
        public Total {
            terms = List.copyOf(terms);
        }
    }

    record Negated(Meaning operand) implements Meaning {}

    /** Factors in order; {@code joins} has what stands before each, the first of no account. */
    record Multiplied(List<Join> joins, List<Meaning> factors) implements Meaning {
        public Multiplied {
            joins = List.copyOf(joins);
            factors = List.copyOf(factors);
        }
    }

    record Quotient(Meaning numerator, Meaning denominator) implements Meaning {}

    record Raised(Meaning base, Meaning exponent) implements Meaning {}

    record Transposed(Meaning operand) implements Meaning {}

    /** A function, or its derivative of some order, at arguments. */
    record Call(Callee callee, int order, List<Meaning> arguments) implements Meaning {
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    /** A matrix by its cells; a row of one by one is the same as its cell. */
    record Grid(List<List<Meaning>> rows) implements Meaning {
        public Grid {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A derivative. One with d and one with a curly d are the same thing said twice, unless the latter is meant along direct
     * dependence alone; so they count as equal.
     *
     * @param by one entry for each time it is taken
     * @param total whether it is written with an upright or slanted d
     */
    record Slope(Meaning of, List<Meaning> by, boolean total) implements Meaning {
        public Slope {
            by = List.copyOf(by);
        }

        public Slope(Meaning of, List<Meaning> by) {
            this(of, by, false);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Slope slope && of.equals(slope.of) && by.equals(slope.by);
        }

        @Override
        public int hashCode() {
            return 31 * of.hashCode() + by.hashCode();
        }

        @Override
        public String toString() {
            return "Slope[of=" + of + ", by=" + by + "]";
        }
    }

    /** How a running index is folded. */
    enum Fold {
        SUM,
        PRODUCT,
        MAXIMUM,
        MINIMUM,
        /** Cells of a matrix beside each other. */
        ROW
    }

    /**
     * A fold over one running index.
     *
     * @param letter what runs, or empty where nothing is written below
     * @param from first value, or null
     * @param to last value, or null
     * @param except what the letter must differ from, or null
     */
    record Folded(
            Fold fold,
            String letter,
            @Nullable Meaning from,
            @Nullable Meaning to,
            @Nullable Meaning except,
            Meaning body)
            implements Meaning {}

    /**
     * A value under conditions.
     *
     * @param conditions all hold; none where it is the value of the rest
     */
    record Case(List<Condition> conditions, Meaning value) {
        public Case {
            conditions = List.copyOf(conditions);
        }

        public static Case where(Condition condition, Meaning value) {
            return new Case(List.of(condition), value);
        }

        public static Case otherwise(Meaning value) {
            return new Case(List.of(), value);
        }

        public boolean isTheRest() {
            return conditions.isEmpty();
        }
    }

    /** A comparison of two sides. */
    record Condition(Meaning left, Expression.Relation relation, boolean negated, Meaning right) {}

    record Cases(List<Case> cases) implements Meaning {
        public Cases {
            cases = List.copyOf(cases);
        }
    }

    /**
     * An entry of what a formula gives: {@code (A v)_i}.
     *
     * @param indices one for a vector, two for a matrix
     */
    record Entry(Meaning whole, List<Index> indices) implements Meaning {
        public Entry {
            indices = List.copyOf(indices);
        }
    }

    /** {@code |x|} of a number, the length of a vector. */
    record Absolute(Meaning operand, boolean norm) implements Meaning {}

    /**
     * A value with names put to numbers: {@code f(x)} at x = 1.
     *
     * @param names empty where they are not written: what the values are of, in its order
     */
    record At(Meaning operand, List<Reference> names, List<Meaning> values) implements Meaning {
        public At {
            names = List.copyOf(names);
            values = List.copyOf(values);
        }
    }

    /**
     * One way to read something.
     *
     * @param text what is said of it, empty for the usual reading
     */
    record Reading(String text, Meaning meaning) {}

    /**
     * What can be read in several ways.
     *
     * @param question the same wherever the same way has to be taken
     * @param readings the usual one first
     */
    record Either(String question, List<Reading> readings) implements Meaning {
        public Either {
            readings = List.copyOf(readings);
        }

        /** The usual reading. */
        public Meaning usual() {
            return readings.get(0).meaning();
        }
    }

    /**
     * Dots that stand for what a reader would fill in.
     *
     * @param run the cells of a matrix that they and the two beside them stand for, over what runs; null where that is not
     *     clear
     */
    record Dots(@Nullable Meaning run) implements Meaning {}

    /** A cell in which nothing is written. */
    record Empty() implements Meaning {}
}
