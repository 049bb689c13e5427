package dev.longhand.derivation;

import dev.longhand.derivation.Chain.Link;
import dev.longhand.expr.Algebra;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Name;
import dev.longhand.graph.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Writes a derivative as a person does: follow the only way up to the result as far as there is only one way; where a
 * value is used several times, stop at its own derivative, which gets a line of its own. So the number of factors grows
 * with the size of the network, and not with the number of paths through it.
 */
final class ChainRule {

    private final Derivation derivation;

    ChainRule(Derivation derivation) {
        this.derivation = derivation;
    }

    Chains of(Name name) {
        List<Chain> chains = new ArrayList<>();
        for (Name consumer : activeConsumers(name)) {
            List<Link> upwards = new ArrayList<>();
            climb(name, consumer, upwards);
            Collections.reverse(upwards);
            chains.add(new Chain(upwards));
        }
        return new Chains(name, chains);
    }

    private void climb(Name name, Name consumer, List<Link> upwards) {
        Name result = derivation.result();
        Expression partial = derivation.partial(consumer, name);
        if (standsForResult(consumer)) {
            upwards.add(new Link(result, name, partial));
            return;
        }
        upwards.add(new Link(consumer, name, partial));
        List<Name> next = activeConsumers(consumer);
        if (next.size() == 1 && !derivation.adjoints().isSimplified(consumer)) {
            climb(consumer, next.get(0), upwards);
        } else {
            upwards.add(new Link(result, consumer, derivation.adjoint(consumer)));
        }
    }

    /** A loss term enters the loss as it is, so people differentiate the loss right through it. */
    private boolean standsForResult(Name name) {
        return name.equals(derivation.result())
                || (derivation.definitions().role(name).orElseThrow() == Role.LOSS_TERM
                        && Algebra.isOne(derivation.adjoint(name)));
    }

    private List<Name> activeConsumers(Name name) {
        return derivation.consumers(name).stream()
                .filter(consumer -> !Algebra.isZero(derivation.adjoint(consumer)))
                .toList();
    }
}
