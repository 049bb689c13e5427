package dev.longhand.notes.elaboration;

import dev.longhand.latex.tree.Tree;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.NotUnderstood;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A function as it stands before its arguments.
 *
 * @param order how often it is differentiated, {@code f''}
 * @param power an exponent between it and its arguments, {@code \tanh^2 z}
 * @param needsBracket whether it is a function only with brackets behind it
 * @param name how it is written; null for what is a name with an index in brackets, {@code a(h_1)}
 * @param divisor what its value is divided by: the natural logarithm of a logarithm's base
 */
record Application(
        Callee callee,
        int order,
        @Nullable Tree power,
        boolean needsBracket,
        @Nullable WrittenName name,
        @Nullable Meaning divisor) {

    Application(Callee callee, int order, @Nullable Tree power, boolean needsBracket, @Nullable WrittenName name) {
        this(callee, order, power, needsBracket, name, null);
    }

    /** The value at arguments, the exponent left out. */
    Meaning at(List<Meaning> arguments) {
        List<Meaning> all = new ArrayList<>();
        if (callee instanceof Callee.Numbered && name != null) {
            all.add(Callee.Numbered.which(name));
        }
        all.addAll(arguments);
        Meaning value = new Meaning.Call(callee, order, all);
        return divisor == null ? value : new Meaning.Quotient(value, divisor);
    }

    /** A value of this function with its exponent. */
    Meaning raised(Meaning value, Elaboration elaboration) throws NotUnderstood {
        return power == null ? value : new Meaning.Raised(value, elaboration.of(power));
    }
}
