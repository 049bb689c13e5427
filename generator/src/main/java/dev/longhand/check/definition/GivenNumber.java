package dev.longhand.check.definition;

import dev.longhand.check.quantity.References;
import dev.longhand.expr.Primitive;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.Meaning.Literal;
import java.util.List;

/** A number, or a matrix of numbers, as data are given: -0.5, 1/3, 2·10^-3, the root of 2, rather than computed. */
public final class GivenNumber {

    private GivenNumber() {}

    /** Whether a meaning has no names and is no computation. */
    public static boolean is(Meaning meaning) {
        if (meaning instanceof Meaning.Multiplied product) {
            List<Meaning> factors = product.factors();
            return factors.size() == 2 && factors.get(0) instanceof Literal && factors.get(1) instanceof Meaning.Raised;
        }
        if (meaning instanceof Meaning.Either either) {
            return is(either.usual())
                    || References.parts(either.usual()).stream().allMatch(GivenNumber::is);
        }
        if (meaning instanceof Meaning.Call call) {
            return call.callee() instanceof Callee.Known known
                    && known.function() == Primitive.SQRT
                    && call.arguments().get(0) instanceof Literal;
        }
        boolean made = meaning instanceof Meaning.Negated
                || meaning instanceof Meaning.Transposed
                || meaning instanceof Meaning.Quotient
                || meaning instanceof Meaning.Raised
                || meaning instanceof Meaning.Grid;
        return meaning instanceof Literal
                || meaning instanceof Meaning.Empty
                || (made && References.parts(meaning).stream().allMatch(GivenNumber::is));
    }

    /** Whether a meaning is a computation from numbers alone, in which names could stand. */
    public static boolean isComputed(Meaning meaning) {
        return !Formulas.isNamed(meaning) && !is(meaning);
    }
}
