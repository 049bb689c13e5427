package dev.longhand.check.arithmetic;

import dev.longhand.expr.Primitive;
import dev.longhand.expr.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A formula for tests of arithmetic, which can be computed in any kind of numbers. */
record Formula(String operation, List<Formula> operands) {

    static Formula of(String operation, Formula... operands) {
        return new Formula(operation, List.of(operands));
    }

    /** In a kind of numbers, with values for the letters that it holds. */
    <S> S in(Arithmetic<S> arithmetic, Function<String, S> letters) {
        List<S> at = new ArrayList<>();
        operands.forEach(operand -> at.add(operand.in(arithmetic, letters)));
        return switch (operation) {
            case "+" -> arithmetic.plus(at.get(0), at.get(1));
            case "-" -> at.size() == 1 ? arithmetic.negated(at.get(0)) : arithmetic.minus(at.get(0), at.get(1));
            case "*" -> arithmetic.times(at.get(0), at.get(1));
            case "/" -> arithmetic.dividedBy(at.get(0), at.get(1));
            case "f", "g" -> arithmetic.unknown(operation, List.of(0), at);
            case "h" -> arithmetic.unknown(operation, List.of(0, 0), at);
            default -> leafOrFunction(arithmetic, letters, at);
        };
    }

    private <S> S leafOrFunction(Arithmetic<S> arithmetic, Function<String, S> letters, List<S> at) {
        if (operation.startsWith("^")) {
            return arithmetic.power(at.get(0), fraction(operation.substring(1)));
        }
        if (!at.isEmpty()) {
            return arithmetic.apply(Primitive.valueOf(operation), at.get(0));
        }
        return Character.isLetter(operation.charAt(0))
                ? letters.apply(operation)
                : arithmetic.constant(fraction(operation));
    }

    private static Rational fraction(String text) {
        String[] parts = text.split("/");
        return Rational.of(Long.parseLong(parts[0]), parts.length == 1 ? 1 : Long.parseLong(parts[1]));
    }

    @Override
    public String toString() {
        if (operands.isEmpty()) {
            return operation;
        }
        if (operands.size() == 2 && operation.length() == 1 && !Character.isLetter(operation.charAt(0))) {
            return "(" + operands.get(0) + " " + operation + " " + operands.get(1) + ")";
        }
        return operation + operands;
    }
}
