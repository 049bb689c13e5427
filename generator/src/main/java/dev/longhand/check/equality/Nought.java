package dev.longhand.check.equality;

import dev.longhand.notes.meaning.Index;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.List;
import java.util.Map;

/** Whether a side says itself that it is zero: the number, or a Kronecker delta of two different indices times anything. */
final class Nought {

    private Nought() {}

    /** @param bound the values of running indices */
    static boolean is(Meaning meaning, Map<String, Integer> bound) {
        if (meaning instanceof Meaning.Literal number) {
            return number.value().signum() == 0;
        }
        if (meaning instanceof Meaning.Negated negated) {
            return is(negated.operand(), bound);
        }
        if (meaning instanceof Meaning.Multiplied product) {
            return product.factors().stream().anyMatch(factor -> is(factor, bound));
        }
        if (meaning instanceof Meaning.Quotient quotient) {
            return is(quotient.numerator(), bound);
        }
        return meaning instanceof Meaning.Reference r && isOfDifferent(r.name(), bound);
    }

    private static boolean isOfDifferent(WrittenName name, Map<String, Integer> bound) {
        List<Index> indices = name.sub();
        return name.isKronecker()
                && indices.stream().allMatch(index -> index.text(bound).matches("\\d+"))
                && !indices.get(0).text(bound).equals(indices.get(1).text(bound));
    }
}
