package dev.longhand.expr;

import java.util.List;

/**
 * A formula as its writer put it: operands keep their order, and nothing is simplified behind the writer's back.
 * Derived formulas are built with {@link Algebra}, which does simplify.
 */
public sealed interface Expression {

    /** Calls the visitor's method for this kind of expression. */
    <R> R accept(Visitor<R> visitor);

    /** One method for each kind; a new kind breaks every pass that does not know it. */
    interface Visitor<R> {
        R constant(Constant constant);

        R variable(Variable variable);

        R negation(Negation negation);

        R sum(Sum sum);

        R product(Product product);

        R quotient(Quotient quotient);

        R power(Power power);

        R application(Application application);

        R piecewise(Piecewise piecewise);
    }

    /**
     * An exact number.
     *
     * @param value its value, possibly negative
     */
    record Constant(Rational value) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.constant(this);
        }
    }

    /** A name that stands for a number. */
    record Variable(Name name) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.variable(this);
        }
    }

    /** Minus the operand, which is itself neither a negation nor a constant. */
    record Negation(Expression operand) implements Expression {
        public Negation {
            if (operand instanceof Negation || operand instanceof Constant) {
                throw new IllegalArgumentException("the sign belongs into the operand " + operand);
            }
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.negation(this);
        }
    }

    /** At least two terms, none of them a sum; a subtracted term is a negation or a negative constant. */
    record Sum(List<Expression> terms) implements Expression {
        public Sum {
            terms = List.copyOf(terms);
            if (terms.size() < 2 || terms.stream().anyMatch(Sum.class::isInstance)) {
                throw new IllegalArgumentException("a sum has two terms or more, and no sum among them");
            }
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.sum(this);
        }
    }

    /** At least two factors, none of them a product. */
    record Product(List<Expression> factors) implements Expression {
        public Product {
            factors = List.copyOf(factors);
            if (factors.size() < 2 || factors.stream().anyMatch(Product.class::isInstance)) {
                throw new IllegalArgumentException("a product has two factors or more, and no product among them");
            }
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.product(this);
        }
    }

    /** A fraction. */
    record Quotient(Expression numerator, Expression denominator) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.quotient(this);
        }
    }

    /** A power; {@code e^x} is the application of {@link Primitive#EXP} instead. */
    record Power(Expression base, Expression exponent) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.power(this);
        }
    }

    /**
     * A function, or with {@code order} 1 its derivative, at arguments.
     *
     * @param order 0 for the function itself; 1 only for functions of one argument
     */
    record Application(Function function, int order, List<Expression> arguments) implements Expression {
        public Application {
            arguments = List.copyOf(arguments);
            if (order < 0 || order > 1 || (order == 1 && arguments.size() != 1)) {
                throw new IllegalArgumentException("no derivative of order " + order + " of " + function.label());
            }
            if (!function.accepts(arguments.size())) {
                throw new IllegalArgumentException(function.label() + " of " + arguments.size() + " arguments");
            }
        }

        public Application(Function function, Expression... arguments) {
            this(function, 0, List.of(arguments));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.application(this);
        }
    }

    /** The value of the first case whose condition holds, else {@code otherwise}. */
    record Piecewise(List<Case> cases, Expression otherwise) implements Expression {
        public Piecewise {
            cases = List.copyOf(cases);
            if (cases.isEmpty()) {
                throw new IllegalArgumentException("no case");
            }
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.piecewise(this);
        }
    }

    /** One case of a piecewise expression. */
    record Case(Condition condition, Expression value) {}

    /** A comparison of two expressions. */
    record Condition(Expression left, Relation relation, Expression right) {}

    /** How two numbers can compare. */
    enum Relation {
        GREATER,
        AT_LEAST,
        EQUAL,
        LESS,
        AT_MOST;

        /** Whether the relation holds, given the sign of left minus right. */
        public boolean holds(int sign) {
            return switch (this) {
                case GREATER -> sign > 0;
                case AT_LEAST -> sign >= 0;
                case EQUAL -> sign == 0;
                case LESS -> sign < 0;
                case AT_MOST -> sign <= 0;
            };
        }
    }
}
