package dev.longhand.check.arithmetic;

import dev.longhand.expr.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A polynomial of third degree in all its arguments together (of second where they are many) with short decimals as
 * coefficients, none of them zero.
 */
final class StandIn {

    /** With more arguments the terms of third degree are left out. */
    private static final int FEW = 8;

    /** @param exponents one for each argument */
    private record Term(Rational coefficient, List<Integer> exponents) {}

    private final String name;
    private final int arity;
    private final List<Term> terms;

    private StandIn(String name, int arity, List<Term> terms) {
        this.name = name;
        this.arity = arity;
        this.terms = List.copyOf(terms);
    }

    static StandIn of(long seed, String name, int arity) {
        Scatter scatter = new Scatter(seed);
        List<Term> terms = new ArrayList<>();
        for (List<Integer> exponents : exponents(arity, arity <= FEW ? 3 : 2)) {
            String key = exponents.toString();
            int size = 2 + scatter.below(12, "coefficient", name, key);
            boolean negative = scatter.below(2, "coefficient's sign", name, key) == 0;
            terms.add(new Term(Rational.of(negative ? -size : size, 10), exponents));
        }
        return new StandIn(name, arity, terms);
    }

    /** All exponents of so many arguments with at most that sum, smaller sums first. */
    private static List<List<Integer>> exponents(int arity, int degree) {
        return IntStream.rangeClosed(0, degree)
                .boxed()
                .flatMap(sum -> withSum(arity, sum).stream())
                .toList();
    }

    private static List<List<Integer>> withSum(int arity, int sum) {
        if (arity == 0) {
            return sum == 0 ? List.of(List.of()) : List.of();
        }
        List<List<Integer>> all = new ArrayList<>();
        for (int first = sum; first >= 0; first--) {
            for (List<Integer> rest : withSum(arity - 1, sum - first)) {
                List<Integer> exponents = new ArrayList<>(List.of(first));
                exponents.addAll(rest);
                all.add(List.copyOf(exponents));
            }
        }
        return all;
    }

    /** @param orders how often it is differentiated by each argument */
    <S> S derivative(Arithmetic<S> arithmetic, List<Integer> orders, List<S> arguments) {
        if (orders.size() != arity || arguments.size() != arity) {
            throw new IllegalArgumentException("one order for each argument of " + name);
        }
        S total = arithmetic.constant(Rational.ZERO);
        for (Term term : terms) {
            Rational coefficient = term.coefficient();
            for (int i = 0; i < arity; i++) {
                for (int k = 0; k < orders.get(i); k++) {
                    coefficient = coefficient.times(Rational.of(term.exponents().get(i) - k));
                }
            }
            if (coefficient.signum() != 0) {
                total = arithmetic.plus(total, value(arithmetic, coefficient, term, orders, arguments));
            }
        }
        return total;
    }

    private <S> S value(
            Arithmetic<S> arithmetic, Rational coefficient, Term term, List<Integer> orders, List<S> arguments) {
        S product = arithmetic.constant(coefficient);
        for (int i = 0; i < arity; i++) {
            int exponent = term.exponents().get(i) - orders.get(i);
            if (exponent > 0) {
                product = arithmetic.times(product, arithmetic.power(arguments.get(i), Rational.of(exponent)));
            }
        }
        return product;
    }

    @Override
    public String toString() {
        String letters = IntStream.rangeClosed(1, arity).mapToObj(this::letter).collect(Collectors.joining(", "));
        StringBuilder text = new StringBuilder(name).append('(').append(letters).append(") =");
        boolean first = true;
        for (Term term : terms) {
            Rational coefficient = term.coefficient();
            boolean negative = coefficient.signum() < 0;
            String sign = negative ? " -" : first ? "" : " +";
            text.append(sign).append(negative && first ? "" : " ");
            text.append(DecimalText.of(negative ? coefficient.negated() : coefficient))
                    .append(monomial(term));
            first = false;
        }
        return text.toString();
    }

    private String monomial(Term term) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < arity; i++) {
            int exponent = term.exponents().get(i);
            if (exponent > 0) {
                text.append(' ').append(letter(i + 1)).append(exponent == 1 ? "" : "^" + exponent);
            }
        }
        return text.toString();
    }

    private String letter(int index) {
        return arity == 1 ? "z" : "z_" + index;
    }
}
