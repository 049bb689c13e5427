package dev.longhand.check.deciding.data;

import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.definition.Formulas;
import dev.longhand.check.fact.DocumentFacts;
import dev.longhand.check.quantity.References;
import dev.longhand.check.universe.Universe;
import dev.longhand.expr.Rational;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Values close to those that a note gives, on the same side of every kink. What holds there too holds for the piece of the
 * function that the given values are on, and not by a chance of their digits.
 */
public final class NearbyValues {

    /** How far the first value is moved, in parts of one; others are moved by as many times this. */
    private static final long PARTS = 99_991;

    private final DocumentFacts facts;
    /** Names that sums run up to, which have to stay whole numbers. */
    private final Set<WrittenName> counts = new HashSet<>();

    /** Moves the values that the note gives; names that sums run up to stay what they are. */
    public NearbyValues(DocumentFacts facts) {
        this.facts = facts;
        facts.definitions().forEach(d -> counts(d.body()));
    }

    private void counts(Meaning meaning) {
        if (meaning instanceof Meaning.Folded folded && folded.to() != null) {
            counts.addAll(References.in(folded.to()));
        }
        References.parts(meaning).forEach(this::counts);
    }

    /** The same universe with all that a meaning is computed from moved a little. */
    public Universe of(Meaning meaning, Universe universe) {
        Set<String> bases = universe.ingredients(meaning);
        List<DocumentDefinition> moved = new ArrayList<>();
        int[] number = {0};
        for (DocumentDefinition d : facts.definitions()) {
            if (bases.contains(d.pattern().base()) && !Formulas.isNamed(d.body()) && !counts.contains(d.pattern())) {
                moved.add(new DocumentDefinition(d.pattern(), moved(d.body(), number), d.position(), d.scope(), 0));
            }
        }
        return universe.valued(moved);
    }

    private static Meaning moved(Meaning value, int[] number) {
        if (value instanceof Meaning.Literal literal) {
            number[0]++;
            Rational other = literal.value().plus(Rational.of(number[0], PARTS));
            return new Meaning.Literal(other, other.toString());
        }
        if (value instanceof Meaning.Negated negated) {
            return new Meaning.Negated(moved(negated.operand(), number));
        }
        if (value instanceof Meaning.Transposed transposed) {
            return new Meaning.Transposed(moved(transposed.operand(), number));
        }
        return value instanceof Meaning.Grid grid
                ? new Meaning.Grid(grid.rows().stream()
                        .map(row ->
                                row.stream().map(cell -> moved(cell, number)).toList())
                        .toList())
                : value;
    }
}
