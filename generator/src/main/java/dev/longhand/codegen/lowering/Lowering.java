package dev.longhand.codegen.lowering;

import dev.longhand.derivation.Program;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Expression.Application;
import dev.longhand.expr.Name;
import dev.longhand.expr.Operands;
import dev.longhand.expr.Primitive;
import dev.longhand.graph.Definition;
import dev.longhand.graph.Group;
import java.util.HashSet;
import java.util.Set;

/** From definitions to steps: named functions expanded, calls hoisted, shared values named, the rest dropped. */
public final class Lowering {

    private Lowering() {}

    /**
     * The steps of a program.
     *
     * @param distribution names that are declared to sum to one, or none
     */
    public static LoweredProgram of(Program program, Set<Name> distribution) {
        FreshNames fresh = new FreshNames(names(program));
        FunctionExpansion functions = new FunctionExpansion(fresh);
        LossTerms.joined(program).forEach(functions::define);
        Set<Expression> softplusArguments = new HashSet<>();
        for (Definition d : functions.definitions()) {
            Operands.walk(d.right(), e -> {
                if (e instanceof Application a && a.function() == Primitive.SOFTPLUS) {
                    softplusArguments.add(Signs.unsigned(a.arguments().get(0)));
                }
            });
        }
        StepList steps = new StepList(fresh);
        CallHoisting hoisting = new CallHoisting(functions, softplusArguments, distribution, steps);
        functions.definitions().forEach(hoisting::define);
        return LoweredProgram.of(program, Sharing.in(steps.list(), fresh));
    }

    private static Set<Name> names(Program program) {
        Set<Name> names = new HashSet<>();
        for (Group group : program.forward().groups()) {
            names.addAll(group.members());
        }
        program.forward().list().forEach(d -> names.add(d.name()));
        program.backward().forEach(d -> names.add(d.name()));
        return names;
    }
}
