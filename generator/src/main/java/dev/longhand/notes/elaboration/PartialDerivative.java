package dev.longhand.notes.elaboration;

import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Product;
import dev.longhand.latex.tree.Tree.Scripted;
import dev.longhand.latex.tree.Tree.Symbol;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.NameForm;
import dev.longhand.notes.meaning.NotUnderstood;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A function of the note with some of its parameters below: {@code f_x} is its derivative by x, {@code f_{xy}} the
 * second one by both.
 *
 * @param slope at the parameters themselves
 */
record PartialDerivative(Meaning.Slope slope, List<Meaning.Reference> parameters) {

    private static final int HIGHEST_ORDER = 4;

    /**
     * What a name with a script is, where its base is a function of the note; nothing where it is no such name.
     *
     * @throws NotUnderstood where the script is no parameter
     */
    static Optional<PartialDerivative> of(Scripted scripted, Elaboration elaboration) throws NotUnderstood {
        String base = NameForm.head(scripted.base()).map(NameForm.Head::base).orElse("");
        List<Tree> parameters = elaboration.conventions().parameters().get(base);
        Tree below = scripted.sub();
        if (parameters == null || below == null || scripted.sup() != null || scripted.primes() > 0) {
            return Optional.empty();
        }
        List<Meaning.Reference> names = new ArrayList<>();
        for (Tree parameter : parameters) {
            if (!(elaboration.of(parameter) instanceof Meaning.Reference name)) {
                return Optional.empty();
            }
            names.add(name);
        }
        List<Meaning> by = new ArrayList<>();
        for (Tree letter : letters(below)) {
            Meaning name = letter instanceof Symbol ? elaboration.of(letter) : null;
            if (name == null || !names.contains(name)) {
                return Optional.empty();
            }
            by.add(name);
        }
        Meaning.Call call = new Meaning.Call(new Callee.Named(base), 0, List.copyOf(names));
        return by.size() > HIGHEST_ORDER
                ? Optional.empty()
                : Optional.of(new PartialDerivative(new Meaning.Slope(call, by), names));
    }

    private static List<Tree> letters(@Nullable Tree below) {
        return below instanceof Product product
                ? product.factors().stream().map(Tree.Factor::operand).toList()
                : below == null ? List.of() : List.of(below);
    }

    /** Its value at arguments. */
    Meaning at(List<Meaning> arguments) {
        return arguments.equals(parameters) ? slope : new Meaning.At(slope, parameters, arguments);
    }
}
