package dev.longhand.codegen.lowering;

import dev.longhand.derivation.Program;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Expression.Application;
import dev.longhand.expr.Expression.Constant;
import dev.longhand.expr.Expression.Power;
import dev.longhand.expr.Expression.Quotient;
import dev.longhand.expr.Operands;
import dev.longhand.expr.Primitive;
import dev.longhand.graph.Definition;
import java.util.Set;

/** Whether loss and gradient of a program are ordinary numbers even where weights are huge. */
public final class Saturation {

    private static final Set<Primitive> UNBOUNDED =
            Set.of(Primitive.EXP, Primitive.EXPM1, Primitive.LOG, Primitive.SQRT);

    private Saturation() {}

    /** No formula in it can overflow, leave its domain or divide by zero for arguments of any reasonable size. */
    public static boolean isSafe(Program program) {
        boolean[] safe = {true};
        for (Definition d : program.forward().list()) {
            Operands.walk(d.right(), e -> safe[0] &= isSafe(e));
        }
        return safe[0];
    }

    private static boolean isSafe(Expression e) {
        if (e instanceof Application a) {
            return !(a.function() instanceof Primitive p) || !UNBOUNDED.contains(p);
        }
        if (e instanceof Quotient q) {
            return q.denominator() instanceof Constant;
        }
        return !(e instanceof Power p)
                || (p.exponent() instanceof Constant c
                        && c.value().isInteger()
                        && c.value().signum() > 0
                        && c.value().numerator().bitLength() <= 3);
    }
}
