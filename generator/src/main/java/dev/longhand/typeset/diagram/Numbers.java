package dev.longhand.typeset.diagram;

import dev.longhand.derivation.Derivation;
import dev.longhand.derivation.NumericPass;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Name;
import dev.longhand.expr.Quantity;
import dev.longhand.graph.Role;
import dev.longhand.latex.Notation;
import dev.longhand.latex.NumberText;
import java.util.Map;
import java.util.Optional;

/**
 * The numbers of one example as the derivation prints them.
 *
 * @param values of all names; none to leave numbers away
 */
public record Numbers(Derivation derivation, Notation notation, Map<Name, Quantity> values) {

    /** A name with its value and the derivative of the loss by it, as far as there are any. */
    Label label(Name name) {
        Quantity value = values.get(name);
        if (value == null) {
            return Label.of(name.tex());
        }
        NumberText text = notation.number(value);
        return new Label(
                name.tex(),
                text.relation() + " " + text.tex(),
                adjoint(name).map(NumberText::tex).orElse(""));
    }

    /** Derivatives by inputs and targets are nobody's interest. */
    boolean hasAdjoint(Name name) {
        Optional<Role> role = derivation.definitions().role(name);
        return role.isPresent() && role.get() != Role.INPUT && role.get() != Role.TARGET && role.get() != Role.SETTING;
    }

    private Optional<NumberText> adjoint(Name name) {
        if (!hasAdjoint(name)) {
            return Optional.empty();
        }
        Expression adjoint = derivation.forEvaluation(derivation.adjoint(name));
        return Optional.of(notation.number(NumericPass.value(adjoint, values)));
    }
}
