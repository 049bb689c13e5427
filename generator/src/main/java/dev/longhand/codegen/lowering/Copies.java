package dev.longhand.codegen.lowering;

import dev.longhand.codegen.lowering.Step.Assignment;
import dev.longhand.codegen.lowering.Step.Call;
import dev.longhand.codegen.lowering.Step.Exponentials;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Expression.Variable;
import dev.longhand.expr.Name;
import dev.longhand.expr.Operands;
import dev.longhand.expr.Substitution;
import java.util.HashMap;
import java.util.Map;

/** Reads the original of a value in the place of its copies. */
final class Copies {

    private Copies() {}

    /** The step over originals. */
    static Step followed(Step step, Map<Name, Name> copies) {
        if (step instanceof Assignment a) {
            return new Assignment(a.name(), followed(a.right(), copies));
        }
        if (step instanceof Call c) {
            return new Call(
                    c.kernel(),
                    c.operands().stream().map(e -> followed(e, copies)).toList(),
                    c.result(),
                    c.exponential());
        }
        Exponentials e = (Exponentials) step;
        return new Exponentials(
                e.logits().stream().map(name -> copies.getOrDefault(name, name)).toList(),
                e.shifted(),
                e.powers(),
                e.largest(),
                e.rest());
    }

    private static Expression followed(Expression e, Map<Name, Name> copies) {
        Map<Name, Expression> originals = new HashMap<>();
        for (Name name : Operands.names(e)) {
            Name original = copies.get(name);
            if (original != null) {
                originals.put(name, new Variable(original));
            }
        }
        return Substitution.in(e, originals);
    }
}
