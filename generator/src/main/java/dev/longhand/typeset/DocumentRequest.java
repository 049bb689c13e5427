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
 * @param width of a page in em of its text, from 10 to 1000; wider formulas are broken
 * @param values whether the picture of the network shows numbers too, where the file gives values
 * @param ditto whether what repeats is shortened: factors of the row above in the table of all derivatives, and updates
 *     that are made like the one above
 * @param numbered whether the derivation is worked in numbered steps, in the order of the work
 */
public record DocumentRequest(
        List<Form> forms,
        List<Name> wrt,
        int steps,
        int digits,
        double width,
        boolean values,
        boolean ditto,
        boolean numbered) {

    /** What our own pages hold between their margins, in em; a line of about 75 letters of text. */
    public static final double DEFAULT_WIDTH = 41;

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
        if (!(width >= 10 && width <= 1000)) {
            throw new IllegalArgumentException("a width from 10 to 1000 em, not " + width);
        }
    }

    /** For pages of the usual width, without numbers in the picture of the network, every factor spelled out. */
    public DocumentRequest(List<Form> forms, List<Name> wrt, int steps, int digits) {
        this(forms, wrt, steps, digits, DEFAULT_WIDTH, false, false, false);
    }

    /** The same for pages of another width, in em. */
    public DocumentRequest withWidth(double em) {
        return new DocumentRequest(forms, wrt, steps, digits, em, values, ditto, numbered);
    }

    /** The same with or without numbers in the picture of the network. */
    public DocumentRequest withValues(boolean shown) {
        return new DocumentRequest(forms, wrt, steps, digits, width, shown, ditto, numbered);
    }

    /** The same with or without what repeats shortened. */
    public DocumentRequest withDitto(boolean marked) {
        return new DocumentRequest(forms, wrt, steps, digits, width, values, marked, numbered);
    }

    /** The same in numbered steps or not. */
    public DocumentRequest withNumbered(boolean worked) {
        return new DocumentRequest(forms, wrt, steps, digits, width, values, ditto, worked);
    }

    /** Chains for all parameters, and as many steps as the file says. */
    public static DocumentRequest of(Network network) {
        return new DocumentRequest(
                List.of(Form.CHAIN), List.of(), network.training().steps(), Notation.DEFAULT_DIGITS);
    }
}
