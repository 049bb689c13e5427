package dev.longhand.codegen.lowering;

import dev.longhand.codegen.lowering.Step.Assignment;
import dev.longhand.codegen.lowering.Step.Call;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Expression.Variable;
import dev.longhand.expr.Name;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Steps under construction; a call or an operand that is already there is not computed again. */
final class StepList {

    private record CallKey(Kernel kernel, List<Expression> operands) {}

    private final List<Step> steps = new ArrayList<>();
    private final Map<Expression, Name> named = new HashMap<>();
    private final Map<CallKey, Name> calls = new HashMap<>();
    private final Set<Name> logs = new HashSet<>();
    private final FreshNames fresh;

    StepList(FreshNames fresh) {
        this.fresh = fresh;
    }

    FreshNames fresh() {
        return fresh;
    }

    void add(Step step) {
        steps.add(step);
        if (step instanceof Call c && c.kernel() == Kernel.LOG1P) {
            logs.add(c.result());
        }
    }

    void assign(Name name, Expression right) {
        steps.add(new Assignment(name, right));
        named.putIfAbsent(right, name);
    }

    /** The name that an expression's value has already. */
    Optional<Name> known(Expression e) {
        return Optional.ofNullable(named.get(e));
    }

    /** A name for the value of a call-free expression. */
    Name name(Expression e) {
        if (e instanceof Variable v) {
            return v.name();
        }
        Name known = named.get(e);
        if (known == null) {
            known = fresh.numbered("c");
            assign(known, e);
        }
        return known;
    }

    /** The result of a call; {@code wanted} is its name when the call is new. */
    Variable call(Kernel kernel, List<Expression> operands, @Nullable Name wanted) {
        CallKey key = new CallKey(kernel, operands);
        Name result = calls.get(key);
        if (result == null) {
            result = wanted != null ? wanted : fresh.numbered("f");
            calls.put(key, result);
            add(new Call(kernel, operands, result, Optional.empty()));
        }
        return new Variable(result);
    }

    /** Whether a term is a log(1 + e), which is small where e is. */
    boolean isSmall(Expression e) {
        return e instanceof Variable v && logs.contains(v.name());
    }

    List<Step> list() {
        return steps;
    }
}
