package dev.longhand.check.deciding.weighing.number;

import dev.longhand.check.deciding.weighing.Weighing;
import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.definition.Formulas;
import dev.longhand.check.definition.GivenNumber;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.equality.Outcome;
import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Inputs of one formula that get a number, and only further on a formula of their own: {@code z = xy}, "at x = 2, y = 3", and
 * then {@code y = x^2} for something else. What is said of them before that is not refuted by it.
 */
public final class NumbersBeforeFormulas implements Weighing {

    /** A name that has a number from one relation on, and a formula from another on. */
    private record Input(WrittenName name, int number, int formula) {}

    private final List<Input> inputs = new ArrayList<>();
    private final Map<String, Set<String>> made;

    /** Finds the names that get a number behind a formula with them, and are first defined behind that. */
    public NumbersBeforeFormulas(List<Stated> statements, List<DocumentDefinition> definitions) {
        this.made = Formulas.made(definitions);
        for (Stated s : statements) {
            if (s.relation().link() == 0
                    && s.left() instanceof Meaning.Reference r
                    && s.right() != null
                    && GivenNumber.is(s.right())) {
                int number = s.relation().number();
                boolean used = definitions.stream()
                        .anyMatch(d ->
                                d.position() < number && References.in(d.body()).contains(r.name()));
                Optional<DocumentDefinition> first = definitions.stream()
                        .filter(d -> d.pattern().equals(r.name()))
                        .findFirst();
                if (used && first.isPresent() && first.get().position() > number) {
                    inputs.add(new Input(r.name(), number, first.get().position()));
                }
            }
        }
    }

    @Override
    public Outcome weighed(Stated stated, Meaning left, Meaning right, Outcome outcome) {
        boolean refuted = outcome.differs();
        if (inputs.isEmpty() || !refuted) {
            return outcome;
        }
        Set<String> reached = Formulas.behind(List.of(left, right), made);
        int here = stated.relation().number();
        return inputs.stream()
                .filter(input -> input.number() <= here
                        && here < input.formula()
                        && reached.contains(input.name().base()))
                .findFirst()
                .map(input -> Outcome.undecided(
                        "the note gives " + input.name().key(Map.of()) + " a number, and only later a formula"))
                .orElse(outcome);
    }
}
