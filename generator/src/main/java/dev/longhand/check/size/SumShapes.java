package dev.longhand.check.size;

import dev.longhand.check.definition.UsualLetters;
import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shapes of sums: all terms have the same, but for vectors that are added to every row or column. */
final class SumShapes {

    private final Families families;
    private final Wholes wholes;
    private final Biases biases;
    private final Shapes shapes;

    SumShapes(Families families, Wholes wholes, Biases biases, Shapes shapes) {
        this.families = families;
        this.wholes = wholes;
        this.biases = biases;
        this.shapes = shapes;
    }

    Shape of(Meaning.Total total, Map<String, Integer> bound) {
        List<Shape> found = new ArrayList<>();
        for (Meaning term : total.terms()) {
            found.add(shapes.of(term, bound));
        }
        int first = -1;
        for (int i = found.size() - 1; i >= 0; i--) {
            boolean better = first < 0
                    || isRepeatable(total.terms().get(first), found.get(first))
                    || !isRepeatable(total.terms().get(i), found.get(i));
            first = !found.get(i).isNumber() && better ? i : first;
        }
        if (first < 0) {
            return Shape.NUMBER;
        }
        Shape one = found.get(first);
        for (Meaning term : total.terms()) {
            Meaning plain = term.unsigned();
            repeated(plain)
                    .filter(column -> biases.isOfMatrix(one))
                    .ifPresent(column -> biases.takeColumn(wholes.reference(column.name(), bound, true), one));
            if (References.in(plain).stream().anyMatch(WrittenName::isIdentity)
                    && shapes.of(plain, bound).isNumber()) {
                shapes.unite(one, one.turned());
            } else if (plain instanceof Meaning.Reference r && !r.name().base().isEmpty()) {
                Shape own = wholes.reference(r.name(), bound, true);
                if (isBias(plain) && !own.isNumber()) {
                    biases.take(wholes.whole(r.name(), bound), own, one, total.terms());
                } else {
                    shapes.alongside(own, one);
                }
            } else {
                boolean row = plain instanceof Meaning.Transposed t
                        && isBias(t.operand())
                        && biases.takeRow(shapes.of(t.operand(), bound), one);
                if (!row) {
                    shapes.alongside(shapes.of(term, bound), one);
                }
            }
        }
        return one;
    }

    /** The small letter that a row of ones repeats beside others, {@code b \mathbf{1}^\top}: a column, unless these are rows. */
    private Optional<Meaning.Reference> repeated(Meaning term) {
        return term instanceof Meaning.Multiplied product
                        && product.factors().size() == 2
                        && product.factors().get(1) instanceof Meaning.Transposed row
                        && row.operand() instanceof Meaning.Ones
                        && isBias(product.factors().get(0))
                ? Optional.of((Meaning.Reference) product.factors().get(0))
                : Optional.empty();
    }

    /** Whether a term may be added to each row or column of the others: for its letter, or by what is declared of it. */
    private boolean isRepeatable(Meaning term, Shape shape) {
        return isBias(term)
                || (term.unsigned() instanceof Meaning.Transposed t && isBias(t.operand()))
                || (term.unsigned() instanceof Meaning.Reference r
                        && wholes.declared().isMatrix(r.name())
                        && shapes.isThin(shape));
    }

    /** Whether a term is a small letter by itself, which may be added to each row or column of the others. */
    boolean isBias(Meaning term) {
        return term.unsigned() instanceof Meaning.Reference r
                && !r.name().base().isEmpty()
                && UsualLetters.isSmall(r.name())
                && !wholes.isEntry(r.name())
                && families.arity(r.name().base()) < 2
                && !wholes.declared().isMatrix(r.name());
    }
}
