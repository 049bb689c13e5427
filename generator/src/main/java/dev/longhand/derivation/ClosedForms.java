package dev.longhand.derivation;

import dev.longhand.expr.Expression;
import dev.longhand.expr.Name;
import dev.longhand.expr.Operands;
import dev.longhand.expr.OperationCount;
import dev.longhand.expr.Substitution;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Puts adjoints into each other until only forward names are left, nested the way the chain rule nests them. */
final class ClosedForms {

    /** Beyond this many weighted operations a formula no longer tells a reader anything. */
    private static final int LONGEST = 160;

    private final Derivation derivation;
    private final Map<Name, Optional<Expression>> known = new HashMap<>();

    ClosedForms(Derivation derivation) {
        this.derivation = derivation;
    }

    Optional<Expression> of(Name name) {
        return expand(derivation.adjoints().right(name));
    }

    private Optional<Expression> expand(Expression right) {
        Map<Name, Expression> replacements = new HashMap<>();
        for (Name used : Operands.names(right)) {
            Optional<Expression> adjoint = derivation.adjoints().definition(used);
            if (adjoint.isPresent()) {
                Optional<Expression> inner = known(used, adjoint.get());
                if (inner.isEmpty()) {
                    return Optional.empty();
                }
                replacements.put(used, inner.get());
            }
        }
        Expression whole = Substitution.in(right, replacements);
        return OperationCount.of(whole) > LONGEST ? Optional.empty() : Optional.of(whole);
    }

    private Optional<Expression> known(Name adjoint, Expression right) {
        Optional<Expression> form = known.get(adjoint);
        if (form == null) {
            form = expand(right);
            known.put(adjoint, form);
        }
        return form;
    }
}
