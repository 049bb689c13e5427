package dev.longhand.codegen.lowering;

import dev.longhand.expr.Expression;
import dev.longhand.expr.Expression.Case;
import dev.longhand.expr.Expression.Constant;
import dev.longhand.expr.Expression.Piecewise;
import dev.longhand.expr.Expression.Product;
import dev.longhand.expr.Expression.Sum;
import dev.longhand.expr.Expression.Variable;
import dev.longhand.expr.Operands;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * A number for each value (value numbering, Cocke and Schwartz 1970): expressions that differ only in the order of terms
 * or factors get the same one.
 */
final class Numbering {

    private final Map<List<Object>, Integer> numbers = new HashMap<>();
    private final IdentityHashMap<Expression, Integer> seen = new IdentityHashMap<>();

    int of(Expression e) {
        Integer known = seen.get(e);
        if (known != null) {
            return known;
        }
        int number = of(key(e));
        seen.put(e, number);
        return number;
    }

    /** The number of minus a sum, taken term by term. */
    int ofNegated(Sum sum) {
        return of(Signs.negated(sum));
    }

    private int of(List<Object> key) {
        Integer number = numbers.get(key);
        if (number == null) {
            number = numbers.size();
            numbers.put(key, number);
        }
        return number;
    }

    private List<Object> key(Expression e) {
        List<Object> key = new ArrayList<>();
        key.add(e.getClass());
        if (e instanceof Constant || e instanceof Variable) {
            key.add(e);
            return key;
        }
        List<Integer> operands = new ArrayList<>();
        for (Expression operand : Operands.of(e)) {
            operands.add(of(operand));
        }
        if (e instanceof Sum || e instanceof Product) {
            Collections.sort(operands);
        }
        key.addAll(operands);
        if (e instanceof Piecewise p) {
            for (Case c : p.cases()) {
                key.add(c.condition().relation());
            }
        }
        return key;
    }
}
