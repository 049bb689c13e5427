package dev.longhand.typeset;

import dev.longhand.expr.Name;
import dev.longhand.latex.Notation;
import dev.longhand.network.Network;
import java.util.List;

/**
 * What a reader wants to see.
 *
 * @param forms in what forms derivatives are shown, at least one, each once, in the order of {@link Form}
 * @param wrt the parameters whose derivatives are shown; all of them when empty
 * @param steps how many updates are shown in numbers, where the file gives values; 0 or more
 * @param digits significant digits of rounded numbers, from 1 to 30
 * @param ditto whether factors of the row above become ditto marks in the table of all derivatives
 */
public record DocumentRequest(List<Form> forms, List<Name> wrt, int steps, int digits, boolean ditto) {
    public DocumentRequest {
        forms = forms.stream().distinct().sorted().toList();
        wrt = List.copyOf(wrt);
        if (forms.isEmpty()) {
            throw new IllegalArgumentException("a derivation has a form");
        }
        if (digits < 1 || digits > 30) {
            throw new IllegalArgumentException("digits from 1 to 30, not " + digits);
        }
        if (steps < 0) {
            throw new IllegalArgumentException("steps from 0 on, not " + steps);
        }
    }

    /** The same with every factor spelled out. */
    public DocumentRequest(List<Form> forms, List<Name> wrt, int steps, int digits) {
        this(forms, wrt, steps, digits, false);
    }

    /** Chains for all parameters, and as many steps as the file says. */
    public static DocumentRequest of(Network network) {
        return new DocumentRequest(
                List.of(Form.CHAIN), List.of(), network.training().steps(), Notation.DEFAULT_DIGITS);
    }
}
