package dev.longhand.codegen.lowering;

import dev.longhand.derivation.Program;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Name;
import dev.longhand.expr.Operands;
import dev.longhand.expr.Substitution;
import dev.longhand.graph.Definition;
import dev.longhand.graph.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes terms of a loss that are used once into their sum, where a common factor can be taken out. */
public final class LossTerms {

    private LossTerms() {}

    /** All definitions, forward and backward, in order. */
    public static List<Definition> joined(Program program) {
        List<Definition> all = new ArrayList<>(program.forward().list());
        all.addAll(program.backward());
        Map<Name, Integer> uses = new HashMap<>();
        for (Definition d : all) {
            Operands.names(d.right()).forEach(name -> uses.merge(name, 1, Integer::sum));
        }
        Set<Name> kept = new HashSet<>(program.predictions());
        kept.addAll(program.forward().results());
        Map<Name, Expression> written = new HashMap<>();
        List<Definition> joined = new ArrayList<>();
        for (Definition d : all) {
            Expression right = Substitution.in(d.right(), written);
            if (d.role() == Role.LOSS_TERM && uses.getOrDefault(d.name(), 0) == 1 && !kept.contains(d.name())) {
                written.put(d.name(), right);
            } else {
                joined.add(new Definition(d.name(), right, d.role()));
            }
        }
        return joined;
    }
}
